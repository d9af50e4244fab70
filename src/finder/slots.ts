/**
 * Days of the week and times of day. Both must match the same session: “Tuesday” and “morning” mean
 * Tuesday morning.
 */
import { HOURS } from "../format/day-parts.ts";
import { endsNextDay } from "../calendar/session-end.ts";
import { type Weekday, weekday } from "../calendar/dates.ts";
import { type Listing, UNSTATED } from "./listing.ts";
import type { Times } from "./schedule-data.ts";

/** Words for the form. */
export const TIMES_OF_DAY: Readonly<Record<keyof typeof HOURS, string>> = {
  morning: "Morning, before 12",
  afternoon: "Afternoon, 12 to 5pm",
  evening: "Evening, after 5pm",
};

/** A course that has not started has no days yet. */
const begun = (schedules: readonly Times[]): readonly Times[] =>
  schedules.filter(({ later }) => later !== true);

/** The weekdays of a schedule; none when its rule uses days of the month. */
function daysOf({ freq, byday, validFrom }: Times): readonly Weekday[] {
  return freq === "once" ? [weekday(validFrom)] : byday;
}

/**
 * The times of day of a schedule. One that ends at or before its start lasts into the night; one
 * without an end counts by its start.
 */
export function timesOfDay({
  opensAt,
  closesAt,
}: Partial<Pick<Times, "opensAt" | "closesAt">>): readonly string[] {
  if (opensAt === undefined) return [];
  const ends = endsNextDay({ opensAt, closesAt }) ? "24:00" : closesAt;
  return Object.entries(HOURS).flatMap(([name, [from, to]]) =>
    opensAt < to && (ends === undefined ? opensAt >= from : ends > from) ? [name] : [],
  );
}

type Answer = "yes" | "no" | "not stated";

const oneOf = (has: readonly string[], picked: readonly string[]): Answer => {
  if (picked.length === 0 || picked.some((value) => has.includes(value))) return "yes";
  return has.length === 0 ? "not stated" : "no";
};

/**
 * Whether an entry has a session on some days at some times of day; “not stated” without any
 * schedule.
 */
export function answerToSlots(
  { schedules }: Pick<Listing, "schedules">,
  days: readonly string[],
  times: readonly string[],
): Answer {
  if (schedules.length === 0) return "not stated";
  const said = begun(schedules).map((schedule) => [
    oneOf(daysOf(schedule), days),
    oneOf(timesOfDay(schedule), times),
  ]);
  if (said.some((both) => both.every((answer) => answer === "yes"))) return "yes";
  return said.some((both) => !both.includes("no")) ? "not stated" : "no";
}

/** The days and times that an entry states, as values of the two facets. */
export function slotValues(schedules: readonly Times[]): {
  readonly day: readonly string[];
  readonly time: readonly string[];
} {
  const all = (of: (schedule: Times) => readonly string[]): readonly string[] => {
    const now = begun(schedules);
    const values = [...new Set(now.flatMap(of))];
    return schedules.length === 0 || now.some((schedule) => of(schedule).length === 0)
      ? [...values, UNSTATED]
      : values;
  };
  return { day: all(daysOf), time: all(timesOfDay) };
}
