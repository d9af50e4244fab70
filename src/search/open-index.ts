/**
 * The types that the parts of the search share: the index in memory, a query, and what the search
 * does after its first results.
 */
import type { OpenEntry } from "./document.ts";
import type { Details, FirstPart, MeaningRow, Meanings, Others } from "./index-format.ts";
import type { Classified } from "./intent/decision.ts";
import type { Parts } from "./intent/phrases.ts";
import type { Postcode } from "./postcode.ts";
import type { ScoreTable } from "./score-table.ts";

/** What the first part says beside entries and the thesaurus. */
export type IndexHead = Omit<
  FirstPart,
  "told" | "figures" | "meanings" | "elsewhere" | "names" | "others" | "details" | "spelling"
>;

export interface OpenIndex {
  head: IndexHead;
  /** What the first results do without; `NOT_YET` until it is loaded. */
  later: LaterSearch;
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
  /** True once the names and phrases of danger are loaded. */
  isTold: boolean;
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
  /** Notes on what others answer; none before the thesaurus has come. */
  elsewhere: readonly string[];
  /**
   * Words of the thesaurus, by themselves written as one word, and by their first stem when they
   * are several.
   */
  readonly wholes: Map<string, Meaning[]>;
  readonly starts: Map<string, Meaning[]>;
  /** Words of the thesaurus that count in any order, or by their beginning. */
  readonly loose: Meaning[];
  /** Figures of speech; none before the thesaurus has come. */
  figures: readonly Parts[];
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

/** A word of a query. */
export interface Token {
  /** As it was typed, folded. */
  readonly typed: string;
  readonly stem: string;
  /** Weight; 0 for stop words. */
  readonly weight: number;
  /** Its bit in the masks of matched words. */
  readonly bit: number;
  /** Index words that it may mean, each with a quality from 0 to 1. */
  readonly known: ReadonlyMap<string, number>;
}

/** A row of the thesaurus that the words match. */
export interface RowMatch {
  readonly meaning: Meaning;
  readonly quality: number;
  readonly bits: number;
}

/** What is said of words that somebody else answers, and the numbers of entries to ask. */
export interface ElsewhereNote {
  readonly note: string;
  readonly entries: readonly number[];
}

export interface Query {
  readonly tokens: readonly Token[];
  /** Neighbours that are one known word when joined. */
  readonly pairs: readonly Token[];
  readonly rows: readonly RowMatch[];
  /** Areas that are named, or whose postcode is. */
  readonly areas: readonly number[];
  readonly postcode: Postcode | undefined;
  /** Bits of the words that name the place. */
  readonly placeBits: number;
  /** Bits of words for something that the site does not have. */
  readonly notHereBits: number;
  /** What is said of something that the site does not have, and entries to ask about it. */
  readonly elsewhere: readonly ElsewhereNote[];
  /** The area or town that is named; undefined for a postcode or none. */
  readonly placeName: string | undefined;
  /** Stems of all words but stop words, separated by spaces. */
  readonly plain: string;
}

export interface Result {
  readonly entry: OpenEntry;
  readonly score: number;
}

/** Results, in the form that the list takes. */
export type ResultSource = Pick<readonly Result[], "length" | "slice">;

/** An incremental update of the index: one entry a step. */
export interface Work {
  readonly count: number;
  readonly step: (row: number) => void;
}

type Head = Pick<IndexHead, "areas" | "outside">;
type Known = Map<string, number>;

/**
 * What the search does after its first results, in a script of its own, so that the first one is
 * light. Spelling and the thesaurus are of no use before their parts of the index. Each member is
 * explained where it is written; `all-later.ts` has them all.
 */
export interface LaterSearch {
  /** False for what stands for it until it is loaded. */
  readonly hasCome: boolean;
  readonly addDetails: (index: OpenIndex, group: Details) => Work;
  readonly addMeanings: (index: OpenIndex, meanings: Meanings) => Work;
  readonly addOthers: (index: OpenIndex, group: Others) => Work;
  readonly agesMeant: (words: readonly string[]) => ReadonlyMap<number, string>;
  readonly corrections: (index: OpenIndex, typed: string) => Known;
  readonly dayAsked: (index: OpenIndex, query: Query) => DayAsked;
  readonly notesElsewhere: (
    index: OpenIndex,
    rows: readonly RowMatch[],
    isOutside: boolean,
  ) => readonly ElsewhereNote[];
  readonly isUntil: (before: string | undefined, typed: string) => boolean;
  readonly matchRows: (
    index: OpenIndex,
    tokens: readonly Token[],
    pairs: readonly Token[],
  ) => RowMatch[];
  readonly nearPair: (index: OpenIndex, whole: string) => Known;
  readonly nearestResults: (
    index: OpenIndex,
    typed: string,
    find: (index: OpenIndex, typed: string) => { readonly results: ResultSource },
  ) => readonly Result[];
  readonly outsidePostcode: (head: Head, typed: string) => readonly string[];
  readonly postcodeAreas: (head: Head, postcode: Postcode) => readonly number[];
  readonly postcodeOfIndex: (head: Head, text: string) => Postcode | undefined;
  readonly rankDayPageFirst: (
    index: OpenIndex,
    table: ScoreTable,
    query: Query,
    best: number,
  ) => void;
  readonly resultsInDanger: (asked: AskedInDanger, sure: boolean) => ResultSource;
  readonly scoreMeanings: (index: OpenIndex, table: ScoreTable, met: readonly RowMatch[]) => void;
  readonly scorePostcode: (index: OpenIndex, table: ScoreTable, query: Query) => void;
  readonly slipsOf: (index: OpenIndex, typed: string) => readonly string[];
  readonly whenMeant: (
    index: OpenIndex,
    typed: string,
    before: string | undefined,
  ) => readonly string[];
  readonly withoutFigures: (index: OpenIndex, query: Query) => Query;
}

/** Whether what a query asks for is on at the day that it names; all entries are shown to it. */
export interface DayAsked {
  /** Notes an entry and the bits of the words that it matches. */
  readonly see: (number: number, typedBits: number) => void;
  /** The day, “on Sunday”, when nothing seen is on then; undefined when no day is asked for. */
  readonly missed: (best: number) => string | undefined;
}

/** What the results below urgent help depend on. */
export interface AskedInDanger {
  readonly index: OpenIndex;
  readonly answer: { readonly query: Query; readonly results: ResultSource };
  readonly classified: Classified;
}
