/** Converts entries of the directory to listings for the finder. Runs at build time only. */
import { ageRange, statesAges } from "../format/ages.ts";
import type { Library } from "../model/library.ts";
import { spotsOf } from "./areas-of.ts";
import { type Listed } from "./entries.ts";
import { needsOf, runningTimes, valuesOf } from "./filter-values.ts";
import { knownToRun } from "./offered-here.ts";
import type { Listing } from "../finder/listing.ts";

export { closedEntries, type Listed, listedEntries } from "./entries.ts";
export { areasItIsIn, areasOf } from "./areas-of.ts";
export { needsOf } from "./filter-values.ts";

/** Needs marked `anyAge` of an entry that states no age; none when it states one. */
function anyAgeNeedsOf(entry: Listed, library: Library): readonly string[] {
  if (statesAges(entry)) return [];
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
    ages: ageRange(entry),
    anyAge: anyAgeNeedsOf(entry, library),
    values: valuesOf(entry, library),
    spots: spotsOf(entry, library),
    schedules: runningTimes(entry, library),
    nextDue: entry.checked.nextDue,
    paused: !knownToRun(entry),
  };
}
