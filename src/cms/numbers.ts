/** The gate's checks of phone numbers, for one entry beside all others of the site. */
import { collections, type AnyEntry } from "../model/collections/index.ts";
import { numberProblemsOf } from "../model/gate/numbers-in-words.ts";
import { phoneBook } from "../model/phones/phone-book.ts";
import type { PreviewSite } from "./preview/preview.tsx";

/** Numbers that another entry holds, or none does, each as a sentence with the field's label. */
export function numberFaults(
  section: string,
  slug: string,
  record: Readonly<Record<string, unknown>>,
  { content }: PreviewSite,
): string[] {
  if (!Object.hasOwn(collections, section)) return [];
  const name = slug.replace(/\/index$/, "");
  const entry = { ...record, collection: section, slug: name, file: "" } as unknown as AnyEntry;
  const others = (Object.values(content).flat() as AnyEntry[]).filter(
    ({ collection, slug: other }) => collection !== section || other !== name,
  );
  return numberProblemsOf(entry, phoneBook([...others, entry])).map(
    ({ field, message }) => `${field}: ${message}`,
  );
}
