/** How many entries places contain, as the list beside the map counts them. Pure. */
import type { MapPlace } from "./files.ts";

/** The number of entries at some places; one that is at several of them counts once. */
export const entriesAt = (places: readonly Pick<MapPlace, "entries">[]): number =>
  new Set(places.flatMap(({ entries }) => entries.map(({ key }) => key))).size;

/**
 * The number of entries at some places, in words: “1 place”, “12 places”. A list calls its entries
 * places.
 */
export function entriesText(places: readonly Pick<MapPlace, "entries">[]): string {
  const number = entriesAt(places);
  return `${number} ${number === 1 ? "place" : "places"}`;
}
