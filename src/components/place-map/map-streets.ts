import L from "leaflet";
import type { Streets } from "../../finder/map-data.ts";

/** Nearer than our own outline is worth looking at. */
const CLOSEST_STREETS = 18;

/** What the element may ask of the streets. */
export interface StreetLayer {
  readonly add: () => void;
  readonly remove: () => void;
  /** Calls back whenever they come or go, also when they go because they failed. */
  readonly watch: (changed: (shown: boolean) => void) => void;
}

/** Who drew the streets, on the map itself as they ask. */
function creditControl({ credit, creditUrl }: Streets): L.Control {
  const control = new L.Control({ position: "bottomleft" });
  control.onAdd = () => {
    const words = L.DomUtil.create("p", "place-map__street-credit");
    const link = document.createElement("a");
    link.href = creditUrl;
    link.rel = "noreferrer";
    link.textContent = credit;
    words.append(link);
    return words;
  };
  return control;
}

/**
 * Pictures of streets from another site. It is told which site asks (its rules want that), never which page.
 * When not one picture comes, `failed` is called and the outline stays.
 */
export function streetLayer(map: L.Map, streets: Streets, closest: number, failed: () => void): StreetLayer {
  const layer = L.tileLayer(streets.tiles, { maxZoom: CLOSEST_STREETS, referrerPolicy: "strict-origin-when-cross-origin", className: "place-map__streets" });
  const credit = creditControl(streets);
  let came = false;
  let tell: (shown: boolean) => void = () => undefined;
  const remove = (): void => {
    layer.remove();
    credit.remove();
    map.getContainer().classList.remove("place-map__map--streets");
    map.setMaxZoom(closest);
    tell(false);
  };
  layer.on("tileload", () => (came = true));
  layer.on("tileerror", () => {
    if (came || !map.hasLayer(layer)) return;
    remove();
    failed();
  });
  const add = (): void => {
    came = false;
    map.setMaxZoom(CLOSEST_STREETS);
    map.getContainer().classList.add("place-map__map--streets");
    layer.addTo(map);
    credit.addTo(map);
    tell(true);
  };
  return { add, remove, watch: (changed) => (tell = changed) };
}
