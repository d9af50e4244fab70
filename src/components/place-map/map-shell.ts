import type { Coast, MapPlaces, Streets } from "../../map/files.ts";
import type { StreetLayer } from "./map-streets.ts";
import type { PlaceMapHandle } from "./map.ts";

const HELP =
  "Numbers on the map are the numbers in the list. A pin with a dashed edge stands for an area: we have not been able to confirm the exact place.";
const NO_STREETS = " Streets and the railway are not drawn. Each address is in the list.";
const STREETS_BELOW = " Streets and the railway come with a button below the map.";
const FINGERS = " Move the map with two fingers or with the arrows below it.";

function paragraph(name: string, ...children: (Node | string)[]): HTMLParagraphElement {
  const made = document.createElement("p");
  made.className = name;
  made.append(...children);
  return made;
}

function outside(words: string, url: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = url;
  link.rel = "noreferrer";
  link.textContent = words;
  return link;
}

function button(words: string, onPress: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "place-map__option";
  made.textContent = words;
  made.addEventListener("click", () => onPress(made));
  return made;
}

/** The empty container of the map, with an accessible name. */
export function mapRegion(): HTMLElement {
  const region = document.createElement("div");
  region.className = "place-map__map";
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", "Map");
  region.tabIndex = 0;
  return region;
}

/** The part above the map. */
export const helpWords = (byFinger: boolean, hasStreets: boolean): HTMLElement =>
  paragraph(
    "place-map__help",
    HELP + (hasStreets ? STREETS_BELOW : NO_STREETS) + (byFinger ? FINGERS : ""),
  );

/** The part below it: credits for the land and the names, in a disclosure. */
export function creditWords(
  { credit: places }: MapPlaces,
  { credit, licence }: Coast,
): HTMLElement {
  const fold = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Where the map comes from";
  const land = licence
    ? [`${credit ?? ""} Licence: `, outside(licence.name, licence.url), ". "]
    : [];
  fold.append(summary, paragraph("place-map__credit", ...land, `Names of areas: ${places}`));
  return fold;
}

const askWords = (streets: Streets): string =>
  "site" in streets
    ? `Add street detail from ${streets.name} (your browser will contact ${streets.site})`
    : "Add street detail";

/** A button that loads the streets layer and removes it again. Nothing is stored. */
export function streetButton(streets: Streets, layer: StreetLayer): HTMLButtonElement {
  let on = false;
  const made = button(askWords(streets), () => (on ? layer.remove() : layer.add()));
  layer.watch((shown) => {
    on = shown;
    made.textContent = on ? "Remove the street detail" : askWords(streets);
  });
  return made;
}

/**
 * A switch for readers who want to move the map with one finger, and the page with the rest of it.
 */
export function moveButton(handle: PlaceMapHandle): HTMLButtonElement {
  const made = button("Move the map with one finger", () => {
    const moves = made.getAttribute("aria-pressed") !== "true";
    made.setAttribute("aria-pressed", String(moves));
    handle.move(moves);
  });
  made.setAttribute("aria-pressed", "false");
  return made;
}
