/**
 * File format of the search index, written by the build and read in the browser. The files are
 * always fetched in the same order, whatever is typed.
 */

import type { KindWords, UrgentHelp } from "./urgent-help.ts";
import type { DangerWords } from "./danger-words.ts";

/** URL of a part. The first one is enough to start a search. */
export const partUrl = (number: number): string => `/find/box/${number}.json`;

/** A kind of entry: its label, the common parts of its URLs, its id in the ranking. */
export interface KindRow {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** State of an entry, one letter each; absent when there is nothing to say. */
export const STATES = {
  o: "overdue",
  p: "paused",
  c: "closed",
  /** Closed as far as is known. */
  m: "closed",
  n: "notHere",
  x: "cancelled",
  d: "postponed",
  e: "over",
  u: "unconfirmed",
} as const;
export type StateLetter = keyof typeof STATES;

/** Names of a need page. */
export interface NeedRow {
  readonly id: string;
  readonly label: string;
  readonly home?: 1;
  readonly sensitive?: 1;
}

/** An area: its id, its name and its postcode sectors (“DN31 1”). */
export type AreaRow = readonly [id: string, name: string, sectors: string];

/**
 * A row of the thesaurus with entries and needs by number. Entries whose part is not loaded are
 * skipped.
 */
export interface MeaningRow {
  readonly w: readonly string[];
  readonly n: readonly number[];
  readonly e: readonly number[];
  /** Written in another language than English; else empty. */
  readonly l: string;
}

/**
 * A group of entries with what they are first found by. Columns are newline-separated text: similar
 * values side by side compress well, and splitting them is fast.
 */
export interface NameGroup {
  /** Number of the first of them, and how many they are. */
  readonly from: number;
  readonly count: number;
  /** Numbers of kinds, each with how many in a row are of it. */
  readonly kind: readonly (readonly [kind: number, count: number])[];
  readonly name: string;
  /** The part of the URL between the kind's prefix and suffix, after `shortPath`. */
  readonly at: string;
  /** A letter for each need and area; * for every area. */
  readonly needs: string;
  readonly areas: string;
  /** One character for each entry: its state, or a dot. */
  readonly state: string;
  /**
   * Of helplines: the number to ring, “number;option” with what to choose then, or “word>number” to
   * text.
   */
  readonly tel: string;
  /**
   * The line shown for a helpline, as it may be needed at once. Other entries have theirs in
   * `Details`.
   */
  readonly line: string;
}

/** Other names of a group of entries. */
export interface Others {
  readonly from: number;
  readonly count: number;
  /** Other names, with | between. */
  readonly also: string;
}

/** All other words of a group of entries, and the line shown for each. */
export interface Details {
  readonly from: number;
  readonly count: number;
  /** One line about it; empty when it has come with the name. */
  readonly line: string;
  /** Words of its addresses and other texts that are in none of its names. */
  readonly place: string;
  readonly more: string;
  /** Days and times of day on which it is on, as `dayWords` writes them. */
  readonly on: string;
  /**
   * Letters of the areas that its addresses are in or next to, `UNKNOWN_AREA` when unknown, and of
   * the towns they are in, whose numbers follow those of the areas.
   */
  readonly near: string;
}

/** In the language column: an English row whose words count in any order. */
export const ANY_ORDER = "+";
/** In the language column: words for something that the site has no answer to. */
export const NOT_HERE = "-";
/** In the language column: an English row that leads first to an entry that tells of its reader. */
export const TELLING = "=";

/**
 * Rows of the thesaurus as columns: words separated by |; needs as letters; numbers of entries;
 * language. A word that ends with * is a prefix.
 */
export interface Meanings {
  readonly w: string;
  readonly n: string;
  readonly e: string;
  readonly l: string;
}

/**
 * Names come first, so that everything is found by its name and need from the beginning; the second
 * part is the names and phrases of danger, then the thesaurus, then other names; details follow.
 */
export interface IndexPart {
  /** Identifies the build; equal in all its parts. */
  readonly build: string;
  /** Names and phrases of the kinds of danger, in the order of `help.categories`. */
  readonly told?: readonly KindWords[];
  /** Figures of speech, in the form of those phrases. */
  readonly figures?: readonly string[];
  readonly meanings?: Meanings;
  /**
   * Notes on words that another organisation answers, on places near by, and on parts of the place
   * under whose name nothing is listed. A row that is `NOT_HERE` has the number of its note as its
   * need.
   */
  readonly elsewhere?: readonly string[];
  readonly names?: readonly NameGroup[];
  readonly others?: readonly Others[];
  readonly details?: readonly Details[];
  readonly spelling?: Spelling;
}

/** Words that must not be taken for misspellings of others. */
export interface Spelling {
  /**
   * Stems of common words and names within editing distance of an index word, separated by spaces.
   */
  readonly common: string;
}

export interface FirstPart extends IndexPart {
  readonly parts: number;
  /** How many groups of names it contains. */
  readonly groups: number;
  readonly kinds: readonly KindRow[];
  readonly needs: readonly NeedRow[];
  readonly areas: readonly AreaRow[];
  /** Abbreviations that are also words, in small letters with spaces between: “add”. */
  readonly acronyms: string;
  readonly danger: DangerWords & { readonly message: string };
  readonly help: UrgentHelp;
  /** First letters of postcodes near by, and the number of the note on them. */
  readonly outside: { readonly letters: readonly string[]; readonly note: number } | undefined;
  /** The whole place: “Exampleshire”. */
  readonly place: string;
  /** Towns that are not areas themselves: name, numbers of the areas it is in, its own number. */
  readonly towns: readonly (readonly [name: string, areas: readonly number[]])[];
  /** Number of the helpline to ask when nothing is found. */
  readonly ask: number | undefined;
  /** Numbers of the helplines that come first in danger. */
  readonly urgent: readonly number[];
  /** Where a message about a search goes; empty when the site has no address yet. */
  readonly mail: string;
}

/**
 * How many groups of names are still to come when the second part is requested: few enough that the
 * names have the connection to themselves, enough that it is never idle.
 */
const NEAR_END = 15;

/**
 * True once enough of the first part's groups have come for the second part to be requested.
 */
export const nearEnd = (come: number, groups: number): boolean => come >= groups - NEAR_END;

/**
 * A part as JSON, one line for each piece: its head, then its groups. It can be parsed while it
 * downloads.
 */
export function partText({
  told,
  figures,
  meanings,
  elsewhere,
  names = [],
  others = [],
  details = [],
  spelling,
  ...head
}: IndexPart): string {
  const pieces = [
    head,
    ...(told ? [{ told }] : []),
    ...(figures ? [{ figures }] : []),
    ...(meanings ? [{ meanings, elsewhere }] : []),
    ...names.map((group) => ({ names: [group] })),
    ...others.map((group) => ({ others: [group] })),
    ...(spelling ? [{ spelling }] : []),
    ...details.map((group) => ({ details: [group] })),
  ];
  return `[\n${pieces.map((piece) => JSON.stringify(piece)).join(",\n")}\n]\n`;
}

/** The piece on a line of a part; nothing on its first and last. */
export function pieceOf(line: string): object | undefined {
  return line.startsWith("{") ? (JSON.parse(line.replace(/,$/, "")) as object) : undefined;
}

/** For an address whose area is not known. */
export const UNKNOWN_AREA = "@";

/** A number from 0 as one letter, “A” first, for columns of numbers. */
export const letterOf = (number: number): string => String.fromCharCode(65 + number);
/** The numbers of letters that `letterOf` wrote. */
export const decodeNumbers = (letters: string): number[] =>
  Array.from(letters, (letter) => letter.charCodeAt(0) - 65);
