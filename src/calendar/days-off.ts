/**
 * Days on which a regular session is off although its rule matches: bank holidays, school holidays,
 * closures, the exceptions that its entry names, and what its own calendar calls off or moves.
 */
import { hubsOf } from "../locations/locations.ts";
import type { Event } from "../model/collections/index.ts";
import type { SiteData } from "../model/data/index.ts";
import type { Library } from "../model/library.ts";
import { calledOff } from "./imported.ts";
import type { Schedule } from "./occurrences.ts";
import type { TimedEntry } from "./timed-entry.ts";

type Calendar = SiteData["calendar"];

/** Why a session is off on a day. */
export interface DayOff {
  readonly state:
    "exception" | "closed" | "cancelled" | "postponed" | "bank holiday" | "school holiday";
  /** “Easter Monday”, “Staff training day”; absent where no reason is given. */
  readonly why?: string;
}

const holds = ({ from, to }: { readonly from: string; readonly to: string }, date: string) =>
  from <= date && date <= to;

/** The bank holiday on a date, if it is one. */
export const bankHoliday = (date: string, { bankHolidays }: Calendar): string | undefined =>
  bankHolidays.find((day) => day.date === date)?.name;

/**
 * The last day, YYYY-MM-DD, for which bank holidays are known: the end of the last year with one.
 * Empty without any.
 */
export function holidaysKnownUntil({ bankHolidays }: Calendar): string {
  const last = bankHolidays
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return last === undefined ? "" : `${last.slice(0, 4)}-12-31`;
}

/** Whether a date is in term; undefined where the term dates are not known. */
export function inTerm(date: string, { terms, holidays }: Calendar): boolean | undefined {
  if (holidays.some((span) => holds(span, date))) return false;
  if (terms.some((span) => holds(span, date))) return true;
  const between = terms.some(({ to }) => to < date) && terms.some(({ from }) => from > date);
  return between ? false : undefined;
}

/** The name of the school holiday that a date is in, “Half term”, if it is in a known one. */
export const schoolHoliday = (date: string, { holidays }: Calendar): string | undefined =>
  holidays.find((span) => holds(span, date))?.name;

const housesOf = (entry: TimedEntry | Event): readonly string[] =>
  entry.collection === "hubs" ? [entry.slug] : hubsOf(entry);

/** Why an entry is shut on a day. A closure that names nothing shuts everything. */
export function closureOn(
  entry: TimedEntry | Event,
  date: string,
  { closures }: Calendar,
): string | undefined {
  return closures.find(
    (span) =>
      holds(span, date) &&
      (span.hubs.length + span.services.length === 0 ||
        span.hubs.some((hub) => housesOf(entry).includes(hub)) ||
        (entry.collection === "services" && span.services.includes(entry.slug))),
  )?.why;
}

/**
 * Why a session is off on a date that its rule matches; undefined when it takes place.
 * A session that takes place once was planned for its day, so bank and school holidays do not
 * count.
 */
export function dayOff(
  entry: TimedEntry,
  schedule: Schedule,
  date: string,
  library: Library,
): DayOff | undefined {
  const { calendar } = library.data;
  if (schedule.except.includes(date)) return { state: "exception" };
  const shut = closureOn(entry, date, calendar);
  if (shut !== undefined) return { state: "closed", why: shut };
  const off = calledOff(entry, schedule, date, library);
  if (off !== undefined) return { state: off };
  if (schedule.freq === "once") return undefined;
  const holiday = bankHoliday(date, calendar);
  if (holiday !== undefined && !schedule.bankHolidays)
    return { state: "bank holiday", why: holiday };
  return schedule.termTimeOnly && inTerm(date, calendar) === false
    ? { state: "school holiday", why: "School holiday" }
    : undefined;
}
