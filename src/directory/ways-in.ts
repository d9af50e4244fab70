/**
 * Who may ask for an entry, or whether people drop in: one answer for pages, cards, filters,
 * search, lists and tables.
 */
import { hasTimes } from "../calendar/times.ts";
import { UNSTATED } from "../finder/listing.ts";
import { isDoubted, isRunning } from "../format/standing.ts";
import { isVisited } from "../locations/locations.ts";
import type { ACCESS } from "../model/words.ts";
import type { Library } from "../model/library.ts";
import type { Listed } from "./entries.ts";

const DROP_IN: keyof typeof ACCESS = "drop in";

interface Asked<T> {
  readonly access: readonly T[];
  readonly checked: { readonly confidence: string };
  readonly status: string;
}

/**
 * The access options that may be shown as facts: none for an uncertain entry, whose page says to
 * ask, and none for one that does not run now.
 */
export const promisedAccess = <T>(entry: Asked<T>): readonly T[] =>
  isDoubted(entry.checked) || !isRunning(entry) ? [] : entry.access;

/** True for what people may drop in on; false while that is in doubt. */
export const mayDropIn = (entry: Listed): boolean =>
  entry.collection !== "hubs" && promisedAccess(entry).includes(DROP_IN);

/**
 * The ways in as values of a filter. An entry without confirmed ways in gets `UNSTATED`. Where
 * people go to something that anybody may ask for, and its days and times are not known, dropping
 * in is left open.
 */
export function waysIn(entry: Listed, library: Library): readonly string[] {
  if (entry.collection === "hubs") return [UNSTATED];
  const ways = promisedAccess(entry);
  if (ways.length === 0) return [UNSTATED];
  const isOpen =
    !ways.includes(DROP_IN) &&
    ways.includes("ask for yourself") &&
    isVisited(entry) &&
    !hasTimes(entry, library);
  return isOpen ? [...ways, UNSTATED + DROP_IN] : ways;
}
