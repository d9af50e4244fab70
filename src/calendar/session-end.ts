/**
 * When a session ends. One that ends at or before the time it begins ends on the next day; at 00:00
 * it ends with its own day.
 */
import { addDays } from "./dates.ts";

/** Times of day as HH:MM, London wall time. */
interface SessionTimes {
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
}

/** True when the end is a time of the next day, midnight included. */
export const endsNextDay = ({ opensAt, closesAt }: SessionTimes): boolean =>
  opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt;

/** True when it goes on after midnight, so that it takes place on two days. */
export const isOvernight = (times: SessionTimes): boolean =>
  endsNextDay(times) && times.closesAt !== "00:00";

/** The date, YYYY-MM-DD, to which the time of the end belongs. */
export const endDate = (date: string, times: SessionTimes): string =>
  endsNextDay(times) ? addDays(date, 1) : date;

/**
 * The moment at which a session is over: `2026-11-28T17:30`. Without an end it lasts until
 * midnight.
 */
export function endOf({ date, ...times }: SessionTimes & { readonly date: string }): string {
  const { closesAt } = times;
  return closesAt === undefined
    ? `${addDays(date, 1)}T00:00`
    : `${endDate(date, times)}T${closesAt}`;
}
