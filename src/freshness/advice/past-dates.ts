/** Dates that have passed recently, so that the entry needs an edit. */
import { daysBetween } from "../../calendar/dates.ts";
import { isRunning } from "../../format/standing.ts";
import { eventState, isEventOver } from "../../calendar/state.ts";
import { writtenTimes } from "../../calendar/times.ts";
import type { AnyEntry } from "../../model/collections/index.ts";
import type { Hint, AdviceRule } from "./advice.ts";

/** Days after which a past event or item counts as archived and gets no advice. */
export const RECENT_DAYS = 30;

const justPast = (date: string, today: string): boolean =>
  date < today && daysBetween(date, today) <= RECENT_DAYS;

function ofNews(entry: AnyEntry, today: string): Hint[] {
  if (entry.collection !== "news" || entry.expires === undefined || !justPast(entry.expires, today))
    return [];
  return [
    {
      path: ["expires"],
      message: `${entry.expires} is past, so the item has left the front page. Is there news to follow? If it is still right, choose a later day.`,
    },
  ];
}

function ofEvents(entry: AnyEntry, today: string): Hint[] {
  if (entry.collection !== "events") return [];
  const last = entry.lastDate ?? entry.date;
  const state = eventState(entry, today);
  if (state === "postponed" && isEventOver(entry, today))
    return [
      {
        path: ["date"],
        message: `${last} is past, and the event is put off. Give it its new date, or say that it is cancelled.`,
      },
    ];
  return state === "past" && justPast(last, today)
    ? [
        {
          path: ["date"],
          message: `${last} is past, and the event is still marked as going ahead. Did it take place? Write how it was in the newsletter, or say that it was cancelled.`,
        },
      ]
    : [];
}

/** Sessions whose last date is past, on an entry that runs. */
function ofSchedules(entry: AnyEntry, today: string): Hint[] {
  if (!("schedules" in entry) || !isRunning(entry)) return [];
  return writtenTimes(entry).flatMap(({ validTo }, index) =>
    validTo !== undefined && validTo < today
      ? [
          {
            path: ["schedules", index, "validTo"],
            message: `${validTo} is past, so nothing shows for it any more. Ask for the next dates, or take the session out.`,
          },
        ]
      : [],
  );
}

/** The date of a check must not be in the future. */
function ofChecks(entry: AnyEntry, today: string): Hint[] {
  return "checked" in entry && entry.checked.on > today
    ? [
        {
          path: ["checked", "on"],
          message: `${entry.checked.on} is still to come. Write the day on which somebody looked.`,
        },
      ]
    : [];
}

export const pastDates: AdviceRule = (entry, { today }) =>
  [ofNews, ofEvents, ofSchedules, ofChecks].flatMap((rule) => rule(entry, today));
