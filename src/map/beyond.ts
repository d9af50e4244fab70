/** Places outside what the map shows, by the area that they are near. Pure. */
import { nearestName } from "./clusters.ts";
import { entriesAt } from "./entries-at.ts";
import type { MapLabel, NumberedPlace, Position } from "./files.ts";

/** Places in or near one area, none of them in view. */
export interface BeyondView {
  readonly name: string;
  readonly at: readonly Position[];
  readonly places: readonly NumberedPlace[];
  /** How many entries of the list are there. */
  readonly entries: number;
}

/**
 * Groups places that are not in view by the area that they are in, else the nearest one named on
 * the map. The areas with the most entries come first; equal ones keep the order of the places.
 */
export function beyondView(
  places: readonly NumberedPlace[],
  labels: readonly MapLabel[],
  isInView: (at: Position) => boolean,
): readonly BeyondView[] {
  const groups = new Map<string, NumberedPlace[]>();
  for (const place of places) {
    const name = isInView(place.at) ? undefined : (place.area ?? nearestName(place.at, labels));
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  return [...groups]
    .map(([name, own]) => ({
      name,
      at: own.map(({ at }) => at),
      places: own,
      entries: entriesAt(own),
    }))
    .sort((a, b) => b.entries - a.entries);
}
