import L from "leaflet";
import type { Streets } from "../../map/files.ts";

/** Closest zoom with streets; the outline is too coarse for it. */
const CLOSEST_STREETS = 18;
const NAMED = "place-map__map--streets";

/** Interface of the streets layer for the element. */
export interface StreetLayer {
  readonly add: () => void;
  readonly remove: () => void;
  /** Calls back whenever they come or go, also when they go because they failed. */
  readonly watch: (changed: (shown: boolean) => void) => void;
}

interface Options {
  /** Address of the file of our own streets, if they are our own. */
  readonly file: string | undefined;
  /** Closest zoom without streets. */
  readonly closest: number;
  readonly failed: () => void;
}

/** Attribution of the streets on the map, as their licence requires. */
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
 * Pictures of another site, which gets the origin of this site (its rules require that), never the
 * page; or streets of our own, with what draws them.
 */
async function openLayer(map: L.Map, streets: Streets, file: string): Promise<L.GridLayer> {
  if ("tiles" in streets)
    return L.tileLayer(streets.tiles, {
      maxZoom: CLOSEST_STREETS,
      referrerPolicy: "strict-origin-when-cross-origin",
      className: "place-map__streets",
    });
  return (await import("./own-streets.ts")).openStreets(file, map);
}

/**
 * Streets over the outline. When not one piece of them comes, `failed` is called and the outline
 * stays.
 */
export function streetLayer(
  map: L.Map,
  streets: Streets,
  { file = "", closest, failed }: Options,
): StreetLayer {
  const credit = creditControl(streets);
  let layer: L.GridLayer | undefined;
  let [wanted, came] = [false, false];
  let tell: (shown: boolean) => void = () => undefined;
  const remove = (): void => {
    wanted = false;
    layer?.remove();
    credit.remove();
    map.getContainer().classList.remove(NAMED);
    map.setMaxZoom(closest);
    tell(false);
  };
  const fail = (): void => {
    if (came || !wanted) return;
    remove();
    layer = undefined;
    failed();
  };
  const open = async (): Promise<void> => {
    layer ??= (await openLayer(map, streets, file))
      .on("tileload", () => (came = true))
      .on("tileerror", fail);
    if (!wanted) return;
    map.setMaxZoom(CLOSEST_STREETS);
    map.getContainer().classList.toggle(NAMED, "tiles" in streets);
    layer.addTo(map);
    credit.addTo(map);
  };
  const add = (): void => {
    [wanted, came] = [true, false];
    tell(true);
    open().catch(fail);
  };
  return { add, remove, watch: (changed) => (tell = changed) };
}
