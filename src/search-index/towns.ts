/** Which towns an entry is in, and the numbers of towns in the index. Build time only. */
import { type Located, ownLocations, type PublicLocation } from "../locations/locations.ts";
import { sectorOf } from "../locations/areas.ts";
import type { Library } from "../model/library.ts";
import type { AreaRow } from "../search/index-format.ts";

type Town = Library["data"]["places"]["towns"][number];

/** Names of the towns, which follow the areas in the columns of areas. */
export const townNames = ({ data }: Library): readonly string[] =>
  data.places.towns.map(({ name }) => name);

const folded = (name: string): string => name.trim().toLowerCase();

/**
 * True for a location in a town. Its postcode says so, else its area, else the town of its address:
 * villages have the post town of a town that they are not in.
 */
function isIn(
  { postcode, area, city }: PublicLocation,
  { name, sectors }: Town,
  library: Library,
): boolean {
  if (postcode !== undefined) return sectors.includes(sectorOf(postcode));
  if (area !== undefined) return library.area(area).sectors.some((own) => sectors.includes(own));
  return city !== undefined && folded(city) === folded(name);
}

/** Names of the towns that an entry has a public location in. */
export function townsItIsIn(entry: Located, library: Library): readonly string[] {
  const locations = ownLocations(entry, library);
  return library.data.places.towns
    .filter((town) => locations.some((location) => isIn(location, town, library)))
    .map(({ name }) => name);
}

/**
 * Each town with the numbers of the areas that share a postcode sector with it, then its own number
 * behind those of all areas, which entries in it have.
 */
export const townRows = (
  { data }: Library,
  areas: readonly AreaRow[],
): readonly (readonly [name: string, areas: readonly number[]])[] =>
  data.places.towns.map(({ name, sectors }, town) => [
    name,
    [
      ...areas.flatMap(([, , own], area) =>
        own.split(",").some((sector) => sectors.includes(sector)) ? [area] : [],
      ),
      areas.length + town,
    ],
  ]);
