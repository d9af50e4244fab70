/** Places outside what the map shows, by the area that they are near. Pure. */
import { nearestName } from "./clusters.ts";
import type { MapLabel, NumberedPlace, Position } from "./files.ts";

/** Places near one area, none of them in view. */
export interface BeyondView {
  readonly name: string;
  readonly at: readonly Position[];
}

/** Groups places that are not in view by the nearest area named on the map, most places first. */
export function beyondView(
  places: readonly NumberedPlace[],
  labels: readonly MapLabel[],
  isInView: (at: Position) => boolean,
): readonly BeyondView[] {
  const groups = new Map<string, Position[]>();
  for (const { at } of places) {
    const name = isInView(at) ? undefined : nearestName(at, labels);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), at]);
  }
  return [...groups]
    .map(([name, at]) => ({ name, at }))
    .sort((a, b) => b.at.length - a.at.length || a.name.localeCompare(b.name, "en"));
}
