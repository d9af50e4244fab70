/**
 * Days in a text as people write them, with or without a year, and the weekday beside them. A day
 * that no calendar has, such as 31 June, is found too.
 */
import { addDays, daysInMonth, weekday } from "../../calendar/dates.ts";
import { ANY_MONTH, ANY_WEEKDAY, MONTH_LETTERS } from "../../format/time-words.ts";
import { WEEKDAY as DAY_NAMES } from "../../format/weekdays.ts";

/** A day in a text. */
export interface WrittenDay {
  /** As it is written. */
  readonly words: string;
  /** YYYY-MM-DD; undefined when the calendar has no such day. */
  readonly date: string | undefined;
  /** The first three letters of the weekday beside it, in small letters. */
  readonly weekday: string | undefined;
}

/** The weekday of a plain date: “Saturday”. */
export const weekdayName = (date: string): string => DAY_NAMES[weekday(date)];

const DAY = "(\\d{1,2})(st|nd|rd|th)?";
const YEAR = "(?:,? (\\d{4}|['’]\\d{2})\\b)?";
const BEFORE = `(?:\\b(${ANY_WEEKDAY})\\.?,? ?(?:the |from |starting (?:on )?|on )?)?`;
const AFTER = `(?: ?\\((${ANY_WEEKDAY})\\)|,? (${ANY_WEEKDAY})(?=$|[.;)\\n]))?`;

/** “Friday the 5th of December 2026”, “5 Dec (Fri)”. */
const DAY_FIRST = new RegExp(
  `${BEFORE}\\b${DAY} ?(?:of )?(${ANY_MONTH})\\b\\.?${YEAR}${AFTER}`,
  "gi",
);
/** “Friday, December 5th”. */
const MONTH_FIRST = new RegExp(
  `${BEFORE}\\b(${ANY_MONTH})\\.? ${DAY}\\b(?!:)${YEAR}${AFTER}`,
  "gi",
);
/** “Fri 5/12/2026”, “5.12.26”. */
const FIGURES = new RegExp(
  `${BEFORE}\\b(\\d{1,2})([/.-])(\\d{1,2})(?:\\3(\\d{4}|\\d{2}))?\\b(?![/.:-]\\d| ?[ap]m\\b)${AFTER}`,
  "gi",
);
const PLAIN = new RegExp(`${BEFORE}\\b(\\d{4})-(\\d{2})-(\\d{2})\\b${AFTER}`, "gi");

/** “Friday 5th”: the next day of that number. In running words it may be a floor. */
const NO_MONTH = new RegExp(
  `\\b(${ANY_WEEKDAY})\\.?,? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! ?(?:of\\b|floor|hand|half|${ANY_MONTH}))`,
  "gi",
);

/** Days back in which a day without a year is taken as gone by, not as next year's. */
const PAST_DAYS = 90;

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The year that is meant where none is written: the nearest, and rather one to come. */
function yearFor(month: number, day: number, today: string): number {
  const from = addDays(today, -PAST_DAYS);
  const year = Number(from.slice(0, 4));
  return isoDate(year, month, day) >= from ? year : year + 1;
}

interface Parts {
  readonly words: string;
  readonly day: number;
  readonly month: number;
  readonly year: string | undefined;
  readonly weekday: string | undefined;
}

function dayOf({ words, day, month, year, weekday }: Parts, today: string): WrittenDay {
  const digits = year?.replace(/\D/g, "");
  const full =
    digits === undefined
      ? yearFor(month, day, today)
      : Number(digits.length === 2 ? `20${digits}` : digits);
  return {
    words: words.replace(/\s+/g, " ").trim(),
    date: exists(full, month, day) ? isoDate(full, month, day) : undefined,
    weekday: weekday?.slice(0, 3).toLowerCase(),
  };
}

const monthOf = (name = ""): number => MONTH_LETTERS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * “may” and “march” in small letters are words of a sentence unless more says that they are days.
 */
const isVerb = (month: string | undefined, ...more: readonly (string | undefined)[]): boolean =>
  /^(?:may|march|mar|sat|sun)$/.test(month ?? "") && more.every((part) => part === undefined);

interface Found extends Parts {
  readonly at: number;
}

function inWords(text: string): Found[] {
  const dayFirst = [...text.matchAll(DAY_FIRST)].flatMap((match): Found[] => {
    const [words, before, day = "", ordinal, month, year, after, last] = match;
    if (isVerb(month, before, ordinal, year)) return [];
    const weekday = before ?? after ?? last;
    return [{ at: match.index, words, day: Number(day), month: monthOf(month), year, weekday }];
  });
  const monthFirst = [...text.matchAll(MONTH_FIRST)].flatMap((match): Found[] => {
    const [words, before, month, day = "", ordinal, year, after, last] = match;
    if (isVerb(month, before, ordinal, year)) return [];
    const weekday = before ?? after ?? last;
    return [{ at: match.index, words, day: Number(day), month: monthOf(month), year, weekday }];
  });
  return [...dayFirst, ...monthFirst];
}

/** `alone`: figures without a year count too. In running words they are scores, doses or prices. */
function inFigures(text: string, alone: boolean): Found[] {
  const figures = [...text.matchAll(FIGURES)].flatMap((match): Found[] => {
    const [words, before, day = "", sign, month = "", year, after, last] = match;
    const weekday = before ?? after ?? last;
    const isTime = sign !== "/" && year === undefined;
    const isAlways = day === "24" && month === "7";
    if (isTime || isAlways || (year === undefined && !alone)) return [];
    return [{ at: match.index, words, day: Number(day), month: Number(month), year, weekday }];
  });
  const plain = [...text.matchAll(PLAIN)].map((match): Found => {
    const [words, before, year = "", month, day, after, last] = match;
    const weekday = before ?? after ?? last;
    return { at: match.index, words, day: Number(day), month: Number(month), year, weekday };
  });
  return [...figures, ...plain];
}

/** The first month from today on that has such a day to come; this month for a day of none. */
function nextOf(day: number, today: string): Pick<Parts, "day" | "month" | "year"> {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const months = Array.from({ length: 4 }, (_, index) => ({
    year: year + Math.floor((month - 1 + index) / 12),
    month: ((month - 1 + index) % 12) + 1,
  }));
  const found = months.find(
    (one) => exists(one.year, one.month, day) && isoDate(one.year, one.month, day) >= today,
  );
  return { day, month: found?.month ?? month, year: found && String(found.year) };
}

/** Days of which only the number is written. */
function withoutMonth(text: string, today: string): Found[] {
  return [...text.matchAll(NO_MONTH)].map((match): Found => {
    const [words, weekday, day = ""] = match;
    return { at: match.index, words, ...nextOf(Number(day), today), weekday };
  });
}

/**
 * Every day in a text, in its order. `today` is YYYY-MM-DD. A day without a year is the one of the
 * last three months or else the next. Figures such as 5/12 and “Friday 5th” count with `alone`
 * only.
 */
export function daysIn(text: string, today: string, alone: boolean): readonly WrittenDay[] {
  const plain = text.replace(/[\u00A0\u202F]/g, " ");
  const found = [
    ...inWords(plain),
    ...inFigures(plain, alone),
    ...(alone ? withoutMonth(plain, today) : []),
  ].sort((a, b) => a.at - b.at || b.words.length - a.words.length);
  let end = -1;
  return found.flatMap((one) => {
    if (one.at < end) return [];
    end = one.at + one.words.length;
    return [dayOf(one, today)];
  });
}
