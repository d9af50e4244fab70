/**
 * The order of lists that a worried reader meets: what can be reached and is not in doubt first.
 */
import type { Listed } from "./entries.ts";

/** True when a reader can ring, write or look the entry up themselves. */
export function isReachable(entry: Listed): boolean {
  const { phones, website } = entry;
  return (
    phones.length > 0 || website !== undefined || ("email" in entry && entry.email !== undefined)
  );
}

/**
 * 0 for a number to ring, 1 for another way, 2 for none; what nobody has confirmed 3 later; what is
 * not running 6 later.
 */
const doubt = (entry: Listed): number =>
  (entry.phones.length > 0 ? 0 : isReachable(entry) ? 1 : 2) +
  (entry.checked.confidence === "not confirmed" ? 3 : 0) +
  (entry.status === "active" ? 0 : 6);

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
