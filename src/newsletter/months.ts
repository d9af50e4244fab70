/** Arithmetic on months (YYYY-MM). */
import { daysInMonth } from "../calendar/dates.ts";

/** The month of a date. */
export const monthOf = (date: string): string => date.slice(0, 7);

const count = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthFrom = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

/** The month some months later, or earlier when `months` is below 0. */
export const addMonths = (month: string, months: number): string =>
  monthFrom(count(month) + months);

/** Months from the first to the second; below 0 when the second is earlier. */
export const monthsBetween = (from: string, to: string): number => count(to) - count(from);

/** The last day of a month. */
export const lastDayOf = (month: string): string =>
  `${month}-${String(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))).padStart(2, "0")}`;

/** The first day of the month after. */
export const firstDayAfter = (month: string): string => `${addMonths(month, 1)}-01`;
