/** Rules for the dates of a check: not in the future, and not implausibly early. */
import { inWords } from "../quote.ts";
import { groupOf, type RuleFault, type RuleRecord } from "./rule.ts";

/** Earliest plausible date of a check. */
const FIRST_DAY = "2000-01-01";
const MAX_YEARS_AHEAD = 3;

/** A day some years later, YYYY-MM-DD; both as plain text, so that no time zone shifts them. */
export const yearsLater = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;

const BY: Readonly<Record<string, string>> = {
  on: "Write the day on which somebody read the sources.",
  confirmedOn: "Write the day on which they told us.",
};

/**
 * What is wrong with the days of the last check, as of `today` (YYYY-MM-DD). `first` is the first
 * day of the place's own work, where that is known.
 */
export function dayFaults(record: RuleRecord, today: string, first = FIRST_DAY): RuleFault[] {
  const checked = groupOf(record["checked"]);
  const { nextDue } = checked;
  const read = Object.keys(BY).flatMap((name): RuleFault[] => {
    const day = checked[name];
    if (typeof day !== "string") return [];
    const path = ["checked", name];
    if (day > today)
      return [{ path, message: `${inWords(day)} is still to come. ${BY[name] ?? ""}` }];
    return day < first
      ? [
          {
            path,
            message: `${inWords(day)} is before this work began, ${inWords(first)}. ${BY[name] ?? ""}`,
          },
        ]
      : [];
  });
  const far = yearsLater(today, MAX_YEARS_AHEAD);
  return typeof nextDue === "string" && nextDue > far
    ? [
        ...read,
        {
          path: ["checked", "nextDue"],
          message: `${inWords(nextDue)} is more than ${MAX_YEARS_AHEAD} years ahead. Choose an earlier day.`,
        },
      ]
    : read;
}
