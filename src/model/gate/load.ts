/** The gate: nothing under `content/` or `_data/` reaches the site before it has passed here. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { collectionNames, type AnyEntry, type Content } from "../collections/index.ts";
import type { SiteData } from "../data/index.ts";
import { filledEntries } from "../phones/fill.ts";
import { type Problem, sortProblems } from "../problem.ts";
import {
  addressProblems,
  emptyNames,
  identifierProblems,
  positionProblems,
  referenceProblems,
  startProblems,
} from "./between.ts";
import { findContentFiles } from "./files.ts";
import { MOST_CHARACTERS_IN_FILE } from "./front-matter.ts";
import { numberProblems } from "./numbers-in-words.ts";
import { pictureProblems } from "./pictures.ts";
import { readData } from "./read-data.ts";
import { readEntry } from "./read-entry.ts";
import { redirectProblems } from "./redirects.ts";
import { siteProblems } from "./site-rules.ts";
import { streetsFileProblems } from "./streets-file.ts";
import { thesaurusProblems } from "./thesaurus.ts";

export interface Loaded {
  /** The entries that are right. Build a site from them only when there are no problems. */
  readonly content: Content;
  readonly data: SiteData | undefined;
  /** Every problem of every file, sorted by file. */
  readonly problems: readonly Problem[];
}

function readText(path: string): string | undefined {
  if (statSync(path).size > MOST_CHARACTERS_IN_FILE * 4) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

function collect(entries: readonly AnyEntry[]): Content {
  return Object.fromEntries(
    collectionNames.map((name) => [name, entries.filter((entry) => entry.collection === name)]),
  ) as unknown as Content;
}

/** Reads and checks everything under `root`. Reads only; never writes, never runs what it reads. */
export function loadContent(root: string): Loaded {
  const { files, problems: fileProblems } = findContentFiles(root);
  const { data, problems: dataProblems } = readData(root);
  const problems: Problem[] = [...fileProblems, ...dataProblems];
  const entries: AnyEntry[] = [];
  const drafts: AnyEntry[] = [];
  const names = emptyNames();
  for (const place of files) {
    names[place.collection]?.add(place.slug);
    const source = readText(join(root, place.file));
    if (source === undefined) {
      problems.push({
        file: place.file,
        field: "",
        message: "is not readable text (UTF-8), or far too long. Save it again as plain text.",
      });
      continue;
    }
    const read = readEntry(place, source);
    problems.push(...read.problems);
    if (read.draft) drafts.push(read.draft);
    if (read.entry) entries.push(read.entry);
  }
  problems.push(
    ...identifierProblems(drafts),
    ...startProblems(drafts),
    ...numberProblems(drafts),
    ...pictureProblems(root, drafts),
  );
  if (data)
    problems.push(
      ...referenceProblems(drafts, names, data),
      ...positionProblems(drafts, data),
      ...addressProblems(entries, data),
      ...redirectProblems(data),
      ...siteProblems(data, names),
      ...streetsFileProblems(root, data),
      ...thesaurusProblems(data, names),
    );
  return { content: collect(filledEntries(entries)), data, problems: sortProblems(problems) };
}
