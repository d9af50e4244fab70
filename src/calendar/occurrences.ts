/** The dates on which a session takes place: recurrence rules of RFC 5545 on plain dates. */
import { byTime } from "../format/sort-order.ts";
import type { Service } from "../model/collections/index.ts";
import { realTime } from "./london.ts";
import {
  addDays,
  dateOf,
  dayNumber,
  daysInMonth,
  mondayOf,
  type Weekday,
  WEEK,
  weekday,
} from "./dates.ts";
import { endDate } from "./session-end.ts";

/** One line of “Days and times” of a service, hub or programme. */
export type Schedule = Service["schedules"][number];

/** The part of a schedule that says on which dates and at what times it takes place. */
export type RecurrenceRule = Omit<Schedule, "description" | "bankHolidays" | "overnight">;

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

/**
 * FREQ=WEEKLY: every `interval` weeks on the days of `byday`. Weeks begin on Monday and count from
 * the week of the first date.
 */
function weekly(
  { byday, interval = 1, validFrom }: RecurrenceRule,
  from: string,
  to: string,
): string[] {
  const start = dayNumber(mondayOf(validFrom));
  const step = interval * 7;
  const first = start + Math.max(0, Math.floor((dayNumber(from) - start) / step)) * step;
  const dates: string[] = [];
  for (let monday = first; monday <= dayNumber(to); monday += step) {
    for (const [index, day] of WEEK.entries())
      if (byday.includes(day)) dates.push(dateOf(monday + index));
  }
  return dates;
}

/** The first to fourth, or the last (-1), of a weekday in a month. */
function nthWeekday(year: number, month: number, day: Weekday, nth: number): string {
  const edge = dateOf(
    Date.UTC(year, month - 1, nth < 0 ? daysInMonth(year, month) : 1) / 86_400_000,
  );
  const away = WEEK.indexOf(day) - WEEK.indexOf(weekday(edge));
  return nth < 0
    ? addDays(edge, away > 0 ? away - 7 : away)
    : addDays(edge, (away < 0 ? away + 7 : away) + (nth - 1) * 7);
}

/**
 * The dates in one month: some weekdays of one week of it, or the day of the first date. A day that
 * a month lacks is left out.
 */
function inMonth(
  { byday, week, validFrom }: RecurrenceRule,
  year: number,
  month: number,
): string[] {
  if (byday.length > 0) return byday.map((day) => nthWeekday(year, month, day, Number(week ?? 1)));
  const day = Number(validFrom.slice(8));
  return day > daysInMonth(year, month)
    ? []
    : [`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`];
}

/** FREQ=MONTHLY: every `interval` months, counted from the month of the first date. */
function monthly(schedule: RecurrenceRule, from: string, to: string): string[] {
  const monthsOf = (date: string): number =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const start = monthsOf(schedule.validFrom);
  const { interval = 1 } = schedule;
  const dates: string[] = [];
  for (
    let at = start + Math.max(0, Math.floor((monthsOf(from) - start) / interval)) * interval;
    at <= monthsOf(to);
    at += interval
  ) {
    dates.push(...inMonth(schedule, Math.floor(at / 12), (at % 12) + 1));
  }
  return dates.sort();
}

/**
 * The dates of a schedule from `from` to `to`, both included, sorted. The last date counts (UNTIL
 * in RFC 5545), dates in `except` do not (EXDATE). School terms are not considered:
 * `sessionsBetween` does that for `termTimeOnly`.
 */
export function occurrences(schedule: RecurrenceRule, from: string, to: string): readonly string[] {
  const start = later(from, schedule.validFrom);
  const end = schedule.validTo === undefined ? to : earlier(to, schedule.validTo);
  if (start > end) return [];
  const dates =
    schedule.freq === "once"
      ? [schedule.validFrom]
      : schedule.freq === "WEEKLY"
        ? weekly(schedule, start, end)
        : monthly(schedule, start, end);
  return dates.filter((date) => date >= start && date <= end && !schedule.except.includes(date));
}

/** A date of a schedule with its times. */
export type When = Pick<Schedule, "opensAt" | "closesAt" | "termTimeOnly"> & {
  readonly date: string;
};

/** The dates of several schedules with their times, earliest first. */
export function datesOf(
  schedules: readonly RecurrenceRule[],
  from: string,
  to: string,
): readonly When[] {
  return schedules
    .flatMap((schedule) =>
      occurrences(schedule, from, to).map((date) => ({
        date,
        opensAt: realTime(date, schedule.opensAt),
        closesAt: realTime(endDate(date, schedule), schedule.closesAt),
        termTimeOnly: schedule.termTimeOnly,
      })),
    )
    .sort(byTime);
}
