/**
 * How far an entry is from the reader, and how that is said. The whole rule: the nearest of its
 * places counts, also where it answers a phone, has a website or comes to people's homes.
 * Everything with a place comes before what has none. Of the rest, what comes to the reader's home
 * or is by phone or online is first, then what is for the whole place without a known address, then
 * what has no place at all. Nothing is left out for being far, and no boundary counts.
 */
import { capital } from "../format/words.ts";
import { kilometresBetween, MILES_IN_A_KILOMETRE, type Point } from "./distance.ts";
import { EVERY, type Listing } from "./listing.ts";
import type { Origin } from "./origin.ts";
import { centreOf, type PlacesFile } from "./place-data.ts";

/**
 * Miles assumed for “comes to you”, for “everywhere in the place” and for “place not confirmed”:
 * further than any place.
 */
export const COUNTS_AS = { comes: 10_000, whole: 10_100, unknown: 10_200 } as const;

/** Ways without a place to go to. */
const WAYS: readonly (readonly [value: string, words: string])[] = [
  ["at home", "Comes to your home"],
  ["phone", "By phone"],
  ["online", "Online"],
];

export interface Reach {
  /** Miles that it counts as in the order. */
  readonly miles: number;
  readonly words: string;
}

interface Site {
  readonly miles: number;
  readonly spot: string;
  /** “the middle of Example Ward”; absent when the position is sure. */
  readonly to?: string;
  readonly name?: string;
}

const exactly = (spot: string): Point | undefined => {
  const [, north, east] = /^(-?[\d.]+),(-?[\d.]+)$/.exec(spot) ?? [];
  return north === undefined ? undefined : { latitude: Number(north), longitude: Number(east) };
};

function siteOf(spot: string, origin: Origin, places: PlacesFile): Site | undefined {
  const sure = exactly(spot);
  const at = sure ?? centreOf(places, spot);
  if (!at) return undefined;
  const miles = kilometresBetween(origin.at, at) * MILES_IN_A_KILOMETRE;
  if (sure) return { miles, spot };
  const name = places.areas.find(([id]) => id === spot)?.[1];
  return {
    miles,
    spot,
    name: name ?? spot,
    to: name === undefined ? `the centre of ${spot}` : `the middle of ${name}`,
  };
}

/** “about 0.6 miles”, “less than 0.1 miles”, “about 12 miles”. */
export function milesInWords(miles: number): string {
  if (miles < 0.05) return "less than 0.1 miles";
  const rounded = miles < 9.95 ? miles.toFixed(1) : String(Math.round(miles));
  return `about ${rounded === "1.0" ? "1 mile" : `${rounded.replace(/\.0$/, "")} miles`}`;
}

/** Short, as it stands on a card: from where is said once, above the list. */
function siteWords({ miles, spot, to, name }: Site, origin: Origin, sites: number): string {
  const more = sites > 1 ? ", the nearest" : "";
  // A distance from the middle of an area to that same middle says nothing about the place in it.
  const isSame = spot === origin.code || origin.from.split(",")[0] === to;
  if (to !== undefined && isSame) return `In ${name ?? spot}, exact place not confirmed${more}`;
  return `${capital(milesInWords(miles))}${to === undefined ? "" : ` to ${to}`}${more}`;
}

/** How far an entry is, and in words. */
export function reachOf(
  { spots, values }: Pick<Listing, "spots" | "values">,
  origin: Origin,
  places: PlacesFile,
): Reach {
  const sites = spots
    .flatMap((spot) => siteOf(spot, origin, places) ?? [])
    .sort((a, b) => a.miles - b.miles);
  const nearest = sites[0];
  const ways = WAYS.filter(([value]) => values.delivery.includes(value)).map(([, words]) => words);
  if (nearest)
    return {
      miles: nearest.miles,
      words: siteWords(nearest, origin, sites.length),
    };
  if (ways.length > 0) return { miles: COUNTS_AS.comes, words: ways.join(" · ") };
  if (values.area.includes(EVERY))
    return {
      miles: COUNTS_AS.whole,
      words: `For all of ${places.whole}`,
    };
  return { miles: COUNTS_AS.unknown, words: "Place not confirmed. Ask first." };
}
