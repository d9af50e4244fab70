/**
 * Checks the bytes of the file of our own streets: PMTiles version 3,
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { basemapFaults, FILE_FIELD, STREETS_FOLDER, streetsFile } from "../data/basemap.ts";
import type { SiteData } from "../data/index.ts";
import type { Problem } from "../problem.ts";
import { filePart } from "./file-part.ts";

type Bounds = SiteData["places"]["bounds"];

const HEADER_BYTES = 127;
const MAGIC = "PMTiles";
const VERSION = 3;
const VECTOR = 1;
const GZIP = 2;
/**
 * Compression methods by their number in the specification. Browsers read the second and the
 * third.
 */
const PACKED = ["something unknown", "nothing", "gzip", "Brotli", "Zstandard"];
/** What streets are drawn from, in the layers of Protomaps. */
const LAYER = "roads";
/** Coordinates in the file are whole ten-millionths of a degree. */
const TOLERANCE_DEGREES = 1e-6;
const AGAIN = "scripts/new-place/README.md says how to make one.";

const bigAt = (head: Buffer, at: number): number => Number(head.readBigUInt64LE(at));

/** Ends of the four parts of the file: directory, metadata, leaves, tiles. */
const lengthOf = (head: Buffer): number =>
  Math.max(...[8, 24, 40, 56].map((at) => bigAt(head, at) + bigAt(head, at + 8)));

const boundsOf = (head: Buffer): Bounds => {
  const [west = 0, south = 0, east = 0, north = 0] = [102, 106, 110, 114].map(
    (at) => head.readInt32LE(at) / 1e7,
  );
  return { south, west, north, east };
};

const covers = (file: Bounds, place: Bounds): boolean =>
  file.south <= place.south + TOLERANCE_DEGREES &&
  file.west <= place.west + TOLERANCE_DEGREES &&
  file.north >= place.north - TOLERANCE_DEGREES &&
  file.east >= place.east - TOLERANCE_DEGREES;

/** True when the file itself lists the layer that is drawn. */
function hasLayer(path: string, head: Buffer): boolean {
  try {
    const packed = filePart(path, bigAt(head, 24), bigAt(head, 32));
    const metadata = JSON.parse(
      (head[97] === GZIP ? gunzipSync(packed) : packed).toString("utf8"),
    ) as { vector_layers?: readonly { id?: unknown }[] };
    return metadata.vector_layers?.some(({ id }) => id === LAYER) === true;
  } catch {
    return false;
  }
}

function contentFault(path: string, size: number, place: Bounds): string | undefined {
  const head = filePart(path, 0, HEADER_BYTES);
  if (head.toString("latin1", 0, MAGIC.length) !== MAGIC)
    return `is not a PMTiles file, whatever its name says. ${AGAIN}`;
  if (head[7] !== VERSION)
    return `is PMTiles of version ${head[7]}, and the map reads version ${VERSION}. Turn it into that with “pmtiles convert”.`;
  if (head.length < HEADER_BYTES || lengthOf(head) > size)
    return "is cut short. Copy it again, whole.";
  if (head[99] !== VECTOR)
    return `contains pictures, and the map draws streets from vector tiles (MVT). ${AGAIN}`;
  const packed = [head[97] ?? 0, head[98] ?? 0].find((way) => way !== 1 && way !== GZIP);
  if (packed !== undefined)
    return `is packed with ${PACKED[packed] ?? PACKED[0]}, which browsers cannot open. Pack it with gzip.`;
  if (!covers(boundsOf(head), place))
    return `does not cover the bounds of the place in _data/places.json. Cut it again with --bbox=${[place.west, place.south, place.east, place.north].join()}`;
  return hasLayer(path, head)
    ? undefined
    : `has no layer “${LAYER}”, from which the streets are drawn. Cut it from a file with the layers of Protomaps. ${AGAIN}`;
}

/**
 * What is wrong with the file that the settings name; nothing when they name none, or are wrong
 * themselves.
 */
export function streetsFileProblems(
  root: string,
  { basemap, places: { bounds } }: SiteData,
): Problem[] {
  const name = streetsFile(basemap);
  if (name === undefined || basemapFaults(basemap).some(({ field }) => field === FILE_FIELD))
    return [];
  const path = join(root, STREETS_FOLDER, name);
  const file = lstatSync(path, { throwIfNoEntry: false });
  const fault = file?.isFile()
    ? contentFault(path, file.size, bounds)
    : `is not in ${STREETS_FOLDER}/. Put it there, or choose the kind “outline”.`;
  return fault === undefined
    ? []
    : [{ file: "_data/basemap.json", field: FILE_FIELD, message: `“${name}” ${fault}` }];
}
