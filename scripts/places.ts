/**
 * `npm run places -- FILE [FILE…]`: takes the full postcodes of the place from the official file,
 * so that distances are measured from a street and not from a part of town.
 */
import { createReadStream, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { packUnits, type Units } from "../src/finder/place-data.ts";
import type { SiteData } from "../src/model/data/index.ts";
import { readData } from "../src/model/gate/read-data.ts";
import { POSTCODES_FILE } from "../src/site/postcodes.ts";
import { isWholePlace, sectorOf } from "../src/locations/areas.ts";
import { root, runAsCommand } from "./command.ts";
import { columnsOf, type LocatedPostcode, readPostcode } from "./places/postcode-file.ts";

const HOW =
  "Give the official file of postcodes: “npm run places -- dn.csv”. It is the CSV of Code-Point Open (Ordnance Survey) or ONSPD (Office for National Statistics), unpacked. Both are free.";

type Places = SiteData["places"];

/** True for a postcode in one of our outcodes or in our council. */
export function isOurs(
  { postcode, council }: LocatedPostcode,
  { outcodes, areas }: Pick<Places, "outcodes" | "areas">,
): boolean {
  const outcode = postcode.split(" ")[0];
  return (
    outcodes.some(({ code }) => code === outcode) ||
    areas.some((area) => isWholePlace(area) && area.code !== undefined && area.code === council)
  );
}

/** The postcodes of one file that are ours. */
export async function readPostcodes(
  file: string,
  places: Pick<Places, "outcodes" | "areas">,
): Promise<readonly LocatedPostcode[]> {
  if (!existsSync(file)) throw new Error(`There is no file “${file}”. ${HOW}`);
  const found: LocatedPostcode[] = [];
  let columns: ReturnType<typeof columnsOf>["columns"] | undefined;
  for await (const line of createInterface({
    input: createReadStream(file, "utf8"),
    crlfDelay: Infinity,
  })) {
    if (columns === undefined) {
      const first = columnsOf(line);
      columns = first.columns;
      if (first.hasHead) continue;
    }
    const postcode = readPostcode(line, columns);
    if (postcode !== undefined && isOurs(postcode, places)) found.push(postcode);
  }
  return found;
}

/**
 * By sector, in the short form that the finder reads. A postcode that is in two files counts once.
 */
export function bySector(postcodes: readonly LocatedPostcode[]): Readonly<Record<string, Units>> {
  const sectors = new Map<string, Map<string, LocatedPostcode>>();
  for (const one of postcodes) {
    const sector = sectorOf(one.postcode);
    sectors.set(
      sector,
      (sectors.get(sector) ?? new Map<string, LocatedPostcode>()).set(one.postcode, one),
    );
  }
  return Object.fromEntries(
    [...sectors.keys()].sort().map((sector) => [
      sector,
      packUnits(
        [...(sectors.get(sector)?.values() ?? [])].map(({ postcode, latitude, longitude }) => ({
          letters: postcode.slice(-2),
          latitude,
          longitude,
        })),
      ),
    ]),
  );
}

async function main(): Promise<number> {
  const files = process.argv.slice(2);
  const { data } = readData(root);
  if (files.length === 0) throw new Error(HOW);
  if (!data)
    throw new Error("The files in _data have problems. Run “npm run check” and mend them first.");
  const all: LocatedPostcode[] = [];
  for (const file of files) all.push(...(await readPostcodes(file, data.places)));
  if (all.length === 0)
    throw new Error(
      `None of the postcodes begin with ${data.places.outcodes.map(({ code }) => code).join(", ")}. Is it the file of another part of the country?`,
    );
  const sectors = bySector(all);
  const path = join(root, POSTCODES_FILE);
  mkdirSync(dirname(path), { recursive: true });
  const text = `${JSON.stringify({ sectors })}\n`;
  writeFileSync(path, text);
  console.log(
    `${new Set(all.map(({ postcode }) => postcode)).size} postcodes of ${Object.keys(sectors).length} sectors are in ${POSTCODES_FILE} (${Math.round(text.length / 1000)} kB). It stays on this machine: build the site here. The credit in _data/places.json must name the year of the file.`,
  );
  return 0;
}

await runAsCommand(import.meta.url, main);
