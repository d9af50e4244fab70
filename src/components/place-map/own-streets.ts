/**
 * Streets from a PMTiles file of this site, of which only the tiles in view are fetched. Loaded
 * only where the site has such a file.
 */
import type L from "leaflet";
import { PMTiles, type RangeResponse } from "pmtiles";
import { type LabelRule, leafletLayer, type PaintRule } from "protomaps-leaflet";
import { type StreetColours, streetRules, type StreetWords } from "./street-look.ts";

/** What `leafletLayer` gives. It reaches for Leaflet as `window.L`, where Leaflet puts itself. */
interface DrawnLayer extends L.GridLayer {
  paintRules: PaintRule[];
  labelRules: LabelRule[];
  clearLayout(): void;
  rerenderTiles(): void;
}

/** Tells when a part did not come; the layer itself would draw nothing and call it done. */
class StreetsFile extends PMTiles {
  failed: () => void = () => undefined;

  /**
   * Browsers before 2022 cannot ask a signal whether it was stopped, which the file's reader does:
   * there each part comes to its end.
   */
  override async getZxy(
    z: number,
    x: number,
    y: number,
    signal?: AbortSignal,
  ): Promise<RangeResponse | undefined> {
    const stoppable = signal !== undefined && "throwIfAborted" in signal ? signal : undefined;
    try {
      return await super.getZxy(z, x, y, stoppable);
    } catch (error) {
      if (stoppable?.aborted !== true) this.failed();
      throw error;
    }
  }
}

/** The map's own colours, as they are now. */
function coloursOf(container: HTMLElement): StreetColours {
  const style = getComputedStyle(container);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    land: colour("land"),
    water: colour("water"),
    edge: colour("shore"),
    street: colour("place-halo"),
    words: colour("place-name"),
  };
}

/** From this zoom on, streets have names, which names of areas would cover. */
const CLOSE = 15;

/** Hides the names of areas where streets have names. */
function giveWay(map: L.Map, layer: L.GridLayer): void {
  const arrange = (): void =>
    void map
      .getContainer()
      .classList.toggle("place-map__map--streets", map.hasLayer(layer) && map.getZoom() >= CLOSE);
  map.on("zoomend", arrange);
  layer.on("add", arrange).on("remove", arrange);
}

/** The site's own letters, which grow with the reader's size of type. */
const wordsOf = (container: HTMLElement): StreetWords => ({
  family: getComputedStyle(container).fontFamily,
  size: 0.875 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
});

/**
 * Opens the file and makes a layer of it. Fails when it does not come, or when the host does not
 * send it in parts.
 */
export async function openStreets(address: string, map: L.Map): Promise<L.GridLayer> {
  const file = new StreetsFile(address);
  const { maxZoom } = await file.getHeader();
  const rules = (): ReturnType<typeof streetRules> =>
    streetRules(coloursOf(map.getContainer()), wordsOf(map.getContainer()));
  const layer = leafletLayer({
    url: file,
    maxDataZoom: maxZoom,
    lang: "en",
    className: "place-map__own-streets",
    ...rules(),
  }) as unknown as DrawnLayer;
  file.failed = () => void layer.fire("tileerror");
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    Object.assign(layer, rules());
    layer.clearLayout();
    layer.rerenderTiles();
  });
  giveWay(map, layer);
  return layer;
}
