import L from "leaflet";
import { beyondView } from "../../map/beyond.ts";
import type { MapLabel, NumberedPlace } from "../../map/files.ts";
import { MAP_PADDING } from "./map-view.ts";

/** Areas that are offered at once. */
const MAX_PLACES = 3;

/**
 * Says below the map which areas have places outside the view; a press moves the map there and puts
 * focus on it. Returns what to call when the view or the places have changed.
 */
export function writeBeyond(
  map: L.Map,
  line: HTMLElement,
  labels: readonly MapLabel[],
  places: () => readonly NumberedPlace[],
): () => void {
  return () => {
    const bounds = map.getBounds();
    const beyond = beyondView(places(), labels, (at) => bounds.contains([...at])).slice(
      0,
      MAX_PLACES,
    );
    line.textContent = beyond.length === 0 ? "" : "Beyond this view:";
    for (const { name, at, entries } of beyond) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "place-map__option";
      button.textContent = `${name} (${entries})`;
      button.addEventListener("click", () => {
        const box = L.latLngBounds(at.map(([north, east]): L.LatLngTuple => [north, east]));
        map.fitBounds(box, {
          padding: [MAP_PADDING, MAP_PADDING],
          maxZoom: map.getZoom(),
          animate: false,
        });
        map.getContainer().focus();
      });
      line.append(" ", button);
    }
  };
}
