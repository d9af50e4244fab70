/** The hours of a helpline as numbers, from its own words. Build time only. */
import { WEEK } from "../calendar/dates.ts";
import type { Hours } from "../search/intent/hours.ts";

const DAY = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const CLOCK = "(\\d{1,2})(?:[.:](\\d\\d))?([ap])m";
/** “Monday to Friday, 9.30am to 3pm”, “Friday 8.30am to 4.30pm”. */
const SPAN = new RegExp(`${DAY}s?(?: to ${DAY})?,? ${CLOCK} to ${CLOCK}`, "g");
/** What remains of words that say no more than the spans: “not on bank holidays”. */
const REST = /^(?:[\s,;.]|and|not on bank holidays)*$/i;

/** Number of a day by the beginning of its name, 0 for Sunday. */
const dayNumber = (begin: string): number =>
  (WEEK.findIndex((name) => begin.toUpperCase().startsWith(name)) + 1) % WEEK.length;

function minutes(hour = "0", minute = "0", half = "a"): number {
  const whole = (Number(hour) % 12) + (half === "p" ? 12 : 0);
  return whole * 60 + Number(minute);
}

/** Digits of the days from one to another, also over the end of a week. */
function daysFrom(first: number, last: number): string {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => (first + at) % 7).join("");
}

/** Hours from words; none when the words say anything else than days with their hours. */
export function openingHours(words: string): readonly Omit<Hours, "entry">[] {
  const spans = [...words.matchAll(SPAN)];
  if (!REST.test(words.replace(SPAN, ""))) return [];
  return spans.map(([, first = "", last = first, ...clock]) => ({
    days: daysFrom(dayNumber(first), dayNumber(last)),
    from: minutes(clock[0], clock[1], clock[2]),
    to: minutes(clock[3], clock[4], clock[5]),
  }));
}
