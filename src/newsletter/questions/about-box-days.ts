/** Questions about the days in the texts of an entry that differ from the day in its own box. */
import { addDays, WEEK } from "../../calendar/dates.ts";
import { plainDate } from "../../format/dates.ts";
import { WEEKDAY } from "../../format/weekdays.ts";
import { isOneOfSeveral } from "./recurrence.ts";
import { daysIn, weekdayName } from "./written-days.ts";

/** The days of an entry, YYYY-MM-DD; both the same where it is a single day. */
export interface BoxDays {
  readonly first: string;
  readonly last: string;
}

/** Days back after which the year of a day to come is asked about. */
const LONG_AGO = 300;
/** Words before a day that is another one: by when to book, since when it has been there. */
const OTHER_DAY =
  /\b(?:by|before|until|till|til|since|after|from|closes?|closing|deadline|ends?|book|bookings?|last|was|on sale)(?: (?:on|is|the|up))*\s*$/i;
/** Words before a weekday that is not the one of the box. */
const OTHER_WEEKDAY = /\b(?:next|by|before|since|not)\s*$/i;
const NAMED = new RegExp(`\\b(${Object.values(WEEKDAY).join("|")})\\b(?!['’]s)`, "g");

/** The days with a date in a text that are not days to book or to pay by. */
function datedDays(text: string, today: string): readonly { words: string; date: string }[] {
  const plain = text.replace(/\s+/g, " ");
  return daysIn(plain, today, false).flatMap(({ words, date }) => {
    const before = plain.slice(0, Math.max(0, plain.indexOf(words)));
    return date === undefined || OTHER_DAY.test(before) ? [] : [{ words, date }];
  });
}

/** The weekdays that stand alone in a text, in full. */
const weekdaysIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(NAMED)]
      .filter(({ index, 0: name }) => {
        const before = text.slice(0, index);
        const after = text.slice(index + name.length);
        return !OTHER_WEEKDAY.test(before) && !isOneOfSeveral(before, after);
      })
      .map(([name]) => name),
  ),
];

/** What is asked about one text; undefined for one with one of the right days, or with none. */
export function boxDayQuestion(text: string, box: BoxDays, today: string): string | undefined {
  const { first, last } = box;
  const shown = first === last ? plainDate(first) : `${plainDate(first)} to ${plainDate(last)}`;
  const days = datedDays(text, today);
  const [day] = days;
  if (day !== undefined)
    return days.some(({ date }) => date >= first && date <= last)
      ? undefined
      : `the text says “${day.words}”, and the box says ${weekdayName(first)} ${shown}. Which is right?`;
  const [name, ...others] = weekdaysIn(text);
  if (name === undefined || others.length > 0) return undefined;
  const held = WEEK.some((_, index) => {
    const date = addDays(first, index);
    return date <= last && weekdayName(date) === name;
  });
  return held
    ? undefined
    : `the text says “${name}”, and ${shown} is a ${weekdayName(first)}. Which is right?`;
}

/** Asked about a day in a box that is over. Many months ago the year may be a slip. */
export function pastQuestion(day: string, today: string): string | undefined {
  if (day >= today) return undefined;
  return day < addDays(today, -LONG_AGO)
    ? `${plainDate(day)} is a long time ago. Is the year right?`
    : `${plainDate(day)} is over. Is that the right day?`;
}
