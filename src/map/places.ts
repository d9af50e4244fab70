/** The positions of directory entries on the map. Secret addresses are never among them. */
import { byName } from "../format/sort-order.ts";
import type {
  Coast,
  MapEntry,
  MapPlace,
  MapPlaces,
  Position,
  StreetPictures,
  Streets,
} from "./files.ts";
import { ownLocations, type PublicLocation } from "../locations/locations.ts";
import { isWholePlace, positionOf } from "../locations/areas.ts";
import { precisionNote } from "../format/addresses.ts";
import { groupedBy } from "../format/grouped-by.ts";
import type { Library } from "../model/library.ts";
import { areasItIsIn, type Listed, listedEntries } from "../directory/listing-of.ts";
import { wards } from "../directory/lists.ts";

interface Spot {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly exact: boolean;
  readonly at: Position;
  readonly area?: string;
  readonly entry: MapEntry;
}

const addressOf = ({ address1, city, postcode }: PublicLocation): string =>
  [address1, city, postcode].filter((part) => part !== undefined).join(", ");

function exactSpots(entry: Listed, library: Library): readonly Spot[] {
  return ownLocations(entry, library).flatMap((location) => {
    const { name, precision, area } = location;
    const position = positionOf(location);
    if (position === undefined) return [];
    const address = addressOf(location);
    const at: Position = [position.latitude, position.longitude];
    return [
      {
        id: at.map((degrees) => degrees.toFixed(5)).join(),
        name: address === "" ? (name ?? entry.name) : address,
        ...(precision !== undefined && { note: `${precisionNote(precision)}.` }),
        exact: true,
        at,
        ...(area !== undefined && { area: library.area(area).name }),
        entry: mapEntry(entry, address),
      },
    ];
  });
}

function areaSpots(entry: Listed, library: Library): readonly Spot[] {
  const areas = areasItIsIn(entry, library)
    .map((id) => library.area(id))
    .filter((area) => !isWholePlace(area));
  return areas.map(({ id, name, latitude, longitude }) => {
    const location = ownLocations(entry, library).find(({ area }) => area === id);
    return {
      id,
      name: `In ${name}, exact place not confirmed`,
      exact: false,
      at: [latitude, longitude],
      area: name,
      entry: mapEntry(entry, location ? addressOf(location) : ""),
    };
  });
}

const mapEntry = ({ collection, slug, name, url }: Listed, address: string): MapEntry => ({
  key: `${collection}/${slug}`,
  name,
  url,
  address,
});

/** All places, one for each address. Confirmed ones come first. */
export function mapPlaces(library: Library): readonly MapPlace[] {
  const spots = listedEntries(library).flatMap((entry) => {
    const exact = exactSpots(entry, library);
    return exact.length > 0 ? exact : areaSpots(entry, library);
  });
  return [...groupedBy(spots, ({ id }) => id).values()]
    .flatMap((group) =>
      group[0] ? [{ ...group[0], entries: group.map(({ entry }) => entry) }] : [],
    )
    .sort((a, b) => Number(b.exact) - Number(a.exact) || byName(a.name, b.name))
    .map(({ name, note, exact, at, area, entries }) => ({
      name,
      ...(note !== undefined && { note }),
      exact,
      at,
      ...(area !== undefined && { area }),
      entries,
    }));
}

/** The middle of some points, for points so near that the ground is flat. */
function middleOf(points: readonly Position[]): Position {
  const mean = (values: readonly number[]): number =>
    Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(5));
  return [mean(points.map(([north]) => north)), mean(points.map(([, east]) => east))];
}

/** The file of pins and names. */
export function mapPlacesFile(library: Library): MapPlaces {
  const { bounds, attribution } = library.data.places;
  const first = library.data.site.areasFirst;
  const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
  const areas = [...wards(library)].sort((a, b) => rank(a.id) - rank(b.id));
  const labels = areas.map(({ name, latitude, longitude }): { name: string; at: Position } => ({
    name,
    at: [latitude, longitude],
  }));
  const middle = labels.slice(0, Math.max(1, first.length)).map(({ at }) => at);
  return {
    places: mapPlaces(library),
    labels,
    start: middleOf(
      middle.length > 0
        ? middle
        : [[(bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2]],
    ),
    bounds: [
      [bounds.south, bounds.west],
      [bounds.north, bounds.east],
    ],
    credit: attribution,
  };
}

function pointsOf(text: string, outline: number): readonly Position[] {
  return text.split(/\s+/).map((pair) => {
    const [latitude = NaN, longitude = NaN, ...more] = pair.split(",").map(Number);
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude) || more.length > 0) {
      throw new Error(
        `_data/basemap.json: Land ${outline}: “${pair.slice(0, 40)}” is not a point. Write degrees north and east with a comma between: 51.50,-0.10`,
      );
    }
    return [latitude, longitude];
  });
}

/** The site that street pictures come from; undefined when the place has named none. */
function picturesOf({
  streets: { tiles, name, credit, creditUrl },
}: Library["data"]["basemap"]): StreetPictures | undefined {
  if (tiles === undefined || name === undefined || credit === undefined || creditUrl === undefined)
    return undefined;
  return {
    tiles,
    name,
    site: new URL(tiles).host.replace(/^(?:www|tiles?)\./, ""),
    credit,
    creditUrl,
  };
}

/** Where streets come from: another site, or a file of our own. */
function streetsOf(basemap: Library["data"]["basemap"]): Streets | undefined {
  const {
    kind,
    streets: { credit, creditUrl },
  } = basemap;
  if (kind !== "pmtiles") return picturesOf(basemap);
  return credit === undefined || creditUrl === undefined ? undefined : { credit, creditUrl };
}

/** Whose outline of the land is drawn; undefined where none is. */
function creditOf({
  land,
  credit,
  licenceName: name,
  licenceUrl: url,
}: Library["data"]["basemap"]): Pick<Coast, "credit" | "licence"> {
  if (land.length === 0 || credit === undefined || name === undefined || url === undefined)
    return {};
  return { credit, licence: { name, url } };
}

/** The file of the base map. */
export function coastFile(library: Library): Coast {
  const { basemap } = library.data;
  const streets = streetsOf(basemap);
  return {
    kind: basemap.kind,
    ...(streets === undefined ? {} : { streets }),
    land: basemap.land.map(({ points }, index) => pointsOf(points, index + 1)),
    waters: basemap.waters.map(({ name, latitude, longitude }) => ({
      name,
      at: [latitude, longitude],
    })),
    ...creditOf(basemap),
  };
}

/** The other site that is contacted as soon as the map is shown, if there is one. */
export const mapContact = (library: Library): string | undefined =>
  library.data.basemap.kind === "raster" ? picturesOf(library.data.basemap)?.site : undefined;
