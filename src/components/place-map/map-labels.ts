import L from "leaflet";
import type { MapLabel } from "../../map/files.ts";
import { type Rectangle, labelsWithRoom } from "./label-room.ts";

const CLASS = "place-map__label";
/** Positions of a name beside its point, best first. */
const SIDES = [`${CLASS}--below`, `${CLASS}--above`] as const;
/** What a name may not cover. */
const TAKEN = ".place-map__mark, .leaflet-control";

function label(name: string, water: boolean): L.DivIcon {
  const words = document.createElement("span");
  words.textContent = name;
  return L.divIcon({
    className: water ? `${CLASS} ${CLASS}--water` : CLASS,
    html: words,
    iconSize: [0, 0],
  });
}

/** The boxes that the words of a name would take on each side of its point. */
function boxesOf(element: HTMLElement): readonly Rectangle[] {
  return SIDES.map((side) => {
    element.classList.add(side);
    const box = (element.firstElementChild ?? element).getBoundingClientRect();
    element.classList.remove(side);
    return box;
  });
}

/**
 * Writes the names of areas and waters; where there is no room for all, the less important are left
 * out. Screen readers have the list instead. Returns what to call when marks have moved.
 */
export function drawLabels(
  map: L.Map,
  areas: readonly MapLabel[],
  waters: readonly MapLabel[],
): () => void {
  const labels = [
    ...areas.map((area) => ({ ...area, water: false })),
    ...waters.map((water) => ({ ...water, water: true })),
  ];
  const elements = labels.flatMap(
    ({ name, at, water }) =>
      L.marker([...at], { icon: label(name, water), interactive: false, keyboard: false })
        .addTo(map)
        .getElement() ?? [],
  );
  for (const element of elements) element.setAttribute("aria-hidden", "true");
  return () => {
    const container = map.getContainer();
    for (const element of elements) element.classList.remove(...SIDES);
    const taken = [...container.querySelectorAll(TAKEN)].map((element) =>
      element.getBoundingClientRect(),
    );
    const room = labelsWithRoom(elements.map(boxesOf), taken, container.getBoundingClientRect());
    elements.forEach((element, index) => {
      const side = SIDES[room[index] ?? -1];
      if (side !== undefined) element.classList.add(side);
    });
  };
}
