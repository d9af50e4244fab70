/** An issue with everything round its items: what is coming up, and what is on each week. */
import { ascending, byName } from "../format/sort-order.ts";
import type { TimedEntry } from "../calendar/timed-entry.ts";
import { upcoming, type Session } from "../calendar/sessions.ts";
import { isEventOver } from "../calendar/state.ts";
import type { Event, NewsItem } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { type Issue, issuesOf } from "./issues.ts";
import { addMonths, lastDayOf } from "./months.ts";
import { publishedNews } from "../news/published.ts";
import { issueTitle } from "./titles.ts";

/** A group that meets regularly. */
export type Regular = TimedEntry;

export interface Edition extends Issue<NewsItem> {
  readonly title: string;
  /** Events from `asOf` to the end of the month after. */
  readonly coming: readonly Event[];
  /**
   * What is on again and again, only while the next month has not gone by: an old issue must not
   * show today's times as its own.
   */
  readonly regular: readonly Regular[];
}

/** Days within which everything that comes again and again has come once. */
const A_MONTH = 31;

function comingUp({ content: { events } }: Library, from: string, to: string): readonly Event[] {
  return events
    .filter((event) => !event.sensitive && event.date <= to && !isEventOver(event, from))
    .toSorted(
      (a, b) =>
        ascending(a.date, b.date) ||
        ascending(a.startTime ?? "", b.startTime ?? "") ||
        byName(a.name, b.name),
    );
}

const isRegular = (entry: Session["entry"]): entry is Regular => entry.collection !== "events";

function regularFrom(library: Library): readonly Regular[] {
  const entries = upcoming(library, library.today, A_MONTH)
    .map(({ entry }) => entry)
    .filter(isRegular);
  return [...new Set(entries)].toSorted((a, b) => byName(a.name, b.name));
}

function editionOf(issue: Issue<NewsItem>, isNewest: boolean, library: Library): Edition {
  const title = issueTitle(issue);
  if (issue.kind === "year") return { ...issue, title, coming: [], regular: [] };
  const end = lastDayOf(addMonths(issue.id, 1));
  return {
    ...issue,
    title,
    coming: comingUp(library, issue.asOf, end),
    regular: isNewest && library.today <= end ? regularFrom(library) : [],
  };
}

/** Every issue of the newsletter, newest first. */
export function editions(library: Library): readonly Edition[] {
  return issuesOf(publishedNews(library), library.today).map((issue, index) =>
    editionOf(issue, index === 0, library),
  );
}

/**
 * Items that may leave the site, in a message or on paper: none that could put a reader in danger,
 * none that is over.
 */
export const itemsToSend = ({ items }: Edition): readonly NewsItem[] =>
  items.filter(({ sensitive }) => !sensitive);

/**
 * True when there is a sheet and a message of an issue. Items that are over count: an address that
 * was there must stay.
 */
export const canBeSent = ({ items, over }: Edition): boolean =>
  [...items, ...over].some(({ sensitive }) => !sensitive);
