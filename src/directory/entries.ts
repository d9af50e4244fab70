/** What the directory lists. Runs at build time only. */
import type { Hub, Programme, Service } from "../model/collections/index.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import { byName } from "../format/sort-order.ts";
import { hasClosed } from "../format/standing.ts";
import type { Library } from "../model/library.ts";
import { maybeOffered } from "../format/offered.ts";

/** An entry that the directory lists. */
export type Listed = Service | Hub | Programme;

const isListed = (entry: Listed): boolean => {
  if (hasClosed(entry)) return false;
  return (
    entry.collection !== "programmes" || (entry.audience === "families" && maybeOffered(entry))
  );
};

const sorted = ({ content }: Library): readonly Listed[] =>
  [...content.services, ...content.hubs, ...content.programmes]
    .filter(isListed)
    .sort((a, b) => byName(a.name, b.name) || byName(a.url, b.url));

/** Everything in the directory, A to Z. */
export const listedEntries = (library: Library): readonly Listed[] => memoizeOn(library, sorted);

/** Entries that have closed; their pages say where to go instead. */
export function closedEntries({ content }: Library): readonly Listed[] {
  return [...content.services, ...content.hubs]
    .filter(hasClosed)
    .sort((a, b) => byName(a.name, b.name));
}
