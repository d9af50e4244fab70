/** A place on the ground: degrees north and east (WGS 84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export const MILES_IN_A_KILOMETRE = 0.621371;
const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres as the crow flies, by the haversine formula. */
export function kilometresBetween(a: Point, b: Point): number {
  const [fromNorth, toNorth] = [radians(a.latitude), radians(b.latitude)];
  const half =
    Math.sin((toNorth - fromNorth) / 2) ** 2 +
    Math.cos(fromNorth) * Math.cos(toNorth) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}
