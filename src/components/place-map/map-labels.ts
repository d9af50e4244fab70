import L from "leaflet";
import type { MapPlaces } from "../../finder/map-data.ts";
import { type Box, labelsWithRoom } from "./label-room.ts";

const CLASS = "place-map__label";
/** Where a name may stand beside its point, best first. */
const SIDES = [`${CLASS}--below`, `${CLASS}--above`] as const;

function label(name: string): L.DivIcon {
  const words = document.createElement("span");
  words.textContent = name;
  return L.divIcon({ className: CLASS, html: words, iconSize: [0, 0] });
}

/** The boxes that the words of a name would take on each side of its point. */
function boxesOf(element: HTMLElement): readonly Box[] {
  return SIDES.map((side) => {
    element.classList.add(side);
    const box = (element.firstElementChild ?? element).getBoundingClientRect();
    element.classList.remove(side);
    return box;
  });
}

/** Writes the names of areas, as many as have room beside pins and controls. Screen readers have the list instead. */
export function drawLabels(map: L.Map, labels: MapPlaces["labels"], pins: readonly L.Marker[]): void {
  const elements = labels.flatMap(({ name, at }) => L.marker([...at], { icon: label(name), interactive: false, keyboard: false }).addTo(map).getElement() ?? []);
  for (const element of elements) element.setAttribute("aria-hidden", "true");
  const arrange = (): void => {
    for (const element of elements) element.classList.remove(...SIDES);
    const taken = [...pins.flatMap((pin) => pin.getElement() ?? []), ...map.getContainer().querySelectorAll(".leaflet-control")];
    const room = labelsWithRoom(elements.map(boxesOf), taken.map((element) => element.getBoundingClientRect()), map.getContainer().getBoundingClientRect());
    elements.forEach((element, index) => {
      const side = SIDES[room[index] ?? -1];
      if (side !== undefined) element.classList.add(side);
    });
  };
  map.on("zoomend moveend", arrange);
  arrange();
}
