/**
 * How our own streets look: rules for the layers of a Protomaps file
 * (https://docs.protomaps.com/basemaps/layers), in the map's colours.
 */
import {
  exp,
  type Feature,
  GeomType,
  type LabelRule,
  LineLabelPlacement,
  LineLabelSymbolizer,
  LineSymbolizer,
  type PaintRule,
  PolygonSymbolizer,
} from "protomaps-leaflet";

export interface StreetColours {
  readonly land: string;
  readonly water: string;
  readonly edge: string;
  readonly street: string;
  readonly words: string;
}

export interface StreetWords {
  readonly family: string;
  readonly size: number;
}

type Widths = readonly (readonly [zoom: number, pixels: number])[];

interface Road {
  /** Kinds of roads, as the file names them. */
  readonly kinds: readonly string[];
  readonly from: number;
  readonly widths: Widths;
  /** Zoom from which their names are written. */
  readonly named: number;
}

/** The least important first, as the last is drawn on top. */
const ROADS: readonly Road[] = [
  {
    kinds: ["minor_road", "other"],
    from: 12,
    widths: [
      [12, 0.5],
      [14, 2],
      [16, 8],
      [18, 20],
    ],
    named: 15,
  },
  {
    kinds: ["medium_road", "major_road"],
    from: 9,
    widths: [
      [9, 0.75],
      [12, 2],
      [14, 4],
      [16, 11],
      [18, 24],
    ],
    named: 14,
  },
  {
    kinds: ["highway"],
    from: 0,
    widths: [
      [6, 1],
      [12, 3],
      [14, 6],
      [16, 13],
      [18, 28],
    ],
    named: 13,
  },
];
/** Pixels of the edge on each side of a road. */
const EDGE = 1;
const GREEN = [
  "park",
  "grass",
  "grassland",
  "forest",
  "wood",
  "cemetery",
  "allotments",
  "recreation_ground",
  "nature_reserve",
  "village_green",
  "garden",
  "golf_course",
  "farmland",
];
/** From here single houses can be distinguished. */
const HOUSES = 16;
const PATHS = 15;

const isArea = (_zoom: number, { geomType }: Feature): boolean => geomType === GeomType.Polygon;
const isLine = (_zoom: number, { geomType }: Feature): boolean => geomType === GeomType.Line;
const isOf =
  (kinds: readonly string[]) =>
  (_zoom: number, { props }: Feature): boolean =>
    kinds.includes(String(props["kind"]));
const width = (widths: Widths, more = 0): ((zoom: number) => number) => {
  const grow = exp(
    1.6,
    widths.map((stop) => [...stop]),
  );
  return (zoom) => grow(zoom) + more;
};

function areas({ land, water, edge }: StreetColours): PaintRule[] {
  const fill = (dataLayer: string, colour: string, opacity = 1): PaintRule => ({
    dataLayer,
    filter: isArea,
    symbolizer: new PolygonSymbolizer({ fill: colour, opacity }),
  });
  return [
    fill("earth", land),
    {
      ...fill("landuse", edge, 0.2),
      filter: (zoom, feature) => isArea(zoom, feature) && isOf(GREEN)(zoom, feature),
    },
    fill("water", water),
    {
      dataLayer: "water",
      filter: isLine,
      symbolizer: new LineSymbolizer({ color: water, width: 2 }),
    },
    { ...fill("buildings", edge, 0.35), minzoom: HOUSES },
  ];
}

function lines({ edge, street }: StreetColours): PaintRule[] {
  const line = (
    kinds: readonly string[],
    minzoom: number,
    symbolizer: LineSymbolizer,
  ): PaintRule => ({ dataLayer: "roads", minzoom, filter: isOf(kinds), symbolizer });
  const road = (colour: string, more: number): PaintRule[] =>
    ROADS.map(({ kinds, from, widths }) =>
      line(
        kinds,
        from,
        new LineSymbolizer({
          color: colour,
          width: width(widths, more),
          lineCap: "round",
          lineJoin: "round",
        }),
      ),
    );
  return [
    line(["path"], PATHS, new LineSymbolizer({ color: edge, width: 1.5, dash: [4, 3] })),
    line(["rail"], 11, new LineSymbolizer({ color: edge, width: 2, dash: [8, 3] })),
    ...road(edge, 2 * EDGE),
    ...road(street, 0),
  ];
}

/** Names along the streets, the most important first. */
function names({ street, words }: StreetColours, { family, size }: StreetWords): LabelRule[] {
  const symbolizer = new LineLabelSymbolizer({
    labelProps: ["name"],
    fontFamily: family,
    fontSize: size,
    fontWeight: 600,
    fill: words,
    stroke: street,
    width: 4,
    position: LineLabelPlacement.Center,
    repeatDistance: 300,
  });
  return ROADS.map(({ kinds, named }) => ({
    dataLayer: "roads",
    minzoom: named,
    filter: isOf(kinds),
    symbolizer,
  })).reverse();
}

/** Everything that is drawn, from the ground up, and the names on it. */
export const streetRules = (
  colours: StreetColours,
  letters: StreetWords,
): { readonly paintRules: PaintRule[]; readonly labelRules: LabelRule[] } => ({
  paintRules: [...areas(colours), ...lines(colours)],
  labelRules: names(colours, letters),
});
