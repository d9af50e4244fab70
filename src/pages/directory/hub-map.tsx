import { AreaMap } from "../../components/area-map/area-map.tsx";
import type { MapPlace } from "../../map/files.ts";
import { mapPlaces } from "../../map/places.ts";
import type { Hub } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { count } from "../../format/words.ts";

/** A place of the map with hubs in it, and its number there. */
export interface HubPlace {
  readonly number: number;
  readonly place: MapPlace;
  readonly hubs: readonly Hub[];
}

/** The places of some hubs, as the map of the directory has them, numbered in the hubs' order. */
export function hubPlaces(hubs: readonly Hub[], library: Library): readonly HubPlace[] {
  const places = mapPlaces(library);
  const keyOf = ({ collection, slug }: Hub): string => `${collection}/${slug}`;
  const has = ({ entries }: MapPlace, hub: Hub): boolean =>
    entries.some(({ key }) => key === keyOf(hub));
  const found = new Set(hubs.flatMap((hub) => places.filter((place) => has(place, hub))));
  return [...found].map((place, index) => ({
    number: index + 1,
    place,
    hubs: hubs.filter((hub) => has(place, hub)),
  }));
}

/** The numbers of a hub on the map; none where its place is not known. */
export const numbersOf = (hub: Hub, places: readonly HubPlace[]): readonly number[] =>
  places.filter(({ hubs }) => hubs.includes(hub)).map(({ number }) => number);

/** Hubs on the outline of the land, drawn at build; the list beside it has their numbers. */
export function HubMap({
  places,
  library,
}: {
  readonly places: readonly HubPlace[];
  readonly library: Library;
}) {
  if (places.length === 0) return null;
  const roughly = places.some(({ place }) => !place.exact);
  return (
    <figure class="hub-map">
      <AreaMap
        title={`Map of ${count(places.length, "place", "places")} with family hubs. The list has their numbers.`}
        land={library.data.basemap.land}
        circles={places.map(({ number, place, hubs }) => ({
          latitude: place.at[0],
          longitude: place.at[1],
          number,
          entries: hubs.length,
          marked: !place.exact,
          ...(place.area !== undefined && { name: place.area }),
        }))}
      />
      <figcaption>
        The numbers are those in the list.
        {roughly && " A striped edge: we know the area, but not the exact place."}
      </figcaption>
    </figure>
  );
}
