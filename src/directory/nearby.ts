/** What is near an entry, worked out when the site is built. */
import { haveEnded } from "../calendar/times.ts";
import { hubLocations, ownLocations } from "../locations/locations.ts";
import { isWholePlace, positionOf } from "../locations/areas.ts";
import type { Library } from "../model/library.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import { isRunning } from "../format/standing.ts";
import { isSensitive } from "../format/sensitive.ts";
import { kilometresBetween, type Point } from "../finder/distance.ts";
import { areasItIsIn, type Listed, listedEntries } from "./listing-of.ts";

/** Longest list. */
const MAX_NEARBY = 5;
/** Kilometres within which something is near for somebody on foot with a pram or on a bus. */
const NEAR_KM = 4;

/** The position of an entry, and how exactly it is known. */
interface Spot {
  readonly at: Point;
  /** False: only the area is known, and its centre is used. */
  readonly exact: boolean;
  readonly areas: readonly string[];
}

export interface NearbyEntry {
  readonly entry: Listed;
  /** Kilometres between two known places. Undefined where one of them is known by its area only. */
  readonly kilometres: number | undefined;
  /** Ids of the areas it is in. */
  readonly areas: readonly string[];
  readonly sameArea: boolean;
}

/**
 * The first known position of an entry, else the middle of its first area. A secret address is in
 * neither.
 */
function spotOf(entry: Listed, library: Library): Spot | undefined {
  const open = [...ownLocations(entry, library), ...hubLocations(entry, library)];
  const viaPlaces = open.flatMap(({ area }) => area ?? []);
  const areas = [...new Set([...areasItIsIn(entry, library), ...viaPlaces])].filter(
    (id) => !isWholePlace(library.area(id)),
  );
  const at = open.map(positionOf).find((position) => position !== undefined);
  if (at !== undefined) return { at, exact: true, areas };
  const [first] = areas;
  return first === undefined ? undefined : { at: library.area(first), exact: false, areas };
}

/** An entry that may be listed as near, with its position. */
interface Candidate extends Spot {
  readonly entry: Listed;
}

/** Running entries that have a location, A to Z; computed once for a library. */
const candidates = (library: Library): readonly Candidate[] =>
  listedEntries(library).flatMap((entry) => {
    const spot =
      !isRunning(entry) || isSensitive(entry) || haveEnded(entry, library)
        ? undefined
        : spotOf(entry, library);
    return spot === undefined ? [] : [{ ...spot, entry }];
  });

const KM_IN_A_DEGREE = 111.2;

/**
 * Squared kilometres on flat ground, which is precise enough to compare distances within one place
 * and quick enough for thousands of entries.
 */
function flatDistance(from: Point): (to: Point) => number {
  const narrow = Math.cos((from.latitude * Math.PI) / 180);
  return (to) =>
    ((to.latitude - from.latitude) ** 2 + ((to.longitude - from.longitude) * narrow) ** 2) *
    KM_IN_A_DEGREE ** 2;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly far: number;
  readonly sameArea: boolean;
}

const before = (a: Ranked, b: Ranked): boolean =>
  a.far < b.far || (a.far === b.far && a.sameArea && !b.sameArea);

/**
 * Puts one where it belongs among the nearest so far. Of two that are as near, the one that came
 * first stays first.
 */
function insert(nearest: Ranked[], one: Ranked): void {
  const at = nearest.findIndex((other) => before(one, other));
  if (at >= 0) nearest.splice(at, 0, one);
  else if (nearest.length < MAX_NEARBY) nearest.push(one);
  nearest.length = Math.min(nearest.length, MAX_NEARBY);
}

/**
 * Running entries near one, nearest first; those in its own area before others that are as near.
 * Nothing sensitive, and nothing for an entry without a place.
 */
export function nearbyEntries(entry: Listed, library: Library): readonly NearbyEntry[] {
  const from = spotOf(entry, library);
  if (!from) return [];
  const distanceTo = flatDistance(from.at);
  const nearest: Ranked[] = [];
  for (const candidate of memoizeOn(library, candidates)) {
    const far = distanceTo(candidate.at);
    if (
      far > Math.min(NEAR_KM ** 2, nearest[MAX_NEARBY - 1]?.far ?? Infinity) ||
      candidate.entry === entry
    )
      continue;
    insert(nearest, {
      candidate,
      far,
      sameArea: candidate.areas.some((id) => from.areas.includes(id)),
    });
  }
  return nearest.map(({ candidate: { entry: other, at, exact, areas }, sameArea }) => ({
    entry: other,
    kilometres: from.exact && exact ? kilometresBetween(from.at, at) : undefined,
    areas,
    sameArea,
  }));
}
