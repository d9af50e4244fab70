/** The gate: every file of `content/` and `_data/` is checked here before it reaches the site. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { collectionNames, type AnyEntry, type Content } from "../collections/index.ts";
import type { SiteData } from "../data/index.ts";
import { filledEntries } from "../phones/fill.ts";
import { phoneBook } from "../phones/phone-book.ts";
import { type Problem, sortProblems } from "../problem.ts";
import {
  addressProblems,
  placeAndDateProblems,
  emptyNames,
  type Names,
  identifierProblems,
  positionProblems,
  referenceProblems,
  reservedProblems,
  startProblems,
} from "./cross-entry.ts";
import { anchorProblems } from "./anchor-rules.ts";
import { dataProblems } from "./data-rules.ts";
import { type ContentFile, findContentFiles } from "./files.ts";
import { MAX_CHARACTERS_IN_FILE } from "./front-matter.ts";
import { linkProblems } from "./link-rules.ts";
import { numberProblems, numberProblemsOf } from "./numbers-in-words.ts";
import { intentProblems } from "./phrases.ts";
import { pictureProblems } from "./pictures.ts";
import { readData } from "./read-data.ts";
import { type DraftRows, readEntry, type ReadEntry } from "./read-entry.ts";
import { streetsFileProblems } from "./streets-file.ts";

export interface Loaded {
  /** The entries without problems. Build a site from them only when there are no problems. */
  readonly content: Content;
  readonly data: SiteData | undefined;
  /** Every problem of every file, sorted by file. */
  readonly problems: readonly Problem[];
  /** Folders of pictures that are not the folder of the entry's file, by file. */
  readonly pictures?: ReadonlyMap<string, string>;
}

/** A content file with its text. */
export interface Source extends ContentFile {
  /** Undefined when the file cannot be read as text. */
  readonly text: string | undefined;
  /** Its size in bytes when it is too large to read. */
  readonly tooLarge?: number;
}

/** Everything under `content/` and `_data/`, before entries are checked. */
export interface Gathered {
  readonly sources: readonly Source[];
  readonly data: SiteData | undefined;
  /** Unexpected files and folders under `content/`. */
  readonly strays: readonly Problem[];
  readonly dataProblems: readonly Problem[];
  /** The day of the build, YYYY-MM-DD; without it dates are not compared with today. */
  readonly today?: string;
}

function readText(path: string): Pick<Source, "text" | "tooLarge"> {
  try {
    const { size } = statSync(path);
    if (size > MAX_CHARACTERS_IN_FILE * 4) return { text: undefined, tooLarge: size };
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(readFileSync(path)) };
  } catch {
    return { text: undefined };
  }
}

/** The content by collection, in the order given. */
export function collect(entries: readonly AnyEntry[]): Content {
  return Object.fromEntries(
    collectionNames.map((name) => [name, entries.filter((entry) => entry.collection === name)]),
  ) as unknown as Content;
}

/** Reads everything under `root` without checking the entries. */
export function gather(root: string, today?: string): Gathered {
  const { files, problems: strays } = findContentFiles(root);
  const { data, problems: dataProblems } = readData(root);
  const sources = files.map((place) => ({ ...place, ...readText(join(root, place.file)) }));
  return { sources, data, strays, dataProblems, ...(today === undefined ? {} : { today }) };
}

/** Reads one content file, with every problem in it. */
export function readSource({ text, tooLarge, ...place }: Source): ReadEntry {
  if (text !== undefined) return readEntry(place, text);
  const message =
    tooLarge === undefined
      ? "cannot be read as text (UTF-8). Save it again as plain text in UTF-8."
      : `is ${tooLarge} bytes long. The most is ${MAX_CHARACTERS_IN_FILE} characters: shorten it, or split it into several.`;
  return { problems: [{ file: place.file, field: "", message }] };
}

/** The names of all files, those with problems too. */
export function namesOf(sources: readonly ContentFile[]): Names {
  const names = emptyNames();
  for (const { collection, slug } of sources) names[collection]?.add(slug);
  return names;
}

export interface Drafts {
  /** The entries that have no problem of their own. */
  readonly entries: readonly AnyEntry[];
  /** Every entry with its valid fields. */
  readonly drafts: readonly AnyEntry[];
  /** Drafts with the right rows of lists in which other rows are wrong. */
  readonly rows?: readonly DraftRows[];
  readonly names: Names;
  /** Folders of pictures that are not the folder of the file, by file. */
  readonly pictures?: ReadonlyMap<string, string>;
}

/** Problems of right rows beside wrong ones, which the checks of drafts do not meet. */
function problemsOfRows(
  { rows = [], drafts, names }: Drafts,
  data: SiteData | undefined,
  today: string | undefined,
): Problem[] {
  if (rows.length === 0) return [];
  const book = phoneBook(drafts);
  return rows.flatMap(({ entry, isSoundRow }) =>
    [
      ...placeAndDateProblems([entry], data, today),
      ...numberProblemsOf(entry, book),
      ...(data
        ? [
            ...referenceProblems([entry], names, data),
            ...positionProblems([entry], data),
            ...linkProblems([entry], drafts, data, names),
          ]
        : []),
    ].filter(({ field }) => isSoundRow(field)),
  );
}

/** Problems that show only when entries are compared with each other, the data or the disk. */
export function problemsBetween(
  root: string,
  compared: Drafts,
  data: SiteData | undefined,
  today?: string,
): Problem[] {
  const { entries, drafts, names, pictures } = compared;
  return [
    ...problemsOfRows(compared, data, today),
    ...identifierProblems(drafts),
    ...reservedProblems(drafts),
    ...placeAndDateProblems(drafts, data, today),
    ...startProblems(drafts),
    ...numberProblems(drafts),
    ...pictureProblems(root, drafts, pictures),
    ...(data
      ? [
          ...referenceProblems(drafts, names, data),
          ...positionProblems(drafts, data),
          ...linkProblems(drafts, drafts, data, names),
          ...addressProblems(entries, data),
        ]
      : []),
  ];
}

/** Problems of the files of `_data/`, which every page depends on. */
export function problemsOfData(
  root: string,
  data: SiteData,
  { drafts, names }: Pick<Drafts, "drafts" | "names">,
): Problem[] {
  return [
    ...dataProblems(data, { drafts, names }),
    ...streetsFileProblems(root, data),
    ...intentProblems(root, data),
  ];
}

/**
 * Reads and checks everything under `root`, as of `today` (YYYY-MM-DD). Reads only; never writes,
 * never runs what it reads.
 */
export function loadContent(root: string, today?: string): Loaded {
  const { sources, data, strays, dataProblems } = gather(root);
  const read = sources.map(readSource);
  const entries = read.flatMap(({ entry }) => (entry ? [entry] : []));
  const drafts = read.flatMap(({ draft }) => (draft ? [draft] : []));
  const rows = read.flatMap((file) => file.rows ?? []);
  const names = namesOf(sources);
  const problems = [
    ...strays,
    ...dataProblems,
    ...read.flatMap((file) => file.problems),
    ...problemsBetween(root, { entries, drafts, rows, names }, data, today),
    ...(data ? anchorProblems(drafts, drafts, data) : []),
    ...(data ? problemsOfData(root, data, { drafts, names }) : []),
  ];
  return { content: collect(filledEntries(entries)), data, problems: sortProblems(problems) };
}
