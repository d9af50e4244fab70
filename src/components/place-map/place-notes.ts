import type { NumberedPlace } from "../../map/files.ts";
import { directions, placeName } from "./map-popup.ts";

const NOTE = "place-map__note";

/** The places that contain an entry of these keys, numbered in the order of the keys. */
export function numbered(
  places: readonly Omit<NumberedPlace, "number">[],
  keys: readonly string[],
): readonly NumberedPlace[] {
  const rank = new Map(keys.map((key, index) => [key, index]));
  const shown = places.flatMap((place) => {
    const entries = place.entries.filter(({ key }) => rank.has(key));
    return entries.length === 0
      ? []
      : [
          {
            place: { ...place, entries },
            first: Math.min(...entries.map(({ key }) => rank.get(key) ?? Infinity)),
          },
        ];
  });
  return shown
    .sort((a, b) => a.first - b.first)
    .map(({ place }, index) => ({ ...place, number: index + 1 }));
}

function note(
  place: NumberedPlace,
  entry: string,
  open: (place: NumberedPlace, opener: HTMLElement) => void,
): HTMLElement {
  const part = document.createElement("div");
  part.className = NOTE;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "place-map__point";
  const which = document.createElement("span");
  which.className = "visually-hidden";
  which.textContent = `as pin ${place.number}: ${entry}`;
  button.append("Show on the map ", which);
  button.addEventListener("click", () => open(place, button));
  part.append(...placeName(place), button, ...directions(place));
  return part;
}

/** Takes the notes of the map off all cards. */
export function clearNotes(root: ParentNode): void {
  for (const part of root.querySelectorAll(`.${NOTE}`)) part.remove();
}

/**
 * Writes on each card where it is on the map: its number, the place in words, a button to see it
 * and the way there.
 */
export function writePlaceNotes(
  cards: ReadonlyMap<string, HTMLElement>,
  places: readonly NumberedPlace[],
  open: (place: NumberedPlace, opener: HTMLElement) => void,
): void {
  for (const card of cards.values()) clearNotes(card);
  for (const place of places)
    for (const { key, name } of place.entries) cards.get(key)?.append(note(place, name, open));
}
