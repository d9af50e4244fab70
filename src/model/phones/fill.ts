/** Puts the numbers of other entries into the rows and the words that refer to them. */
import type { AnyEntry } from "../collections/index.ts";
import { numberToDial } from "../../format/phones.ts";
import { collections } from "../collections/index.ts";
import type { Collection } from "../collection.ts";
import { type Field, type Fields, isProse } from "../fields/index.ts";
import {
  bookFor,
  contactOf,
  hasStopped,
  type PhoneBook,
  phoneBook,
  lineRows,
  nameOfHolder,
  OWN,
  ownRows,
  type PhoneRow,
  referredTo,
  rowsOf,
  textNumber,
} from "./phone-book.ts";

/**
 * `{phone:childline}`, `{phone:this}` for the entry's own, `{text:shout}`, `{phone:hubs/east}`,
 * `{phone:police:2}` for the second.
 */
export const SHORT_FORM = /\{(phone|text):([a-z0-9-]+(?:\/[a-z0-9-]+)?)(?::([1-9]))?\}/g;

/** The text that replaces a short form; undefined when the entry has no such number. */
export function shortFormText(
  kind: string,
  name: string,
  ordinal: string,
  book: PhoneBook,
): string | undefined {
  const entry = book.find(name);
  if (!entry) return undefined;
  if (kind === "text") return textNumber(entry);
  const contact = name === OWN ? contactOf(entry) : undefined;
  if (contact !== undefined) return contact;
  const row = lineRows(entry)[Number(ordinal || "1") - 1];
  const key = row && referredTo(row);
  const holder = key === undefined ? undefined : book.byKey.get(key);
  const number = holder ? ownRows(holder)[0]?.number : row?.number;
  if (number === undefined || number === "") return undefined;
  return numberToDial({ number, extension: row?.extension });
}

/** Shown in running text in place of a number that is no longer answered. */
export const NOT_ANSWERED = "a number that is not answered now";

/**
 * A text with numbers in place of their short forms, and `NOT_ANSWERED` in place of the number of
 * an entry that has stopped.
 */
export const filledText = (text: string, book: PhoneBook): string =>
  text.includes("{")
    ? text.replace(
        SHORT_FORM,
        (form: string, kind: string, name: string, place: string | undefined) => {
          const number = shortFormText(kind, name, place ?? "", book);
          const holder = book.find(name);
          return number !== undefined && holder && hasStopped(holder)
            ? NOT_ANSWERED
            : (number ?? form);
        },
      )
    : text;

/**
 * What readers see of one row: nothing where the entry it refers to has stopped. A row with an
 * option of its own is another line at the same number, so neither the hours nor the name of the
 * first are true of it.
 */
function filledRow(row: PhoneRow, entry: AnyEntry, book: PhoneBook): readonly PhoneRow[] {
  const key = referredTo(row);
  const holder = key === undefined ? undefined : book.byKey.get(key);
  if (!holder) return [row];
  if (hasStopped(holder)) return [];
  const [first] = ownRows(holder);
  if (row.extension !== undefined) return first ? [{ ...row, number: first.number }] : [row];
  const answered = holder.collection === "helplines" ? holder.hours : undefined;
  const called = nameOfHolder(holder) === nameOfHolder(entry) ? undefined : nameOfHolder(holder);
  return ownRows(holder).map((own) => ({
    ...row,
    number: own.number,
    extension: own.extension,
    name: row.name ?? own.name ?? called,
    hours: row.hours ?? own.hours ?? answered,
  }));
}

function filledValue(field: Field<unknown>, value: unknown, book: PhoneBook): unknown {
  if (typeof value === "string") return isProse(field) ? filledText(value, book) : value;
  if (Array.isArray(value)) {
    const { item } = field;
    return item ? value.map((inner: unknown) => filledValue(item, inner, book)) : value;
  }
  return field.fields && typeof value === "object" && value !== null
    ? filledRecord(field.fields, value as Readonly<Record<string, unknown>>, book)
    : value;
}

const filledRecord = (
  fields: Fields,
  record: Readonly<Record<string, unknown>>,
  book: PhoneBook,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const field = fields[name];
      return [name, field ? filledValue(field, value, book) : value];
    }),
  );

/** One entry as readers see it: every number in its place. What cannot be filled in stays. */
export function filledEntry<E extends AnyEntry>(entry: E, book: PhoneBook): E {
  const { fields, body }: Collection = collections[entry.collection];
  const record = filledRecord(
    { ...fields, body },
    entry as unknown as Readonly<Record<string, unknown>>,
    bookFor(entry, book),
  );
  const rows = rowsOf(entry);
  const phones = rows.flatMap((row) => filledRow(row, entry, book));
  return { ...record, ...(rows.length > 0 ? { phones } : {}) } as unknown as E;
}

/** All entries as readers see them. */
export function filledEntries(entries: readonly AnyEntry[]): readonly AnyEntry[] {
  const book = phoneBook(entries);
  return entries.map((entry) => filledEntry(entry, book));
}
