/** What “Still right” changes in an entry: who looked, when, how, and the next day to look. */
import { addDays, daysBetween } from "../calendar/dates.ts";
import type { CONFIRMED_BY } from "../model/words.ts";
import type { CheckedEntry } from "./due.ts";

export type CheckedField = CheckedEntry["checked"];

/** How an entry was checked: by reading public pages, or how the people who run it confirmed it. */
export type How = "read" | keyof typeof CONFIRMED_BY;

export interface NewCheck {
  readonly how: How;
  /** The role of who looked: “Site editor”. */
  readonly by: string;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Days between one look and the next: as long as last time, within these bounds. */
const SHORTEST = 28;
const LONGEST = 365;

/** The day of the next look, YYYY-MM-DD: as long after today as the last was after its own day. */
export function nextLook(
  { on, nextDue }: Pick<CheckedField, "on" | "nextDue">,
  today: string,
): string {
  const days = daysBetween(on, nextDue);
  return addDays(today, Math.min(LONGEST, Math.max(SHORTEST, days)));
}

/**
 * The check after a look that found everything right. That somebody confirmed it once stays when it
 * is only read again; what was not sure counts as read.
 */
export function lookedAt(before: CheckedField, { how, by, today }: NewCheck): CheckedField {
  const seen = { ...before, on: today, by, nextDue: nextLook(before, today) };
  if (how !== "read")
    return { ...seen, confidence: "confirmed", confirmedOn: today, confirmedBy: how };
  return { ...seen, confidence: before.confidence === "confirmed" ? "confirmed" : "reported" };
}
