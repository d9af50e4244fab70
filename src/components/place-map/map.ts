/** The map itself: Leaflet over our own outline of the land. Fetched only when a reader asks for it; the one module that knows Leaflet. */
import L from "leaflet";
import type { Coast, MapPlace, MapPlaces } from "../../finder/map-data.ts";
import { panControl } from "./map-controls.ts";
import { drawLabels } from "./map-labels.ts";
import { popupContent } from "./map-popup.ts";

/** What the element may ask of the map. */
export interface PlaceMapHandle {
  /** Shows the pins that hold one of these entries; all of them when undefined. Returns the places shown. */
  readonly show: (keys: readonly string[] | undefined) => readonly MapPlace[];
  /** Opens a pin's box. Focus goes into it, and back to `opener` when it closes. */
  readonly open: (place: MapPlace, opener: HTMLElement) => void;
}

interface Pin {
  readonly place: MapPlace;
  readonly marker: L.Marker;
}

/** Small on the ground: about a street. */
const CLOSEST = 16;
const FARTHEST = 10;
/** At this zoom the pins of neighbouring areas stand apart. The map does not start further out: pins beyond its edge are in the list. */
const APART = 12;
const PIN = 36;
/** Pixels kept free round the pins, for the controls. */
const ROOM = 60;
/** Widest and narrowest words of a box, in pixels. */
const WIDE = 260;
const NARROW = 160;

function icon({ number, exact }: MapPlace): L.DivIcon {
  const face = document.createElement("span");
  face.className = "place-map__pin-face";
  face.textContent = String(number);
  return L.divIcon({ className: exact ? "place-map__pin" : "place-map__pin place-map__pin--area", html: face, iconSize: [PIN, PIN] });
}

/** Names a pin and makes it a button that Space presses too; Leaflet sees to Enter. */
function nameMarker(marker: L.Marker, { number, name, entries }: MapPlace): void {
  const element = marker.getElement();
  if (!element) return;
  element.setAttribute("role", "button");
  element.setAttribute("aria-label", `${number}: ${name}. ${entries.map((entry) => entry.name).join(", ")}`);
  element.setAttribute("aria-haspopup", "dialog");
  element.setAttribute("aria-expanded", "false");
  element.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    marker.openPopup();
  });
}

/** Puts focus into the box when it opens, and back when it closes. */
function tendFocus(map: L.Map, marker: L.Marker, place: MapPlace, openers: Map<MapPlace, HTMLElement>): void {
  marker.on("popupopen", ({ popup }) => {
    const box = (popup as L.Popup).getElement();
    box?.setAttribute("role", "dialog");
    box?.setAttribute("aria-label", place.name);
    marker.getElement()?.setAttribute("aria-expanded", "true");
    box?.querySelector<HTMLElement>("a")?.focus();
  });
  marker.on("popupclose", () => {
    marker.getElement()?.setAttribute("aria-expanded", "false");
    const opener = openers.get(place) ?? marker.getElement();
    openers.delete(place);
    if (map.getContainer().contains(document.activeElement) || document.activeElement === document.body) opener?.focus({ preventScroll: true });
  });
}

/** Draws a sheet of water with the land on it; beyond the sheet nothing is claimed. */
function drawGround(map: L.Map, { land }: Coast): void {
  const sheet = L.latLngBounds(land.flat().map(([north, east]): L.LatLngTuple => [north, east]));
  if (sheet.isValid()) L.rectangle(sheet, { className: "place-map__water", interactive: false }).addTo(map);
  for (const outline of land) L.polygon(outline.map(([north, east]): L.LatLngTuple => [north, east]), { className: "place-map__land", interactive: false }).addTo(map);
}

function createMap(container: HTMLElement, { bounds, places, start }: MapPlaces): L.Map {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const byFinger = matchMedia("(pointer: coarse)").matches;
  const map = L.map(container, {
    attributionControl: false,
    scrollWheelZoom: false,
    dragging: !byFinger,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    minZoom: FARTHEST,
    maxZoom: CLOSEST,
    maxBounds: L.latLngBounds(bounds.map(([north, east]) => [north, east])),
    maxBoundsViscosity: 1,
  });
  const pins = L.latLngBounds(places.map(({ at: [north, east] }): L.LatLngTuple => [north, east]));
  map.setView([...start], APART, { animate: false });
  if (pins.isValid() && map.getBoundsZoom(pins, false, L.point(2 * ROOM, 2 * ROOM)) >= APART) map.fitBounds(pins, { padding: [ROOM, ROOM], maxZoom: 14, animate: false });
  map.addControl(panControl(still));
  return map;
}

/** Draws the map in an empty element. */
export function drawMap(container: HTMLElement, data: MapPlaces, coast: Coast): PlaceMapHandle {
  const map = createMap(container, data);
  drawGround(map, coast);
  const maxWidth = Math.max(NARROW, Math.min(WIDE, container.clientWidth - 2 * ROOM));
  const openers = new Map<MapPlace, HTMLElement>();
  const pins = data.places.map((place): Pin => {
    const marker = L.marker([...place.at], { icon: icon(place), riseOnHover: true }).bindPopup(popupContent(place), { minWidth: NARROW, maxWidth, autoPanPaddingTopLeft: [ROOM, 8], autoPanPaddingBottomRight: [8, 8] });
    marker.on("add", () => nameMarker(marker, place)).addTo(map);
    tendFocus(map, marker, place, openers);
    return { place, marker };
  });
  drawLabels(map, data.labels, pins.map(({ marker }) => marker));
  container.addEventListener("keydown", (event) => {
    if (event.key === "Escape") map.closePopup();
  });
  return {
    show(keys) {
      const shown = pins.filter(({ place: { entries } }) => keys === undefined || entries.some(({ key }) => keys.includes(key)));
      for (const pin of pins) {
        if (shown.includes(pin)) pin.marker.addTo(map);
        else pin.marker.remove();
      }
      return shown.map(({ place }) => place);
    },
    open(place, opener) {
      const marker = pins.find((pin) => pin.place === place)?.marker;
      openers.set(place, opener);
      marker?.openPopup();
    },
  };
}
