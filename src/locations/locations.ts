/**
 * Where an entry is, without what is secret. This is the only code outside the gate that reads
 * the field `locations`: a secret address (a refuge, for example) never leaves it.
 */
import { addressLines } from "../format/addresses.ts";
import { joinAnd } from "../format/lists.ts";
import { capital, small } from "../format/words.ts";
import { hasClosed } from "../format/standing.ts";
import type { AnyEntry, Event, Hub, Programme, Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { DELIVERY } from "../model/words.ts";

/** An entry that people go to. */
export type Located = Service | Hub | Programme | Event;

/** A location as written in a file. */
type Location = Service["locations"][number];

/**
 * A location that may be shown. Where the file says only that it is in a family hub, it carries the
 * hub's address, position and access.
 */
export type PublicLocation = Omit<Location, "confidential"> & { readonly confidential: false };

/** Shown in place of a secret address. */
export const SECRET_ADDRESS = "The address is secret, to keep people safe";

const isPublic = (location: Location): location is Location & PublicLocation =>
  !location.confidential;

/** A programme has no locations of its own: it runs in hubs. */
const written = (entry: Located): readonly Location[] =>
  entry.collection === "programmes" ? [] : entry.locations;

/** True when one of the entry's addresses is secret. */
export const hasSecretLocation = (entry: Located): boolean =>
  written(entry).some(({ confidential }) => confidential);

const hasAddress = ({ address1, postcode, latitude }: Location): boolean =>
  address1 !== undefined || postcode !== undefined || latitude !== undefined;

/** Names of one place, from the room to the building, each once. */
function placeName(names: readonly (string | undefined)[]): string {
  const told = names.filter((name) => name !== undefined);
  return told
    .filter((name, index) => !told.some((other, at) => at < index && other.includes(name)))
    .filter((name, index, all) => !all.some((other, at) => at > index && other.includes(name)))
    .join(", ");
}

/** The fields that are filled in. */
const stated = (location: Location): Partial<Location> =>
  Object.fromEntries(Object.entries(location).filter(([, value]) => value !== undefined));

/** A location in a hub: what it lacks is the hub's, unless it has an address of its own. */
function inHub(own: PublicLocation, hub: Hub): PublicLocation {
  if (hasClosed(hub)) return own;
  const place = hub.locations.find(isPublic);
  const name = placeName([own.name, hub.name, place?.name]);
  if (place === undefined || hasAddress(own))
    return { ...own, name, area: own.area ?? place?.area ?? hub.area };
  return {
    ...place,
    ...stated(own),
    name,
    hub: hub.slug,
    area: own.area ?? place.area ?? hub.area,
    accessibility: [...new Set([...place.accessibility, ...own.accessibility])],
    confidential: false,
  };
}

/** Streets of all public places of these entries: “12 Example Street”. */
export const publicStreets = (entries: readonly AnyEntry[]): readonly string[] =>
  entries.flatMap((entry) =>
    "locations" in entry
      ? written(entry)
          .filter(isPublic)
          .flatMap(({ address1 }) => address1 ?? [])
      : [],
  );

/** The entry's own public locations, in the order of its file. */
export function ownLocations(entry: Located, library: Library): readonly PublicLocation[] {
  return written(entry)
    .filter(isPublic)
    .map((location) =>
      location.hub === undefined ? location : inHub(location, library.entry("hubs", location.hub)),
    );
}

function hubsNamed(entry: Located): readonly string[] {
  if (entry.collection === "hubs") return [];
  if (entry.collection === "events") return entry.hub === undefined ? [] : [entry.hub];
  return entry.hubs;
}

/** A location of which only this is known. */
export const bareLocation = (known: {
  readonly name?: string;
  readonly hub?: string;
}): PublicLocation => ({
  name: known.name,
  hub: known.hub,
  confidential: false,
  address1: undefined,
  precision: undefined,
  city: undefined,
  postcode: undefined,
  latitude: undefined,
  longitude: undefined,
  area: undefined,
  directions: undefined,
  accessibility: [],
  accessibilityNotes: undefined,
});

/**
 * The hubs that an entry works from and that have not closed, one location each; those that its own
 * locations name are left out.
 */
export function hubLocations(entry: Located, library: Library): readonly PublicLocation[] {
  const own = written(entry).map(({ hub }) => hub);
  return library
    .entries("hubs", hubsNamed(entry))
    .filter((hub) => !hasClosed(hub) && !own.includes(hub.slug))
    .map((hub) => inHub(bareLocation({ hub: hub.slug }), hub));
}

/** Slugs of the hubs that an entry is in or works from. */
export const hubsOf = (entry: Located): readonly string[] => [
  ...new Set([
    ...written(entry).flatMap(({ hub, confidential }) =>
      hub === undefined || confidential ? [] : [hub],
    ),
    ...hubsNamed(entry),
  ]),
];

/**
 * Where somebody goes for an entry: its own public locations, else the hubs it works from. Nothing
 * when its address is secret, as a hub's address would be taken for it.
 */
export function whereToGo(entry: Located, library: Library): readonly PublicLocation[] {
  const own = ownLocations(entry, library);
  if (own.length > 0 || hasSecretLocation(entry)) return own;
  return hubLocations(entry, library);
}

/** A location in one line: “Harbour Family Hub, 1 Quay Street, Northport, NP1 1AA”. */
export const locationLine = (location: PublicLocation): string => addressLines(location).join(", ");

/**
 * Where to go in one line, with the whole address; undefined when it is not known or is secret. A
 * session does not say which of several places it is in, so the line then says to ask.
 */
export function placeLine(entry: Located, library: Library): string | undefined {
  const places = whereToGo(entry, library)
    .map((location) => ({ line: locationLine(location), name: location.name }))
    .filter(({ line }) => line !== "");
  if (places.length < 2) return places[0]?.line;
  const names = [...new Set(places.map(({ name, line }) => name ?? line))];
  return names.length === 1 ? places[0]?.line : `${names.join(" or ")}. Ask which`;
}

/**
 * The ways of giving help that say where it is. Where people go to an address, a number and a
 * website go without saying, so beside an address only what comes to the home is named.
 */
export function waysBeside(
  delivery: Service["delivery"],
  isPlaced: boolean,
): readonly Service["delivery"][number][] {
  const isVisited = isPlaced && delivery.includes("in person");
  return delivery.filter((way) => way !== "in person" && (!isVisited || way === "at home"));
}

/** True for an entry that people go to, and for one that does not say how they get it. */
export const isVisited = (entry: Hub | Service | Programme): boolean =>
  entry.collection === "hubs" ||
  entry.delivery.length === 0 ||
  entry.delivery.includes("in person");

/** True for what is only a website: without hours, and with nobody to ask. */
export const isWebsite = (entry: Hub | Service | Programme): boolean =>
  entry.collection === "services" &&
  entry.delivery.join() === "online" &&
  entry.phones.length === 0;

/**
 * How help is given, in a line: “By phone and in person”. Undefined where it is not said, and where
 * people only go to an address that is shown beside it.
 */
export function givenText(delivery: Service["delivery"], isPlaced: boolean): string | undefined {
  const onlyThere = isPlaced && delivery.every((way) => way === "in person");
  return delivery.length === 0 || onlyThere
    ? undefined
    : capital(joinAnd(delivery.map((way) => small(DELIVERY[way]))));
}

/** Ids of the areas of the entry's public locations. */
export const areasOfLocations = (entry: Located, library: Library): readonly string[] => [
  ...new Set(ownLocations(entry, library).flatMap(({ area }) => area ?? [])),
];

/** Indices, in the file, of the public places that say nothing about access. */
export const placesWithoutAccess = ({ locations }: Service | Hub): readonly number[] =>
  locations.flatMap((place, index) =>
    !place.confidential &&
    place.accessibility.length === 0 &&
    place.accessibilityNotes === undefined
      ? [index]
      : [],
  );
