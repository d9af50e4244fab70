/** What issues are called. */
import { monthYear } from "../format/dates.ts";
import type { Issue } from "./issues.ts";

/**
 * Months as they are said: “November 2026”, “November and December 2026”, “November 2026 to January
 * 2027”.
 */
export function monthRange(months: readonly string[]): string {
  const first = months[0] ?? "";
  const last = months.at(-1) ?? "";
  if (months.length < 2) return monthYear(last);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const start = sameYear ? monthYear(first).replace(/ \d+$/, "") : monthYear(first);
  return `${start} ${months.length === 2 ? "and" : "to"} ${monthYear(last)}`;
}

/** “November 2026”, or “2018: looking back”. */
export function issueTitle({ kind, months, id }: Pick<Issue, "kind" | "months" | "id">): string {
  return kind === "year" ? `${id}: looking back` : monthRange(months);
}

/**
 * Addresses of an issue and of its other forms. The forms for e-mail are in a folder of their own,
 * as its policy allows style attributes, which no page may have.
 */
export const issueUrl = (id: string): string => `/news/issues/${id}/`;
export const issuePrintUrl = (id: string): string => `/news/issues/${id}/print/`;
export const mailUrl = (id: string): string => `/mail/${id}.html`;
export const mailTextUrl = (id: string): string => `/mail/${id}.txt`;
export const ISSUES = "/news/issues/";
