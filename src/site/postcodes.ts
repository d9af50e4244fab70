import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Units } from "../finder/place-data.ts";

/**
 * Where `npm run places` writes full postcodes. It is in no repository, so a copy of the project
 * may not have it.
 */
export const POSTCODES_FILE = "_data/postcodes/postcodes.json";

/** Full postcodes by sector, if they were imported on this machine. */
export function importedPostcodes(root: string): Readonly<Record<string, Units>> | undefined {
  const file = join(root, POSTCODES_FILE);
  return existsSync(file)
    ? (
        JSON.parse(readFileSync(file, "utf8")) as {
          readonly sectors: Readonly<Record<string, Units>>;
        }
      ).sectors
    : undefined;
}
