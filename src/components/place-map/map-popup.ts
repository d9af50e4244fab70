import { outsideMap } from "../../format/addresses.ts";
import type { MapPlace } from "../../finder/map-data.ts";

/** What stands at a place: each entry with a link to its page, and its address when only the area is sure. */
export function entryList({ entries, exact }: MapPlace): HTMLUListElement {
  const list = document.createElement("ul");
  list.className = "place-map__entries";
  list.append(
    ...entries.map(({ name, url, address }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = url;
      link.textContent = name;
      item.append(link);
      if (!exact && address !== "") item.append(`, ${address}`);
      return item;
    }),
  );
  return list;
}

/** A link to a map with streets, elsewhere, for a place whose position is sure. */
export function streetMap({ exact, at: [latitude, longitude] }: MapPlace): HTMLElement[] {
  if (!exact) return [];
  const words = document.createElement("p");
  const link = document.createElement("a");
  link.href = outsideMap(latitude, longitude);
  link.rel = "noreferrer noopener";
  link.textContent = "See the streets on openstreetmap.org (another website)";
  words.append(link);
  return [words];
}

/** The box of a pin. */
export function popupContent(place: MapPlace): HTMLElement {
  const content = document.createElement("div");
  const title = document.createElement("p");
  title.className = "place-map__popup-title";
  title.textContent = place.name;
  content.append(title, entryList(place), ...streetMap(place));
  return content;
}
