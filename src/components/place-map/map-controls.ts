import type L from "leaflet";

/** How far one press moves the map, as a part of its size. */
const STEP = 0.4;

const DIRECTIONS = [
  { name: "up", label: "Move the map up", by: [0, -1], sign: "↑" },
  { name: "left", label: "Move the map left", by: [-1, 0], sign: "←" },
  { name: "right", label: "Move the map right", by: [1, 0], sign: "→" },
  { name: "down", label: "Move the map down", by: [0, 1], sign: "↓" },
] as const;

/**
 * The buttons for zooming, and four that move the map, for everyone who cannot drag (WCAG 2.5.7).
 * They stand below the map, as they would cover pins on it.
 */
export function mapButtons(map: L.Map, still: boolean): HTMLElement {
  const box = document.createElement("div");
  box.className = "place-map__pan";
  const zoom = map.zoomControl.getContainer();
  if (zoom) box.append(zoom);
  for (const { name, label, by, sign } of DIRECTIONS) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `place-map__move place-map__move--${name}`;
    button.setAttribute("aria-label", label);
    button.textContent = sign;
    button.addEventListener("click", () => {
      const { x, y } = map.getSize();
      map.panBy([by[0] * x * STEP, by[1] * y * STEP], { animate: !still });
    });
    box.append(button);
  }
  return box;
}
