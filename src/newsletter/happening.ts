/** The day, times and place of a posted item, as the fields by which What's on lists it. */
import { CLOCK_TIME, TO } from "../format/time-words.ts";
import { typedTime, typedTimes } from "../model/fields/typed-time.ts";
import type { PostedItem } from "./posted-item.ts";
import { recurrenceIn } from "./questions/recurrence.ts";
import { daysIn, weekdayName } from "./questions/written-days.ts";

export interface Happening {
  readonly happensOn?: string;
  readonly startTime?: string;
  readonly endTime?: string;
  readonly place?: string;
}

const RANGE = new RegExp(`(${CLOCK_TIME}) ?${TO} ?(${CLOCK_TIME})(?![\\d:/])`, "i");
const START = /(?:^|[^\d£.:])(\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\b\.?|\d{1,2}:\d{2}|noon|midday)/i;
/** Times of “10am to 12 noon” or “4pm”; nothing when they end before they start. */
function timesIn(text: string): Pick<Happening, "startTime" | "endTime"> {
  const range = RANGE.exec(text);
  const times =
    range && /[ap]\.?m|[.:]\d\d|noon|midday/i.test(range[0]) ? typedTimes(range[0]) : undefined;
  if (times) return times.from < times.to ? { startTime: times.from, endTime: times.to } : {};
  const start = typedTime(START.exec(text)?.[1] ?? "");
  return start === undefined ? {} : { startTime: start };
}

/**
 * Empty unless “When” names one day to come, with the right weekday and without a second day. A
 * guess would be worse than nothing, as the item has the answer itself.
 */
export function happening({ when = "", where }: PostedItem, today: string): Happening {
  const days = daysIn(when, today, true);
  const [day] = days;
  if (days.length !== 1 || day?.date === undefined || day.date < today) return {};
  if (recurrenceIn(when, true) !== undefined) return {};
  if (day.weekday !== undefined && !weekdayName(day.date).toLowerCase().startsWith(day.weekday))
    return {};
  return {
    happensOn: day.date,
    ...timesIn(when.replace(day.words, " ")),
    ...(where !== undefined && { place: where }),
  };
}
