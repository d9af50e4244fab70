import L from "leaflet";

/** How far one press moves the map, as a part of its size. */
const STEP = 0.4;

const DIRECTIONS = [
  { name: "up", label: "Move the map up", by: [0, -1], sign: "↑" },
  { name: "left", label: "Move the map left", by: [-1, 0], sign: "←" },
  { name: "right", label: "Move the map right", by: [1, 0], sign: "→" },
  { name: "down", label: "Move the map down", by: [0, 1], sign: "↓" },
] as const;

/** Four buttons that move the map, for everyone who cannot drag (WCAG 2.5.7). */
export function panControl(still: boolean): L.Control {
  const control = new L.Control({ position: "bottomright" });
  control.onAdd = (map) => {
    const box = L.DomUtil.create("div", "place-map__pan");
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
    L.DomEvent.disableClickPropagation(box);
    return box;
  };
  return control;
}
