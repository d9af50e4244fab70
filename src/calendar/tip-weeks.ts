/** Which tip of a campaign is the tip of a week. */
import { addDays, dayNumber, mondayOf } from "./dates.ts";

/** A Monday from which weeks are counted, so that no build changes the tip of a week. */
const FIRST_MONDAY = "1970-01-05";
const WEEK = 7;

/** The tip of the week that starts on a Monday: each in turn, in the order of the list. */
export function tipOfWeek<T>(tips: readonly T[], monday: string): T | undefined {
  const weeks = (dayNumber(monday) - dayNumber(FIRST_MONDAY)) / WEEK;
  return tips[weeks % tips.length];
}

export interface TipWeek<T> {
  /** YYYY-MM-DD. */
  readonly monday: string;
  readonly tip: T;
}

/** Tips of the weeks around today’s, the earliest first; both counts are in weeks. */
export function tipWeeks<T>(
  tips: readonly T[],
  today: string,
  { before, after }: { readonly before: number; readonly after: number },
): readonly TipWeek<T>[] {
  return Array.from({ length: before + after + 1 }, (_, index) =>
    addDays(mondayOf(today), (index - before) * WEEK),
  ).flatMap((monday) => {
    const tip = tipOfWeek(tips, monday);
    return tip === undefined ? [] : [{ monday, tip }];
  });
}
