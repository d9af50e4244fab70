/** Which areas an event is for. Runs at build time only. */
import { areasOfLocations, hubsOf, ownLocations } from "../locations/locations.ts";
import { isWholePlace } from "../locations/areas.ts";
import type { Event } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { areasNextTo } from "./areas-by-postcode.ts";

/** Areas that an event names, and those of its place, by its postcode if need be, and its hub. */
export function areasOfEvent(event: Event, library: Library): readonly string[] {
  const hubs = library.entries("hubs", hubsOf(event));
  return [
    ...event.areas,
    ...areasOfLocations(event, library),
    ...areasNextTo(event, library),
    ...hubs.flatMap((hub) => [...(hub.area === undefined ? [] : [hub.area])]),
    ...hubs.flatMap((hub) => areasOfLocations(hub, library)),
  ];
}

/** True for an event with an address: it is somewhere, even if nobody knows in which area. */
const hasAddress = (event: Event, library: Library): boolean =>
  ownLocations(event, library).some(
    ({ address1, postcode }) => address1 !== undefined || postcode !== undefined,
  );

/**
 * True for an event in an area, for people who live there, or for the whole place. One that names
 * no area and has no address is for everybody.
 */
export function isForArea(event: Event, area: string, library: Library): boolean {
  const areas = areasOfEvent(event, library);
  if (areas.length === 0) return !hasAddress(event, library);
  if (areas.includes(area)) return true;
  return event.areas.some((id) => isWholePlace(library.area(id)));
}
