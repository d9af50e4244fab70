/** Days and times of day: the index words for them, and their parsing in a query. */

import { HOURS } from "../format/day-parts.ts";
import type { OpenIndex } from "./search-index.ts";

/** By number, 0 for Sunday. */
export const DAYS = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;

/** Abbreviations that are not everyday words too. */
const SHORT: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["weds", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 0],
]);

const EVENING = "evening";
const WEEKEND = [6, 0];

/**
 * Index words for an entry that is on at these times: the day, the time of day, and both as one
 * word, so that “tuesday morning” means one session. `days` are numbers, 0 for Sunday; `times`
 * are words such as “morning”.
 */
export const dayWords = (days: readonly number[], times: readonly string[]): readonly string[] =>
  days.flatMap((day) => {
    const name = DAYS[day] ?? "";
    return [name, ...times, ...times.map((time) => `${name}${time}`)];
  });

/** True for a word that names a day of the week or the weekend, in full or short. */
export const namesDay = (typed: string): boolean =>
  (DAYS as readonly string[]).includes(typed) || daysMeant(typed, undefined).length > 0;

const SOON = ["today", "tonight", "tomorrow"];

/** True for a word whose day depends on today's. */
const isSoon = (typed: string): boolean => SOON.includes(typed);

/** A named day for the middle of a sentence: “on Sunday”, “tonight”, “at the weekend”. */
export function dayPhrase(typed: string): string | undefined {
  if (isSoon(typed)) return typed;
  if (/^weekends?$/.test(typed)) return "at the weekend";
  const day = DAYS.find((name) => name === typed) ?? DAYS[SHORT.get(typed) ?? -1];
  return day === undefined ? undefined : `on ${day.slice(0, 1).toUpperCase()}${day.slice(1)}`;
}

/** “5pm”, “5.30pm”, “10am”. */
const CLOCK = /^(\d{1,2})(?:[:.]?\d\d)?([ap])m$/;
/** Times of day by the word after “after”. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  school: ["afternoon", EVENING],
  nursery: ["afternoon"],
  work: [EVENING],
  tea: [EVENING],
};

/** The times of day that a typed word means: “5pm”, and “school” in “after school”. */
export function timesMeant(typed: string, before: string | undefined): readonly string[] {
  if (before === "after" && Object.prototype.hasOwnProperty.call(AFTER, typed))
    return AFTER[typed] ?? [];
  const [, hour, half] = CLOCK.exec(typed) ?? [];
  if (hour === undefined) return [];
  const at = String((Number(hour) % 12) + (half === "p" ? 12 : 0)).padStart(2, "0");
  return Object.entries(HOURS).flatMap(([name, [from, to]]) =>
    `${at}:00` >= from && `${at}:00` < to ? [name] : [],
  );
}

const UNTIL = ["by", "til", "till", "until", "since", "before"];

/**
 * True for a day or feast that says how long something lasts, “out by friday”, “nothing till
 * xmas”: what is on then is not asked for. `before`: the word before it.
 */
export const isUntil = (before: string | undefined, typed: string): boolean =>
  before !== undefined &&
  UNTIL.includes(before) &&
  (namesDay(typed) || /^(?:xmas|christmas|easter)$/.test(typed));

/**
 * The days that a typed word means: “tues”, “tonight”, “weekend”. `weekday` is today's, 0 for
 * Sunday.
 */
export function daysMeant(typed: string, weekday: number | undefined): readonly string[] {
  const short = SHORT.get(typed);
  if (short !== undefined) return dayWords([short], []);
  if (typed === "weekend" || typed === "weekends") return dayWords(WEEKEND, []);
  if (weekday === undefined) return [];
  if (typed === "today") return dayWords([weekday], []);
  if (typed === "tomorrow") return dayWords([(weekday + 1) % DAYS.length], []);
  const name = DAYS[weekday] ?? "";
  return typed === "tonight" ? [`${name}${EVENING}`] : [];
}

/**
 * The index words for the days and times that a word means. Only “today” and the like ask the
 * clock, which takes a slow phone long to set up. `before`: the word before it.
 */
export const whenMeant = (
  index: Pick<OpenIndex, "weekday">,
  typed: string,
  before: string | undefined,
): readonly string[] => [
  ...daysMeant(typed, isSoon(typed) ? index.weekday : undefined),
  ...timesMeant(typed, before),
];
