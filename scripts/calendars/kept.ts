/**
 * `kept-calendars.json` of a site: the copies of groups' calendars that its build used. A host that
 * only builds keeps no file from one build to the next, so the next build reads them from the site.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasSecretLocation } from "../../src/locations/locations.ts";
import type { Content } from "../../src/model/collections/index.ts";
import { imported } from "../../src/model/data/imported.ts";
import type { SiteData } from "../../src/model/data/index.ts";
import { readFields } from "../../src/model/fields/index.ts";
import { fetchCalendar } from "./fetch.ts";

/** Path of the file on the site. */
export const KEPT = "/kept-calendars.json";

type Copy = SiteData["imported"]["calendars"][number];

/** A calendar of a service. */
interface Wanted {
  readonly slug: string;
  readonly calendar: string;
}

/** The file contains a hash, because the address of a calendar may be a secret of its group. */
const hashOf = (address: string): string => createHash("sha256").update(address).digest("hex");

/**
 * The text of the file, as JSON. Sensitive services are left out, and so are the places of services
 * with a confidential address.
 */
export function keptFile(
  { services }: Pick<Content, "services">,
  calendars: readonly Copy[],
): string {
  const rows = calendars.flatMap(({ url, ...copy }) => {
    const service = services.find(({ slug }) => slug === copy.service);
    if (!service || service.sensitive || service.calendar !== url) return [];
    const isSecret = hasSecretLocation(service);
    const sessions = copy.sessions.map(({ place, ...session }) => ({
      ...session,
      ...(isSecret || place === undefined ? {} : { place }),
    }));
    return [{ ...copy, address: hashOf(url), sessions }];
  });
  return `${JSON.stringify({ calendars: rows })}\n`;
}

/** Writes the file into the folder of a site. */
export function writeKeptCalendars(
  folder: string,
  { content, data }: { readonly content: Content; readonly data?: SiteData | undefined },
): void {
  writeFileSync(join(folder, KEPT), keptFile(content, data?.imported.calendars ?? []));
}

/** The copies in such a file for the wanted calendars; none when the text is not such a file. */
export function copiesIn(text: string, wanted: readonly Wanted[]): readonly Copy[] {
  let rows: unknown;
  try {
    ({ calendars: rows } = JSON.parse(text) as { readonly calendars?: unknown });
  } catch {
    return [];
  }
  return (Array.isArray(rows) ? rows : []).flatMap((row: unknown): readonly Copy[] => {
    const { address, ...copy } = (row ?? {}) as Readonly<Record<string, unknown>>;
    const own = wanted.find(({ slug }) => slug === copy["service"]);
    if (!own || hashOf(own.calendar) !== address) return [];
    const faults: string[] = [];
    const { calendars } = readFields(
      imported.fields,
      { calendars: [{ ...copy, url: own.calendar }] },
      (_path, message) => void faults.push(message),
    );
    return faults.length === 0 ? calendars : [];
  });
}

/** The copies on the site at the address `site`; none when it cannot be read. */
export async function keptOnSite(
  site: string,
  wanted: readonly Wanted[],
  agent: string,
  fetching: typeof fetchCalendar,
): Promise<readonly Copy[]> {
  try {
    const { text = "" } = await fetching(`${site}${KEPT}`, {}, agent);
    return copiesIn(text, wanted);
  } catch {
    return [];
  }
}
