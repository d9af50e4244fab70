/** Checks the pages in other languages and the easy read pages. */
import { isSlug } from "../../format/slug.ts";
import { dataFiles, type SiteData } from "../data/index.ts";
import { didYouMean } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import type { Names } from "./cross-entry.ts";

/** Words in a line of easy read; its guides ask for short sentences. */
const MAX_WORDS = 15;

/** One page that is written in a data file. */
interface Written {
  readonly file: string;
  readonly field: string;
  readonly id: string;
  readonly helplines: readonly string[];
}

function pageProblems(pages: readonly Written[], known: readonly string[]): Problem[] {
  return pages.flatMap(({ file, field, id, helplines }, at) => {
    const problem = (message: string): Problem => ({ file, field, message });
    return [
      ...(isSlug(id)
        ? []
        : [
            problem(
              `“${id}” cannot be part of an address. Use small letters, digits and single hyphens.`,
            ),
          ]),
      ...(pages.findIndex((page) => page.id === id) === at
        ? []
        : [problem(`“${id}” is here twice. Take one of them out.`)]),
      ...(helplines.length > 0 ? [] : [problem(`“${id}” names nobody to ring. Add a helpline.`)]),
      ...helplines
        .filter((slug) => !known.includes(slug))
        .map((slug) => problem(`“${slug}” is not known. ${didYouMean(slug, known)}`)),
    ];
  });
}

/** What is wrong in `_data/languages.json` and `_data/easyread.json`. */
export function plainPageProblems({ languages, easyread }: SiteData, names: Names): Problem[] {
  const known = [...(names.helplines ?? [])];
  const inLanguages = languages.languages.map(({ code, lines }, at) => ({
    file: "_data/languages.json",
    field: `${dataFiles.languages.fields.languages.label} ${at + 1}`,
    id: code,
    helplines: lines.map(({ helpline }) => helpline),
  }));
  const file = "_data/easyread.json";
  const fieldOf = (at: number): string => `${dataFiles.easyread.fields.pages.label} ${at + 1}`;
  const easy = easyread.pages.map(({ id, rows }, at) => ({
    file,
    field: fieldOf(at),
    id,
    helplines: rows.flatMap(({ helpline }) => helpline ?? []),
  }));
  const long = easyread.pages.flatMap(({ rows }, at) =>
    rows
      .filter((row) => row.text.trim().split(/\s+/).length > MAX_WORDS)
      .map((row) => ({
        file,
        field: fieldOf(at),
        message: `“${row.text}” is longer than ${MAX_WORDS} words. Say it in two lines.`,
      })),
  );
  return [...pageProblems(inLanguages, known), ...pageProblems(easy, known), ...long];
}
