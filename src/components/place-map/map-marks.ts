import L from "leaflet";
import { CLUSTER_FACE, clusterName, PIN_FACE, type Spot, spotsByZoom } from "../../map/clusters.ts";
import { entriesText } from "../../map/entries-at.ts";
import type { MapLabel, NumberedPlace } from "../../map/files.ts";

const sizeOf = ({ width, height }: typeof PIN_FACE | typeof CLUSTER_FACE): L.PointTuple => [
  width,
  height,
];

export interface MapMark {
  readonly spot: Spot;
  /** True when a closer look takes its places apart. */
  readonly parts: boolean;
  readonly marker: L.Marker;
}

function icon({ places }: Spot): L.DivIcon {
  const [first, ...rest] = places;
  const face = document.createElement("span");
  face.className = "place-map__face";
  face.textContent = rest.length > 0 ? entriesText(places) : String(first?.number ?? "");
  const count = rest.length === 0 ? (first?.entries.length ?? 0) : 0;
  if (count > 1) {
    const many = document.createElement("span");
    many.className = "place-map__count";
    many.textContent = `×${count}`;
    face.append(many);
  }
  const kind = rest.length > 0 ? "cluster" : first?.exact === true ? "pin" : "area";
  return L.divIcon({
    className: `place-map__mark place-map__mark--${kind}`,
    html: face,
    iconSize: sizeOf(rest.length > 0 ? CLUSTER_FACE : PIN_FACE),
  });
}

function nameOf({ spot, parts }: MapMark, labels: readonly MapLabel[]): string {
  const [first, ...rest] = spot.places;
  if (first === undefined || rest.length > 0) return clusterName(spot, labels, parts);
  const names = first.entries.map(({ name }) => name);
  const count = names.length > 1 ? `${names.length} here: ` : "";
  const note = first.note === undefined ? "" : ` ${first.note}`;
  return `Pin ${first.number}: ${first.name}.${note} ${count}${names.join(", ")}`;
}

/** What stays the same while a mark may stay on the map. */
const idOf = ({ places }: Spot, zoom: number): string =>
  places.length === 1
    ? `${places[0]?.number ?? ""}`
    : `${zoom}: ${places.map(({ number }) => number).join()}`;

/** The marks on the map: draws those that a zoom needs, and leaves alone those that stay. */
export class Marks {
  private readonly _map: L.Map;
  private readonly _labels: readonly MapLabel[];
  private readonly _press: (mark: MapMark) => void;
  private _marks = new Map<string, MapMark>();
  private _closest = 0;
  private _places: readonly NumberedPlace[] = [];
  /** The spots of each zoom. */
  spotsAt: (zoom: number) => readonly Spot[] = () => [];

  constructor(map: L.Map, labels: readonly MapLabel[], press: (mark: MapMark) => void) {
    this._map = map;
    this._labels = labels;
    this._press = press;
  }

  set(places: readonly NumberedPlace[]): void {
    for (const { marker } of this._marks.values()) marker.remove();
    this._marks = new Map();
    this._places = places;
    this._closest = 0;
    this.draw();
  }

  /** Draws what the present zoom needs. */
  draw(): void {
    if (this._closest !== this._map.getMaxZoom()) {
      this._closest = this._map.getMaxZoom();
      this.spotsAt = spotsByZoom(this._places, this._closest);
    }
    const zoom = this._map.getZoom();
    const next = new Map(this.spotsAt(zoom).map((spot) => [idOf(spot, zoom), spot]));
    for (const [id, { marker }] of this._marks) if (!next.has(id)) marker.remove();
    this._marks = new Map(
      [...next].map(([id, spot]) => [id, this._marks.get(id) ?? this._add(spot)]),
    );
    this._inOrder();
  }

  /** The mark that shows a place now. */
  markOf(place: NumberedPlace): MapMark | undefined {
    return [...this._marks.values()].find(({ spot }) => spot.places.includes(place));
  }

  all(): readonly MapMark[] {
    return [...this._marks.values()];
  }

  /**
   * Tab goes by number, also when a mark has come later than its neighbours. Marks that stay are
   * not moved, so that none loses focus.
   */
  private _inOrder(): void {
    let before: HTMLElement | undefined;
    for (const { marker } of this._marks.values()) {
      const element = marker.getElement();
      const first = element?.parentElement?.querySelector(".place-map__mark");
      if (before && element && before.nextElementSibling !== element) before.after(element);
      else if (!before && element && first !== element) first?.before(element);
      before = element;
    }
  }

  private _add(spot: Spot): MapMark {
    const parts = !this.spotsAt(this._closest).some(({ places }) =>
      spot.places.every((place) => places.includes(place)),
    );
    const marker = L.marker([...spot.at], { icon: icon(spot), riseOnHover: true });
    const mark: MapMark = { spot, parts, marker };
    marker.addTo(this._map).on("click", () => this._press(mark));
    this._makeButton(mark);
    return mark;
  }

  private _makeButton(mark: MapMark): void {
    const element = mark.marker.getElement();
    element?.setAttribute("role", "button");
    element?.setAttribute("aria-label", nameOf(mark, this._labels));
    if (!mark.parts) element?.setAttribute("aria-haspopup", "dialog");
    if (!mark.parts) element?.setAttribute("aria-expanded", "false");
    element?.addEventListener("keydown", (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      event.stopPropagation();
      this._press(mark);
    });
  }
}
