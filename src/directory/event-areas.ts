/** Which areas an event is for. Runs at build time only. */
import { areasOfLocations, hubsOf } from "../locations/locations.ts";
import type { Event } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

/** Areas that an event names, and those of its place and its hub. */
export function areasOfEvent(event: Event, library: Library): readonly string[] {
  const hubs = library.entries("hubs", hubsOf(event));
  return [
    ...event.areas,
    ...areasOfLocations(event, library),
    ...hubs.flatMap((hub) => [...(hub.area === undefined ? [] : [hub.area])]),
    ...hubs.flatMap((hub) => areasOfLocations(hub, library)),
  ];
}

/**
 * True for an event in an area, for people who live there, or for the whole place. One that names
 * no area and has no place is for everybody.
 */
export function isForArea(event: Event, area: string, library: Library): boolean {
  const areas = areasOfEvent(event, library);
  if (areas.length === 0 || areas.includes(area)) return true;
  return event.areas.some((id) => library.area(id).kind === "borough");
}
