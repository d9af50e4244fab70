/** The index as it is searched: built on the reader's device from the parts as they come. */
import type { OpenEntry } from "./entry.ts";
import { type FirstPart, type MeaningRow, type Meanings, numbersIn } from "./file.ts";
import { isSmall, stem, wordsOf } from "./normalise.ts";

export type { OpenEntry } from "./entry.ts";
export { areasOfPostcode } from "./postcode.ts";

/** What the first part says beside entries. */
export type Head = Omit<FirstPart, "meanings" | "names"> & { readonly meanings: readonly MeaningRow[] };

export interface OpenIndex {
  readonly head: Head;
  readonly entries: OpenEntry[];
  /** Of each word: numbers of entries and what it is worth in them, by turns. */
  readonly words: Map<string, number[]>;
  /** Known words by their first letter. */
  readonly vocabulary: Map<string, string[]>;
  /** Numbers of entries by the number of their need. */
  readonly byNeed: number[][];
  /** Number of the entry that is a need's own page. */
  readonly needPages: number[];
  /** Needs by the words of their labels. */
  readonly needWords: Map<string, number[]>;
  /** Words of the thesaurus, by themselves written as one word, and by their first stem when they are several. */
  readonly wholes: ReadonlyMap<string, readonly Meaning[]>;
  readonly starts: ReadonlyMap<string, readonly Meaning[]>;
  /** Every word that is spelled right as it stands. */
  readonly spelled: Set<string>;
}

export interface Meaning {
  readonly row: number;
  /** Stems of all its words, small ones too. */
  readonly stems: readonly string[];
  /** Written as one word; empty when small words are a part of it, as “take the baby” is not “take my baby”. */
  readonly whole: string;
  /** The words as they stand in the thesaurus. */
  readonly words: string;
}

/** Notes a word that is spelled right as it stands. */
export function learnSpelling({ vocabulary, spelled }: Pick<OpenIndex, "vocabulary" | "spelled">, word: string): void {
  if (word === "" || spelled.has(word)) return;
  spelled.add(word);
  const initial = word[0] ?? "";
  const same = vocabulary.get(initial);
  if (same) same.push(word);
  else vocabulary.set(initial, [word]);
}

function meaningOf(words: string, row: number): Meaning {
  const typed = wordsOf(words);
  const stems = typed.map(stem);
  return { row, stems, whole: stems.length > 1 && typed.some(isSmall) ? "" : stems.join(""), words };
}

function listUnder<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const same = map.get(keyOf(item));
    if (same) same.push(item);
    else map.set(keyOf(item), [item]);
  }
  return map;
}

function rowsOf({ w, n, e, l }: Meanings): MeaningRow[] {
  const [needs, entries, languages] = [n, e, l].map((text) => text.split("\n"));
  return w.split("\n").map((words, row) => ({ w: words.split("|").filter(Boolean), n: numbersIn(needs?.[row] ?? ""), e: (entries?.[row] ?? "").split(",").filter(Boolean).map(Number), l: languages?.[row] ?? "" }));
}

/** Starts an index that knows the thesaurus and no entry yet. */
export function openIndex({ names: _names, ...first }: FirstPart): OpenIndex {
  const head: Head = { ...first, meanings: rowsOf(first.meanings) };
  const meanings = head.meanings.flatMap(({ w }, row) => w.map((words) => meaningOf(words, row)));
  const starts = listUnder(meanings.filter(({ stems }) => stems.length > 1), ({ stems }) => stems[0] ?? "");
  const index: OpenIndex = { head, entries: [], words: new Map(), vocabulary: new Map(), byNeed: head.needs.map(() => []), needPages: [], needWords: new Map(), wholes: listUnder(meanings, ({ whole }) => whole), starts, spelled: new Set() };
  for (const { stems, whole } of meanings) for (const word of [...stems.filter((part) => !isSmall(part)), whole]) learnSpelling(index, word);
  return index;
}
