/** The check that “Still right” writes into an entry: who checked, when, how, and the next date. */
import { addDays, daysBetween } from "../calendar/dates.ts";
import type { CONFIRMED_BY } from "../model/words.ts";
import type { CheckedEntry } from "./due.ts";

export type CheckedField = CheckedEntry["checked"];

/** How an entry was checked: by reading public pages, or how the people who run it confirmed it. */
export type How = "read" | keyof typeof CONFIRMED_BY;

export interface NewCheck {
  readonly how: How;
  /** The role of the person who checked: “Site editor”. */
  readonly by: string;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Bounds in days for the interval between checks, which is otherwise kept as it was. */
const SHORTEST = 28;
const LONGEST = 365;

/** The date of the next check, YYYY-MM-DD: the same interval as last time, from today. */
export function nextLook(
  { on, nextDue }: Pick<CheckedField, "on" | "nextDue">,
  today: string,
): string {
  const days = daysBetween(on, nextDue);
  return addDays(today, Math.min(LONGEST, Math.max(SHORTEST, days)));
}

/**
 * The check after everything was found right. Reading the sources again keeps an earlier
 * confirmation; an uncertain entry becomes read.
 */
export function lookedAt(before: CheckedField, { how, by, today }: NewCheck): CheckedField {
  const seen = { ...before, on: today, by, nextDue: nextLook(before, today) };
  if (how !== "read")
    return { ...seen, confidence: "confirmed", confirmedOn: today, confirmedBy: how };
  return { ...seen, confidence: before.confidence === "confirmed" ? "confirmed" : "reported" };
}
