import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OWN_STREETS } from "../map/files.ts";
import { type Basemap, STREETS_FOLDER, streetsFile } from "../model/data/basemap.ts";

/**
 * Puts the file of our own streets among styles and scripts, if the map has one: its name is made
 * of its bytes, so a browser may keep every part of it.
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
