/** Sessions read from a group's own calendar, as sessions of its service. */
import { hasSecretLocation, placeLine } from "../locations/locations.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import type { SiteData } from "../model/data/index.ts";
import type { Library } from "../model/library.ts";
import { addDays } from "./dates.ts";
import type { TimedEntry } from "./timed-entry.ts";

/** Days after which a copy of a calendar is old: its dates are then not shown as on. */
const FRESH_DAYS = 14;

type Imported = SiteData["imported"]["calendars"][number];

const byService = ({ data }: Library): ReadonlyMap<string, Imported> =>
  new Map(data.imported.calendars.map((calendar) => [calendar.service, calendar]));

/** The copy of an entry's own calendar, while it is fresh and still the one the entry names. */
export function ownCalendar(entry: TimedEntry, library: Library): Imported | undefined {
  if (entry.collection !== "services" || entry.sensitive || entry.calendar === undefined)
    return undefined;
  const copy = memoizeOn(library, byService).get(entry.slug);
  if (copy?.url !== entry.calendar) return undefined;
  return addDays(copy.readOn, FRESH_DAYS) >= library.today ? copy : undefined;
}

/** A session as the copy has it. */
export interface ImportedSession {
  readonly date: string;
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly description?: string | undefined;
  readonly place?: string | undefined;
  readonly termTimeOnly: false;
  readonly readOn: string;
  readonly cancelled: boolean;
}

/** The sessions of an entry's own calendar from `from` to `to` (YYYY-MM-DD, both included). */
export function importedSessions(
  entry: TimedEntry,
  from: string,
  to: string,
  library: Library,
): readonly ImportedSession[] {
  const copy = ownCalendar(entry, library);
  if (copy === undefined) return [];
  const own = placeLine(entry, library);
  return copy.sessions
    .filter(({ date }) => date >= from && date <= to)
    .map(({ date, name, opensAt, closesAt, place, cancelled }) => ({
      date,
      opensAt,
      closesAt,
      description: name === entry.name ? undefined : name,
      place: hasSecretLocation(entry) ? undefined : (place ?? own),
      termTimeOnly: false,
      readOn: copy.readOn,
      cancelled,
    }));
}
