/**
 * The order of a round of calls: first what helps most readers. An entry counts for how many come
 * to it, for how unsure it is, for what it lacks, and for how late its check is.
 */
import type { Library } from "../model/library.ts";
import { certaintyOf } from "./certainty.ts";
import { type CheckedEntry, checkedEntries, type Due, ownerOf } from "./due.ts";
import { freshness } from "./freshness.ts";
import { GAPS } from "./gaps.ts";

/** How many readers come to a kind of entry, beside the others. Kinds that are not here: 1. */
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
/** Most needs that count: an entry that names every need is not for everybody. */
const MOST_NEEDS = 3;

const runs = (entry: CheckedEntry): boolean =>
  !("status" in entry) || ["active", "scheduled"].includes(entry.status);

/** The weight of an entry in the round; a larger one is rung earlier. */
export function weightOf(entry: CheckedEntry, library: Library): number {
  const readers = READERS[entry.collection] ?? 1;
  if (!runs(entry)) return 1;
  const missing = GAPS.filter((gap) => gap.asked(entry) && gap.isMissing(entry, library)).length;
  const needs = "needs" in entry ? Math.min(MOST_NEEDS, entry.needs.length) : 0;
  const { state } = freshness(entry.checked, library.today);
  return readers * (1 + UNSURE[certaintyOf(entry.checked).kind] + LATE[state] + missing) + needs;
}

/** Everything that runs and nobody has confirmed, or that is due; what helps most readers first. */
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
        state !== "fresh" || (runs(entry) && certaintyOf(entry.checked).kind !== "confirmed"),
    )
    .sort((a, b) => b.weight - a.weight || a.entry.url.localeCompare(b.entry.url, "en"));
}
