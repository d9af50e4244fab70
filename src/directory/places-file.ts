/** The file of places for the finder. Runs at build time only. */
import { ascending } from "../format/sort-order.ts";
import { alsoFound } from "../format/also-found.ts";
import { isRunning } from "../format/standing.ts";
import type { Library } from "../model/library.ts";
import { ownLocations, type PublicLocation } from "../locations/locations.ts";
import { isWholePlace, positionOf, sectorOf } from "../locations/areas.ts";
import { wards } from "./areas-of.ts";
import type { Centre, PlacesFile, Units } from "../finder/place-data.ts";

interface Coded {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

const centre = ({ code, latitude, longitude }: Coded): Centre => [code, latitude, longitude];

/** Numbers and small words before the name of a street: “65-69 Stirling Street”. */
const BEFORE_STREET = /^(?:(?:off|on|near|at)\s+|\d+\w?(?:\s*[-–]\s*\d+\w?)?\s+)+/i;
/** Degrees by which the addresses of one street may differ: about a kilometre. */
const ONE_STREET = 0.012;

interface Spot {
  readonly name: string;
  readonly from: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The point of an address, else of its postcode sector or area, and what it is the middle of. */
function pointOf(
  location: PublicLocation,
  { sectors, areas }: Library["data"]["places"],
): { readonly latitude: number; readonly longitude: number; readonly of?: string } | undefined {
  const { postcode = "", area } = location;
  const at = positionOf(location);
  if (at) return at;
  const sector = sectors.find(({ code }) => code === sectorOf(postcode));
  if (sector) return { ...sector, of: `the centre of ${sector.code}` };
  const ward = areas.find((one) => one.id === area && !isWholePlace(one));
  return ward && { ...ward, of: `the middle of ${ward.name}` };
}

/** The street, the building and the village of one address, and the hub that it is. */
function spotsOf(
  location: PublicLocation,
  hub: string | undefined,
  places: Library["data"]["places"],
): readonly Spot[] {
  const { address1 = "", city = "", name: building = "" } = location;
  const point = pointOf(location, places);
  if (point === undefined) return [];
  const { latitude, longitude, of } = point;
  const street = (address1.split(",")[0] ?? "").trim().replace(BEFORE_STREET, "");
  const inTown = (name: string): string =>
    city === "" || name.includes(city) ? name : `${name}, ${city}`;
  const spot = (name: string, from: string): Spot => ({ name, from, latitude, longitude });
  return [
    ...[street, hub ?? "", of === undefined ? building : ""]
      .filter((name) => name.includes(" "))
      .map((name) => spot(name, of === undefined ? inTown(name) : `${of}, where ${name} is`)),
    ...(city === "" || of !== undefined ? [] : [spot(city, `about the middle of ${city}`)]),
  ];
}

/** The names of a hub whose address is not known, in the middle of its area. */
function hubSpots(hub: Library["content"]["hubs"][number], library: Library): readonly Spot[] {
  const { name, area } = hub;
  const { areas } = library.data.places;
  const ward = areas.find((one) => one.id === area && !isWholePlace(one));
  return ownLocations(hub, library).length > 0 || ward === undefined
    ? []
    : [name, ...alsoFound(hub)].map((own) => ({
        ...{ name: own, from: `the middle of ${ward.name}` },
        ...{ latitude: ward.latitude, longitude: ward.longitude },
      }));
}

/**
 * Spots by which people say where they are, each at the first of its points. A name of several
 * places far apart is left out, as it is ambiguous; so is the name of an area or town.
 */
function listedSpots(library: Library): NonNullable<PlacesFile["spots"]> {
  const { places } = library.data;
  const known = [...places.areas, ...places.towns].map(({ name }) => name);
  const { services, hubs } = library.content;
  const spots = [
    ...[...services, ...hubs].flatMap((entry) =>
      ownLocations(entry, library).flatMap((location) =>
        spotsOf(location, entry.collection === "hubs" ? entry.name : undefined, places),
      ),
    ),
    ...hubs.filter(isRunning).flatMap((hub) => hubSpots(hub, library)),
  ];
  const first = [...new Map([...spots].reverse().map((spot) => [spot.name, spot])).values()];
  const isOne = ({ name, latitude, longitude }: Spot): boolean =>
    !known.includes(name) &&
    spots.every(
      (other) =>
        other.name !== name ||
        (Math.abs(other.latitude - latitude) < ONE_STREET &&
          Math.abs(other.longitude - longitude) < ONE_STREET),
    );
  return first
    .filter(isOne)
    .sort((a, b) => ascending(a.name, b.name))
    .map(({ name, from, latitude, longitude }) => [name, from, latitude, longitude]);
}

/**
 * Buildings of listed addresses that have no position of their own: they are not to be taken for
 * an area whose name they contain.
 */
const unplacedBuildings = (library: Library): readonly string[] => [
  ...new Set(
    library.content.services
      .flatMap((service) => ownLocations(service, library))
      .filter((location) => positionOf(location) === undefined)
      .flatMap(({ name = "" }) =>
        library.data.places.areas.some((area) => name.startsWith(`${area.name} `)) ? [name] : [],
      ),
  ),
];

/**
 * Areas named first on the site come first. `postcodes` are those that were imported, by sector.
 */
export function placesFile(
  library: Library,
  postcodes?: Readonly<Record<string, Units>>,
): PlacesFile {
  const { places, site } = library.data;
  const rank = (id: string): number =>
    site.areasFirst.includes(id) ? site.areasFirst.indexOf(id) : site.areasFirst.length;
  return {
    whole: site.place,
    areas: [...wards(library)]
      .sort((a, b) => rank(a.id) - rank(b.id))
      .map(({ id, name, latitude, longitude }) => [id, name, latitude, longitude]),
    towns: places.towns.flatMap(({ name, sectors }) => {
      const own = places.sectors.filter(({ code }) => sectors.includes(code));
      const mean = (values: readonly number[]): number =>
        Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(5));
      return own.length === 0
        ? []
        : [
            [
              name,
              own.length === 1
                ? `the centre of ${sectors.join()}, where ${name} is`
                : `the middle of ${name}`,
              mean(own.map(({ latitude }) => latitude)),
              mean(own.map(({ longitude }) => longitude)),
            ] as const,
          ];
    }),
    spots: listedSpots(library),
    within: [...places.within, ...unplacedBuildings(library)],
    outside: places.outside?.names ?? [],
    sectors: places.sectors.map(centre),
    outcodes: places.outcodes.map(centre),
    ...(postcodes === undefined ? {} : { postcodes }),
  };
}
