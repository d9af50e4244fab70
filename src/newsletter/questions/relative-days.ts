/**
 * Days in a text relative to the day on which it is written: “tomorrow”, “next Tuesday”, “a
 * week on Friday”. Whoever reads the text later would take them for other days.
 */
import { addDays, mondayOf, WEEK, weekday, type Weekday } from "../../calendar/dates.ts";
import { ANY_WEEKDAY, MONTH_BEGINNING } from "../../format/time-words.ts";
import { isOneOfSeveral } from "./recurrence.ts";
import { daysIn } from "./written-days.ts";

export interface RelativeDay {
  /** As it is written. */
  readonly words: string;
  /** YYYY-MM-DD; undefined for words such as “next week”, which name no single day. */
  readonly date: string | undefined;
  /** Where the words begin in the text, each run of blanks counted as one. */
  readonly at: number;
}

const WEEKDAY = `(${ANY_WEEKDAY})`;
const TOMORROW = "(?:tomorrow|tomorow|tommorrow|tommorow|tomoz|tmrw|tmw|2mor(?:row|o))";
const NUMBERS = ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const NUMBER = `(\\d{1,2}|an?|a couple of|${NUMBERS.slice(1).join("|")})`;

const dayOf = (name = ""): Weekday => {
  const short = name.slice(0, 2).toUpperCase();
  return WEEK.find((day) => day === short) ?? "MO";
};

/** The first such day from `from` on, that day too. */
const onOrAfter = (from: string, name: string | undefined): string => {
  const day = dayOf(name);
  return (
    Array.from({ length: 7 }, (_, index) => addDays(from, index)).find(
      (date) => weekday(date) === day,
    ) ?? from
  );
};

const count = (words = ""): number => {
  if (/^\d+$/.test(words)) return Number(words);
  if (/couple/i.test(words)) return 2;
  return Math.max(1, NUMBERS.indexOf(words.toLowerCase()) + 1);
};

interface Form {
  readonly words: string;
  /** Only where the text is an answer about the day: in running words it may be past or a habit. */
  readonly alone?: true;
  readonly date: (today: string, first: string | undefined, second?: string) => string | undefined;
}

/** Days with a name of their own, as month and day. */
const NAMED_DAYS: readonly (readonly [string, string])[] = [
  ["christmas eve", "12-24"],
  ["christmas day", "12-25"],
  ["boxing day", "12-26"],
  ["new year['’]?s eve", "12-31"],
  ["new year['’]?s day", "01-01"],
  ["valentine['’]?s day", "02-14"],
  ["hallowe['’]?en", "10-31"],
  ["bonfire night", "11-05"],
];

const named = ([words, day]: (typeof NAMED_DAYS)[number]): Form => ({
  words: `${words}(?:,? (20\\d\\d))?`,
  alone: true,
  date: (today, year) => {
    const date = `${year ?? today.slice(0, 4)}-${day}`;
    if (year !== undefined) return date;
    return date >= today ? date : `${Number(today.slice(0, 4)) + 1}-${day}`;
  },
});

/** The longer forms come first: “a week tomorrow” is not “tomorrow”. */
const FORMS: readonly Form[] = [
  { words: "(?:the )?day after tomorrow", date: (today) => addDays(today, 2) },
  {
    words: `(?:a|one) week (?:on|from|this)? ?${WEEKDAY}`,
    date: (today, day) => addDays(onOrAfter(addDays(today, 1), day), 7),
  },
  {
    words: `(?:this |on )?${WEEKDAY} week(?! ?end)`,
    date: (today, day) => addDays(onOrAfter(addDays(today, 1), day), 7),
  },
  {
    words: `(?:(?:a|one) week (?:from )?${TOMORROW}|${TOMORROW} week)`,
    date: (today) => addDays(today, 8),
  },
  {
    words: "(?:(?:a|one) week (?:from )?today|today week|(?:a|one) week from now)",
    date: (today) => addDays(today, 7),
  },
  { words: "(?:in a fortnight|a fortnight today)", date: (today) => addDays(today, 14) },
  {
    words: `in ${NUMBER} (days?|weeks?)(?:['’] time)?`,
    date: (today, many, unit = "") => addDays(today, count(many) * (/^w/i.test(unit) ? 7 : 1)),
  },
  {
    words: `(?:on )?${WEEKDAY} coming`,
    date: onOrAfter,
  },
  {
    words: `(?:on )?next ${WEEKDAY}`,
    date: (today, day) => onOrAfter(addDays(mondayOf(today), 7), day),
  },
  { words: `(?:on )?(?:this coming|this|coming) ${WEEKDAY}`, date: onOrAfter },
  { words: TOMORROW, date: (today) => addDays(today, 1) },
  { words: "tonight|this (?:morning|afternoon|evening)", date: (today) => today },
  { words: "today", alone: true, date: (today) => today },
  {
    words:
      "(?:(?:at|on|over) the|this|next) weekend|(?:later )?(?:this|next) (?:week|month)|in a few (?:days|weeks)",
    date: () => undefined,
  },
  ...NAMED_DAYS.map(named),
  { words: `(?:on )?${WEEKDAY}`, alone: true, date: onOrAfter },
];

/** A day of the month beside it: then the words give a whole date. */
const DATED = new RegExp(
  `^[\\s,]*(?:(?:(?:the|on) )?\\d{1,2}(?:st|nd|rd|th|\\/|\\.\\d{1,2}\\.| ?(?:of )?${MONTH_BEGINNING})|(?:(?:the|on) )?${MONTH_BEGINNING}[a-z]* \\d)`,
  "i",
);
const DATED_BEFORE = new RegExp(
  `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH_BEGINNING}[a-z]*\\.?(?: \\d{4})?|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?)[\\s,(]*$`,
  "i",
);

/**
 * The days in a text relative to the day of writing, in its order. `today` is YYYY-MM-DD. With
 * `alone` the text is an answer about the day itself, where “Tuesday” and “today” count too.
 * “Next Tuesday” is the one of the week that begins on the next Monday.
 */
export function relativeDays(text: string, today: string, alone: boolean): readonly RelativeDay[] {
  const found: RelativeDay[] = [];
  const plain = daysIn(text, today, alone).reduce(
    (rest, { words }) => rest.replace(words, "#".repeat(words.length)),
    // No match runs over the end of a paragraph.
    text.replace(/\s*\n[^\S\n]*\n\s*/g, "\u0003").replace(/\s+/g, " "),
  );
  for (const { words, date, alone: only } of FORMS) {
    if (only && !alone) continue;
    for (const match of plain.matchAll(new RegExp(`\\b(?:${words})(?![a-z'’])`, "gi"))) {
      const [said, first, second] = match;
      const at = match.index;
      const after = plain.slice(at + said.length);
      const before = plain.slice(0, at);
      const isTaken = found.some(
        (one) => at < one.at + one.words.length && one.at < at + said.length,
      );
      const isDated = DATED.test(after) || DATED_BEFORE.test(before);
      const isOfSeveral = only === true && isOneOfSeveral(before, after);
      if (isTaken || isDated || isOfSeveral) continue;
      found.push({ words: said, date: date(today, first, second), at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
