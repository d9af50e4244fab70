/**
 * Newsletter items gathered into issues, by their own dates alone. The address of an issue depends
 * only on the items in it, so it stays the same when other items come. News makes one issue a
 * month, items about the past one a year.
 */
import { groupedBy } from "../format/grouped-by.ts";
import { ascending, newestFirst } from "../format/sort-order.ts";
import { hasCome, isFresh } from "../news/published.ts";
import { addMonths, firstDayAfter, monthOf, monthsBetween } from "./months.ts";

/** The fields of an item that its issue depends on. */
export interface IssueItem {
  readonly slug: string;
  readonly date: string;
  readonly history: boolean;
  /** Last day on which it is news. */
  readonly expires?: string | undefined;
}

export interface Issue<T extends IssueItem = IssueItem> {
  /** The last part of its address: a month (2026-11), or a year that is looked back on (2018). */
  readonly id: string;
  readonly kind: "month" | "year";
  /**
   * The months it covers, in order: quiet months without items first, its own last. Empty for a
   * year.
   */
  readonly months: readonly string[];
  /** Newest first. */
  readonly items: readonly T[];
  /**
   * Items whose last day as news had gone by when the issue closed: on the page, but not sent or
   * printed.
   */
  readonly over: readonly T[];
  /** The day on which the issue is read: today while it can grow, else the day after its month. */
  readonly asOf: string;
  /** More items may still come in. */
  readonly open: boolean;
}

/** A longer gap is said in words, not covered by a title such as “March 2025 to November 2026”. */
export const MAX_QUIET_MONTHS = 11;

function shelve<T extends IssueItem>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  return [...groupedBy(items, keyOf)]
    .sort(([a], [b]) => ascending(a, b))
    .map(([key, list]) => [key, list.toSorted(newestFirst)] as const);
}

/** The quiet months since the issue before, and the month itself. */
function monthsTo(month: string, before: string | undefined): readonly string[] {
  const quiet = before === undefined ? 0 : monthsBetween(before, month) - 1;
  const covered = quiet > MAX_QUIET_MONTHS ? 0 : quiet;
  return Array.from({ length: covered + 1 }, (_, index) => addMonths(month, index - covered));
}

function monthIssue<T extends IssueItem>(
  month: string,
  all: readonly T[],
  before: string | undefined,
  today: string,
): Issue<T> {
  const closes = firstDayAfter(month);
  const asOf = today < closes ? today : closes;
  const isOver = (item: T): boolean => !isFresh(item, asOf);
  return {
    id: month,
    kind: "month",
    months: monthsTo(month, before),
    items: all.filter((item) => !isOver(item)),
    over: all.filter(isOver),
    asOf,
    open: today < closes,
  };
}

function yearIssue<T extends IssueItem>(
  year: string,
  items: readonly T[],
  today: string,
): Issue<T> {
  const closes = `${String(Number(year) + 1).padStart(4, "0")}-01-01`;
  return {
    id: year,
    kind: "year",
    months: [],
    items,
    over: [],
    asOf: today < closes ? today : closes,
    open: today < closes,
  };
}

/**
 * All issues, newest first: those of months, then those that look back on a year. Items of days to
 * come wait. `today` is YYYY-MM-DD.
 */
export function issuesOf<T extends IssueItem>(
  items: readonly T[],
  today: string,
): readonly Issue<T>[] {
  const published = items.filter(({ date }) => hasCome(date, today));
  const news = shelve(
    published.filter(({ history }) => !history),
    ({ date }) => monthOf(date),
  );
  const past = shelve(
    published.filter(({ history }) => history),
    ({ date }) => date.slice(0, 4),
  );
  return [
    ...news
      .map(([month, list], index) => monthIssue(month, list, news[index - 1]?.[0], today))
      .reverse(),
    ...past.map(([year, list]) => yearIssue(year, list, today)).reverse(),
  ];
}
