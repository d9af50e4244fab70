/** Plain dates (YYYY-MM-DD) as people read them. No clock and no zone takes part. */
import { joinAnd } from "./lists.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const DAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

interface Parts {
  readonly year: number;
  readonly month: string;
  readonly day: number;
  readonly weekday: string;
}

function partsOf(date: string): Parts {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
  return { year, month: MONTHS[month - 1] ?? "", day, weekday };
}

/** “Saturday 21 November 2026”. */
export function longDate(date: string): string {
  const { year, month, day, weekday } = partsOf(date);
  return `${weekday} ${day} ${month} ${year}`;
}

/** “21 November 2026”. */
export function plainDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${month} ${year}`;
}

/** “Saturday 21 November”: for days near today, whose year is plain. */
export function dayAndMonth(date: string): string {
  const { month, day, weekday } = partsOf(date);
  return `${weekday} ${day} ${month}`;
}

/** “Saturday 28 November”, “Saturday 28 November to Sunday 29 November”. */
export const dayOrDays = (date: string, lastDate = date): string =>
  lastDate === date ? dayAndMonth(date) : `${dayAndMonth(date)} to ${dayAndMonth(lastDate)}`;

/** “November 2026”, from a date or a month. */
export function monthYear(date: string): string {
  const { year, month } = partsOf(date);
  return `${month} ${year}`;
}

/** “Nov 2026”: for a line that has no room. */
export function shortMonth(date: string): string {
  const { year, month } = partsOf(date);
  return `${month.slice(0, 3)} ${year}`;
}

/** A date with the parts that are known: “2019”, “April 2019”, “17 April 2019”. */
export function partialDateText(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? monthYear(date) : plainDate(date);
}

/**
 * Dates with each month said once, the year left out: “23 and 30 December”, “30 December and 6
 * January”.
 */
export function shortDates(dates: readonly string[]): string {
  return joinAnd(
    dates.map((date, index) => {
      const { day, month } = partsOf(date);
      const next = dates[index + 1];
      return next !== undefined && partsOf(next).month === month ? String(day) : `${day} ${month}`;
    }),
  );
}
