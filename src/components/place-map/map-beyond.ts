import L from "leaflet";
import { beyondView } from "../../map/beyond.ts";
import type { Coast, MapLabel, NumberedPlace, Position } from "../../map/files.ts";
import { moveTo, insetOf } from "./map-inset.ts";

/** Areas that are offered at once. */
const MAX_PLACES = 3;

interface Options {
  /** Where the words are written. */
  readonly line: HTMLElement;
  readonly labels: readonly MapLabel[];
  readonly coast: Coast;
  readonly places: () => readonly NumberedPlace[];
}

/**
 * Says below the map which areas have places outside the view; a press moves the map there and puts
 * focus on it. The first of those outside the first view is drawn in a corner too. Returns what to
 * call when the view or the places have changed.
 */
export function writeBeyond(map: L.Map, { line, labels, coast, places }: Options): () => void {
  const drawInset = insetOf(map, coast);
  let first: L.LatLngBounds | undefined;
  return () => {
    const bounds = map.getBounds();
    if (places().length > 0) first ??= bounds;
    const isIn = (some: L.LatLngBounds, at: Position): boolean => some.contains([...at]);
    const beyond = beyondView(places(), labels, (at) => isIn(bounds, at)).slice(0, MAX_PLACES);
    drawInset(beyond.find(({ at }) => !at.some((one) => first && isIn(first, one))));
    line.textContent = beyond.length === 0 ? "" : "Beyond this view:";
    for (const { name, at, entries } of beyond) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "place-map__option";
      button.textContent = `${name} (${entries})`;
      button.addEventListener("click", () => moveTo(map, at));
      line.append(" ", button);
    }
  };
}
