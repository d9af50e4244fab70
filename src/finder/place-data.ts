/**
 * The one file that the finder fetches when a place is typed: the same bytes whatever is typed.
 * Written at build time, read by the browser.
 */
import { ascending } from "../format/sort-order.ts";
import type { Point } from "./distance.ts";

export const PLACES_FILE_URL = "/find/places.json";

/** A code or id with its centre in degrees north and east. */
export type Centre = readonly [code: string, latitude: number, longitude: number];

/**
 * The full postcodes of one sector: its south-west corner, digits a number, and all of them as “AA”
 * with two numbers (base 36) behind, in steps of STEP.
 */
export type Units = readonly [south: number, west: number, digits: number, units: string];

/** Degrees to a step: 11 metres north, 7 metres east. */
export const STEP = 0.0001;

/** A name, with the words for where distances are measured from: “Example Street, Exampleham”. */
export type NamedSpot = readonly [name: string, from: string, latitude: number, longitude: number];

export interface PlacesFile {
  /** The whole place: “Exampleshire”. */
  readonly whole: string;
  readonly areas: readonly (readonly [
    id: string,
    name: string,
    latitude: number,
    longitude: number,
  ])[];
  /** Towns and villages that are not areas themselves. */
  readonly towns?: readonly NamedSpot[];
  /** Streets, buildings, villages and hubs of listed addresses. */
  readonly spots?: readonly NamedSpot[];
  /** Parts of the place that have no position. */
  readonly within?: readonly string[];
  /** Places near by that the site does not cover. */
  readonly outside?: readonly string[];
  readonly sectors: readonly Centre[];
  readonly outcodes: readonly Centre[];
  /** By sector; only when the official postcode file has been imported. */
  readonly postcodes?: Readonly<Record<string, Units>>;
}

/** The middle of an area or sector. */
export function centreOf(places: PlacesFile, code: string): Point | undefined {
  const area = places.areas.find(([id]) => id === code);
  if (area) return { latitude: area[2], longitude: area[3] };
  const sector =
    places.sectors.find(([id]) => id === code) ?? places.outcodes.find(([id]) => id === code);
  return sector && { latitude: sector[1], longitude: sector[2] };
}

/** The point of a full postcode, by its sector and last two letters, if we hold it. */
export function postcodePoint(
  { postcodes }: Pick<PlacesFile, "postcodes">,
  sector: string,
  letters: string,
): Point | undefined {
  const [south, west, digits, units] =
    postcodes !== undefined && Object.prototype.hasOwnProperty.call(postcodes, sector)
      ? (postcodes[sector] ?? [])
      : [];
  if (south === undefined || west === undefined || digits === undefined || units === undefined)
    return undefined;
  const step = 2 + 2 * digits;
  for (let start = 0; start < units.length; start += step) {
    if (units.slice(start, start + 2) !== letters) continue;
    const number = (from: number): number =>
      parseInt(units.slice(start + from, start + from + digits), 36) * STEP;
    return { latitude: south + number(2), longitude: west + number(2 + digits) };
  }
  return undefined;
}

/** Full postcodes of one sector in their short form. */
export function packUnits(units: readonly (Point & { readonly letters: string })[]): Units {
  const south = Math.min(...units.map(({ latitude }) => latitude));
  const west = Math.min(...units.map(({ longitude }) => longitude));
  const steps = units.map(({ letters, latitude, longitude }) => ({
    letters,
    north: Math.round((latitude - south) / STEP),
    east: Math.round((longitude - west) / STEP),
  }));
  const digits = Math.max(
    1,
    ...steps.flatMap(({ north, east }) => [north.toString(36).length, east.toString(36).length]),
  );
  const text = (steps_: number): string => steps_.toString(36).padStart(digits, "0");
  const sorted = [...steps].sort((a, b) => ascending(a.letters, b.letters));
  return [
    Number(south.toFixed(5)),
    Number(west.toFixed(5)),
    digits,
    sorted.map(({ letters, north, east }) => letters + text(north) + text(east)).join(""),
  ];
}
