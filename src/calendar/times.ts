/** The regular days and times of an entry: as words, and as rules for calendars and the finder. */
import { dayAndMonth, longDate, plainDate, shortDates } from "../format/dates.ts";
import { isOver, scheduleText } from "../format/schedules.ts";
import { timeRange } from "../format/times.ts";
import { small } from "../format/words.ts";
import { placeLine } from "../locations/locations.ts";
import type { Library } from "../model/library.ts";
import { addDays, HORIZON_DAYS } from "./dates.ts";
import { dayOff } from "./days-off.ts";
import { ownCalendar } from "./imported.ts";
import type { TimedEntry } from "./timed-entry.ts";
import { occurrences, type Schedule } from "./occurrences.ts";
import { entryState, isListed, mayBeOn, type Session, sessionsBetween } from "./state.ts";

/** Days ahead in which exceptions are said in words. */
const EXCEPTION_DAYS = 60;
/** A longer list of exceptions is no longer read. */
const MAX_EXCEPTIONS = 4;

/** None of an entry that has paused, or that is not offered here. */
const running = (entry: TimedEntry, { today }: Library): readonly Schedule[] =>
  entryState(entry) === undefined
    ? entry.schedules.filter((schedule) => !isOver(schedule, today))
    : [];

/** Days ahead for which dates of a group's own calendar are told. */
const OWN_DAYS = 60;
/** Dates of a group's own calendar in a line of words. */
const MAX_OWN_DATES = 3;

/**
 * The next dates of the group's own calendar that its days and times do not give, with those that
 * are off.
 */
export const ownDates = (entry: TimedEntry, library: Library): readonly Session[] =>
  ownCalendar(entry, library) === undefined
    ? []
    : sessionsBetween(entry, library.today, addDays(library.today, OWN_DAYS), library).filter(
        (session) => session.readOn !== undefined && isListed(session),
      );

/** The dates of `ownDates` on which somebody may go. */
const ownDatesOn = (entry: TimedEntry, library: Library): readonly Session[] =>
  ownDates(entry, library).filter(mayBeOn);

/** Days and times as they are written, those that have ended too: for advice to editors. */
export const writtenTimes = ({ schedules }: TimedEntry): readonly Schedule[] => schedules;

/** True when all the days and times that are known have ended, as of a course that is over. */
export const haveEnded = (entry: TimedEntry, library: Library): boolean =>
  entry.schedules.length > 0 &&
  entry.schedules.every((schedule) => isOver(schedule, library.today)) &&
  ownDatesOn(entry, library).length === 0;

/** True when days and times are confirmed that have not ended. */
export const hasTimes = (entry: TimedEntry, library: Library): boolean =>
  running(entry, library).length > 0 || ownDatesOn(entry, library).length > 0;

/** Dates on which a session is known to be off although its rule matches. */
function datesOff(
  entry: TimedEntry,
  schedule: Schedule,
  from: string,
  library: Library,
): readonly string[] {
  const held = occurrences({ ...schedule, except: [] }, from, addDays(from, HORIZON_DAYS));
  return held.filter((date) => dayOff(entry, schedule, date, library) !== undefined);
}

/**
 * Days and times that have not ended. Bank holidays, closures and known school holidays of the next
 * 400 days (`HORIZON_DAYS`) are among the exceptions, so that a calendar needs no other data.
 */
export const timesOf = (entry: TimedEntry, library: Library): readonly Schedule[] =>
  running(entry, library).map((schedule) => ({
    ...schedule,
    except: [
      ...new Set([...schedule.except, ...datesOff(entry, schedule, library.today, library)]),
    ].sort(),
  }));

/**
 * Days and times as `timesOf` gives them, then the next dates of the group's own calendar, each as
 * a session held once.
 */
export const datedTimes = (entry: TimedEntry, library: Library): readonly Schedule[] => [
  ...timesOf(entry, library),
  ...ownDatesOn(entry, library).map(({ date, opensAt, closesAt, description }) => ({
    freq: "once" as const,
    interval: undefined,
    byday: [],
    week: undefined,
    validFrom: date,
    validTo: undefined,
    opensAt,
    closesAt,
    overnight: false,
    description,
    termTimeOnly: false,
    bankHolidays: false,
    except: [],
  })),
];

