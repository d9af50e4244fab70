/**
 * The order of lists that a worried reader meets: what can be reached and is not in doubt first.
 */
import type { Library } from "../model/library.ts";
import type { Listed } from "./entries.ts";
import { needsOf } from "./filter-values.ts";

/** True when a reader can ring, write or look the entry up themselves. */
export function isReachable(entry: Listed): boolean {
  const { phones, website } = entry;
  return (
    phones.length > 0 || website !== undefined || ("email" in entry && entry.email !== undefined)
  );
}

const UNSURE = 3;

const runsHere = (entry: Listed): boolean =>
  entry.status === "active" && (entry.collection !== "programmes" || entry.local === "offered");

/**
 * 0 for a number to ring, 1 for another way, 2 for none; what nobody has confirmed 3 later; what
 * does not run here 6 later.
 */
const doubt = (entry: Listed): number =>
  (entry.phones.length > 0 ? 0 : isReachable(entry) ? 1 : 2) +
  (entry.checked.confidence === "not confirmed" ? UNSURE : 0) +
  (runsHere(entry) ? 0 : 2 * UNSURE);

/**
 * Entries in their order, but what cannot be reached, and what nobody has confirmed, after the
 * rest.
 */
export const reachableFirst = <T extends Listed>(entries: readonly T[]): readonly T[] =>
  entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => doubt(a.entry) - doubt(b.entry) || a.index - b.index)
    .map(({ entry }) => entry);

/** The same, after those of `first` that are among the entries, in the order of `first`. */
export function namedFirst<T extends Listed>(
  entries: readonly T[],
  first: readonly Listed[],
): readonly T[] {
  const named = first.flatMap((one) => entries.filter((entry) => entry === one));
  return [...named, ...reachableFirst(entries.filter((entry) => !named.includes(entry)))];
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
  const sure = reachableFirst(entries).filter((entry) => doubt(entry) < UNSURE);
  const { needs } = library.data.taxonomy;
  const picked = new Set<T>();
  for (const { id } of [
    ...needs.filter(({ home }) => home),
    ...needs.filter(({ home }) => !home),
  ]) {
    const next = sure.find((entry) => !picked.has(entry) && needsOf(entry, library).includes(id));
    if (next !== undefined) picked.add(next);
  }
  return [...picked, ...reachableFirst(entries.filter((entry) => !picked.has(entry)))];
}
