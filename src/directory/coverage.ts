/**
 * What is listed by area, topic and age, and how far each postcode sector is from the nearest place
 * of a kind. It counts entries, never readers. Runs at build time only.
 */
import { alsoFound } from "../format/also-found.ts";
import { kilometresBetween, MILES_IN_A_KILOMETRE, type Point } from "../finder/distance.ts";
import { ownLocations } from "../locations/locations.ts";
import { isWholePlace, positionOf, sectorOf } from "../locations/areas.ts";
import type { AgeGroup, Area, Need, SiteData } from "../model/data/index.ts";
import type { Library } from "../model/library.ts";
import { areasItIsIn, areasOf, wards } from "./areas-of.ts";
import { areasNextTo } from "./areas-by-postcode.ts";
import { EVERY } from "../finder/listing.ts";
import { type Listed, listedEntries } from "./entries.ts";
import { needsOf } from "./filter-values.ts";
import { forAge, forArea } from "./lists.ts";
import { knownToRun } from "./offered-here.ts";

type Kind = SiteData["reach"]["kinds"][number];

/** Entries that are known to run: none that is closed, past or planned, courses among them. */
const runningEntries = (library: Library): readonly Listed[] =>
  listedEntries(library).filter(knownToRun);

interface Spot extends Point {
  /** False: only its area or the sector of its postcode is known, and the middle of it is used. */
  readonly exact: boolean;
}

function spotsOf(entry: Listed, library: Library): readonly Spot[] {
  const { areas, sectors } = library.data.places;
  const locations = ownLocations(entry, library);
  const exact = locations.flatMap((location) => {
    const at = positionOf(location);
    return at === undefined ? [] : [{ ...at, exact: true }];
  });
  if (exact.length > 0) return exact;
  const bySector = locations.flatMap(({ postcode }) =>
    sectors.filter(({ code }) => postcode !== undefined && code === sectorOf(postcode)),
  );
  const inAreas = areasItIsIn(entry, library).flatMap((id) =>
    areas.filter((area) => area.id === id && !isWholePlace(area)),
  );
  return (bySector.length > 0 ? bySector : inAreas).map(({ latitude, longitude }) => ({
    latitude,
    longitude,
    exact: false,
  }));
}

export interface KindOfPlace {
  readonly label: string;
  /** Running entries of the kind. */
  readonly entries: readonly Listed[];
  /** Those of which nothing says where they are. */
  readonly nowhere: readonly Listed[];
  /** Those of which only the area or the first part of the postcode is known. */
  readonly roughly: readonly Listed[];
}

interface Measured extends KindOfPlace {
  readonly spots: readonly Spot[];
}

const isOfKind = (entry: Listed, { collection, word }: Kind): boolean =>
  entry.collection === collection &&
  (word === undefined ||
    alsoFound(entry).some((name) => name.toLowerCase() === word.toLowerCase()));

function measured(kind: Kind, library: Library): Measured {
  const own = runningEntries(library)
    .filter((entry) => isOfKind(entry, kind))
    .map((entry) => ({ entry, spots: spotsOf(entry, library) }));
  const which = (test: (spots: readonly Spot[]) => boolean): readonly Listed[] =>
    own.filter(({ spots }) => test(spots)).map(({ entry }) => entry);
  return {
    label: kind.label,
    entries: own.map(({ entry }) => entry),
    nowhere: which((spots) => spots.length === 0),
    roughly: which((spots) => spots.length > 0 && spots.every(({ exact }) => !exact)),
    spots: own.flatMap(({ spots }) => spots),
  };
}

export interface Distance {
  /** Miles as the crow flies, from the middle of the sector. */
  readonly miles: number;
  /** False: to the middle of an area or of a sector. */
  readonly exact: boolean;
}

export interface SectorReach {
  readonly code: string;
  readonly areas: readonly Area[];
  /** One for each kind, in its order; undefined where no place of the kind is known. */
  readonly nearest: readonly (Distance | undefined)[];
}

function nearestOf(from: Point, spots: readonly Spot[]): Distance | undefined {
  const distances = spots.map((spot) => ({
    miles: kilometresBetween(from, spot) * MILES_IN_A_KILOMETRE,
    exact: spot.exact,
  }));
  return distances.toSorted((a, b) => a.miles - b.miles)[0];
}

export interface NeedInAreas {
  readonly need: Need;
  /** Running entries on the topic. */
  readonly all: number;
  /** Those that are for the whole place. */
  readonly everywhere: number;
  /** For each area, in its order: those that are in it, name it or by their postcode are near. */
  readonly inArea: readonly number[];
}

export interface Coverage {
  readonly entries: number;
  readonly everywhere: number;
  readonly areas: readonly {
    readonly area: Area;
    /** Those that are in it or name it. */
    readonly entries: number;
    /** Those that by their postcode are in it or next to it. */
    readonly closeBy: number;
  }[];
  readonly needs: readonly NeedInAreas[];
  readonly ages: readonly {
    readonly group: AgeGroup;
    readonly entries: number;
  }[];
  /** Entries that state no age. */
  readonly ageUnstated: number;
  readonly kinds: readonly KindOfPlace[];
  readonly sectors: readonly SectorReach[];
}

/** Everything that the page on reach shows of the directory. */
export function coverage(library: Library): Coverage {
  const { taxonomy, places, reach } = library.data;
  const running = runningEntries(library).map((entry) => ({
    entry,
    areas: [...areasOf(entry, library), ...areasNextTo(entry, library)],
    needs: needsOf(entry, library),
  }));
  const local = wards(library);
  const inEach = (some: typeof running): readonly number[] =>
    local.map(({ id }) => some.filter(({ areas }) => areas.includes(id)).length);
  const everywhere = (some: typeof running): number =>
    some.filter(({ areas }) => areas.includes(EVERY)).length;
  const kinds = reach.kinds.map((kind) => measured(kind, library));
  return {
    entries: running.length,
    everywhere: everywhere(running),
    areas: local.map((area) => {
      const { here, closeBy } = forArea(area, library);
      return {
        area,
        entries: here.filter(knownToRun).length,
        closeBy: closeBy.filter(knownToRun).length,
      };
    }),
    needs: taxonomy.needs.map((need) => {
      const own = running.filter(({ needs }) => needs.includes(need.id));
      return { need, all: own.length, everywhere: everywhere(own), inArea: inEach(own) };
    }),
    ages: taxonomy.ageGroups.map((group) => {
      const { suits, partly } = forAge(group, library);
      return { group, entries: [...suits, ...partly].filter(knownToRun).length };
    }),
    ageUnstated: forAge({ from: 0, to: Infinity }, library).unstated.filter(knownToRun).length,
    kinds,
    sectors: places.sectors
      .map((sector) => ({
        code: sector.code,
        areas: local.filter(({ sectors }) => sectors.includes(sector.code)),
        nearest: kinds.map(({ spots }) => nearestOf(sector, spots)),
      }))
      .filter(({ areas }) => areas.length > 0),
  };
}
