import type { Point } from "../../finder/distance.ts";
import { labelsWithRoom, type Rectangle } from "../place-map/label-room.ts";

/** A circle of the map: the more entries, the larger. */
export interface MapCircle extends Point {
  /** Number in the circle, by which the table names it. */
  readonly number: number;
  readonly entries: number;
  /** Drawn with stripes, so that the meaning does not depend on colour. */
  readonly marked: boolean;
  /** Written beside the circle, where there is room. */
  readonly name?: string;
}

interface AreaMapProps {
  /** Text alternative of the map. The table under it has all figures. */
  readonly title: string;
  readonly circles: readonly MapCircle[];
  /** Outlines of the land: “51.50,-0.10 51.51,-0.09”, degrees north and east. */
  readonly land: readonly { readonly points: string }[];
}

/** Units of the drawing across; one is a CSS pixel on a small phone. */
const WIDTH = 340;
const MARGIN = 22;
const MIN_RADIUS = 8;
const GROWTH = 1.5;
/** Height of a name, and about how wide one of its letters is. */
const NAME_HEIGHT = 14;
const LETTER = 8;

interface Frame {
  readonly height: number;
  readonly place: (point: Point) => readonly [x: number, y: number];
}

/** A frame round all circles; a degree of longitude is shorter than one of latitude. */
function frameOf(circles: readonly MapCircle[]): Frame {
  const north = Math.max(...circles.map(({ latitude }) => latitude));
  const south = Math.min(...circles.map(({ latitude }) => latitude));
  const west = Math.min(...circles.map(({ longitude }) => longitude));
  const east = Math.max(...circles.map(({ longitude }) => longitude));
  const narrow = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / Math.max((east - west) * narrow, 0.01);
  return {
    height: Math.round((north - south) * scale + 2 * MARGIN),
    place: ({ latitude, longitude }) => [
      Math.round((longitude - west) * narrow * scale + MARGIN),
      Math.round((north - latitude) * scale + MARGIN),
    ],
  };
}

const within = (value: number, most: number): number => Math.min(Math.max(value, -40), most + 40);

/** The outline as a path; points outside the frame are moved to its edge, and repeats left out. */
function pathOf(points: string, { place, height }: Frame): string {
  const corners = points.split(" ").map((pair) => {
    const [latitude = 0, longitude = 0] = pair.split(",").map(Number);
    const [x, y] = place({ latitude, longitude });
    return `${within(x, WIDTH)},${within(y, height)}`;
  });
  return `M${corners.filter((corner, index) => corner !== corners[index - 1]).join("L")}Z`;
}

const radiusOf = (entries: number): number =>
  Math.round((MIN_RADIUS + GROWTH * Math.sqrt(entries)) * 10) / 10;

interface Name {
  readonly name: string;
  /** Middle of its base line. */
  readonly x: number;
  readonly y: number;
}

/** Names below their circles, else above, else at a side; left out where there is no room. */
function namesOf(circles: readonly MapCircle[], { place, height }: Frame): readonly Name[] {
  const placed = circles.map((circle) => {
    const [x, y] = place(circle);
    const radius = radiusOf(circle.entries);
    return { x, y, radius, name: circle.name ?? "" };
  });
  const boxes = placed.map(({ x, y, radius, name }): readonly Rectangle[] => {
    const size = { width: name.length * LETTER, height: NAME_HEIGHT };
    const middle = Math.min(Math.max(x - size.width / 2, 0), WIDTH - size.width);
    return [
      { left: middle, top: y + radius, ...size },
      { left: middle, top: y - radius - NAME_HEIGHT, ...size },
      { left: x - radius - size.width, top: y - NAME_HEIGHT / 2, ...size },
      { left: x + radius, top: y - NAME_HEIGHT / 2, ...size },
    ];
  });
  const taken = placed.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const room = labelsWithRoom(boxes, taken, { left: 0, top: 0, width: WIDTH, height });
  return placed.flatMap(({ name }, index) => {
    const box = boxes[index]?.[room[index] ?? -1];
    if (box === undefined || name === "") return [];
    return [{ name, x: box.left + box.width / 2, y: box.top + 11 }];
  });
}

/** Areas as circles on the land, drawn at build, without script. */
export function AreaMap({ title, circles, land }: AreaMapProps) {
  if (circles.length === 0) return null;
  const frame = frameOf(circles);
  return (
    <svg
      class="area-map"
      role="img"
      aria-label={title}
      viewBox={`0 0 ${WIDTH} ${frame.height}`}
      width={WIDTH}
      height={frame.height}
    >
      <defs>
        <pattern
          id="area-map-stripes"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="area-map__ground" width="5" height="5" />
          <rect class="area-map__stripe" width="2" height="5" />
        </pattern>
      </defs>
      {land.map(({ points }) => (
        <path class="area-map__land" d={pathOf(points, frame)} />
      ))}
      {circles.map(({ number, entries, marked, ...at }) => {
        const [x, y] = frame.place(at);
        return (
          <>
            <circle
              class="area-map__circle"
              cx={x}
              cy={y}
              r={radiusOf(entries)}
              {...(marked ? { fill: "url(#area-map-stripes)" } : {})}
            />
            <circle class="area-map__hole" cx={x} cy={y} r="7" />
            <text class="area-map__number" x={x} y={y + 3.5} text-anchor="middle">
              {number}
            </text>
          </>
        );
      })}
      {namesOf(circles, frame).map(({ name, x, y }) => (
        <text class="area-map__name" x={x} y={y} text-anchor="middle">
          {name}
        </text>
      ))}
    </svg>
  );
}
