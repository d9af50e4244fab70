import L from "leaflet";
import type { Coast } from "../../map/files.ts";

/**
 * A layer of its own below pictures of streets, so that these cover it as they come, and it stays
 * when they do not.
 */
const PANE = "ground";

/**
 * Draws a sheet of water with the land on it; beyond the sheet nothing is claimed. Without outlines
 * the whole ground is land.
 */
export function drawGround(map: L.Map, { land }: Coast): void {
  map.createPane(PANE);
  if (land.length === 0) map.getContainer().classList.add("place-map__map--inland");
  const options = { pane: PANE, interactive: false };
  const sheet = L.latLngBounds(land.flat().map(([north, east]): L.LatLngTuple => [north, east]));
  if (sheet.isValid()) L.rectangle(sheet, { ...options, className: "place-map__water" }).addTo(map);
  for (const outline of land)
    L.polygon(
      outline.map(([north, east]): L.LatLngTuple => [north, east]),
      { ...options, className: "place-map__land" },
    ).addTo(map);
}
