/** The index as it is searched: built on the reader's device from the parts as they come. */
import { FIELD } from "./constants.ts";
import type { FirstPart, Part } from "./file.ts";
import { isSmall, joined, stem, stemsOf, wordsOf } from "./normalise.ts";

/** An entry ready to be ranked and shown. */
export interface OpenEntry {
  readonly number: number;
  readonly kind: number;
  readonly url: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly line: string;
  readonly needs: readonly number[];
  /** Undefined: every area. */
  readonly areas: readonly number[] | undefined;
  readonly state: string;
  readonly ring: string;
  /** Its names, each as its stems with spaces between. */
  readonly names: readonly string[];
}

export interface OpenIndex {
  readonly head: FirstPart;
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

function learnSpelling({ vocabulary, spelled }: Pick<OpenIndex, "vocabulary" | "spelled">, word: string): void {
  if (word === "" || spelled.has(word)) return;
  spelled.add(word);
  const initial = word[0] ?? "";
  const same = vocabulary.get(initial);
  if (same) same.push(word);
  else vocabulary.set(initial, [word]);
}

function learn(index: OpenIndex, word: string): number[] {
  const known = index.words.get(word);
  if (known) return known;
  const fresh: number[] = [];
  index.words.set(word, fresh);
  learnSpelling(index, word);
  return fresh;
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

/** Starts an index that knows the thesaurus and no entry yet. */
export function openIndex(head: FirstPart): OpenIndex {
  const meanings = head.meanings.flatMap(({ w }, row) => w.map((words) => meaningOf(words, row)));
  const starts = listUnder(meanings.filter(({ stems }) => stems.length > 1), ({ stems }) => stems[0] ?? "");
  const index: OpenIndex = { head, entries: [], words: new Map(), vocabulary: new Map(), byNeed: head.needs.map(() => []), needPages: [], needWords: new Map(), wholes: listUnder(meanings, ({ whole }) => whole), starts, spelled: new Set() };
  for (const { stems, whole } of meanings) for (const word of [...stems.filter((part) => !isSmall(part)), whole]) learnSpelling(index, word);
  return index;
}

const numbers = (text: string): number[] => (text === "" ? [] : text.split(",").map(Number));

function entryOf({ head }: OpenIndex, { from, entries: columns }: Part, index: number): OpenEntry {
  const kind = columns.kind[index] ?? 0;
  const { before = "", after = "" } = head.kinds[kind] ?? {};
  const at = columns.at[index] ?? "";
  const also = (columns.also[index] ?? "").split("|").filter(Boolean);
  const name = columns.name[index] ?? "";
  const areas = columns.areas[index] ?? "";
  return {
    number: from + index,
    kind,
    url: at.startsWith("/") ? at : `${before}${at}${after}`,
    name,
    also,
    line: columns.line[index] ?? "",
    needs: numbers(columns.needs[index] ?? ""),
    areas: areas === "*" ? undefined : numbers(areas),
    state: columns.state[index] ?? "",
    ring: columns.ring[index] ?? "",
    names: [name, ...also].map((words) => stemsOf(words).join(" ")),
  };
}

/** Puts one entry of a part into the index. */
function addEntry(index: OpenIndex, part: Part, at: number): void {
  const entry = entryOf(index, part, at);
  index.entries[entry.number] = entry;
  const worth = new Map<string, number>();
  const put = (stems: readonly string[], weight: number): void => stems.forEach((word) => void ((worth.get(word) ?? 0) < weight && worth.set(word, weight)));
  entry.names.forEach((name, which) => {
    const stems = name.split(" ");
    put([...stems, ...joined(stems)], which === 0 ? FIELD.name : FIELD.also);
  });
  put(stemsOf(part.entries.place[at] ?? ""), FIELD.place);
  put(stemsOf(entry.line), FIELD.line);
  put(stemsOf(part.entries.more[at] ?? ""), FIELD.more);
  for (const [word, weight] of worth) if (word !== "") learn(index, word).push(entry.number, weight);
  for (const need of entry.needs) index.byNeed[need]?.push(entry.number);
  if (index.head.kinds[entry.kind]?.id === "need") addNeed(index, entry);
}

function addNeed(index: OpenIndex, { needs: [need = 0], number, name, also }: OpenEntry): void {
  index.needPages[need] = number;
  for (const word of new Set([name, ...also].flatMap(stemsOf))) index.needWords.set(word, [...(index.needWords.get(word) ?? []), need]);
}

/** Puts entries of a part into the index, from one place to another; so that a slow phone can do it bit by bit. */
export function addEntries(index: OpenIndex, part: Part, start = 0, end = part.entries.name.length): void {
  for (let at = start; at < Math.min(end, part.entries.name.length); at++) addEntry(index, part, at);
}

/** A whole postcode, a sector, an outcode; folded, with or without its space. */
const POSTCODES = [/\b([a-z]{1,2}\d[a-z\d]?) ?(\d)[a-z]{2}\b/, /\b([a-z]{1,2}\d[a-z\d]?) (\d)\b/, /\b([a-z]{1,2}\d[a-z\d]?)\b/] as const;

/** Numbers of the areas that a postcode in a text lies in or touches: “DN31 1AA”, “dn311aa”, “DN31”. */
export function areasOfPostcode({ head }: Pick<OpenIndex, "head">, text: string): readonly number[] {
  const plain = wordsOf(text).join(" ");
  const [, outcode, sector = ""] = POSTCODES.map((shape) => shape.exec(plain)).find((found) => found !== null) ?? [];
  if (outcode === undefined) return [];
  const wanted = `${outcode} ${sector}`.toUpperCase();
  return head.areas.flatMap(([, , sectors], index) => (sectors.split(",").some((known) => known.startsWith(wanted)) ? [index] : []));
}
