/**
 * The order of lists that a worried reader meets: what is not in doubt, can be reached and is local
 * first.
 */
import { EVERY, UNSTATED } from "../finder/listing.ts";
import { byKey, type SortKey } from "../format/sort-order.ts";
import { isConfirmed, isDoubted } from "../format/standing.ts";
import { ownLocations } from "../locations/locations.ts";
import type { Library } from "../model/library.ts";
import { areasItIsIn, areasOf } from "./areas-of.ts";
import type { Listed } from "./entries.ts";
import { needsOf } from "./filter-values.ts";
import { runsHere } from "./offered-here.ts";

/** True when a reader can ring, write or look the entry up themselves. */
export function isReachable(entry: Listed): boolean {
  const { phones, website } = entry;
  return (
    phones.length > 0 || website !== undefined || ("email" in entry && entry.email !== undefined)
  );
}

/**
 * True for what runs here and can be turned to at once: there is a number or another way to reach
 * it, or a place that is not in doubt.
 */
export const canTurnTo = (entry: Listed, library: Library): boolean =>
  runsHere(entry) &&
  (isReachable(entry) || (!isDoubted(entry.checked) && ownLocations(entry, library).length > 0));

/** True for what runs here as far as is known, without a doubt. */
const isSure = (entry: Listed): boolean => runsHere(entry) && !isDoubted(entry.checked);

/** True for what has a place here or is for a part of the place, and for what is in a hub. */
function isLocal(entry: Listed, library: Library): boolean {
  return (
    areasItIsIn(entry, library).length > 0 ||
    (entry.collection !== "hubs" && entry.hubs.length > 0) ||
    areasOf(entry, library).every((area) => area !== EVERY && area !== UNSTATED)
  );
}

/** Lowest first: it runs, is not in doubt, is confirmed, has a number or another way, is local. */
const keyOf = (entry: Listed, library: Library): SortKey => [
  runsHere(entry) ? 0 : 1,
  isDoubted(entry.checked) ? 1 : 0,
  isConfirmed(entry.checked) ? 0 : 1,
  entry.phones.length > 0 ? 0 : isReachable(entry) ? 1 : 2,
  isLocal(entry, library) ? 0 : 1,
];

/**
 * Entries in their order, but first what runs without a doubt, then what is confirmed, what can be
 * reached, and what is local.
 */
export const reachableFirst = <T extends Listed>(
  entries: readonly T[],
  library: Library,
): readonly T[] =>
  entries
    .map((entry) => ({ entry, key: keyOf(entry, library) }))
    .sort((a, b) => byKey(a.key, b.key))
    .map(({ entry }) => entry);

/**
 * The order of a list about one topic: the entries of `first`, in its order; then entries that run
 * without a doubt and are chiefly about `need`; then the rest, as `reachableFirst` orders them.
 */
export function namedFirst<T extends Listed>(
  entries: readonly T[],
  first: readonly Listed[],
  library: Library,
  need?: string,
): readonly T[] {
  const named = first.flatMap((one) => entries.filter((entry) => entry === one));
  const rest = reachableFirst(
    entries.filter((entry) => !named.includes(entry)),
    library,
  );
  const isChief = (entry: T): boolean =>
    need !== undefined && isSure(entry) && needsOf(entry, library)[0] === need;
  return [...named, ...rest.filter(isChief), ...rest.filter((entry) => !isChief(entry))];
}

/**
 * The order of a list without a topic: one entry for each need, the needs of the home page first,
 * then the rest, what can be reached before what is in doubt. A need with many entries does not
 * fill the start of the list.
 */
export function ofEachNeed<T extends Listed>(
  entries: readonly T[],
  library: Library,
): readonly T[] {
  const sure = reachableFirst(entries, library).filter(isSure);
  const { needs } = library.data.taxonomy;
  const picked = new Set<T>();
  for (const { id } of [
    ...needs.filter(({ home }) => home),
    ...needs.filter(({ home }) => !home),
  ]) {
    const next = sure.find((entry) => !picked.has(entry) && needsOf(entry, library).includes(id));
    if (next !== undefined) picked.add(next);
  }
  return [
    ...picked,
    ...reachableFirst(
      entries.filter((entry) => !picked.has(entry)),
      library,
    ),
  ];
}
