/** What is near an entry, worked out when the site is built. */
import type { Library } from "../model/library.ts";
import { kilometresBetween, type Point } from "./distance.ts";
import { areasItIsIn, byName, type Listed, listedEntries } from "./listing-of.ts";

/** More would be a directory, not a hint. */
const MOST = 5;
/** Kilometres within which something is near for somebody on foot with a pram or on a bus. */
const NEAR = 4;

/** Where an entry stands, and how well that is known. */
interface Spot {
  readonly at: Point;
  /** False: only the area is known, and its middle stands for it. */
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

type Place = Exclude<Listed, { collection: "programmes" }>["locations"][number];

function placesOf(entry: Listed, library: Library): readonly Place[] {
  if (entry.collection === "hubs") return entry.locations;
  const own = entry.collection === "programmes" ? [] : entry.locations;
  const hubs = [...own.flatMap(({ hub, confidential }) => (hub === undefined || confidential ? [] : [hub])), ...entry.hubs];
  return [...own, ...library.entries("hubs", [...new Set(hubs)]).flatMap(({ locations }) => locations)];
}

/** Its first known position, else the middle of its first area. A secret address is in neither. */
function spotOf(entry: Listed, library: Library): Spot | undefined {
  const open = placesOf(entry, library).filter(({ confidential }) => !confidential);
  const viaPlaces = open.flatMap(({ area }) => area ?? []);
  const areas = [...new Set([...areasItIsIn(entry), ...viaPlaces])].filter((id) => library.area(id).kind !== "borough");
  for (const { latitude, longitude } of open) if (latitude !== undefined && longitude !== undefined) return { at: { latitude, longitude }, exact: true, areas };
  const [first] = areas;
  return first === undefined ? undefined : { at: library.area(first), exact: false, areas };
}

const isSensitive = (entry: Listed): boolean => "sensitive" in entry && entry.sensitive;

/** Running entries near one, nearest first; those in its own area before others that are as near. Nothing sensitive, and nothing for an entry without a place. */
export function nearbyEntries(entry: Listed, library: Library): readonly NearbyEntry[] {
  const from = spotOf(entry, library);
  if (!from) return [];
  return listedEntries(library)
    .filter((other) => other.url !== entry.url && other.status === "active" && !isSensitive(other))
    .flatMap((other) => {
      const to = spotOf(other, library);
      if (!to) return [];
      const far = kilometresBetween(from.at, to.at);
      const sameArea = to.areas.some((id) => from.areas.includes(id));
      return far > NEAR ? [] : [{ entry: other, far, kilometres: from.exact && to.exact ? far : undefined, areas: to.areas, sameArea }];
    })
    .sort((a, b) => a.far - b.far || Number(b.sameArea) - Number(a.sameArea) || byName(a.entry.name, b.entry.name) || byName(a.entry.url, b.entry.url))
    .slice(0, MOST)
    .map(({ entry: other, kilometres, areas, sameArea }) => ({ entry: other, kilometres, areas, sameArea }));
}
