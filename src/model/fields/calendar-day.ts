/** Days of the calendar. */

/** Days in a month of the Gregorian calendar; month from 1. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for YYYY-MM-DD that is in the calendar, of any year from 1000 on. */
export function isCalendarDay(value: string): boolean {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** True for a plain date YYYY-MM-DD that is in the calendar, from 1900 to 2199. */
export const isPlainDate = (value: string): boolean =>
  isCalendarDay(value) && value >= "1900" && value < "2200";
