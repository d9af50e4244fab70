/**
 * The files of the index of the box, as the build writes them and a browser reads them. They are
 * always fetched in the same order, whatever is typed.
 */

import type { UrgentHelp } from "./urgent-help.ts";

/** Address of a part; the first one holds what is needed to begin. */
export const partUrl = (number: number): string => `/find/box/${number}.json`;

/**
 * A kind of entry: what it is called, how its addresses begin and end, and its name in the ranking.
 */
export interface KindRow {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** State of an entry: a letter each. Absent: nothing to say. */
export const STATES = {
  o: "overdue",
  p: "paused",
  c: "closed",
  n: "notHere",
  x: "cancelled",
  d: "postponed",
  e: "over",
  u: "unconfirmed",
} as const;
export type StateLetter = keyof typeof STATES;

/** What a need page is known by. */
export interface NeedRow {
  readonly id: string;
  readonly label: string;
  readonly home?: 1;
  readonly sensitive?: 1;
}

/** An area: its id, its name and its postcode sectors (“DN31 1”). */
export type AreaRow = readonly [id: string, name: string, sectors: string];

/**
 * A row of the thesaurus with entries and needs by number. Entries in a part that is not here yet
 * are simply not found.
 */
export interface MeaningRow {
  readonly w: readonly string[];
  readonly n: readonly number[];
  readonly e: readonly number[];
  /** Written in another language than English; else empty. */
  readonly l: string;
}

/**
 * Some entries, by what they are found by first. Columns are lines of text: alike things side by
 * side compress well, and a browser takes them apart in no time.
 */
export interface Names {
  /** Number of the first of them, and how many they are. */
  readonly from: number;
  readonly count: number;
  /** Numbers of kinds, each with how many in a row are of it. */
  readonly kind: readonly (readonly [kind: number, count: number])[];
  readonly name: string;
  /** What stands between the beginning and the end of the kind's addresses, after `shortPath`. */
  readonly at: string;
  /** A letter for each need and area; * for every area. */
  readonly needs: string;
  readonly areas: string;
  /** One sign for each entry: its state, or a dot. */
  readonly state: string;
  /** Of helplines: the number to ring, or “word>number” to text. */
  readonly ring: string;
  /**
   * Of helplines: the line that is shown, as they may be needed at once. All others have theirs
   * among the details.
   */
  readonly line: string;
}

/** By what other names some entries are known. */
export interface Others {
  readonly from: number;
  readonly count: number;
  /** Other names, with | between. */
  readonly also: string;
}

/** The rest that some entries are found by, and what is shown of them. */
export interface Details {
  readonly from: number;
  readonly count: number;
  /** One line about it; empty when it has come with the name. */
  readonly line: string;
  /** Words of its addresses, and other words, that stand in none of its names. */
  readonly place: string;
  readonly more: string;
  /** Days and times of day on which it is on, as `dayWords` writes them. */
  readonly on: string;
}

/** In the language column: an English row whose words count in any order. */
export const ANY_ORDER = "+";
/** In the language column: words that nothing on the site answers. */
export const NOT_HERE = "-";

/**
 * The rows of the thesaurus as columns: words with | between; needs as letters; numbers of entries;
 * language. A word that ends with * stands for every word that begins so.
 */
export interface Meanings {
  readonly w: string;
  readonly n: string;
  readonly e: string;
  readonly l: string;
}

/**
 * Names come first, so that everything is found by its name and need from the beginning; the second
 * part is the thesaurus with other names; details follow.
 */
export interface Part {
  /** All parts of one build say the same. */
  readonly build: string;
  readonly meanings?: Meanings;
  readonly names?: readonly Names[];
  readonly others?: readonly Others[];
  readonly details?: readonly Details[];
  readonly spelling?: Spelling;
}

/** What keeps a word that is spelled right from being taken for a slip of another. */
export interface Spelling {
  /** Stems of common words and names that are near a word of the index, with spaces between. */
  readonly common: string;
}

export interface FirstPart extends Part {
  readonly parts: number;
  /** How many groups of names it holds. */
  readonly groups: number;
  readonly kinds: readonly KindRow[];
  readonly needs: readonly NeedRow[];
  readonly areas: readonly AreaRow[];
  /** Abbreviations that are also words, in small letters with spaces between: “add”. */
  readonly acronyms: string;
  readonly danger: {
    readonly words: readonly string[];
    readonly harmless: readonly string[];
    readonly message: string;
  };
  readonly help: UrgentHelp;
  /** Numbers of the helplines that come first in danger. */
  readonly urgent: readonly number[];
  /** Where a message about a search goes; empty when the site has no address yet. */
  readonly mail: string;
}

/**
 * Groups of names that a slow line still carries when the second part is asked for: so that the
 * names have the line to themselves, and it never stands idle.
 */
const NEAR_END = 15;

/**
 * True when so many groups, of all that the first part holds, have come that the second part is
 * asked for.
 */
export const nearEnd = (come: number, groups: number): boolean => come >= groups - NEAR_END;

/**
 * A part as JSON with a line for each piece: what it is, then its groups. So it can be read while
 * it is still coming.
 */
export function partText({
  meanings,
  names = [],
  others = [],
  details = [],
  spelling,
  ...head
}: Part): string {
  const pieces = [
    head,
    ...(meanings ? [{ meanings }] : []),
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

/** Numbers as letters, and back. */
export const letterOf = (number: number): string => String.fromCharCode(65 + number);
export const numbersIn = (letters: string): number[] =>
  Array.from(letters, (letter) => letter.charCodeAt(0) - 65);
