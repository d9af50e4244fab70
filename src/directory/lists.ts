/**
 * The plain lists of the directory: by need, by area, by age. They answer without script what the
 * filters answer with it.
 */
import { ascending, byName, byOwnOrder } from "../format/sort-order.ts";
import type { Guidance, Helpline } from "../model/collections/index.ts";
import type { AgeGroup, Area, Need } from "../model/data/index.ts";
import { type AgeAnswer, ageRange, answerToAges, fitToAges } from "../format/ages.ts";
import { groupedBy } from "../format/grouped-by.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import { isRunning } from "../format/standing.ts";
import type { Library } from "../model/library.ts";
import { neighbours } from "./areas-of.ts";
import { areasNextTo } from "./areas-by-postcode.ts";
import { EVERY, UNSTATED } from "../finder/listing.ts";
import { areasItIsIn, areasOf, type Listed, listedEntries, needsOf } from "./listing-of.ts";

/** Everything there is for a need. */
export interface ForNeed {
  readonly entries: readonly Listed[];
  readonly helplines: readonly Helpline[];
  readonly guidance: readonly Guidance[];
}

/** What lists a need: entries A to Z, helplines that run by their order, guidance by audience. */
export function forNeed({ id }: Need, library: Library): ForNeed {
  const { content } = library;
  return {
    entries: memoizeOn(library, byNeed).get(id) ?? [],
    helplines: content.helplines
      .filter((entry) => isRunning(entry) && entry.needs.includes(id))
      .sort((a, b) => a.order - b.order || byName(a.name, b.name)),
    guidance: content.guidance
      .filter(({ needs }) => needs.includes(id))
      .sort((a, b) => ascending(a.audience, b.audience) || byOwnOrder(a, b)),
  };
}

export { wards } from "./areas-of.ts";

export interface Neighbour {
  readonly area: Area;
  readonly entries: readonly Listed[];
}

/** Listed entries with their areas, computed once for all lists. */
const placed = (library: Library) =>
  listedEntries(library).map((entry) => ({
    entry,
    areas: areasOf(entry, library),
    isIn: areasItIsIn(entry, library),
    nextTo: areasNextTo(entry, library),
  }));

/** Listed entries by need, computed once for all lists. */
const byNeed = (library: Library) =>
  groupedBy(listedEntries(library), (entry) => needsOf(entry, library));

/** What there is for somebody in an area. Every entry is in one group at most. */
export interface ForArea {
  /** In the area, or for people who live there. */
  readonly here: readonly Listed[];
  /** Not known to be in the area, but by their postcode in it or next to it. */
  readonly closeBy: readonly Listed[];
  /** For everybody in the whole place. */
  readonly everywhere: readonly Listed[];
  /** In the areas whose centres are nearest. */
  readonly near: readonly Neighbour[];
  /** They state no area at all. */
  readonly unstated: readonly Listed[];
}

/** The groups of `ForArea` for one area. */
export function forArea(area: Area, library: Library): ForArea {
  const all = memoizeOn(library, placed);
  const here = all.filter(({ areas }) => areas.includes(area.id));
  const closeBy = all.filter(
    ({ areas, nextTo }) => !areas.includes(area.id) && nextTo.includes(area.id),
  );
  const others = all.filter((item) => !here.includes(item) && !closeBy.includes(item));
  const everywhere = others.filter(({ areas }) => areas.includes(EVERY));
  const rest = new Set(others.filter(({ areas }) => !areas.includes(EVERY)));
  const near = neighbours(area, library).map((other) => {
    const found = [...rest].filter(({ isIn }) => isIn.includes(other.id));
    for (const item of found) rest.delete(item);
    return { area: other, entries: found.map(({ entry }) => entry) };
  });
  const unstated = [...rest].filter(({ areas }) => areas.every((value) => value === UNSTATED));
  const only = (items: readonly { readonly entry: Listed }[]): readonly Listed[] =>
    items.map(({ entry }) => entry);
  return {
    here: only(here),
    closeBy: only(closeBy),
    everywhere: only(everywhere),
    near: near.filter(({ entries }) => entries.length > 0),
    unstated: only(unstated),
  };
}

/** An entry that fits an age group less than this is only for a few of its ages. */
const MIN_FIT = 1 / 3;

/** What says that it suits an age group, and what does not state an age. */
export interface ForAge {
  readonly suits: readonly Listed[];
  /** Takes only a few of these ages, as a service for children does of the ages of adults. */
  readonly partly: readonly Listed[];
  /** Suits it with special educational needs or a disability alone. */
  readonly extraNeeds: readonly Listed[];
  readonly unstated: readonly Listed[];
}

/** The groups of `ForAge` for the whole years `from` to `to`, both included. */
export function forAge({ from, to }: Pick<AgeGroup, "from" | "to">, library: Library): ForAge {
  const all = listedEntries(library);
  const answers = groupedBy(all, (entry) => [answerToAges(ageRange(entry), from, to)]);
  const that = (wanted: AgeAnswer): readonly Listed[] => answers.get(wanted) ?? [];
  const fits = (entry: Listed): boolean => fitToAges(ageRange(entry), from, to) >= MIN_FIT;
  const [suits, partly] = [that("yes").filter(fits), that("yes").filter((entry) => !fits(entry))];
  return { suits, partly, extraNeeds: that("extra needs"), unstated: that("not stated") };
}
