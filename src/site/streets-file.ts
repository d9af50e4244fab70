import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OWN_STREETS } from "../map/files.ts";
import { type Basemap, STREETS_FOLDER, streetsFile } from "../model/data/basemap.ts";

/**
 * Copies the street tiles to `/assets/` if the map has any. Their name holds a hash of their bytes,
 * so a browser may cache every range of the file.
 */
export function copyStreets(
  root: string,
  output: string,
  basemap: Basemap,
): ReadonlyMap<string, string> {
  const name = streetsFile(basemap);
  if (name === undefined) return new Map();
  const bytes = readFileSync(join(root, STREETS_FOLDER, name));
  const url = `/assets/streets-${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}.pmtiles`;
  mkdirSync(join(output, "assets"), { recursive: true });
  writeFileSync(join(output, url), bytes);
  return new Map([[OWN_STREETS, url]]);
}
