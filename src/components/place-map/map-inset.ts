import L from "leaflet";
import type { BeyondView } from "../../map/beyond.ts";
import type { Coast, NumberedPlace, Position } from "../../map/files.ts";
import { insetPlacing } from "../../map/inset.ts";
import { labelsWithRoom, type Rectangle } from "./label-room.ts";
import { MAP_PADDING } from "./map-view.ts";

const SVG = "http://www.w3.org/2000/svg";
/** The drawing, in pixels; its words stand below it. */
const SIZE = { width: 128, height: 84 } as const;
const MARGIN = 12;
const PIN = 5;
/** Corners of the map, in the order in which they are tried. */
const CORNERS = ["topright", "topleft", "bottomright", "bottomleft"] as const;
type Corner = (typeof CORNERS)[number];
/** Pixels between the inset and the edge of the map, as Leaflet sets its controls. */
const GAP = 10;

function drawn(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function drawing(places: readonly NumberedPlace[], { land }: Coast): SVGElement {
  const placing = insetPlacing(
    places.map(({ at }) => at),
    SIZE,
    MARGIN,
  );
  const pathOf = (outline: readonly Position[]): string => {
    const corners = outline.map((at) => placing(at).join());
    return `M${corners.filter((corner, index) => corner !== corners[index - 1]).join("L")}Z`;
  };
  const picture = drawn("svg", { viewBox: `0 0 ${SIZE.width} ${SIZE.height}` });
  picture.setAttribute("width", `${SIZE.width}`);
  picture.setAttribute("height", `${SIZE.height}`);
  picture.append(
    ...land.map((outline) => drawn("path", { class: "place-map__land", d: pathOf(outline) })),
    ...places.map(({ at, exact }) => {
      const [x, y] = placing(at);
      const kind = exact ? "pin" : "area";
      return drawn("circle", {
        class: `place-map__dot place-map__dot--${kind}`,
        cx: `${x}`,
        cy: `${y}`,
        r: `${PIN}`,
      });
    }),
  );
  return picture;
}

/** Moves the view to some places, no closer than it is, and puts focus on the map. */
export function moveTo(map: L.Map, at: readonly Position[]): void {
  map.fitBounds(L.latLngBounds(at.map(([north, east]): L.LatLngTuple => [north, east])), {
    padding: [MAP_PADDING, MAP_PADDING],
    maxZoom: map.getZoom(),
    animate: false,
  });
  map.getContainer().focus();
}

/** The box of the inset in a corner of the map, with the gap round it. */
function boxIn(corner: Corner, { width, height }: Rectangle, frame: Rectangle): Rectangle {
  const [wide, high] = [width + 2 * GAP, height + 2 * GAP];
  return {
    left: corner.endsWith("left") ? frame.left : frame.left + frame.width - wide,
    top: corner.startsWith("top") ? frame.top : frame.top + frame.height - high,
    width: wide,
    height: high,
  };
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/**
 * A small drawing of places outside the map, in a corner where it covers no pin; none where every
 * corner has one. A press goes there. Screen readers and keys have the button below the map, which
 * does the same. Returns what to call with what it shows, or with nothing.
 */
export function insetOf(map: L.Map, coast: Coast): (shown: BeyondView | undefined) => void {
  const [first] = CORNERS;
  let corner: Corner = first;
  let at: readonly Position[] = [];
  const inset = document.createElement("button");
  inset.type = "button";
  inset.className = "place-map__inset";
  inset.tabIndex = -1;
  inset.setAttribute("aria-hidden", "true");
  inset.addEventListener("click", () => moveTo(map, at));
  L.DomEvent.disableClickPropagation(inset);
  const control = new L.Control({ position: corner });
  control.onAdd = () => inset;
  return (shown) => {
    control.remove();
    if (shown === undefined) return;
    at = shown.at;
    const words = document.createElement("span");
    words.textContent = `${shown.name} (${shown.entries})`;
    inset.replaceChildren(drawing(shown.places, coast), words);
    control.setPosition(corner).addTo(map);
    const container = map.getContainer();
    const marks = [...container.querySelectorAll(".place-map__mark")].map(boxOf);
    const tried = [corner, ...CORNERS];
    const [own, frame] = [boxOf(inset), boxOf(container)];
    const [free = -1] = labelsWithRoom([tried.map((one) => boxIn(one, own, frame))], marks, frame);
    const found = tried[free];
    if (found === undefined) return void control.remove();
    corner = found;
    control.setPosition(corner);
  };
}
