/** Parses the opening hours of a helpline from its words. Build time only. */
import { WEEK } from "../calendar/dates.ts";
import { BEFORE_DAY } from "../format/time-words.ts";
import type { Hours } from "../search/intent/hours.ts";

const DAY = `(${BEFORE_DAY})day`;
const CLOCK = "(\\d{1,2})(?:[.:](\\d\\d))?([ap])m";
/** “Monday to Friday, 9.30am to 3pm”, “Friday 8.30am to 4.30pm”. */
const SPAN = new RegExp(`${DAY}s?(?: to ${DAY})?,? ${CLOCK} to ${CLOCK}`, "gi");
/** What may remain of the words apart from the spans: “not on bank holidays”. */
const REST = /^(?:[\s,;.]|and|not on bank holidays)*$/i;

const MINUTES_OF_DAY = 24 * 60;

/** The weekday of a name's beginning, 0 for Sunday. */
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

/** The days after some days: “05” for “64”, Saturday and Thursday. */
const daysAfter = (days: string): string =>
  Array.from(days, (day) => (Number(day) + 1) % WEEK.length).join("");

/**
 * Hours from words; none when the words say anything else than days with their hours. Hours over
 * midnight end with the day and go on from 0 on the next.
 */
export function openingHours(words: string): readonly Omit<Hours, "entry">[] {
  const spans = [...words.matchAll(SPAN)];
  if (!REST.test(words.replace(SPAN, ""))) return [];
  return spans.flatMap(([, first = "", last = first, ...clock]) => {
    const days = daysFrom(dayNumber(first), dayNumber(last));
    const from = minutes(clock[0], clock[1], clock[2]);
    const to = minutes(clock[3], clock[4], clock[5]);
    if (from < to) return [{ days, from, to }];
    const evening = { days, from, to: MINUTES_OF_DAY };
    return to === 0 ? [evening] : [evening, { days: daysAfter(days), from: 0, to }];
  });
}
