import { isCalendarDay, isPlainDate } from "./calendar-day.ts";
import { type Field, leaf, quote, type Words } from "./field.ts";
import { couldBeTwo, isTwoTimes, typedTime, typedTimes } from "./typed-time.ts";
import { typedDate, typedPartialDate } from "./typed-values.ts";

export { isPlainDate } from "./calendar-day.ts";

/**
 * The day that the calendar of the editor makes of a year typed with two digits: it reads 0026 as
 * 1926. What a site announces is of this century.
 */
const inThisCentury = (day: string): string =>
  /^19[2-4]\d-\d{2}-\d{2}$/.test(day) ? `20${day.slice(2)}` : day;

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
    stored: (typed) => inThisCentury(typedDate(typed.replace(/^00(?=[2-4]\d-)/, "20")) ?? typed),
    read: (value, fail) =>
      typeof value === "string" && isPlainDate(value)
        ? value
        : fail(
            typeof value === "string" && isCalendarDay(value)
              ? `${quote(value)} is too far away. Write a day from 1900 to 2199.`
              : `${quote(value)} is not a date in the calendar. Write the day, the month and the year, like 21 November 2026.`,
          ),
  });
}

/** A date that may be known only to its month or year: 2019, 2019-04 or 2019-04-17. */
export function partialDate(options: Words): Field<string> {
  const shape = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
  const like = "Write a year, a month or a day, like 2019, April 2019 or 17 April 2019.";
  return leaf<string>({
    kind: "partialDate",
    ...options,
    widget: { widget: "string" },
    stored: (typed) => typedPartialDate(typed) ?? typed,
    read(value, fail) {
      const text = typeof value === "number" ? String(value) : value;
      if (typeof text !== "string" || !shape.test(text))
        return fail(`${quote(value)} is not a date. ${like}`);
      return isPlainDate(`${text}-01-01`.slice(0, 10))
        ? text
        : fail(`${quote(value)} is not a date in the calendar. ${like}`);
    },
  });
}

/** Why a text is not a time, and what to write. */
function timeFault(value: unknown): string {
  const text = typeof value === "string" ? value : "";
  if (couldBeTwo(text))
    return `${quote(value)} could be in the morning or in the evening. Write am or pm behind it.`;
  if (!isTwoTimes(text)) return `${quote(value)} is not a time. Write it like 9:30am or 18:00.`;
  return typedTimes(text)
    ? `${quote(value)} is two times. Write one of them here, and the other in the box for it.`
    : `${quote(value)} could be in the morning or in the evening. Write am or pm behind both times.`;
}

/** A time of day in London wall time, HH:MM on the 24-hour clock. */
export function time(options: Words): Field<string> {
  const shape = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
  return leaf<string>({
    kind: "time",
    ...options,
    widget: { widget: "string" },
    stored: (typed) => typedTime(typed) ?? typed,
    read: (value, fail) =>
      typeof value === "string" && new RegExp(shape).test(value) ? value : fail(timeFault(value)),
  });
}
