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
  readonly state: Row["state"];
}

type Row = Imported["sessions"][number];

const isOff = ({ state }: Row): boolean => state === "cancelled" || state === "postponed";

/** “Closed today”: what is off for a whole day, and calls off what the day has. */
const isNotice = (row: Row): boolean => isOff(row) && row.opensAt === undefined;

/** “No baby group today” names the session “Baby group”. */
const isNamedIn = (notice: Row, { name, opensAt }: Row): boolean =>
  opensAt !== undefined && notice.name.toLowerCase().includes(name.toLowerCase());

/** The rows of a day that a notice is about: those that it names, or all where it names none. */
function rowsOf(notice: Row, rows: readonly Row[]): readonly Row[] {
  const timed = rows.filter((row) => row.state === "on" && row.opensAt !== undefined);
  const named = timed.filter((row) => isNamedIn(notice, row));
  return named.length > 0 ? named : timed;
}

/** The rows of a day, with what a notice calls off marked as off. */
function marked(rows: readonly Row[]): readonly Row[] {
  return rows.filter(isNotice).reduce((all: readonly Row[], notice) => {
    const about = rowsOf(notice, all);
    return all.map((row) => (about.includes(row) ? { ...row, state: notice.state } : row));
  }, rows);
}

/**
 * Without the notices that need not be told: what they call off says so itself, and one of several
 * days is told on its first.
 */
function withoutEchoes(rows: readonly Row[]): readonly Row[] {
  return rows.filter(
    (row) =>
      !isNotice(row) ||
      !rows.some(
        (other) =>
          (other.date === row.date && other.opensAt !== undefined && isOff(other)) ||
          (other.uid === row.uid && other.date < row.date && isNotice(other)),
      ),
  );
}

/** The rows of a copy that are told, in the order of the copy. */
const toldRows = (copy: Imported): readonly Row[] =>
  withoutEchoes([...memoizeOn(copy, byDay).values()].flat());

/** The rows of a copy, by day. */
function byDay({ sessions }: Imported): ReadonlyMap<string, readonly Row[]> {
  const days = new Map<string, Row[]>();
  for (const row of sessions) days.set(row.date, [...(days.get(row.date) ?? []), row]);
  return new Map([...days].map(([date, rows]) => [date, marked(rows)]));
}

const rowsOn = (copy: Imported, date: string): readonly Row[] =>
  memoizeOn(copy, byDay).get(date) ?? [];

/**
 * Whether an entry's own calendar takes a regular session off a day: “exception” where its series
 * no longer has that date. Undefined where the calendar does not say so.
 */
export function calledOff(
  entry: TimedEntry,
  { opensAt }: { readonly opensAt?: string | undefined },
  date: string,
  library: Library,
): "cancelled" | "postponed" | "exception" | undefined {
  const copy = ownCalendar(entry, library);
  const rows = copy === undefined ? [] : rowsOn(copy, date);
  const same = rows.filter((row) => opensAt === undefined || row.opensAt === opensAt);
  const off = same.find(isOff);
  if (off !== undefined) return off.state === "postponed" ? "postponed" : "cancelled";
  if (same.some(({ state }) => state === "on")) return undefined;
  // A notice that names another session of the day is not about this one.
  const notice = rows.find((row) => isNotice(row) && !rows.some((other) => isNamedIn(row, other)));
  if (notice !== undefined) return notice.state === "postponed" ? "postponed" : "cancelled";
  return same.some(({ state }) => state === "removed") ? "exception" : undefined;
}

/** What an entry's own calendar tells from `from` to `to` (YYYY-MM-DD, both included). */
export function importedSessions(
  entry: TimedEntry,
  from: string,
  to: string,
  library: Library,
): readonly ImportedSession[] {
  const copy = ownCalendar(entry, library);
  if (copy === undefined) return [];
  const own = placeLine(entry, library);
  return memoizeOn(copy, toldRows)
    .filter(({ date }) => date >= from && date <= to)
    .map(({ date, name, opensAt, closesAt, place, state }) => ({
      date,
      opensAt,
      closesAt,
      description: name === entry.name ? undefined : name,
      place: hasSecretLocation(entry) ? undefined : (place ?? own),
      termTimeOnly: false,
      readOn: copy.readOn,
      state,
    }));
}
