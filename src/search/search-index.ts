/** The index in memory: built on the reader's device from the parts as they load. */
import type { OpenEntry } from "./document.ts";
import type { FirstPart, MeaningRow } from "./index-format.ts";

export type { OpenEntry } from "./document.ts";

/** What the first part says beside entries and the thesaurus. */
export type IndexHead = Omit<FirstPart, "meanings" | "names" | "others" | "details" | "spelling">;

export interface OpenIndex {
  readonly head: IndexHead;
  readonly entries: OpenEntry[];
  /** Query-independent score multipliers: kind and state. */
  readonly factors: number[];
  /** Postings by word: entry number and weight in alternation. */
  readonly words: Map<string, number[]>;
  /** Entry numbers by name, each name as stems separated by spaces. */
  readonly named: Map<string, number[]>;
  /** Index words by their first letter. */
  readonly vocabulary: Map<string, string[]>;
  /** Of those, candidates for corrections: words of names, places and the thesaurus. */
  readonly correctable: Map<string, string[]>;
  /** Stems of common words that are not taken for slips of others; undefined until loaded. */
  commonWords: ReadonlySet<string> | undefined;
  /** Day of the week today, 0 for Sunday; undefined when it is not known. */
  weekday: number | undefined;
  /** Abbreviations that are also words. */
  readonly acronyms: ReadonlySet<string>;
  /** Numbers of entries by the number of their need. */
  readonly byNeed: number[][];
  /** Number of the entry that is a need's own page. */
  readonly needPages: number[];
  /** Needs by the words of their labels. */
  readonly needWords: Map<string, number[]>;
  /** Rows of the thesaurus; none before it has come. */
  readonly meanings: MeaningRow[];
  /**
   * Words of the thesaurus, by themselves written as one word, and by their first stem when they
   * are several.
   */
  readonly wholes: Map<string, Meaning[]>;
  readonly starts: Map<string, Meaning[]>;
  /** Words of the thesaurus that count in any order, or by their beginning. */
  readonly loose: Meaning[];
  /** Prefixes: each matches every word that begins with it. */
  readonly prefixes: string[];
  /** Words that are spelled correctly. */
  readonly spelled: Set<string>;
  /** The words of `correctable`. */
  readonly corrections: Set<string>;
}

export interface Meaning {
  readonly row: number;
  /** Stems of all its words, small ones too. */
  readonly stems: readonly string[];
  /**
   * Written as one word; empty when small words are a part of it, as “take the baby” is not “take
   * my baby”.
   */
  readonly whole: string;
  /** The words as written in the thesaurus. */
  readonly words: string;
}

function addTo(list: Map<string, string[]>, word: string): void {
  const same = list.get(word[0] ?? "");
  if (same) same.push(word);
  else list.set(word[0] ?? "", [word]);
}

/** Records a word that is spelled correctly. */
export function learnSpelling(
  { vocabulary, spelled }: Pick<OpenIndex, "vocabulary" | "spelled">,
  word: string,
): void {
  if (word === "" || spelled.has(word)) return;
  spelled.add(word);
  addTo(vocabulary, word);
}

/** Records a candidate for corrections. */
export function learnCorrection(index: OpenIndex, word: string): void {
  if (word === "" || index.corrections.has(word)) return;
  index.corrections.add(word);
  addTo(index.correctable, word);
}

/** Creates an empty index. */
export function openIndex({
  names: _names,
  meanings: _meanings,
  others: _others,
  details: _details,
  spelling: _spelling,
  ...head
}: FirstPart): OpenIndex {
  return {
    head,
    entries: [],
    factors: [],
    words: new Map(),
    named: new Map(),
    vocabulary: new Map(),
    correctable: new Map(),
    commonWords: undefined,
    weekday: undefined,
    acronyms: new Set(head.acronyms.split(" ").filter(Boolean)),
    byNeed: head.needs.map(() => []),
    needPages: [],
    needWords: new Map(),
    meanings: [],
    wholes: new Map(),
    starts: new Map(),
    loose: [],
    prefixes: [],
    spelled: new Set(),
    corrections: new Set(),
  };
}
