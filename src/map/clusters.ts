/**
 * Which places share a mark on the map at each zoom. Pure, so that it can be tested without a map.
 */
import Supercluster from "supercluster";
import { entriesText } from "./entries-at.ts";
import type { MapLabel, NumberedPlace, Position } from "./files.ts";

/** One mark on the map: one place, or several whose marks would overlap. */
export interface Spot {
  readonly at: Position;
  /** In the order of their numbers. */
  readonly places: readonly NumberedPlace[];
}

/** Sides of a world at zoom 0, as Leaflet draws it. */
const WORLD = 256;
/** Pixels round a place within which others join it. */
const RADIUS = 44;
/** The faces of marks, in pixels, as a thumb finds them: a pin's circle, a cluster's words. */
export const PIN_FACE = { width: 36, height: 36 } as const;
export const CLUSTER_FACE = { width: 104, height: 36 } as const;
/** Pixels round a face that the ring of focus takes: at the top and bottom, and at the sides. */
const RING = 4;
const CLUSTER_SIDE = 6;

interface Face {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A position in the pixel coordinates of a zoom level (Web Mercator). */
function onScreen([latitude, longitude]: Position, zoom: number): { x: number; y: number } {
  const size = WORLD * 2 ** zoom;
  const north = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return { x: ((longitude + 180) / 360) * size, y: (0.5 - north / (2 * Math.PI)) * size };
}

const faceOf = ({ at, places }: Spot, zoom: number): Face => ({
  ...onScreen(at, zoom),
  ...(places.length === 1
    ? { width: PIN_FACE.width + 2 * RING, height: PIN_FACE.height + 2 * RING }
    : {
        width: CLUSTER_FACE.width + 2 * CLUSTER_SIDE,
        height: CLUSTER_FACE.height + 2 * RING,
      }),
});

const touch = (a: Face, b: Face): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** The middle of two spots, the larger one nearer. */
function joined(a: Spot, b: Spot): Spot {
  const [m, n] = [a.places.length, b.places.length];
  const between = (from: number, to: number): number => (from * m + to * n) / (m + n);
  return {
    at: [between(a.at[0], b.at[0]), between(a.at[1], b.at[1])],
    places: byNumber([...a.places, ...b.places]),
  };
}

const byNumber = (places: readonly NumberedPlace[]): readonly NumberedPlace[] =>
  [...places].sort((a, b) => a.number - b.number);

/** Joins marks until none overlaps another, so that each can be pressed (WCAG 2.5.8). */
function apart(spots: readonly Spot[], zoom: number): readonly Spot[] {
  const done: { readonly spot: Spot; readonly face: Face }[] = [];
  for (const one of spots) {
    let spot = one;
    let face = faceOf(spot, zoom);
    let under = done.findIndex((other) => touch(other.face, face));
    while (under >= 0) {
      for (const other of done.splice(under, 1)) spot = joined(other.spot, spot);
      face = faceOf(spot, zoom);
      under = done.findIndex((other) => touch(other.face, face));
    }
    done.push({ spot, face });
  }
  return done.map(({ spot }) => spot);
}

/**
 * Returns the spots of a zoom, computed once for each. `closest` is the largest zoom of the map.
 */
export function spotsByZoom(
  places: readonly NumberedPlace[],
  closest: number,
): (zoom: number) => readonly Spot[] {
  const index = new Supercluster<{ place: NumberedPlace }>({
    radius: RADIUS,
    extent: WORLD,
    maxZoom: closest,
  });
  index.load(
    places.map((place) => ({
      type: "Feature",
      properties: { place },
      geometry: { type: "Point", coordinates: [place.at[1], place.at[0]] },
    })),
  );
  const known = new Map<number, readonly Spot[]>();
  return (zoom) => {
    const found = known.get(zoom);
    if (found) return found;
    const clusters = index
      .getClusters([-180, -85, 180, 85], zoom)
      .map(({ geometry, properties }): Spot => {
        const [east = 0, north = 0] = geometry.coordinates;
        if ("place" in properties) return { at: properties.place.at, places: [properties.place] };
        return {
          at: [north, east],
          places: byNumber(
            index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.place),
          ),
        };
      });
    const spots = [...apart(clusters, zoom)].sort(
      (a, b) => (a.places[0]?.number ?? 0) - (b.places[0]?.number ?? 0),
    );
    known.set(zoom, spots);
    return spots;
  };
}

/** The area named nearest to a position. */
export function nearestName(
  [north, east]: Position,
  labels: readonly MapLabel[],
): string | undefined {
  const away = ({ at }: MapLabel): number =>
    (at[0] - north) ** 2 + ((at[1] - east) * Math.cos((north * Math.PI) / 180)) ** 2;
  return labels.reduce<MapLabel | undefined>(
    (best, label) => (best === undefined || away(label) < away(best) ? label : best),
    undefined,
  )?.name;
}

/**
 * “8 places near Example Ward, zoom in”, counted as in the list; those that no zoom takes apart
 * give a list instead.
 */
export function clusterName(
  { at, places }: Spot,
  labels: readonly MapLabel[],
  parts: boolean,
): string {
  const name = nearestName(at, labels);
  return `${entriesText(places)}${name === undefined ? "" : ` near ${name}`}, ${parts ? "zoom in" : "open the list"}`;
}

/** The nearest zoom from `zoom` on at which a place has a mark of its own, or the closest one. */
export function zoomOf(
  place: NumberedPlace,
  spotsAt: (zoom: number) => readonly Spot[],
  zoom: number,
  closest: number,
): number {
  for (let at = zoom; at < closest; at += 1)
    if (spotsAt(at).some(({ places: [first, ...rest] }) => first === place && rest.length === 0))
      return at;
  return closest;
}
