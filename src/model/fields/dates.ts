import { type Field, leaf, quote, type Words } from "./field.ts";

/** Days in a month of the Gregorian calendar; month from 1. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a plain date YYYY-MM-DD that is in the calendar, from 1900 to 2199. */
export function isPlainDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return (
    year >= 1900 &&
    year <= 2199 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month)
  );
}

/** A plain date, YYYY-MM-DD, without a time or a zone. */
export function date(options: Words): Field<string> {
  return leaf<string>({
    kind: "date",
    ...options,
    widget: {
      widget: "datetime",
      format: "YYYY-MM-DD",
      date_format: "YYYY-MM-DD",
      time_format: false,
      default: "",
    },
    read: (value, fail) =>
      typeof value === "string" && isPlainDate(value)
        ? value
        : fail(
            `${quote(value)} is not a date in the calendar. Write it as year, month, day: 2026-11-21.`,
          ),
  });
}

/** A date that may be known only to its month or year: 2019, 2019-04 or 2019-04-17. */
export function partialDate(options: Words): Field<string> {
  const shape = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
  return leaf<string>({
    kind: "partialDate",
    ...options,
    widget: { widget: "string", pattern: [shape, "Write 2019, 2019-04 or 2019-04-17"] },
    read(value, fail) {
      const text = typeof value === "number" ? String(value) : value;
      if (typeof text !== "string" || !new RegExp(shape).test(text))
        return fail(`${quote(value)} is not a date. Write 2019, 2019-04 or 2019-04-17.`);
      return isPlainDate(`${text}-01-01`.slice(0, 10))
        ? text
        : fail(`${quote(value)} is not a date in the calendar. Write 2019, 2019-04 or 2019-04-17.`);
    },
  });
}

/** A time of day in London wall time, HH:MM on the 24-hour clock. */
export function time(options: Words): Field<string> {
  const shape = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
  return leaf<string>({
    kind: "time",
    ...options,
    widget: {
      widget: "string",
      pattern: [shape, "Write it on the 24-hour clock, like 09:30 or 18:00"],
    },
    read: (value, fail) =>
      typeof value === "string" && new RegExp(shape).test(value)
        ? value
        : fail(
            `${quote(value)} is not a time. Write it on the 24-hour clock in quotation marks, like "09:30" or "18:00".`,
          ),
  });
}
