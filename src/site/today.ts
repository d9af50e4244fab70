import { londonClock } from "../calendar/now.ts";
import { isPlainDate } from "../model/fields/index.ts";

/**
 * The day to build for: BUILD_DATE, else today in London. The only place where the build reads the
 * clock.
 */
export function today(environment: Readonly<Record<string, string | undefined>>): string {
  const set = environment["BUILD_DATE"];
  if (set === undefined || set === "") return londonClock(new Date()).date;
  if (!isPlainDate(set))
    throw new Error(`BUILD_DATE is “${set}”. Write it as year, month, day: 2026-11-21.`);
  return set;
}
