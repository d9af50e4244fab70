/** Days of the Gregorian calendar. */

/** True for YYYY-MM-DD that is in the calendar, of any year from 1000 on. */
export function isCalendarDay(value: string): boolean {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** True for a plain date YYYY-MM-DD that is in the calendar, from 1900 to 2199. */
export const isPlainDate = (value: string): boolean =>
  isCalendarDay(value) && value >= "1900" && value < "2200";
