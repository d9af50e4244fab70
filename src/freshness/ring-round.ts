/**
 * Priority of entries for a round of phone calls. The score rises with the entry's readership, its
 * uncertainty, its gaps and the delay of its check.
 */
import { ascending } from "../format/sort-order.ts";
import type { Library } from "../model/library.ts";
import { certaintyOf } from "./certainty.ts";
import { type CheckedEntry, checkedEntries, type Due, ownerOf } from "./due.ts";
import { freshness } from "./freshness.ts";
import { GAPS } from "./gaps.ts";
import { isRunning } from "../format/standing.ts";

/** Relative readership of a collection; 1 for collections that are not listed. */
const READERS: Readonly<Record<string, number>> = {
  helplines: 6,
  hubs: 6,
  services: 4,
  events: 3,
  programmes: 3,
  organisations: 2,
};
const UNSURE = { confirmed: 0, read: 2, unsure: 4 } as const;
const LATE = { fresh: 0, "due soon": 1, overdue: 3, "long overdue": 5 } as const;
/** Highest number of needs that raises the score. */
const MAX_NEEDS = 3;

/** The priority of an entry; the highest is rung first. */
export function weightOf(entry: CheckedEntry, library: Library): number {
  const readers = READERS[entry.collection] ?? 1;
  if (!isRunning(entry)) return 1;
  const missing = GAPS.filter(
    (gap) => gap.appliesTo(entry) && gap.isMissing(entry, library),
  ).length;
  const needs = "needs" in entry ? Math.min(MAX_NEEDS, entry.needs.length) : 0;
  const { state } = freshness(entry.checked, library.today);
  return readers * (1 + UNSURE[certaintyOf(entry.checked).kind] + LATE[state] + missing) + needs;
}

/** Active entries that nobody has confirmed or that are due, by descending priority. */
export function ringRound(library: Library): readonly Due[] {
  return checkedEntries(library)
    .map((entry) => ({
      entry,
      owner: ownerOf(entry, library),
      freshness: freshness(entry.checked, library.today),
      weight: weightOf(entry, library),
    }))
    .filter(
      ({ entry, freshness: { state } }) =>
        state !== "fresh" || (isRunning(entry) && certaintyOf(entry.checked).kind !== "confirmed"),
    )
    .sort((a, b) => b.weight - a.weight || ascending(a.entry.url, b.entry.url));
}
