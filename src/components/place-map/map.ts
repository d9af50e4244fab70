/**
 * The map: Leaflet over the outline of the land. Loaded on a press; only this module and its parts
 * import Leaflet.
 */
import L from "leaflet";
import { zoomOf } from "../../map/clusters.ts";
import { entriesText } from "../../map/entries-at.ts";
import type { Coast, MapPlaces, NumberedPlace } from "../../map/files.ts";
import { writeBeyond } from "./map-beyond.ts";
import { mapButtons } from "./map-controls.ts";
import { drawGround } from "./map-ground.ts";
import { drawLabels } from "./map-labels.ts";
import { type MapMark, Marks } from "./map-marks.ts";
import { popupContent } from "./map-popup.ts";
import { type StreetLayer, streetLayer } from "./map-streets.ts";
import { CLOSEST, createMap, isStill, lookAt, MAP_PADDING } from "./map-view.ts";

/** Interface of the map for the element. */
export interface PlaceMapHandle {
  /** Shows these places and no others. */
  readonly show: (places: readonly NumberedPlace[]) => void;
  /** Opens a place's box. Focus goes into it, and back to `opener` when it closes. */
  readonly open: (place: NumberedPlace, opener: HTMLElement) => void;
  /** Lets a finger move the map, or the page again. */
  readonly move: (moves: boolean) => void;
  /** Streets of another site or of our own; nothing when none are named. */
  readonly streets: StreetLayer | undefined;
  /** Buttons that move the map and take it closer. */
  readonly pan: HTMLElement;
  /** Fits the map into its place in the page after that was hidden. */
  readonly refresh: () => void;
}

interface Words {
  /** Announces to screen readers. */
  readonly say: (words: string) => void;
  /** Line for the areas that are out of view. */
  readonly beyond: HTMLElement;
}

/** Widest and narrowest words of a box, in pixels. */
const WIDE = 280;
const NARROW = 160;
/** Pixels round a box, and between its edge and its words. */
const GAP = 8;
const EDGES = 36;

class PlaceMapView {
  private readonly _map: L.Map;
  private readonly _marks: Marks;
  private readonly _say: Words["say"];
  private readonly _arrange: () => void;
  private _opener: HTMLElement | undefined;
  private _first = true;
  private _places: readonly NumberedPlace[] = [];

  constructor(map: L.Map, { labels }: MapPlaces, coast: Coast, { say, beyond }: Words) {
    this._map = map;
    this._say = say;
    const arrangeLabels = drawLabels(map, labels, coast.waters);
    const places = (): readonly NumberedPlace[] => this._places;
    const sayBeyond = writeBeyond(map, { line: beyond, labels, coast, places });
    this._arrange = () => {
      sayBeyond();
      arrangeLabels();
    };
    this._marks = new Marks(map, labels, (mark) => this._press(mark));
    map.on("zoomend", () => this._redraw());
    map.on("moveend", () => this._arrange());
    map.on("popupclose", () => this._closed());
    map.getContainer().addEventListener("keydown", (event) => {
      if (event.key === "Escape") map.closePopup();
    });
  }

  show(places: readonly NumberedPlace[]): void {
    this._map.closePopup();
    if (this._first)
      lookAt(
        this._map,
        places.map(({ at }) => at),
      );
    this._first = false;
    this._places = places;
    this._marks.set(places);
    this._arrange();
  }

  open(place: NumberedPlace, opener: HTMLElement): void {
    const zoom = zoomOf(place, this._marks.spotsAt, this._map.getZoom(), this._map.getMaxZoom());
    this._map.setView([...place.at], zoom, { animate: false });
    this._map.getContainer().scrollIntoView({ block: "nearest" });
    this._openBox([place], place.at, opener);
  }

  /** The marks of a new zoom. When the focused mark is removed, focus stays in the map. */
  private _redraw(): void {
    const container = this._map.getContainer();
    const inside = container.contains(document.activeElement);
    this._marks.draw();
    this._arrange();
    if (inside && !container.contains(document.activeElement))
      container.focus({ preventScroll: true });
  }

  private _press(mark: MapMark): void {
    const element = mark.marker.getElement();
    if (mark.parts) this._zoomInto(mark);
    else if (element) this._openBox(mark.spot.places, mark.spot.at, element);
  }

  private _zoomInto({ spot: { places } }: MapMark): void {
    const map = this._map;
    const box = L.latLngBounds(places.map(({ at: [north, east] }): L.LatLngTuple => [north, east]));
    const zoom = Math.min(
      map.getMaxZoom(),
      Math.max(
        map.getZoom() + 1,
        map.getBoundsZoom(box, false, L.point(2 * MAP_PADDING, 2 * MAP_PADDING)),
      ),
    );
    map.once("moveend", () => {
      const [first] = places;
      const shown = this._marks
        .all()
        .filter(({ spot }) => spot.places.some((place) => places.includes(place)));
      if (first) this._marks.markOf(first)?.marker.getElement()?.focus({ preventScroll: true });
      this._say(
        `Zoomed in. ${entriesText(places)}, shown as ${shown.length} ${shown.length === 1 ? "pin" : "pins"}.`,
      );
    });
    map.setView(box.getCenter(), zoom, { animate: !isStill() });
  }

  private _openBox(
    places: readonly NumberedPlace[],
    at: readonly [number, number],
    opener: HTMLElement,
  ): void {
    this._map.closePopup();
    this._opener = opener;
    const maxWidth = Math.max(
      NARROW,
      Math.min(WIDE, this._map.getContainer().clientWidth - 2 * GAP - EDGES),
    );
    const popup = L.popup({
      minWidth: NARROW,
      maxWidth,
      offset: [0, -10],
      autoPanPaddingTopLeft: [GAP, GAP],
      autoPanPaddingBottomRight: [GAP, GAP],
    });
    popup
      .setLatLng([...at])
      .setContent(popupContent(places))
      .openOn(this._map);
    const box = popup.getElement();
    box?.setAttribute("role", "dialog");
    box?.setAttribute(
      "aria-label",
      places.length === 1 ? (places[0]?.name ?? "") : `${entriesText(places)} here`,
    );
    if (opener.hasAttribute("aria-expanded")) opener.setAttribute("aria-expanded", "true");
    box?.querySelector<HTMLElement>(".place-map__box a")?.focus();
  }

  private _closed(): void {
    const opener = this._opener;
    this._opener = undefined;
    if (opener?.hasAttribute("aria-expanded")) opener.setAttribute("aria-expanded", "false");
    const lost =
      this._map.getContainer().contains(document.activeElement) ||
      document.activeElement === document.body;
    if (lost) (opener?.isConnected ? opener : this._map.getContainer()).focus();
  }
}

/**
 * Draws the map in an empty element; it shows no place yet. `file` is the address of the file of
 * our own streets.
 */
export function drawMap(
  container: HTMLElement,
  data: MapPlaces,
  coast: Coast,
  words: Words,
  file: string | undefined,
): PlaceMapHandle {
  const map = createMap(container, data);
  drawGround(map, coast);
  const view = new PlaceMapView(map, data, coast, words);
  const failed = (): void =>
    words.say("Street detail could not be loaded. The map and the list work without it.");
  return {
    show: (places) => view.show(places),
    open: (place, opener) => view.open(place, opener),
    move: (moves) => void (moves ? map.dragging.enable() : map.dragging.disable()),
    streets: coast.streets && streetLayer(map, coast.streets, { file, closest: CLOSEST, failed }),
    pan: mapButtons(map, isStill()),
    refresh: () => void map.invalidateSize({ animate: false }),
  };
}
