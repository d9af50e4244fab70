import type { CollectionName, collections } from "../collections/index.ts";

/**
 * What the site makes of entries. An output reads a field when it shows it or decides by it:
 *
 * - page: the HTML pages for readers, with their heads
 * - card: an entry in a list of the directory
 * - filter: the filters of the directory, with distance and order
 * - search: what the search box finds and how
 * - map: pins and areas
 * - shortlist: the records behind a reader's own list
 * - json-ld: schema.org data for search engines
 * - calendar: iCalendar files
 * - feed: Atom, RSS and JSON Feed of the newsletter
 * - print: the sheets under /print/
 */
export type Output =
  | "page"
  | "card"
  | "filter"
  | "search"
  | "map"
  | "shortlist"
  | "json-ld"
  | "calendar"
  | "feed"
  | "print";

/** The outputs that read a field, or the reason why none does. */
export type FieldUse = readonly Output[] | { readonly nowhere: string };

/** The use of every field of a collection, and of the text under its fields. */
export type UsesOf<N extends CollectionName> = Readonly<
  Record<keyof (typeof collections)[N]["fields"] | "body", FieldUse>
>;
