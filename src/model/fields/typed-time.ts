/** Times of day as people write them, in the stored form: HH:MM on the 24-hour clock. */
import { ZERO_TO_TWELVE } from "../../format/number-words.ts";

/** Hours in words, 1 to 12. */
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  ZERO_TO_TWELVE.slice(1).map((word, at) => [word, at + 1]),
);
/** Minutes before or after an hour, in words. */
const PARTS: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
  "twenty five": 25,
  "twenty-five": 25,
};

/** Minutes that are said after the hour. */
const MINUTES: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  "forty five": 45,
  fifty: 50,
};

const clock = (hour: number, minute: number): string | undefined =>
  hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59
    ? `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
    : undefined;

/** The hour of a 12-hour clock on the 24-hour clock; undefined when there is no such hour. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour > 12 || hour === 0) return half === "p" && hour >= 12 && hour <= 23 ? hour : undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function plain(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
      .replace(/[–—−]/g, "-")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/\bmid[ -]day\b/, "midday")
      .replace(/^1[/⁄]2[ -]?(?=past)/, "half ")
      .replace(/^1[/⁄]4[ -]?(?=past|to)/, "quarter ")
      .replace(/\b(half|quarter)-(?=past|to)/, "$1 ")
      // “09:30:00” of a spreadsheet.
      .replace(/^(\d{1,2}:\d{2}):00(?!\d)/, "$1")
      // “half past midnight”.
      .replace(/ (past|to) midnight$/, " $1 twelve am")
      .replace(/ (past|to) (?:noon|midday)$/, " $1 twelve pm")
      .replace(/^between (.+) and (.+)$/, "$1 to $2")
      // “9-30am”; other minutes after a hyphen could be the end of a range.
      .replace(/^(\d{1,2})(?:-(?=(?:30|45)(?!\d))|;)/, "$1.")
      .replace(
        /^(?:at|from|about|around|(?:starts?|starting|begins?|ends?|ending|opens?|doors?(?: open)?)(?: at)?|until|till|to) /,
        "",
      )
      .replace(/ ?(?:o['’]?clock|hrs?|hours?|sharp|prompt|onwards?|start)\b/g, "")
      .replace(/ in the morning\b/, "am")
      .replace(/ in the (?:afternoon|evening)| at night/, "pm")
      .replace(/\.$/, "")
  );
}

/**
 * Reads one time: “9.30am”, “half past nine”, “0930”, “midday”. Undefined for anything else, and
 * for “8” or “6.30”, which may be in the morning or in the evening. A time in words without morning
 * or afternoon is taken as 7 in the morning to 6:59 in the evening.
 */
export function typedTime(text: string): string | undefined {
  const words = plain(text);
  if (/^(?:(?:12(?:[:.]00)?|twelve)(?: ?pm)? ?)?(?:noon|midday)$/.test(words)) return "12:00";
  if (/^(?:(?:12(?:[:.]00)?|twelve)(?: ?am)? ?)?midnight$/.test(words)) return "00:00";
  const digits =
    /^(\d{1,2})(?: ?[.:,h ] ?([0-5]\d))?(?: ?(a|p)\.? ?m?\.?)?$/.exec(words) ??
    /^(\d{1,2})([0-5]\d)(?: ?(a|p)\.? ?m?\.?)?$/.exec(words);
  if (digits) {
    const [, hour = "", minute = "0", half] = digits;
    const hasNoHalf = half === undefined && !words.includes("h");
    if (hasNoHalf && (digits[2] === undefined || /^[1-8]$/.test(hour))) return undefined;
    const hours = hourOf(Number(hour), half);
    return hours === undefined ? undefined : clock(hours, Number(minute));
  }
  return timeInWords(words);
}

/** A text as a time in the morning and as one in the afternoon. */
const halvesOf = (text: string): readonly (string | undefined)[] => [
  typedTime(`${text} am`),
  typedTime(`${text} pm`),
];

/** True for “8”, “6.30” and “7 o’clock”: a time in the morning as well as in the evening. */
export const couldBeTwo = (text: string): boolean =>
  typedTime(text) === undefined && !halvesOf(text).includes(undefined);

/**
 * The likely start of “10 till 2” or “half six till 8”: from 9 it is in the morning, from 12 to
 * half past six in the afternoon. Undefined at 7 and 8, which may be either.
 */
export function likelyStart(text: string): string | undefined {
  const [morning, afternoon = ""] = halvesOf(text);
  const hour = Number(afternoon.slice(0, 2)) - 12;
  if (hour === 7 || hour === 8) return undefined;
  return hour >= 9 ? morning : afternoon || undefined;
}

function timeInWords(words: string): string | undefined {
  const half = /(a|p)\.?m\.?$/.exec(words)?.[1];
  const rest = words.replace(/ ?(a|p)\.?m\.?$/, "").trim();
  const number = (word: string | undefined): number | undefined =>
    word === undefined
      ? undefined
      : (WORDS[word] ?? (/^(?:[1-9]|1[0-2])$/.test(word) ? Number(word) : undefined));
  const part =
    /^(half|quarter|five|ten|twenty|twenty[ -]five|\d{1,2})(?: minutes?)? ?(past|to)? (\w+)$/.exec(
      rest.replace(/^a /, ""),
    );
  // “ten thirty”, “six forty-five pm”.
  const [, named, minute = ""] = /^(\w+) (\w+(?:[ -]five)?)$/.exec(rest) ?? [];
  const after = MINUTES[minute.replace("-", " ")];
  if (named !== undefined && after !== undefined && WORDS[named] !== undefined)
    return inClock(WORDS[named], after, half);
  const hour = number(part ? part[3] : rest);
  if (hour === undefined || (part === null && half === undefined && !WORDS[rest])) return undefined;
  const minutes = part ? (PARTS[part[1] ?? ""] ?? Number(part[1])) : 0;
  if (part && part[2] === undefined && part[1] !== "half") return undefined;
  const before = part?.[2] === "to";
  return inClock(hour, before ? -minutes : minutes, half);
}

/** Minutes after an hour in words. Without am or pm it is 7 in the morning to 6:59 at night. */
function inClock(hour: number, minutes: number, half: string | undefined): string | undefined {
  const from = hourOf(hour, half ?? (hour >= 7 && hour <= 11 ? "a" : "p")) ?? hour;
  const total = (from * 60 + minutes + 1440) % 1440;
  return clock(Math.floor(total / 60), total % 60);
}

export interface TypedTimes {
  readonly from: string;
  readonly to: string;
}

/** An end without am or pm, as in “10am to 12”, is the next such time after the start. */
function endOf(last: string, half: string | undefined, start = ""): string | undefined {
  const whole = typedTime(last);
  if (whole !== undefined || half !== undefined) return whole;
  const [morning, afternoon] = [typedTime(`${last}am`), typedTime(`${last}pm`)];
  return afternoon !== undefined && morning !== undefined && morning <= start && afternoon > start
    ? afternoon
    : morning;
}

/**
 * A start without am or pm, and an end without them. An end in either half is the first one after
 * the likely start. An end in one half, as “14:00”, settles a start that only one half puts before
 * it.
 */
function bareRange(first: string, last: string): TypedTimes | undefined {
  const likely = likelyStart(first);
  const ends = halvesOf(last);
  const whole = ends.includes(undefined) ? typedTime(last) : undefined;
  const to = whole ?? ends.find((end = "") => likely !== undefined && end > likely);
  const starts = halvesOf(first).filter((start = "") => to !== undefined && start < to);
  const from = starts.includes(likely) ? likely : starts.length === 1 ? starts[0] : undefined;
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The two parts of a text that names a start and an end; undefined for any other text. */
function partsOf(text: string): readonly [string, string] | undefined {
  const parts = plain(text).split(/ ?(?:-|>|→|\bto\b|\buntil\b|\btill?\b) ?/);
  const [first = "", last = ""] = parts;
  return parts.length !== 2 || first === "" || last === "" ? undefined : [first, last];
}

const isTime = (text: string): boolean => typedTime(text) !== undefined || couldBeTwo(text);

/** True for two times in one text, also where am or pm is missing. */
export const isTwoTimes = (text: string): boolean => partsOf(text)?.every(isTime) === true;

/**
 * Reads a start and an end typed into one box: “7pm-9pm”, “7 to 9pm”, “10.30 – 12 noon”, “10 till
 * 2”. Undefined for “7-9”, which may be in the morning or in the evening.
 */
export function typedTimes(text: string): TypedTimes | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const [first, last] = parts;
  const half = /(a|p)\.?m\.?$/.exec(last)?.[1];
  if (half === undefined && couldBeTwo(first)) return bareRange(first, last);
  const alone = typedTime(first);
  const to = endOf(last, half, alone);
  if (alone !== undefined && to !== undefined && half === undefined)
    return { from: alone, to: typedTime(laterTime(first, last)) ?? to };
  if (to === undefined) return undefined;
  if (/[ap]\.?m\.?$|noon|midday|midnight/.test(first))
    return alone === undefined ? undefined : { from: alone, to };
  // “11 to 1pm” begins in the morning: the start takes the half that puts it before the end.
  const afternoon = typedTime(`${first}${half ?? "a"}m`);
  const morning = typedTime(`${first}am`);
  const from = afternoon !== undefined && afternoon < to ? afternoon : morning;
  return from === undefined ? undefined : { from, to };
}

/** True for a time that says which half of the day it is in. */
const saysItsHalf = (text: string): boolean =>
  /[ap]\.?m|noon|mid-?day|midnight|morning|afternoon|evening|night|\d[.:h]?\d\d/i.test(text) &&
  !couldBeTwo(text);

/**
 * An end in digits without am or pm, such as “8”, is the next such time after the start. An end in
 * words is so only after a start that is certainly in the afternoon, as “half eight” after 18:30.
 * Any other end is returned as typed: one that reads as before the start is then refused.
 */
export function laterTime(start: string, end: string): string {
  const [from, to] = [typedTime(start), typedTime(end)];
  if (couldBeTwo(end)) {
    const halves = [typedTime(`${end} am`), typedTime(`${end} pm`)];
    return halves.find((time) => from !== undefined && time !== undefined && time > from) ?? end;
  }
  if (from === undefined || to === undefined || saysItsHalf(end)) return end;
  if (to > from || to >= "12:00" || from < "12:00" || !saysItsHalf(start)) return end;
  const later = clock(Number(to.slice(0, 2)) + 12, Number(to.slice(3)));
  return later !== undefined && later > from ? later : end;
}
