/** The files of the index of the box, as the build writes them and a browser reads them. They are always fetched in the same order, whatever is typed. */

/** Address of a part; the first one holds what is needed to begin. */
export const partUrl = (number: number): string => `/find/box/${number}.json`;

/** A kind of entry: what it is called, how its addresses begin and end, and its name in the ranking. */
export interface KindRow {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** State of an entry: a letter each. Absent: nothing to say. */
export const STATES = { o: "overdue", p: "paused", c: "closed", n: "notHere" } as const;
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

/** A row of the thesaurus with entries and needs by number. Entries in a part that is not here yet are simply not found. */
export interface MeaningRow {
  readonly w: readonly string[];
  readonly n?: readonly number[];
  readonly e?: readonly number[];
  /** Written in another language than English. */
  readonly l?: string;
}

/** Entries as columns: alike things side by side compress well. All columns are of one length. */
export interface Entries {
  /** Number of the kind. */
  readonly kind: readonly number[];
  /** What stands between the beginning and the end of the kind's addresses. */
  readonly at: readonly string[];
  readonly name: readonly string[];
  /** Other names, with | between. */
  readonly also: readonly string[];
  /** One line about it. */
  readonly line: readonly string[];
  /** Words of its addresses, and other words, that stand in none of the above. */
  readonly place: readonly string[];
  readonly more: readonly string[];
  /** Numbers of its needs and areas, with a comma between; * for every area. */
  readonly needs: readonly string[];
  readonly areas: readonly string[];
  readonly state: readonly (StateLetter | "")[];
  /** Of helplines: the number to ring, or “word>number” to text. */
  readonly ring: readonly string[];
}

export interface Part {
  /** All parts of one build say the same. */
  readonly build: string;
  /** Number of the first entry of this part. */
  readonly from: number;
  readonly entries: Entries;
}

export interface FirstPart extends Part {
  readonly parts: number;
  readonly kinds: readonly KindRow[];
  readonly needs: readonly NeedRow[];
  readonly areas: readonly AreaRow[];
  readonly meanings: readonly MeaningRow[];
  readonly danger: { readonly words: readonly string[]; readonly harmless: readonly string[]; readonly message: string };
  /** Numbers of the helplines that come first in danger. */
  readonly urgent: readonly number[];
  /** Where a message about a search goes; empty when the site has no address yet. */
  readonly mail: string;
}
