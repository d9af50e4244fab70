/** Questions about the days in the answers of a posted item. */
import { dayNumber } from "../../calendar/dates.ts";
import { plainDate } from "../../format/dates.ts";
import { isPlainDate } from "../../model/fields/calendar-day.ts";
import { typedDate } from "../../model/fields/typed-values.ts";
import type { PostedItem } from "../posted-item.ts";
import { regexLines } from "../../format/regex-lines.ts";
import type { Question } from "./question.ts";
import { daysIn, weekdayName, type WrittenDay } from "./written-days.ts";

/** Answers about days to come; the others may be about the past. */
const TO_COME: ReadonlySet<string> = new Set(["when", "expires", "join"]);
/** Days from today on after which the year is asked about. */
const FAR = 550;

/** Words of a sentence about the past. */
const TOLD = regexLines("i")`
  \b(?:was|were|had|did|met|ran|went|came|saw|took|made|won|held|got|gave|sang|ate|thank(?:s
  |ed)?|last|ago|since|(?:rais|visit|enjoy|join|help|celebrat|open|start|receiv|clos|attend
  |gather|plant|walk|bak|play|turn|finish|paint)ed)\b
`;
const BETWEEN = /^\s*(?:to|until|till|-|–|—|and ending(?: on)?)\s*$/i;

function wordsOn(
  { words: written, date, weekday: said }: WrittenDay,
  toCome: boolean,
  today: string,
): string | undefined {
  const words = written.replace(/\.$/, "");
  // “20-00-00” is a sort code.
  if (date === undefined)
    return /(?:^|\D)00(?:\D|$)/.test(words) ? undefined : `There is no ${words}. Which day is it?`;
  const real = weekdayName(date);
  if (said !== undefined && !real.toLowerCase().startsWith(said))
    return `${plainDate(date)} is a ${real}. Which is right, the day or the date?`;
  const ahead = dayNumber(date) - dayNumber(today);
  if (!toCome) return undefined;
  if (ahead < 0) return `${words} is over. Is that the right day?`;
  return ahead > FAR
    ? `${words} is more than a year and a half away. Is that the right year?`
    : undefined;
}

/** A last day that is before the first: “5 December to 3 December”. */
function backwards(text: string, days: readonly WrittenDay[]): readonly string[] {
  const plain = text.replace(/\s+/g, " ");
  return days.slice(1).flatMap(({ words, date }, index) => {
    const before = days[index];
    if (date === undefined || before?.date === undefined || date >= before.date) return [];
    const end = plain.indexOf(before.words) + before.words.length;
    const between = plain.slice(end, plain.indexOf(words, end));
    return BETWEEN.test(between)
      ? [`“${before.words}${between}${words}” ends before it starts. Is that right?`]
      : [];
  });
}

/**
 * Questions about the days in one answer; each day is asked about once. `isFree`: the text is all
 * there is, so that days in it are to come unless their sentence is about the past.
 */
export function aboutDays(
  field: Question["field"],
  text: string,
  today: string,
  isFree = false,
): Question[] {
  const alone = field === "when" || field === "expires";
  const parts = isFree ? text.split(/(?:[.!?](?= )|\n)+/) : [text];
  const said = parts.flatMap((part) => {
    const days = daysIn(part, today, alone);
    const toCome = TO_COME.has(field) || (isFree && !TOLD.test(part));
    return [...days.flatMap((day) => wordsOn(day, toCome, today) ?? []), ...backwards(part, days)];
  });
  // The last day is a day of the file; in other answers it is a part of a sentence.
  const firm = field === "expires" && !isPlainDate(typedDate(text) ?? "") && text.trim() !== "";
  if (firm && said.length === 0)
    return [
      { field, words: `“${text.trim()}” is not a day. Write it like ${plainDate(today)}.`, firm },
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
