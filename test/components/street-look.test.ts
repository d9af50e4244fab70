/** The rules by which our own streets are drawn, tried on made-up things of a Protomaps file. */
import { type Feature, GeomType } from "protomaps-leaflet";
import { describe, expect, it } from "vitest";
import { streetRules } from "../../src/components/place-map/street-look.ts";

const COLOURS = {
  land: "#100000",
  water: "#200000",
  edge: "#300000",
  street: "#400000",
  words: "#500000",
};
const { paintRules, labelRules } = streetRules(COLOURS, { family: "sans-serif", size: 14 });
const thing = (kind: string, geomType: GeomType): Feature => ({
  props: { kind },
  geomType,
  geom: [],
  numVertices: 0,
  bbox: { minX: 0, minY: 0, maxX: 0, maxY: 0 },
});

/** The symbolizers that draw a thing at a zoom, by their class. */
const drawnBy = (layer: string, feature: Feature, zoom: number): string[] =>
  paintRules.flatMap(({ dataLayer, minzoom = 0, filter, symbolizer }) =>
    dataLayer === layer && zoom >= minzoom && filter?.(zoom, feature) !== false
      ? [symbolizer.constructor.name]
      : [],
  );
const namedAt = (kind: string, zoom: number): boolean =>
  labelRules.some(
    ({ minzoom = 0, filter }) =>
      zoom >= minzoom && filter?.(zoom, thing(kind, GeomType.Line)) === true,
  );

describe("roads", () => {
  it.each(["highway", "major_road", "medium_road", "minor_road", "other"])(
    "of the kind “%s” have an edge and a ground, and a name near by",
    (kind) => {
      expect(drawnBy("roads", thing(kind, GeomType.Line), 15)).toHaveLength(2);
      expect(namedAt(kind, 15)).toBe(true);
    },
  );
  it.each(["path", "rail"])("of the kind “%s” are a broken line without a name", (kind) => {
    expect(drawnBy("roads", thing(kind, GeomType.Line), 16)).toHaveLength(1);
    expect(namedAt(kind, 18)).toBe(false);
  });
  it("that matter little wait until one looks closer", () => {
    expect([
      drawnBy("roads", thing("minor_road", GeomType.Line), 11),
      namedAt("minor_road", 14),
      namedAt("highway", 13),
    ]).toEqual([[], false, true]);
  });
  it("that matter most are drawn last and named first", () => {
    const kinds = ["minor_road", "major_road", "highway"];
    const last = (kind: string): number =>
      paintRules.findLastIndex(
        ({ dataLayer, filter }) =>
          dataLayer === "roads" && filter?.(16, thing(kind, GeomType.Line)) === true,
      );
    expect(kinds.map(last)).toEqual(kinds.map(last).toSorted((a, b) => a - b));
    expect(labelRules[0]?.filter?.(16, thing("highway", GeomType.Line))).toBe(true);
  });
});

describe("areas", () => {
  it.each(["earth", "water", "buildings"])(
    "of %s are filled, never a line or a point of it",
    (layer) => {
      const filled = (type: GeomType): boolean =>
        drawnBy(layer, thing("other", type), 16).includes("PolygonSymbolizer");
      expect([GeomType.Polygon, GeomType.Line, GeomType.Point].map(filled)).toEqual([
        true,
        false,
        false,
      ]);
    },
  );
  it("are green only where they are parks and the like", () => {
    expect([
      drawnBy("landuse", thing("park", GeomType.Polygon), 14),
      drawnBy("landuse", thing("industrial", GeomType.Polygon), 14),
    ]).toEqual([["PolygonSymbolizer"], []]);
  });
});
