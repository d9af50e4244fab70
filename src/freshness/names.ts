/**
 * Names of entries for public lists: figures, calendars, feeds, letters. A sensitive entry's name
 * is masked there.
 */
import { discreetTitle } from "../format/discreet.ts";
import { collections, type AnyEntry, type CollectionName } from "../model/collections/index.ts";

type Named = Readonly<Record<string, unknown>>;

/** The words that name an entry to people: its name, title or word. */
export function plainName(collection: CollectionName, record: Named): string {
  return String(record[collections[collection].title] ?? "");
}

/** “A service about a sensitive matter”: says what it is and nothing more. */
const veiled = (collection: CollectionName): string =>
  `${collections[collection].one} about a sensitive matter`;

/** The name, unless the entry is sensitive and its name says too much. */
export function discreetName(collection: CollectionName, record: Named): string {
  const name = plainName(collection, record);
  return record["sensitive"] === true ? discreetTitle([name], veiled(collection)) : name;
}

/** The masked name of a checked entry. */
export const nameOf = (entry: AnyEntry): string =>
  discreetName(entry.collection, entry as unknown as Named);

/** True when a list that anybody may see names the entry in full, and so may link to it. */
export const isNamedInFull = (entry: AnyEntry): boolean =>
  nameOf(entry) === plainName(entry.collection, entry as unknown as Named);

/** The plain name of a checked entry, for an editor's own screen. */
export const plainNameOf = (entry: AnyEntry): string =>
  plainName(entry.collection, entry as unknown as Named);
