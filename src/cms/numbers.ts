/** The gate's checks of one entry beside all others, the place's own data and today. */
import { collections, type AnyEntry } from "../model/collections/index.ts";
import { placeAndDateProblems } from "../model/gate/cross-entry.ts";
import { dialled, quote } from "../model/fields/index.ts";
import { numberProblemsOf } from "../model/gate/numbers-in-words.ts";
import { fieldsOf } from "../model/gate/read-entry.ts";
import { labelOf } from "../model/gate/walk.ts";
import { contactOf, nameOfHolder, phoneBook, rowsOf } from "../model/phones/phone-book.ts";
import type { PreviewSite } from "./preview/preview.tsx";

/** The path of another entry in a message, which the editor leaves out. */
const FILE = / \(content\/[^()\s]+\)/g;

/**
 * Numbers of an entry that are in a newsletter item already. The gate would keep the item, which is
 * older, and hold back this entry.
 */
function numbersOfItems(entry: AnyEntry, others: readonly AnyEntry[]): string[] {
  return rowsOf(entry).flatMap(({ number }, index) => {
    const item = others.find((other) => {
      const contact = contactOf(other);
      return contact !== undefined && number !== "" && dialled(contact) === dialled(number);
    });
    if (!item) return [];
    const label = labelOf(fieldsOf(entry.collection), ["phones", index, "number"]);
    const one = collections.news.one.toLowerCase();
    return [
      `${label}: ${quote(number)} is already in the ${one} “${nameOfHolder(item)}”. Take it out of that item first. Once this is on the site, the item can name the number.`,
    ];
  });
}

/**
 * Numbers that another entry has, or none does; days still to come; postcodes of no place here.
 * Each is a sentence with the field's label.
 */
export function numberFaults(
  section: string,
  slug: string,
  record: Readonly<Record<string, unknown>>,
  { content, data, today }: PreviewSite,
): string[] {
  if (!Object.hasOwn(collections, section)) return [];
  const name = slug.replace(/\/index$/, "");
  const entry = { ...record, collection: section, slug: name, file: "" } as unknown as AnyEntry;
  const others = (Object.values(content).flat() as AnyEntry[]).filter(
    ({ collection, slug: other }) => collection !== section || other !== name,
  );
  return [
    ...placeAndDateProblems([entry], data, today),
    ...numberProblemsOf(entry, phoneBook([...others, entry])),
  ]
    .map(({ field, message }) => `${field}: ${message.replace(FILE, "")}`)
    .concat(numbersOfItems(entry, others));
}
