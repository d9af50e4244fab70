/** How a message about one entry names another: by its own name, as editors know no files. */
import { collections, type AnyEntry, type CollectionName } from "../collections/index.ts";
import { nameOfHolder } from "../phones/phone-book.ts";

/** “family hub”: one entry of a collection, within a sentence. */
export const oneOf = (collection: CollectionName): string =>
  collections[collection].one.toLowerCase();

/** “the service “Play group””; “another service” when its name is faulty. */
export function called(entry: AnyEntry): string {
  const one = oneOf(entry.collection);
  const name = nameOfHolder(entry) as string | undefined;
  return name === undefined ? `another ${one}` : `the ${one} “${name}”`;
}

/**
 * Names an entry as `called` does, with its file in brackets, which the editor leaves out
 * (cms/desk/site-state.ts).
 */
export const calledWithFile = (entry: AnyEntry): string => `${called(entry)} (${entry.file})`;
