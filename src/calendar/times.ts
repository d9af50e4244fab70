/** The regular days and times of an entry: as words, and as rules for calendars and the finder. */
import { dayAndMonth, longDate, plainDate, shortDates } from "../format/dates.ts";
import { isOver, scheduleText } from "../format/schedules.ts";
import { small } from "../format/words.ts";
import type { Library } from "../model/library.ts";
import { addDays, HORIZON_DAYS } from "./dates.ts";
import { dayOff } from "./days-off.ts";
import type { TimedEntry } from "./timed-entry.ts";
import { occurrences, type Schedule } from "./occurrences.ts";
import { entryState, mayBeOn, sessionsBetween } from "./state.ts";

/** Days ahead in which exceptions are said in words. */
const TOLD_DAYS = 60;
/** A longer list of exceptions is no longer read. */
const MOST_TOLD = 4;

/** None of an entry that has paused, or that is not offered here. */
const running = (entry: TimedEntry, { today }: Library): readonly Schedule[] =>
  entryState(entry) === undefined
    ? entry.schedules.filter((schedule) => !isOver(schedule, today))
    : [];

/** Days and times as they are written, those that have ended too: for advice to editors. */
export const writtenTimes = ({ schedules }: TimedEntry): readonly Schedule[] => schedules;

/** True when all the days and times that are known have ended, as of a course that is over. */
export const haveEnded = ({ schedules }: TimedEntry, { today }: Library): boolean =>
  schedules.length > 0 && schedules.every((schedule) => isOver(schedule, today));

/** True when days and times are confirmed that have not ended. */
export const hasTimes = (entry: TimedEntry, library: Library): boolean =>
  running(entry, library).length > 0;

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

/** “not 23 and 30 December”: exceptions of the weeks to come. School holidays go without saying. */
function exceptions(entry: TimedEntry, schedule: Schedule, library: Library): readonly string[] {
  const { today } = library;
  const off = datesOff(entry, schedule, today, library).filter(
    (date) =>
      date <= addDays(today, TOLD_DAYS) &&
      dayOff(entry, schedule, date, library)?.state !== "school holiday",
  );
  if (schedule.freq === "once" || off.length === 0) return [];
  const more = off.length > MOST_TOLD ? ` and ${off.length - MOST_TOLD} more` : "";
  const dates = off.slice(0, MOST_TOLD);
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

/** Each of them with what happens then: “Every Tuesday, 10am to 11:30am: singing”. */
export const timesTold = (entry: TimedEntry, library: Library): readonly string[] =>
  timesInWords(entry, library).map(({ text, description = "" }) =>
    [text, description].filter(Boolean).join(": "),
  );

/** The same in one line; undefined when no days and times are confirmed. */
export function timesLine(entry: TimedEntry, library: Library): string | undefined {
  const words = timesInWords(entry, library);
  return words.length === 0 ? undefined : words.map(({ text }) => text).join("; ");
}
