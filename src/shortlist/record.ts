/** The record of an entry for the shortlist page. Written at build time, read by the browser. */

/** One file for all entries: a file for each would show the server what is on a list. */
export const RECORDS_URL = "/shortlist/entries.json";
export const SHORTLIST_URL = "/shortlist/";

export interface RecordPhone {
  readonly number: string;
  readonly extension?: string | undefined;
  readonly name?: string | undefined;
  readonly hours?: string | undefined;
}

export interface ListRecord {
  /** Short id, as used in links. */
  readonly id: string;
  readonly name: string;
  /** “Service”, “Family hub”, “Programme”, “Helpline”, “Event”. */
  readonly kind: string;
  /** Path of its page. */
  readonly url: string;
  /** What it is, in a sentence. */
  readonly about: string;
  readonly phones: readonly RecordPhone[];
  /** A number to text, and the word to send. */
  readonly text?: { readonly number: string; readonly word?: string | undefined } | undefined;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
  /** Whether families here can join a course: “We have not found it being offered here”. */
  readonly here?: string | undefined;
  /** Whom to ask, where the entry itself gives no way to reach it. */
  readonly askInstead?:
    { readonly name: string; readonly phones: readonly RecordPhone[] } | undefined;
  /** How to ask, and what happens next. */
  readonly how?: string | undefined;
  /** “By phone and in person”. */
  readonly given?: string | undefined;
  /** Addresses, each in a line. */
  readonly where: readonly string[];
  /** Confirmed days and times. */
  readonly when: readonly string[];
  /** “Drop in or ask for yourself”. */
  readonly access?: string | undefined;
  /** Who it is for, without the ages: “Families with a baby”. */
  readonly who?: string | undefined;
  /** “Ages 8 to 19”. */
  readonly ages?: string | undefined;
  /** “£5 a year, 50p a visit”. */
  readonly cost?: string | undefined;
  /** What is not known, each with whom to ask instead. */
  readonly notKnown?: readonly string[] | undefined;
  /** How sure we are: “Read 21 November 2026, not yet confirmed”. */
  readonly checked: string;
  /** Reading this could put somebody in danger. */
  readonly sensitive?: true | undefined;
  /** Why not to go there: “Closed for good. Since March 2022.” */
  readonly closed?: string | undefined;
  /** Where to go instead. */
  readonly instead?: readonly { readonly name: string; readonly url: string }[] | undefined;
}

/** The file of all entries. */
export interface ListRecords {
  readonly entries: readonly ListRecord[];
}
