/**
 * Where entries are and whom they serve. Runs at build time only. Secret addresses are left out of
 * everything here.
 */
import { byName } from "../format/sort-order.ts";
import type { Area } from "../model/data/index.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import { isRunning } from "../format/standing.ts";
import {
  areasOfLocations,
  hasSecretLocation,
  ownLocations,
  type PublicLocation,
} from "../locations/locations.ts";
import { isWholePlace, positionOf, sectorOf } from "../locations/areas.ts";
import type { Library } from "../model/library.ts";
import { kilometresBetween } from "../finder/distance.ts";
import { EVERY, UNSTATED } from "../finder/listing.ts";
import { type Listed } from "./entries.ts";

/** How many areas next to one count as its neighbours. */
const NEIGHBOURS = 3;

/** The areas smaller than the whole place, in the order of the data. */
export function wards({ data }: Library): readonly Area[] {
  return data.places.areas.filter((area) => !isWholePlace(area));
}

/** Ids of the areas that mean the whole place. */
const wholePlace = ({ data }: Library): readonly string[] =>
  data.places.areas.filter(isWholePlace).map(({ id }) => id);

/** Neighbours by area, computed once for all entries. */
const neighboursByArea = (library: Library) =>
  new Map(library.data.places.areas.map((area) => [area.id, nearestTo(area, library)]));

/** The areas next to one, the nearest first. */
export const neighbours = (area: Area, library: Library): readonly Area[] =>
  memoizeOn(library, neighboursByArea).get(area.id) ?? [];

function nearestTo(area: Area, library: Library): readonly Area[] {
  return wards(library)
    .filter(({ id }) => id !== area.id)
    .map((other) => ({ other, distance: kilometresBetween(area, other) }))
    .sort((a, b) => a.distance - b.distance || byName(a.other.name, b.other.name))
    .slice(0, NEIGHBOURS)
    .map(({ other }) => other);
}

/** Areas in which an entry has a public location. */
export function areasItIsIn(entry: Listed, library: Library): readonly string[] {
  const own = entry.collection === "hubs" && entry.area !== undefined ? [entry.area] : [];
  return [...new Set([...own, ...areasOfLocations(entry, library)])];
}

/**
 * Areas of an entry: those it serves and those it is in. One that serves the whole place serves
 * every area.
 */
export function areasOf(entry: Listed, library: Library): readonly string[] {
  const served = entry.collection === "programmes" ? [] : entry.serviceAreas;
  if (memoizeOn(library, wholePlace).some((id) => served.includes(id)))
    return [...areasItIsIn(entry, library), EVERY];
  const all = [...new Set([...served, ...areasItIsIn(entry, library)])];
  return served.length > 0 ? all : [...all, UNSTATED];
}

/**
 * Values of the filter “area”: neighbouring areas are UNSTATED, as people from next door may ask.
 */
export function areaValues(entry: Listed, library: Library): readonly string[] {
  const own = areasOf(entry, library);
  if (own.includes(EVERY) || own.includes(UNSTATED)) return own;
  const near = own.flatMap((id) => neighbours(library.area(id), library)).map(({ id }) => id);
  return [...own, ...new Set(near.filter((id) => !own.includes(id)).map((id) => UNSTATED + id))];
}

/** One place as a spot: its position, else the sector of its postcode, else its area. */
function spotOf(location: PublicLocation, { data }: Library): readonly string[] {
  const { postcode, area } = location;
  const at = positionOf(location);
  if (at !== undefined) return [`${at.latitude.toFixed(5)},${at.longitude.toFixed(5)}`];
  const sector =
    postcode === undefined
      ? undefined
      : data.places.sectors.find(({ code }) => code === sectorOf(postcode))?.code;
  const spot = sector ?? area;
  return spot === undefined ? [] : [spot];
}

function ownSpots(entry: Listed, library: Library): readonly string[] {
  const spots = ownLocations(entry, library).flatMap((location) => spotOf(location, library));
  return spots.length > 0 || hasSecretLocation(entry) ? spots : areasItIsIn(entry, library);
}

/**
 * Locations of an entry for distances: its own, those of its hubs, else the areas that it serves.
 */
export function spotsOf(entry: Listed, library: Library): readonly string[] {
  const inHubs =
    entry.collection === "hubs"
      ? []
      : library
          .entries("hubs", entry.hubs)
          .filter(isRunning)
          .flatMap((hub) => spotsOf(hub, library));
  const spots = [...ownSpots(entry, library), ...inHubs];
  if (spots.length > 0 || hasSecretLocation(entry) || entry.collection === "programmes")
    return [...new Set(spots)];
  const parts = new Set(wards(library).map(({ id }) => id));
  return areasOf(entry, library).includes(EVERY)
    ? []
    : entry.serviceAreas.filter((id) => parts.has(id));
}
