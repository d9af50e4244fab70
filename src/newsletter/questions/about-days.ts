/** Questions about the days in the answers of a posted item. */
import { dayNumber } from "../../calendar/dates.ts";
import { plainDate } from "../../format/dates.ts";
import { isPlainDate } from "../../model/fields/calendar-day.ts";
import { typedDate } from "../../model/fields/typed-values.ts";
import type { PostedItem } from "../posted-item.ts";
import type { Question } from "./question.ts";
import { daysIn, weekdayName, type WrittenDay } from "./written-days.ts";

/** Answers that tell of days to come; the others may tell of the past. */
const TO_COME: ReadonlySet<string> = new Set(["when", "expires", "join"]);
/** Days from today on after which the year is asked about. */
const FAR = 550;

function wordsOn(
  field: Question["field"],
  { words, date, weekday: said }: WrittenDay,
  today: string,
): string | undefined {
  if (date === undefined) return `There is no ${words}. Which day is it?`;
  const real = weekdayName(date);
  if (said !== undefined && !real.toLowerCase().startsWith(said))
    return `${plainDate(date)} is a ${real}. Which is right, the day or the date?`;
  const ahead = dayNumber(date) - dayNumber(today);
  if (!TO_COME.has(field)) return undefined;
  if (ahead < 0) return `${words} is over. Is that the right day?`;
  return ahead > FAR
    ? `${words} is more than a year and a half away. Is that the right year?`
    : undefined;
}

/** Questions about the days in one answer; each day is asked about once. */
export function aboutDays(field: Question["field"], text: string, today: string): Question[] {
  const said = daysIn(text, today, field === "when" || field === "expires").flatMap(
    (day) => wordsOn(field, day, today) ?? [],
  );
  // The last day is a day of the file; in other answers it is a part of a sentence.
  const firm = field === "expires" && !isPlainDate(typedDate(text) ?? "") && text.trim() !== "";
  if (firm && said.length === 0)
    return [
      { field, words: `“${text.trim()}” is no day. Write it like ${plainDate(today)}.`, firm },
    ];
  return [...new Set(said)].map((words) => ({ field, words, ...(firm && { firm }) }));
}

/** Asks when the item would leave the front page before its event is on. */
export function aboutLastDay(item: PostedItem, today: string): Question[] {
  const [last] = daysIn(item.expires ?? "", today, true);
  const days = daysIn(item.when ?? "", today, true).flatMap(({ date }) => date ?? []);
  const first = [...days].sort()[0];
  return last?.date === undefined || first === undefined || last.date >= first
    ? []
    : [
        {
          field: "expires",
          words: `${plainDate(last.date)} is before the day in “When”, ${plainDate(first)}. Nobody would see it in time: choose that day, or leave this empty.`,
        },
      ];
}
