/** The order of lists, the same on every machine. */

/** Compares names as a reader of English expects. */
export const byName = /* @__PURE__ */ new Intl.Collator("en-GB", { numeric: true }).compare;

/**
 * Compares numbers, and by code units the texts that nobody reads as names: dates, times, slugs,
 * addresses, paths.
 */
export const ascending = <T extends number | string>(a: T, b: T): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** What to sort by: the first value, then the next one where that is the same. */
export type SortKey = readonly (number | string)[];

/** Compares keys of the same length, value by value. */
export const byKey = (a: SortKey, b: SortKey): number =>
  a.map((value, at) => ascending(value, b[at] ?? "")).find(Boolean) ?? 0;

interface Timed {
  readonly date: string;
  readonly opensAt?: string | undefined;
}

const timeOf = ({ date, opensAt = "" }: Timed): string => date + opensAt;

/** Compares by day and time. What has no time comes first on its day. */
export const byTime = (a: Timed, b: Timed): number => ascending(timeOf(a), timeOf(b));

interface Dated {
  readonly date: string;
  readonly slug: string;
}

/** Compares by day, the latest first; of one day by slug. */
export const newestFirst = (a: Dated, b: Dated): number =>
  ascending(b.date, a.date) || ascending(a.slug, b.slug);

interface Ordered {
  readonly order: number;
  readonly slug: string;
}

/** Compares by the number that an entry gives itself; of one number by slug. */
export const byOwnOrder = (a: Ordered, b: Ordered): number =>
  a.order - b.order || ascending(a.slug, b.slug);
