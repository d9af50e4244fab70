/**
 * Whether a date is one that its rule gives. RFC 5545, 3.3.10: dates that do not exist are ignored.
 * ical.js moves 30 February to 2 March.
 */
import ICAL from "ical.js";

const numbers = (rule: ICAL.Recur, part: string): readonly number[] =>
  (rule.getComponent(part) as readonly unknown[]).map(Number);

const DAY_PARTS = ["BYDAY", "BYYEARDAY", "BYWEEKNO"];

/** The months and the days of the month of a rule, those that it takes from its start as well. */
function daysOf(
  rule: ICAL.Recur,
  start: ICAL.Time,
): { readonly months: readonly number[]; readonly days: readonly number[] } {
  const months = numbers(rule, "BYMONTH");
  const days = numbers(rule, "BYMONTHDAY");
  const isByDate = rule.freq === "YEARLY" || rule.freq === "MONTHLY";
  const hasDays = days.length > 0 || DAY_PARTS.some((part) => numbers(rule, part).length > 0);
  if (!isByDate || hasDays) return { months, days };
  return {
    months: rule.freq === "YEARLY" && months.length === 0 ? [start.month] : months,
    days: [start.day],
  };
}

function satisfies(rule: ICAL.Recur, start: ICAL.Time, at: ICAL.Time): boolean {
  const { months, days } = daysOf(rule, start);
  const fromEnd = at.day - ICAL.Time.daysInMonth(at.month, at.year) - 1;
  return (
    (months.length === 0 || months.includes(at.month)) &&
    (days.length === 0 || days.includes(at.day) || days.includes(fromEnd))
  );
}

const valuesOf = (component: ICAL.Component, property: string): readonly unknown[] =>
  component.getAllProperties(property).flatMap((one) => one.getValues() as readonly unknown[]);

/** A test for the dates of an event: its start, its written dates, and what its rules give. */
export function isOfRules({ component, startDate }: ICAL.Event): (at: ICAL.Time) => boolean {
  const rules = valuesOf(component, "rrule") as readonly ICAL.Recur[];
  const written = new Set(
    valuesOf(component, "rdate").map((one) => String(one instanceof ICAL.Period ? one.start : one)),
  );
  return (at) =>
    at.compare(startDate) === 0 ||
    written.has(at.toString()) ||
    rules.some((rule) => satisfies(rule, startDate, at));
}
