/**
 * “Next Tuesday half six till 8” with its date and its times, as everybody can read it on any day.
 */
import { longDate } from "../format/dates.ts";
import { ANY_WEEKDAY } from "../format/time-words.ts";
import { timeRange } from "../format/times.ts";
import { happening } from "./happening.ts";
import { looseTimes } from "./loose-times.ts";
import type { PostedItem } from "./posted-item.ts";
import { recurrenceIn } from "./questions/recurrence.ts";
import { relativeDays } from "./questions/relative-days.ts";
import { daysIn } from "./questions/written-days.ts";

/** Times that everybody reads alike stay as they are written. */
const CLEAR =
  /^(?=.*(?:[ap]\.?m|noon|midday|\b(?:09?|9|1\d|2[0-3])[.:]\d\d))(?:[\d.:]+|noon|midday|12 noon|[ap]\.?m\.?|to|until|-|–|—| )+$/i;
const WEEKDAY = new RegExp(`\\b${ANY_WEEKDAY}\\b`, "i");

/** Holds the place of the day. */
const DAY = "\u0001";

interface WhenParts {
  readonly rest: string;
  /** The day as it goes into the answer. */
  readonly day: string;
  /** Relative to the day of writing: “tomorrow”. */
  readonly isRelative: boolean;
  readonly isEvening: boolean;
}

/** The answer around its one day; nothing where it has none or more than one. */
function aroundItsDay(when: string, today: string): WhenParts | undefined {
  const told = relativeDays(when, today, true);
  const written = daysIn(when, today, true);
  const [first] = told;
  const words = first?.words ?? written[0]?.words ?? "";
  const at = first?.at ?? when.indexOf(words);
  const date = first ? first.date : written[0]?.date;
  const recurs = recurrenceIn(when, true) !== undefined;
  if (recurs || told.length + written.length !== 1 || date === undefined || at < 0)
    return undefined;
  const rest = `${when.slice(0, at)}${DAY}${when.slice(at + words.length)}`;
  if (WEEKDAY.test(rest)) return undefined;
  const isEvening = /tonight|evening/i.test(words);
  return { rest, day: first ? longDate(date) : words, isRelative: first !== undefined, isEvening };
}

/** Spaces and commas as in a sentence, with a capital at the beginning. */
const tidy = (line: string): string =>
  line
    .replace(new RegExp(`${DAY},? ?(?:at |from )?(?=\\d|mid)`), `${DAY}, `)
    .replace(new RegExp(`${DAY} (?=\\p{L})`, "u"), `${DAY}, `);

/**
 * An answer to “When” with the date in the place of “tomorrow” and “6:30pm” in the place of “half
 * six”. Undefined where nothing is to be put in, or where it names no single day. `today` is the
 * day of writing, YYYY-MM-DD.
 */
export function datedWhen(when: string, today: string): string | undefined {
  const written = when.replace(/\s+/g, " ").trim();
  const parts = aroundItsDay(written, today);
  if (!parts) return undefined;
  const { rest, day, isRelative, isEvening } = parts;
  const times = looseTimes(rest.replace(DAY, " ".repeat(DAY.length)), isEvening);
  const isLoose = times?.shown !== undefined && !CLEAR.test(times.words);
  if (!isRelative && !isLoose) return undefined;
  const timed =
    times?.shown === undefined ? rest : rest.replace(times.words, () => times.shown ?? "");
  const line = tidy(timed).replace(DAY, () => day);
  return line === written ? undefined : line.replace(/^\p{Ll}/u, (sign) => sign.toUpperCase());
}

/** The item as it is sent: relative days in “When” get their date. */
export function datedItem(item: PostedItem, today: string): PostedItem {
  const when = item.when === undefined ? undefined : datedWhen(item.when, today);
  return when === undefined ? item : { ...item, when };
}

/** Times in an answer that could be in the morning or in the evening. */
export function openTimes(when: string, today: string): string | undefined {
  const parts = aroundItsDay(when, today);
  const times = parts && looseTimes(parts.rest.replace(DAY, " "), parts.isEvening);
  return times !== undefined && times.shown === undefined ? times.words : undefined;
}

/** “Tuesday 1 December 2026, 6:30pm to 8pm”: how the answer is read; undefined without one day. */
export function readWhen(when: string, today: string): string | undefined {
  const { happensOn, startTime, endTime } = happening(
    { when: datedWhen(when, today) ?? when },
    today,
  );
  if (happensOn === undefined) return undefined;
  return startTime === undefined
    ? longDate(happensOn)
    : `${longDate(happensOn)}, ${timeRange(startTime, endTime)}`;
}
