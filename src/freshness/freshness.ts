/** Freshness of an entry, from the date of its last check and the date of the next. */
import { daysBetween } from "../calendar/dates.ts";

export type FreshnessState = "fresh" | "due soon" | "overdue" | "long overdue";

export interface Freshness {
  readonly state: FreshnessState;
  /** Days since the check was due; 0 up to the day itself. */
  readonly daysOverdue: number;
}

/** The days of a check, YYYY-MM-DD. */
interface CheckDays {
  readonly on: string;
  readonly nextDue: string;
}

/** A check is due soon when its day is at most this many days away. */
export const DUE_SOON_DAYS = 30;
/** Days after a missed check from which an entry counts as unreliable. */
export const LONG_OVERDUE_DAYS = 180;
/** Days within which an entry counts as recently checked. */
export const LATELY_DAYS = 90;

/** On the day it is due a check is not overdue yet; `today` is YYYY-MM-DD, `within` counts days. */
export function freshness(
  { nextDue }: Pick<CheckDays, "nextDue">,
  today: string,
  within = DUE_SOON_DAYS,
): Freshness {
  const daysOverdue = Math.max(0, daysBetween(nextDue, today));
  if (daysOverdue > LONG_OVERDUE_DAYS) return { state: "long overdue", daysOverdue };
  if (daysOverdue > 0) return { state: "overdue", daysOverdue };
  return { state: daysBetween(today, nextDue) <= within ? "due soon" : "fresh", daysOverdue };
}

/** Checked in the last 90 days, the ninetieth included. */
export function checkedLately({ on }: Pick<CheckDays, "on">, today: string): boolean {
  return daysBetween(on, today) <= LATELY_DAYS;
}
