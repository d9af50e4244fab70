/**
 * The scripts of custom elements. A page names the addresses of those that it contains, and the
 * script of every page (`client/site.ts`) loads them: a table of all in that script would be in
 * every first visit.
 */
import { basename } from "node:path";

/** Sources in `src/components`, but those that are part of `client/site.ts`. */
const SOURCES = [
  "compare-columns/compare-columns",
  "live-days/live-days",
  "place-map/place-map",
  "post-form/post-form",
  "service-finder/service-finder",
  "share-tools/share-tools",
  "shortlist/add-to-list",
  "shortlist/my-list",
  "shortlist/short-list",
  "site-search/site-search",
  "word-filter/word-filter",
];

export const ELEMENT_ENTRIES: readonly string[] = SOURCES.map(
  (path) => `src/components/${path}.element.ts`,
);

/** Tags of the elements, each named as its source. */
export const ELEMENT_TAGS: readonly string[] = SOURCES.map((path) => basename(path));

/** The built name of an element's script. */
export const elementScript = (tag: string): string => `${tag}.element.js`;
