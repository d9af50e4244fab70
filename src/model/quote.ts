import { partialDateText } from "../format/dates.ts";

/** A stored date, also one that no calendar has: 2026-02-31. */
const STORED_DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/;

/** A stored date (YYYY, YYYY-MM or YYYY-MM-DD) in words for a message; other texts as they are. */
export const inWords = (text: string): string =>
  STORED_DATE.test(text) ? partialDateText(text) : text;

/** A value as people write it: a list without brackets, a date in words. */
function plainly(value: unknown): string {
  if (typeof value === "string") return inWords(value);
  if (typeof value === "number") return String(value);
  return Array.isArray(value) && value.every((each) => typeof each === "string")
    ? value.join(", ")
    : (JSON.stringify(value) ?? String(value));
}

/** The value in a message: short, on one line, in quotation marks. A date is in words. */
export function quote(value: unknown): string {
  const text = plainly(value);
  const signs = Array.from(text.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, " "));
  return `“${signs.length > 60 ? `${signs.slice(0, 57).join("")}…` : signs.join("")}”`;
}
