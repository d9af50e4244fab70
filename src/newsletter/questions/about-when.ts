/** Questions about days relative to the day of writing, and about ambiguous times. */
import { addDays, weekday } from "../../calendar/dates.ts";
import { longDate } from "../../format/dates.ts";
import { datedWhen, openTimes } from "../dated-when.ts";
import { aboutTimes } from "./about-times.ts";
import type { Question } from "./question.ts";
import { saysWhenWithoutDate } from "./recurrence.ts";
import { relativeDays } from "./relative-days.ts";
import { daysIn } from "./written-days.ts";

/** Answers that are read on other days than the one on which they are written. */
const READ_LATER: ReadonlySet<string> = new Set(["title", "summary", "cost", "join", "item"]);

/** An example of the wanted form: the first Saturday at least a week ahead. */
function example(today: string): string {
  const from = addDays(today, 7);
  const day = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(from, days));
  return `${longDate(day.find((date) => weekday(date) === "SA") ?? from)}, 2pm to 4pm`;
}

function aboutAnswer(when: string, today: string): readonly string[] {
  if (when.trim() === "") return [];
  const line = datedWhen(when, today);
  const isWrong = aboutTimes("when", when).length > 0;
  const open = isWrong ? undefined : openTimes(when, today);
  const told = relativeDays(when, today, true);
  const unclear = told.filter(() => line === undefined).map(({ words }) => words);
  const none =
    told.length === 0 &&
    daysIn(when, today, true).length === 0 &&
    !isWrong &&
    !saysWhenWithoutDate(when);
  return [
    ...(line === undefined ? [] : [`Is this ${line}? If not, write it like ${example(today)}.`]),
    ...(open === undefined
      ? []
      : [`“${open}” could be in the morning or in the evening. Write am or pm behind it.`]),
    ...(unclear.length === 0 || open !== undefined
      ? []
      : [
          `“${unclear.join("” and “")}” will be other days for those who read it later. Write the dates, like ${example(today)}.`,
        ]),
    ...(none ? [`Which day is it? Write it like ${example(today)}.`] : []),
  ];
}

/** `today` is the day of writing, YYYY-MM-DD. */
export function aboutWhen(field: Question["field"], text: string, today: string): Question[] {
  if (field === "when") return aboutAnswer(text, today).map((words) => ({ field, words }));
  if (!READ_LATER.has(field)) return [];
  const told = new Set(relativeDays(text, today, false).map(({ words }) => words));
  return [...told].map((words) => ({
    field,
    words: `“${words}” will be another day for those who read it later. Write the date.`,
  }));
}
