/** Arithmetic on plain dates (YYYY-MM-DD). No zone and no clock: a day is a day. */
import type { WEEKDAY } from "../model/shared.ts";

export type Weekday = keyof typeof WEEKDAY;

const DAY = 86_400_000;

/** Monday first: the default WKST of RFC 5545. */
export const WEEK: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Days since 1 January 1970. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The date of a day number. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * Days ahead that a next date is looked for: a year and a month, so that something that happens
 * once a year is found.
 */
export const HORIZON_DAYS = 400;

/** The date some days later, or earlier when `days` is below 0. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** Days from the first date to the second; below 0 when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Monday to 6 for Sunday. 1 January 1970 was a Thursday. */
function weekdayIndex(date: string): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** The day of the week, as RFC 5545 writes it. */
export function weekday(date: string): Weekday {
  return WEEK[weekdayIndex(date)] as Weekday;
}

/** The Monday of the date's week. */
export function mondayOf(date: string): string {
  return addDays(date, -weekdayIndex(date));
}

/** Days in a month, 28 to 31; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Every date from the first to the last, both included; none when the last is earlier. */
export function eachDay(from: string, to: string): readonly string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) =>
    addDays(from, index),
  );
}
