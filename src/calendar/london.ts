/**
 * London wall time, from the rule itself: summer time lasts from 01:00 UTC on the last Sunday of
 * March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002).
 */
import { addDays, mondayOf } from "./dates.ts";
import { endDate } from "./session-end.ts";

/** The last Sunday on or before the 31st of a month. */
function lastSunday(year: string, month: "03" | "10"): string {
  const end = `${year}-${month}-31`;
  return addDays(mondayOf(addDays(end, 1)), -1);
}

/**
 * The offset of a wall time from UTC, `+00:00` or `+01:00`. An hour that does not exist in March
 * keeps the offset before the change; of an hour that comes twice in October the first is meant
 * (both as in RFC 5545, 3.3.5).
 */
export function londonOffset(date: string, time: string): "+00:00" | "+01:00" {
  const year = date.slice(0, 4);
  const now = `${date}T${time}`;
  return now >= `${lastSunday(year, "03")}T02:00` && now < `${lastSunday(year, "10")}T02:00`
    ? "+01:00"
    : "+00:00";
}

/** The hour that clocks jump over on the last Sunday of March, and the hour they jump to. */
const SKIPPED = { from: "01:00", to: "02:00" } as const;

/**
 * A wall time as clocks show it: a time in the hour that does not exist on the last Sunday of March
 * is one hour later (RFC 5545, 3.3.5). Times are HH:MM; undefined stays undefined.
 */
export function realTime(date: string, time: string): string;
export function realTime(date: string, time: string | undefined): string | undefined;
export function realTime(date: string, time: string | undefined): string | undefined {
  if (time === undefined || time < SKIPPED.from || time >= SKIPPED.to) return time;
  return date === lastSunday(date.slice(0, 4), "03") ? `02${time.slice(2)}` : time;
}

/**
 * An instant as ISO 8601 with its offset, as schema.org requires it: `2026-06-01T10:00:00+01:00`.
 */
export function londonInstant(date: string, time: string): string {
  const shown = realTime(date, time);
  return `${date}T${shown}:00${londonOffset(date, shown)}`;
}

/**
 * The instant at which something ends that begins at `from` on `date`: at or before `from` it ends
 * on the next day.
 */
export const londonEnd = (date: string, from: string | undefined, to: string): string =>
  londonInstant(endDate(date, { opensAt: from, closesAt: to }), to);
