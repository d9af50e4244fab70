/** The gate's checks of one entry against all others, the data of the place and today's date. */
import { collections, type AnyEntry } from "../model/collections/index.ts";
import { placeAndDateProblems } from "../model/gate/cross-entry.ts";
import { dialled, quote } from "../model/fields/index.ts";
import { numberFaultsInWords, numberProblemsOf } from "../model/gate/numbers-in-words.ts";
import { fieldsOf } from "../model/gate/read-entry.ts";
import { labelOf, pathOfLabel } from "../model/gate/walk.ts";
import { contactOf, nameOfHolder, phoneBook, rowsOf } from "../model/phones/phone-book.ts";
import type { Fault } from "./check.ts";
import { forEditors } from "./desk/site-state.ts";
import { mendOf } from "./refer-to-number.ts";
import type { PreviewSite } from "./preview/preview.tsx";

/**
 * Numbers of an entry that are in a newsletter item already. The gate would keep the item, which is
 * older, and hold back this entry.
 */
function numbersOfItems(entry: AnyEntry, others: readonly AnyEntry[]): Fault[] {
  return rowsOf(entry).flatMap(({ number }, index) => {
    const item = others.find((other) => {
      const contact = contactOf(other);
      return contact !== undefined && number !== "" && dialled(contact) === dialled(number);
    });
    if (!item) return [];
    const path = ["phones", index, "number"];
    const label = labelOf(fieldsOf(entry.collection), path);
    const one = collections.news.one.toLowerCase();
    return [
      {
        words: `${label}: ${quote(number)} is already in the ${one} “${nameOfHolder(item)}”. Take it out of that item first. Once this is on the site, the item can name the number.`,
        path,
      },
    ];
  });
}

/**
 * Numbers that another entry has, or none does; days still to come; postcodes of no place here.
 * Each with the field's label and the way to it.
 */
export function crossEntryFaults(
  section: string,
  slug: string,
  record: Readonly<Record<string, unknown>>,
  { content, data, today }: PreviewSite,
): Fault[] {
  if (!Object.hasOwn(collections, section)) return [];
  const name = slug.replace(/\/index$/, "");
  const entry = { ...record, collection: section, slug: name, file: "" } as unknown as AnyEntry;
  const others = (Object.values(content).flat() as AnyEntry[]).filter(
    ({ collection, slug: other }) => collection !== section || other !== name,
  );
  const fields = fieldsOf(entry.collection);
  const book = phoneBook([...others, entry]);
  const inWords = numberFaultsInWords(entry, book);
  return [...placeAndDateProblems([entry], data, today), ...numberProblemsOf(entry, book)]
    .map(({ field, message }): Fault => {
      const copy = inWords.find(
        ({ problem }) => problem.field === field && problem.message === message,
      );
      return {
        words: `${field}: ${forEditors(message)}`,
        path: pathOfLabel(fields, record, field),
        ...(copy?.instead ? { mend: mendOf(copy.words, copy.instead) } : {}),
      };
    })
    .concat(numbersOfItems(entry, others));
}
