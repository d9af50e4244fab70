/**
 * Which entry has which phone number. A number is written in one entry; every other entry refers
 * to that one, in a row of its phone numbers or, in running words, by a short form such as
 * {phone:childline}.
 */
import { hasClosed, isRunning } from "../../format/standing.ts";
import type { AnyEntry, CollectionName } from "../collections/index.ts";
import { dialled } from "../fields/index.ts";

/** The fields of a row of phone numbers that refer to another entry, with its collection. */
export const REFERS = {
  helpline: "helplines",
  organisation: "organisations",
  hub: "hubs",
} as const satisfies Readonly<Record<string, CollectionName>>;

/** Collections that have numbers, in the order in which a short form looks for its entry. */
const HOLDERS: readonly CollectionName[] = [
  "helplines",
  "organisations",
  "hubs",
  "services",
  "programmes",
];

/** A row of an entry's phone numbers; `number` is empty where it refers to another entry. */
export interface PhoneRow {
  readonly number: string;
  readonly helpline?: string | undefined;
  readonly organisation?: string | undefined;
  readonly hub?: string | undefined;
  readonly extension?: string | undefined;
  readonly name?: string | undefined;
  readonly hours?: string | undefined;
}

/**
 * The entry that a row refers to, as collection and name of the file; undefined for an own number.
 */
export function referredTo(row: PhoneRow): string | undefined {
  const [name] = (Object.keys(REFERS) as (keyof typeof REFERS)[]).filter(
    (field) => row[field] !== undefined,
  );
  return name === undefined ? undefined : `${REFERS[name]}/${row[name] ?? ""}`;
}

/** The phone rows of an entry; empty for one of a kind that has none. */
export const rowsOf = (entry: AnyEntry): readonly PhoneRow[] =>
  "phones" in entry ? entry.phones : [];

/** The rows that have a number of the entry's own. */
export const ownRows = (entry: AnyEntry): readonly PhoneRow[] =>
  rowsOf(entry).filter((row) => row.number !== "" && referredTo(row) === undefined);

/**
 * The rows that a short form can refer to: numbers of the entry's own, and lines at another entry's
 * number that have an option of their own.
 */
export const lineRows = (entry: AnyEntry): readonly PhoneRow[] =>
  rowsOf(entry).filter(
    (row) => (row.number !== "" && referredTo(row) === undefined) || row.extension !== undefined,
  );

/**
 * True for an entry whose number is not answered now: one that has closed for good, or a helpline
 * that does not run.
 */
export const hasStopped = (holder: AnyEntry): boolean =>
  hasClosed(holder) || (holder.collection === "helplines" && !isRunning(holder));

/** The number that texts to a helpline are sent to. */
export const textNumber = (entry: AnyEntry): string | undefined =>
  entry.collection === "helplines" ? entry.text?.number : undefined;

/** What a message calls the entry that has a number: its name, title or term. */
export const nameOfHolder = (entry: AnyEntry): string =>
  "name" in entry ? entry.name : "title" in entry ? entry.title : entry.term;

/** An index over the entries that have phone numbers. */
export interface PhoneBook {
  /** By collection and slug: “helplines/childline”. */
  readonly byKey: ReadonlyMap<string, AnyEntry>;
  /** The entry that has a number first, by its digits as dialled. */
  readonly byNumber: ReadonlyMap<string, AnyEntry>;
  /** The entry that a short form names, by its slug or by collection and slug. */
  find(name: string): AnyEntry | undefined;
}

const holds = (entry: AnyEntry): boolean =>
  lineRows(entry).length > 0 || textNumber(entry) !== undefined;

/**
 * Builds the index. Of two entries with one number, the first in the order of `HOLDERS` has it.
 */
export function phoneBook(entries: readonly AnyEntry[]): PhoneBook {
  const holders = HOLDERS.flatMap((name) =>
    entries.filter((entry) => entry.collection === name && holds(entry)),
  );
  const byKey = new Map(entries.map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
  const bySlug = new Map<string, AnyEntry>();
  const byNumber = new Map<string, AnyEntry>();
  for (const entry of holders) {
    if (!bySlug.has(entry.slug)) bySlug.set(entry.slug, entry);
    const numbers = [...ownRows(entry).map(({ number }) => dialled(number)), textNumber(entry)];
    for (const number of numbers)
      if (number !== undefined && !byNumber.has(number)) byNumber.set(number, entry);
  }
  return { byKey, byNumber, find: (name) => bySlug.get(name) ?? byKey.get(name) };
}

/** The name with which an entry refers to its own number: {phone:this}. */
export const OWN = "this";

/** The numbers as one entry names them: its own by the name “this”. */
export const bookFor = (entry: AnyEntry, book: PhoneBook): PhoneBook => ({
  ...book,
  find: (name) => (name === OWN ? entry : book.find(name)),
});

/** The number to ring about a newsletter item; no other entry refers to it. */
export const contactOf = (entry: AnyEntry): string | undefined =>
  entry.collection === "news" ? entry.contact : undefined;

/** The short form of an entry's number, when `number` is the one that the entry has. */
export function shortFormFor(entry: AnyEntry, number: string, { find }: PhoneBook): string {
  const kind = textNumber(entry) === number ? "text" : "phone";
  const at = ownRows(entry).findIndex((row) => dialled(row.number) === number);
  const name = find(entry.slug) === entry ? entry.slug : `${entry.collection}/${entry.slug}`;
  return `{${kind}:${name}${at > 0 ? `:${at + 1}` : ""}}`;
}
