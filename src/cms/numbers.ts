/** The gate's checks of one entry beside all others, the place's own data and today. */
import { collections, type AnyEntry } from "../model/collections/index.ts";
import { placeAndDateProblems } from "../model/gate/cross-entry.ts";
import { numberProblemsOf } from "../model/gate/numbers-in-words.ts";
import { phoneBook } from "../model/phones/phone-book.ts";
import type { PreviewSite } from "./preview/preview.tsx";

/** The path of another entry in a message, which the editor leaves out. */
const FILE = / \(content\/[^()\s]+\)/g;

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
  ].map(({ field, message }) => `${field}: ${message.replace(FILE, "")}`);
}
