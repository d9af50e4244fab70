import L from "leaflet";
import type { MapPlaces } from "../../map/files.ts";

/** Small on the ground: about a street. */
export const CLOSEST = 16;
const FARTHEST = 10;
/**
 * Zoom at which the areas of a town are distinct, and the widest initial view; places beyond its
 * edge are in the list.
 */
const APART = 12;
const NEAREST_ZOOM = 14;
/** Pixels kept free round the places, for their pins. */
export const MAP_PADDING = 40;

/** True when the reader prefers reduced motion. */
export const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** True with a touch screen, where the map must not catch the scrolling of the page. */
export const isByFinger = (): boolean => matchMedia("(any-pointer: coarse)").matches;

/** An empty map over the place, with its controls. */
export function createMap(container: HTMLElement, { bounds, start }: MapPlaces): L.Map {
  const still = isStill();
  const map = L.map(container, {
    attributionControl: false,
    scrollWheelZoom: false,
    dragging: !isByFinger(),
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    minZoom: FARTHEST,
    maxZoom: CLOSEST,
    maxBounds: L.latLngBounds(bounds.map(([north, east]) => [north, east])),
    maxBoundsViscosity: 1,
  });
  map.setView([...start], APART, { animate: false });
  return map;
}

/**
 * Fits the view to all places, if they are distinct at that zoom; otherwise to those of the town in
 * which the map starts. Where these do not fit either, as on a phone, they are in the middle.
 */
export function lookAt(map: L.Map, positions: readonly (readonly [number, number])[]): void {
  const all = positions.map(([north, east]): L.LatLngTuple => [north, east]);
  const start = map.getBounds();
  const town = all.filter((at) => start.contains(at));
  for (const some of [all, town]) {
    const box = L.latLngBounds(some);
    const zoom = box.isValid()
      ? map.getBoundsZoom(box, false, L.point(2 * MAP_PADDING, 2 * MAP_PADDING))
      : 0;
    if (zoom >= APART)
      return void map.setView(box.getCenter(), Math.min(zoom, NEAREST_ZOOM), { animate: false });
  }
  if (town.length > 0) map.setView(L.latLngBounds(town).getCenter(), APART, { animate: false });
}
