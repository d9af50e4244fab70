/**
 * Checks the thesaurus: targets exist, no word is listed twice, no word is so short that it matches
 * everything.
 */
import { plainLetters } from "../../format/letters.ts";
import { dataFiles, type SiteData } from "../data/index.ts";
import { didYouMean } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import type { Names } from "./cross-entry.ts";

const FILE = "_data/thesaurus.json";
const SHORTEST = 2;
/** Between words of which any one will do. */
const EITHER = "/";
const rows = dataFiles.thesaurus.fields.rows;

/** The key under which the search finds a word. */
const fold = (words: string): string =>
  plainLetters(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

type Row = SiteData["thesaurus"]["rows"][number];
type Fault = readonly [field: keyof Row, index: number, message: string];

function wordFaults({ words, language }: Row, row: number, seen: Map<string, number>): Fault[] {
  return words.flatMap((word, index): Fault[] => {
    const plain = fold(word);
    if (plain.length < SHORTEST)
      return [
        [
          "words",
          index,
          `“${word}” is too short and would be found in nearly everything. Write at least ${SHORTEST} letters.`,
        ],
      ];
    if (index === 0 && word.includes(EITHER))
      return [
        [
          "words",
          0,
          `“${word}” names several words at once, and the first is shown to readers. Write plain words before it.`,
        ],
      ];
    const key = `${language ?? ""} ${plain}`;
    const other = seen.get(key);
    seen.set(key, row);
    return other === undefined
      ? []
      : [
          [
            "words",
            index,
            `“${word}” is already in row ${other + 1}. Take one out, or put both rows together.`,
          ],
        ];
  });
}

const HOW_TO_NAME = "Write the section and the name of a file, such as services/example.";
const unknown = (value: string, known: readonly string[]): string =>
  `“${value}” is not known. ${didYouMean(value, known, HOW_TO_NAME)}`;

function targetFaults(
  { words, needs, entries, language }: Row,
  known: { readonly needs: readonly string[]; readonly entries: readonly string[] },
): Fault[] {
  const bad = (field: "needs" | "entries"): Fault[] =>
    (field === "needs" ? needs : entries).flatMap((value, index): Fault[] =>
      known[field].includes(value) ? [] : [[field, index, unknown(value, known[field])]],
    );
  const faults = [...bad("needs"), ...bad("entries")];
  // Words of a language alone lead to the page in that language.
  if (needs.length + entries.length === 0 && language === undefined)
    faults.push([
      "needs",
      -1,
      "are empty, and so are the entries, so the words lead nowhere. Choose a topic or name an entry.",
    ]);
  if (words.length === 0)
    faults.push(["words", -1, "are empty. Write at least one word, or take the row out."]);
  return faults;
}

/** What is wrong in the thesaurus. */
export function thesaurusProblems({ thesaurus, taxonomy }: SiteData, names: Names): Problem[] {
  const known = {
    needs: taxonomy.needs.map(({ id }) => id),
    entries: Object.entries(names).flatMap(([collection, slugs]) =>
      [...slugs].map((slug) => `${collection}/${slug}`),
    ),
  };
  const seen = new Map<string, number>();
  const pageProblems = thesaurus.pages
    .filter(({ url }) => !/^\/(?:[^\s]*\/)?$/.test(url))
    .map(({ name, url }) => ({
      file: FILE,
      field: `${dataFiles.thesaurus.fields.pages.label} › ${name}`,
      message: `“${url}” is not an address on this site. Write it with / at its beginning and end.`,
    }));
  const elsewhere = thesaurus.elsewhere
    .flatMap(({ entries }) => entries)
    .filter((entry) => !known.entries.includes(entry))
    .map((entry) => ({
      file: FILE,
      field: dataFiles.thesaurus.fields.elsewhere.label,
      message: unknown(entry, known.entries),
    }));
  return [...pageProblems, ...rowProblems(thesaurus, known, seen), ...elsewhere];
}

function rowProblems(
  thesaurus: SiteData["thesaurus"],
  known: Parameters<typeof targetFaults>[1],
  seen: Map<string, number>,
): Problem[] {
  return thesaurus.rows.flatMap((row, at) =>
    [...wordFaults(row, at, seen), ...targetFaults(row, known)].map(([field, index, message]) => ({
      file: FILE,
      field: `${rows.label} ${at + 1} › ${rows.item?.fields?.[field]?.label ?? field}${index < 0 ? "" : ` ${index + 1}`}`,
      message,
    })),
  );
}
