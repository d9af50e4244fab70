/** Converts entries of the directory to listings for the finder. Runs at build time only. */
import type { Library } from "../model/library.ts";
import { spotsOf } from "./areas-of.ts";
import { type Listed } from "./entries.ts";
import { needsOf, runningTimes, valuesOf } from "./filter-values.ts";
import type { Listing } from "../finder/listing.ts";

export { byName, closedEntries, type Listed, listedEntries } from "./entries.ts";
export { areasItIsIn, areasOf } from "./areas-of.ts";
export { needsOf } from "./filter-values.ts";

const statesAge = ({ minimumAge, maximumAge }: Listed): boolean =>
  minimumAge !== undefined || maximumAge !== undefined;

/** Needs marked `anyAge` of an entry that states no age; none when it states one. */
export function anyAgeNeedsOf(entry: Listed, library: Library): readonly string[] {
  if (statesAge(entry)) return [];
  const needs = needsOf(entry, library);
  return library.data.taxonomy.needs
    .filter(({ id, anyAge = false }) => anyAge && needs.includes(id))
    .map(({ id }) => id);
}

/** The listing of an entry. */
export function listingOf(entry: Listed, library: Library): Listing {
  return {
    key: `${entry.collection}/${entry.slug}`,
    name: entry.name,
    minimumAge: entry.minimumAge,
    maximumAge: entry.maximumAge,
    anyAge: anyAgeNeedsOf(entry, library),
    values: valuesOf(entry, library),
    spots: spotsOf(entry, library),
    schedules: runningTimes(entry, library),
    nextDue: entry.checked.nextDue,
    paused: entry.status !== "active",
  };
}