/** “not 23 and 30 December”: exceptions of the weeks to come. School holidays go without saying. */
function exceptions(entry: TimedEntry, schedule: Schedule, library: Library): readonly string[] {
  const { today } = library;
  const off = datesOff(entry, schedule, today, library).filter(
    (date) =>
      date <= addDays(today, EXCEPTION_DAYS) &&
      dayOff(entry, schedule, date, library)?.state !== "school holiday",
  );
  if (schedule.freq === "once" || off.length === 0) return [];
  const more = off.length > MAX_EXCEPTIONS ? ` and ${off.length - MAX_EXCEPTIONS} more` : "";
  const dates = off.slice(0, MAX_EXCEPTIONS);
  return [
    `not ${more === "" ? shortDates(dates) : dates.map((date) => shortDates([date])).join(", ")}${more}`,
  ];
}

/** Every other week does not say which: the next date does. */
function nextDate(entry: TimedEntry, schedule: Schedule, library: Library): readonly string[] {
  const { interval = 1, freq, validFrom } = schedule;
  const { today } = library;
  if (freq === "once" || interval === 1 || validFrom > today) return [];
  const only = { ...entry, schedules: [schedule] } as TimedEntry;
  const next = sessionsBetween(only, today, addDays(today, HORIZON_DAYS), library).find(mayBeOn);
  return next === undefined ? [] : [`next on ${dayAndMonth(next.date)}`];
}

/** One line of days and times in words. */
export interface TimeWords {
  /** “Every Tuesday, 10am to 11:30am, not 29 December”. */
  readonly text: string;
  readonly description?: string | undefined;
}

function inWords(entry: TimedEntry, schedule: Schedule, library: Library): TimeWords {
  const { freq, validFrom, validTo, description } = schedule;
  const later = freq !== "once" && validFrom > library.today;
  const start = later ? `From ${longDate(validFrom)}: ` : "";
  const text = [
    start + (later ? small(scheduleText(schedule)) : scheduleText(schedule)),
    ...nextDate(entry, schedule, library),
    ...exceptions(entry, schedule, library),
    ...(validTo === undefined || freq === "once" ? [] : [`until ${plainDate(validTo)}`]),
  ].join(", ");
  return { text, description };
}

/**
 * Days and times that have not ended, in words, with what makes them untrue: when they begin and
 * end, which week is meant, and when they are off.
 */
export const timesInWords = (entry: TimedEntry, library: Library): readonly TimeWords[] =>
  running(entry, library).map((schedule) => inWords(entry, schedule, library));

/** The next dates of the group's own calendar in words, with the place where it is another one. */
function ownDatesInWords(entry: TimedEntry, library: Library): readonly TimeWords[] {
  return ownDatesOn(entry, library)
    .slice(0, MAX_OWN_DATES)
    .map(({ date, opensAt, closesAt, description, place }) => {
      const where =
        place === undefined || place === placeLine(entry, library) ? "" : ` at ${place}`;
      const when = opensAt === undefined ? "" : `, ${timeRange(opensAt, closesAt)}`;
      return { text: `${dayAndMonth(date)}${when}${where}`, description };
    });
}

const allInWords = (entry: TimedEntry, library: Library): readonly TimeWords[] => [
  ...timesInWords(entry, library),
  ...ownDatesInWords(entry, library),
];

/**
 * Each line of days and times with what happens then: “Every Tuesday, 10am to 11:30am: singing”.
 * The next dates of the group's own calendar come last.
 */
export const timesWithDetail = (entry: TimedEntry, library: Library): readonly string[] =>
  allInWords(entry, library).map(({ text, description = "" }) =>
    [text, description].filter(Boolean).join(": "),
  );

/** All days and times in one line, with semicolons between; undefined when none are confirmed. */
export function timesLine(entry: TimedEntry, library: Library): string | undefined {
  const words = allInWords(entry, library);
  return words.length === 0 ? undefined : words.map(({ text }) => text).join("; ");
}
