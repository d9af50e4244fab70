import { isPlainDate } from "../model/fields/index.ts";

/** The day to build for: BUILD_DATE, else today in London. The only place that reads the clock. */
export function today(environment: Readonly<Record<string, string | undefined>>): string {
  const set = environment["BUILD_DATE"];
  if (set === undefined || set === "")
    return new Intl.DateTimeFormat("en-CA", {
      timeZone: "Europe/London",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    }).format(new Date());
  if (!isPlainDate(set))
    throw new Error(`BUILD_DATE is “${set}”. Write it as year, month, day: 2026-11-21.`);
  return set;
}
