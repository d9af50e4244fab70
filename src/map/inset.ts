/** The small drawing of places outside the map. Pure. */
import type { Position } from "./files.ts";

/** A size, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}
/** Degrees of latitude that an inset shows at least from top to bottom: about three kilometres. */
const LEAST_DEGREES = 0.03;

/**
 * Where positions stand in a drawing of that size, in its pixels from the top left: all of `points`
 * at least `margin` from its edges. What is outside the drawing is moved to just beyond its edge.
 */
export function insetPlacing(
  points: readonly Position[],
  { width, height }: Size,
  margin: number,
): (at: Position) => readonly [x: number, y: number] {
  const norths = points.map(([north]) => north);
  const easts = points.map(([, east]) => east);
  const middle = (values: readonly number[]): number =>
    (Math.min(...values) + Math.max(...values)) / 2;
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const [north, east] = [middle(norths), middle(easts)];
  const narrow = Math.cos((north * Math.PI) / 180);
  const scale = Math.min(
    height / LEAST_DEGREES,
    (height - 2 * margin) / Math.max(span(norths), 1e-6),
    (width - 2 * margin) / Math.max(span(easts) * narrow, 1e-6),
  );
  const within = (value: number, most: number): number =>
    Math.round(Math.min(Math.max(value, -margin), most + margin) * 10) / 10;
  return (at) => [
    within(width / 2 + (at[1] - east) * narrow * scale, width),
    within(height / 2 + (north - at[0]) * scale, height),
  ];
}
