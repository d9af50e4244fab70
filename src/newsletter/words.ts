/** Sentences that an issue says about itself, the same on the page, on paper and in the message. */
import { dayAndMonth, monthYear, plainDate } from "../format/dates.ts";
import { joinAnd } from "../format/lists.ts";
import { scheduleText } from "../format/schedules.ts";
import { timeRange } from "../format/times.ts";
import type { Event } from "../model/collections/index.ts";
import type { Edition, Regular } from "./edition.ts";
import { lastDayOf } from "./months.ts";

/** The heading of an issue: “Newsletter, November 2026”. */
export const headingOf = ({ kind, title, id }: Pick<Edition, "kind" | "title" | "id">): string =>
  kind === "year" ? `Looking back at ${id}` : `Newsletter, ${title}`;

/** What the issue is, and why it may speak of more than one month. */
export function leadOf({ kind, id, months, open }: Edition): string {
  if (kind === "year")
    return `What happened here in ${id}, as it was written down later. It tells of its own time, and not of today.`;
  const quiet = months.slice(0, -1);
  const silence =
    quiet.length === 0
      ? ""
      : ` Nobody posted anything in ${quiet.length > 3 ? `the ${quiet.length} months before` : joinAnd(quiet.map(monthYear))}, so this issue stands for ${quiet.length === 1 ? "that month" : "those months"} too.`;
  return `${open ? `News so far. More can come until ${plainDate(lastDayOf(id))}.` : "News written by groups and neighbours."}${silence}`;
}

/** Where there would be items. */
export const ALL_OVER = "Everything in this issue was for days that have gone by.";

const STATE = { scheduled: "", cancelled: "Cancelled. ", postponed: "Put off. " } as const;

/**
 * When an event is, with a word when it is not going ahead: “Saturday 28 November, 4pm to 5:30pm”.
 */
export function eventWhen({ status, date, lastDate, startTime, endTime }: Event): string {
  const days =
    lastDate === undefined ? dayAndMonth(date) : `${dayAndMonth(date)} to ${dayAndMonth(lastDate)}`;
  return `${STATE[status]}${days}${startTime === undefined ? "" : `, ${timeRange(startTime, endTime)}`}`;
}

/** When a group meets: “Every Tuesday, 10am to 11:30am”. */
export const regularWhen = ({ schedules }: Regular): string =>
  schedules.map(scheduleText).join("; ");
