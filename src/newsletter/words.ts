/** Sentences that an issue says about itself, the same on the page, on paper and in the message. */
import { eventState } from "../calendar/state.ts";
import { costText } from "../format/costs.ts";
import { dayOrDays, monthYear, plainDate } from "../format/dates.ts";
import { notGoingAhead } from "../format/not-going-ahead.ts";
import { joinAnd } from "../format/lists.ts";
import { timesLine } from "../calendar/times.ts";
import { timeRange } from "../format/times.ts";
import { placeLine } from "../locations/locations.ts";
import type { Event } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import type { Edition, Regular } from "./edition.ts";
import { lastDayOf } from "./months.ts";

/** The heading of an issue: “Newsletter, November 2026”. */
export const headingOf = ({ kind, title, id }: Pick<Edition, "kind" | "title" | "id">): string =>
  kind === "year" ? `Looking back at ${id}` : `Newsletter, ${title}`;

/** What the issue is, and why it may cover more than one month. */
export function leadOf({ kind, id, months, open }: Edition): string {
  if (kind === "year")
    return `What happened here in ${id}, as it was written down later. It is about that time, not about today.`;
  const quiet = months.slice(0, -1);
  const silence =
    quiet.length === 0
      ? ""
      : ` Nobody posted anything in ${quiet.length > 3 ? `the ${quiet.length} months before` : joinAnd(quiet.map(monthYear))}, so this issue covers ${quiet.length === 1 ? "that month" : "those months"} too.`;
  return `${open ? `News so far. More can come until ${plainDate(lastDayOf(id))}.` : "What happened, what is coming and what has changed."}${silence}`;
}

/** Where there would be items. */
export const ALL_OVER = "Everything in this issue was for days that have gone by.";

/**
 * When and where an event is and what it costs: “Saturday 28 November, 4pm to 5:30pm. Harbour
 * Family Hub. Free”. One that is not going ahead, or is over, says only that.
 */
export function eventWhen(event: Event, library: Library): string {
  const { startTime, endTime, costOptions } = event;
  const state = eventState(event, library.today, library.data.calendar);
  const off = notGoingAhead(state);
  if (off) {
    const ask = state === "cancelled" ? "" : ": ask for the new date";
    return `${off.label}. It is not on ${dayOrDays(event.date, event.lastDate)}${ask}`;
  }
  if (state === "past") return `This is over. It was on ${dayOrDays(event.date, event.lastDate)}`;
  const time = startTime === undefined ? [] : [timeRange(startTime, endTime)];
  return [
    [dayOrDays(event.date, event.lastDate), ...time].join(", "),
    placeLine(event, library),
    costText(costOptions),
  ]
    .filter((part) => part !== undefined)
    .join(". ");
}

/**
 * When and where a group meets and what it costs: “Every Tuesday, 10am to 11:30am. Harbour Family
 * Hub. Free”.
 */
export const regularWhen = (entry: Regular, library: Library): string =>
  [
    timesLine(entry, library),
    placeLine(entry, library),
    entry.collection === "hubs" ? undefined : costText(entry.costOptions),
  ]
    .filter((part) => part !== undefined)
    .join(". ");
