/**
 * The file of our own streets: one bad example of everything that would leave a reader without
 * streets.
 */
import { gzipSync } from "node:zlib";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type StreetsFile, streetsFile } from "../../fixtures/pmtiles-writer.ts";
import { makeSite } from "../fixture-site.ts";

const PLACE: StreetsFile = {
  bounds: { south: 51, west: -1, north: 51.2, east: -0.8 },
  zooms: [10, 11],
  streets: [
    {
      name: "Example Street",
      kind: "minor_road",
      points: [
        [-0.9, 51.1],
        [-0.89, 51.1],
      ],
    },
  ],
};
const CREDIT = { credit: "© Example Streets", creditUrl: "https://example.org/credit" };

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const choose = (streets: object, kind = "pmtiles"): void =>
  site.data("basemap", { kind, streets: { ...CREDIT, ...streets } });
const put = (bytes: Uint8Array): void => site.write("_data/streets/town.pmtiles", bytes);
const FIELD = "_data/basemap.json, Street detail › File of our own streets:";

/** What is said of a file; the faultless one with the bytes from `at` on changed. */
function said(bytes: Buffer, at = 0, ...change: number[]): string[] {
  const copy = Buffer.from(bytes);
  copy.set(change, at);
  choose({ file: "town.pmtiles" });
  put(copy);
  return site.sentences();
}
const good = streetsFile(PLACE);
const withBounds = (change: Partial<StreetsFile["bounds"]>): Buffer =>
  streetsFile({ ...PLACE, bounds: { ...PLACE.bounds, ...change } });

describe("a right file", () => {
  test("passes", () => expect(said(good)).toEqual([]));
  test("may be packed or not", () => expect(said(good, 98, 1)).toEqual([]));
  test("may cover more than the place", () =>
    expect(said(withBounds({ south: 50.9, east: -0.7 }))).toEqual([]));
});

describe("a wrong file", () => {
  const bounds =
    "“town.pmtiles” does not cover the bounds of the place in _data/places.json. Cut it again with --bbox=-1,51,-0.8,51.2";
  const none =
    "“town.pmtiles” is not a PMTiles file, whatever its name says. scripts/new-place/README.md says how to make one.";
  const short = "“town.pmtiles” is cut short. Copy it again, whole.";
  test.each<[string, () => string[], string]>([
    [
      "a picture by another name",
      () => said(Buffer.from("\x89PNG\r\n\x1a\n".repeat(40), "latin1")),
      none,
    ],
    ["nothing in it", () => said(Buffer.alloc(0)), none],
    [
      "of an older version",
      () => said(good, 7, 2),
      "“town.pmtiles” is PMTiles of version 2, and the map reads version 3. Turn it into that with “pmtiles convert”.",
    ],
    ["only its head", () => said(good.subarray(0, 100)), short],
    ["without its last byte", () => said(good.subarray(0, -1)), short],
    [
      "pictures in it",
      () => said(good, 99, 2),
      "“town.pmtiles” contains pictures, and the map draws streets from vector tiles (MVT). scripts/new-place/README.md says how to make one.",
    ],
    [
      "tiles packed with Brotli",
      () => said(good, 98, 3),
      "“town.pmtiles” is packed with Brotli, which browsers cannot open. Pack it with gzip.",
    ],
    [
      "a directory packed with Zstandard",
      () => said(good, 97, 4),
      "“town.pmtiles” is packed with Zstandard, which browsers cannot open. Pack it with gzip.",
    ],
    [
      "packed in a way that nobody knows",
      () => said(good, 98, 9),
      "“town.pmtiles” is packed with something unknown, which browsers cannot open. Pack it with gzip.",
    ],
    ["not far enough south", () => said(withBounds({ south: 51.01 })), bounds],
    ["not far enough east", () => said(withBounds({ east: -0.81 })), bounds],
    ["not far enough north", () => said(withBounds({ north: 51.19 })), bounds],
    ["not far enough west", () => said(withBounds({ west: -0.99 })), bounds],
    [
      "layers of another maker",
      () => said(streetsFile({ ...PLACE, layer: "transportation" })),
      "“town.pmtiles” has no layer “roads”, from which the streets are drawn. Cut it from a file with the layers of Protomaps. scripts/new-place/README.md says how to make one.",
    ],
    [
      "metadata that is none",
      () =>
        said(
          good,
          good.indexOf(gzipSync(JSON.stringify({ vector_layers: [{ id: "roads", fields: {} }] }))),
          0,
        ),
      "“town.pmtiles” has no layer “roads”, from which the streets are drawn. Cut it from a file with the layers of Protomaps. scripts/new-place/README.md says how to make one.",
    ],
  ])("%s", (_what, sentences, golden) => expect(sentences()).toEqual([`${FIELD} ${golden}`]));
});

describe("the file and its settings", () => {
  const absent =
    "“town.pmtiles” is not in _data/streets/. Put it there, or choose the kind “outline”.";
  test("a file that is not there", () => {
    choose({ file: "town.pmtiles" });
    expect(site.sentences()).toEqual([`${FIELD} ${absent}`]);
  });
  test("a link to a file elsewhere", () => {
    choose({ file: "town.pmtiles" });
    put(good);
    site.remove("_data/streets/town.pmtiles");
    site.write("elsewhere.pmtiles", good);
    symlinkSync(
      join(site.root, "elsewhere.pmtiles"),
      join(site.root, "_data/streets/town.pmtiles"),
    );
    expect(site.sentences()).toEqual([`${FIELD} ${absent}`]);
  });
  test("the kind without a file", () => {
    choose({});
    expect(site.sentences()).toEqual([
      `${FIELD} is missing, and the kind “pmtiles” needs it. Fill it in, or choose “outline”.`,
    ]);
  });
  test("a file with another kind", () => {
    choose({ file: "town.pmtiles" }, "outline");
    expect(site.sentences()).toEqual([
      `${FIELD} “town.pmtiles” is named, but the kind “outline” does not use it. Choose “pmtiles”, or take the name out.`,
    ]);
  });
  test.each(["../town.pmtiles", "/etc/passwd", "a/b.pmtiles", ".pmtiles", "town.mbtiles"])(
    "%s as its name",
    (file) => {
      choose({ file });
      expect(site.sentences()).toEqual([
        `${FIELD} “${file}” is not the name of such a file. Write the name alone of a file in _data/streets/, such as “town.pmtiles”.`,
      ]);
    },
  );
  test("streets whose maker is not named", () => {
    choose({ file: "town.pmtiles", credit: undefined, creditUrl: undefined });
    put(good);
    const why =
      "is missing. The licence of the streets asks that whoever made them is named on the map.";
    expect(site.sentences()).toEqual([
      `_data/basemap.json, Street detail › Credit for the streets: ${why}`,
      `_data/basemap.json, Street detail › Web address of that credit: ${why}`,
    ]);
  });
  test("pictures from another site beside it", () => {
    choose({ file: "town.pmtiles", tiles: "https://tile.example.org/{z}/{x}/{y}.png" });
    put(good);
    expect(site.sentences()).toEqual([
      "_data/basemap.json, Street detail › Address of its pictures: is filled in, but the kind “pmtiles” asks no other site for pictures. Take it out, or choose “raster”.",
    ]);
  });
});
