/** Index words for the days and times of sessions. Build time only. */
import { schoolHoliday } from "../calendar/days-off.ts";
import { addDays, WEEK, weekday } from "../calendar/dates.ts";
import type { TimedEntry } from "../calendar/timed-entry.ts";
import { mayBeOn, sessionsBetween } from "../calendar/state.ts";
import { timesOfDay } from "../finder/slots.ts";
import type { Event } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { dayWords } from "../search/days.ts";

/** A regular group is found by its day also when it pauses for a few weeks. */
const REGULAR_DAYS = 35;
/** “Saturday” is the coming one, so an event is found by its day within a week. */
const EVENT_DAYS = 7;

/** “Half term” is the coming one, which may be months away. */
const HOLIDAY_DAYS = 120;

/** Number of the day of a date (YYYY-MM-DD), 0 for Sunday. */
const dayOf = (date: string): number => (WEEK.indexOf(weekday(date)) + 1) % WEEK.length;

/** The names of the known school holidays in which an entry has sessions: “Half term”. */
function holidayNames(entry: TimedEntry | Event, library: Library): readonly string[] {
  const { today, data } = library;
  if (data.calendar.holidays.length === 0) return [];
  return sessionsBetween(entry, today, addDays(today, HOLIDAY_DAYS), library)
    .filter(mayBeOn)
    .flatMap(({ date }) => schoolHoliday(date, data.calendar)?.toLowerCase().split(" ") ?? []);
}

/** The words, each once, with spaces between; empty when no session is known. */
export function sessionWords(entry: TimedEntry | Event, library: Library): string {
  const { today } = library;
  const ahead = entry.collection === "events" ? EVENT_DAYS : REGULAR_DAYS;
  const sessions = sessionsBetween(entry, today, addDays(today, ahead - 1), library);
  const words = sessions
    .filter(mayBeOn)
    .flatMap((session) => dayWords([dayOf(session.date)], timesOfDay(session)));
  return [...new Set([...words, ...holidayNames(entry, library)])].join(" ");
}
