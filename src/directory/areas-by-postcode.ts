/**
 * Which parts of the place something is in or next to, from the postcode of a location that names
 * no area. Wards share postcodes, so readers are never told that it is in one of them. Runs at
 * build time only.
 */
import { kilometresBetween, type Point } from "../finder/distance.ts";
import { type Located, ownLocations, type PublicLocation } from "../locations/locations.ts";
import type { Area } from "../model/data/index.ts";
import type { Library } from "../model/library.ts";
import { positionOf, sectorOf } from "../locations/areas.ts";
import { wards } from "./areas-of.ts";

/** Kilometres from the middle of an area within which a postcode that it shares is close to it. */
const CLOSE = 1.2;

/** Where none is close: how many times as far as the nearest each of the others must be. */
const DECIDED = 2;

const pointOf = (location: PublicLocation, sector: string, { data }: Library): Point | undefined =>
  positionOf(location) ?? data.places.sectors.find(({ code }) => code === sector);

/** Of wards that share a postcode, those close to it, else the one that is by far nearest. */
function closest(at: Point, sharing: readonly Area[]): readonly Area[] {
  const [first, second] = sharing
    .map((ward) => ({ ward, far: kilometresBetween(at, ward) }))
    .sort((a, b) => a.far - b.far);
  if (first === undefined || second === undefined) return sharing;
  const close = sharing.filter((ward) => kilometresBetween(at, ward) <= CLOSE);
  return close.length === 0 && first.far * DECIDED <= second.far ? [first.ward] : close;
}

/**
 * Areas by the postcode of a location that names none: the one ward that has its sector to itself,
 * else those that share it and are closest.
 */
function areasByPostcode(location: PublicLocation, library: Library): readonly Area[] {
  const { area, postcode } = location;
  if (area !== undefined || postcode === undefined) return [];
  const sector = sectorOf(postcode);
  const sharing = wards(library).filter(({ sectors }) => sectors.includes(sector));
  if (sharing.length < 2) return sharing;
  const at = pointOf(location, sector, library);
  return at === undefined ? [] : closest(at, sharing);
}

/** Ids of the areas that an entry is in or next to, by the postcodes of its own locations. */
export const areasNextTo = (entry: Located, library: Library): readonly string[] => [
  ...new Set(
    ownLocations(entry, library).flatMap((location) =>
      areasByPostcode(location, library).map(({ id }) => id),
    ),
  ),
];
