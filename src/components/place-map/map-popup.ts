import { directionsTo } from "../../format/addresses.ts";
import type { MapPlace, NumberedPlace } from "../../map/files.ts";

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name !== "") made.className = name;
  made.append(...children);
  return made;
}

/** Words for screen readers alone. */
const unseen = (words: string): HTMLElement => element("span", "visually-hidden", words);

/**
 * The entries at a place: each entry with a link to its page, and its address when only the area is
 * sure.
 */
function entryList({ entries, exact }: MapPlace): HTMLUListElement {
  const items = entries.map(({ name, url, address }) => {
    const link = element("a", "", name);
    link.href = url;
    return element("li", "", link, ...(!exact && address !== "" ? [`, ${address}`] : []));
  });
  return element("ul", "place-map__entries", ...items);
}

/** A link to the way there, on another site, for a place whose position is sure. */
export function directions({ name, exact, at: [latitude, longitude] }: MapPlace): HTMLElement[] {
  if (!exact) return [];
  const link = element(
    "a",
    "place-map__way",
    "Directions ",
    unseen(`to ${name} `),
    "on openstreetmap.org (another website)",
  );
  link.href = directionsTo(latitude, longitude);
  link.rel = "noreferrer noopener";
  return [link];
}

/**
 * The number and the name of a place, as shown in its box and in the list, then how far its pin may
 * be from the door.
 */
export function placeName({ number, name, note }: NumberedPlace): HTMLElement[] {
  const face = element("span", "place-map__number", unseen("Pin "), String(number));
  return [
    element("p", "place-map__name", face, name),
    ...(note === undefined ? [] : [element("p", "place-map__precision", note)]),
  ];
}

/** The box of a mark: one place, or several that no zoom takes apart. */
export function popupContent(places: readonly NumberedPlace[]): HTMLElement {
  const parts = places.map((place) =>
    element("div", "place-map__at", ...placeName(place), entryList(place), ...directions(place)),
  );
  return element("div", "place-map__box", ...parts);
}
