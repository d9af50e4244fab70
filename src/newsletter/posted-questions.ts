/**
 * What to ask about the answers of a posted item before it is sent: slips that the editor would be
 * asked about too. A question never blocks: the writer may know better.
 */
import { dayNumber, daysInMonth, weekday } from "../calendar/dates.ts";
import { phoneFault } from "../model/phones/fault.ts";
import { numbersIn } from "../model/phones/in-words.ts";
import { POSTED_FIELDS, type PostedItem, type PostedName } from "./posted-item.ts";
import { writtenDate } from "./written-date.ts";

export interface Question {
  readonly field: PostedName;
  /** A sentence in the writer's words that says what looks wrong. */
  readonly words: string;
}

export interface Asked {
  /** London's day, YYYY-MM-DD. */
  readonly today: string;
  /** Names of the groups that the site knows. */
  readonly groups: readonly string[];
  /** A picture was chosen. */
  readonly hasPicture: boolean;
}

const DAY_NAMES = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
} as const;

/** Days with a year, as people write them: “2026-12-20”, “20/12/2026”, “Sun 20th December 2026”. */
const WRITTEN =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:[a-z]{3,9},? )?\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}\.?,? \d{4})\b/gi;

function exists(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The weekday written before a date, when it differs from the calendar's. */
function wrongWeekday(written: string, date: string): string | undefined {
  const said = /^([a-z]{3,9}),? \d/i.exec(written)?.[1]?.toLowerCase().slice(0, 3);
  const names = Object.values(DAY_NAMES);
  const real = DAY_NAMES[weekday(date)];
  const claimed = names.find((name) => name.toLowerCase().startsWith(said ?? "-"));
  return claimed === undefined || claimed === real ? undefined : real;
}

/** Questions about the days in a text. */
function aboutDays(field: PostedName, text: string, today: string): Question[] {
  return [...text.matchAll(WRITTEN)].flatMap(({ 0: found }) => {
    const date = writtenDate(found) ?? writtenDate(found.replace(/^[a-z]+,? /i, ""));
    if (date === undefined) return [];
    if (!exists(date)) return [{ field, words: `There is no ${found}. Which day is it?` }];
    if (dayNumber(date) < dayNumber(today))
      return [{ field, words: `${found} is over. Is that the right day?` }];
    const real = wrongWeekday(found, date);
    return real === undefined
      ? []
      : [{ field, words: `${found} is a ${real}. Which is right, the day or the date?` }];
  });
}

/** Questions about the phone numbers in a text. */
function aboutNumbers(field: PostedName, text: string): Question[] {
  return numbersIn(text).flatMap((number) => {
    const fault = phoneFault(number);
    return fault === undefined
      ? []
      : [
          {
            field,
            words: fault.replace("Check it against the source.", "Look at it once more."),
          },
        ];
  });
}

/** The outward part of a postcode and what follows it: “DN32 7DS”, “dn327ds”, “DN32 7D”. */
const POSTCODE_LIKE =
  /\b([a-z]{1,2}\d[a-z\d]?) ?(?!\d{1,2}(?:[ap]m|st|nd|rd|th)\b)(\d{1,2}[a-z]{1,3})\b/gi;
const INWARD = /^\d[abd-hjlnp-uw-z]{2}$/i;

/** Questions about postcodes that are nearly whole. */
function aboutPostcodes(field: PostedName, text: string): Question[] {
  return [...text.matchAll(POSTCODE_LIKE)].flatMap(({ 0: found, 2: inward = "" }) =>
    INWARD.test(inward)
      ? []
      : [{ field, words: `“${found}” is not a whole postcode. Write it like SW1A 1AA.` }],
  );
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "");

/** Nearly the name of a known group: the same but for signs, or one within the other. */
function aboutGroup(group: string, groups: readonly string[]): Question[] {
  const written = fold(group);
  if (written.length < 4 || groups.some((name) => name.trim() === group.trim())) return [];
  const near = groups.find((name) => {
    const known = fold(name);
    return known.length >= 4 && (known.includes(written) || written.includes(known));
  });
  return near === undefined
    ? []
    : [{ field: "group", words: `Do you mean “${near}”? Then write its name like that.` }];
}

function aboutPicture({ picture = "", consent = "" }: PostedItem, hasPicture: boolean): Question[] {
  if (!hasPicture) return [];
  return [
    ...(picture.trim() === ""
      ? [{ field: "picture" as const, words: "Say what is to be seen in the picture." }]
      : []),
    ...(consent === ""
      ? [{ field: "consent" as const, words: "Has everybody in the picture agreed?" }]
      : []),
  ];
}

/** All questions, in the order of the fields. */
export function questionsAbout(item: PostedItem, asked: Asked): readonly Question[] {
  const { today, groups, hasPicture } = asked;
  const texts = POSTED_FIELDS.map(({ name }) => ({ name, text: item[name] ?? "" }));
  const all = [
    ...texts.flatMap(({ name, text }) => [
      ...aboutDays(name, text, today),
      ...aboutNumbers(name, text),
      ...(name === "where" || name === "item" || name === "join" ? aboutPostcodes(name, text) : []),
    ]),
    ...aboutGroup(item.group ?? "", groups),
    ...aboutPicture(item, hasPicture),
  ];
  return POSTED_FIELDS.flatMap(({ name }) => all.filter(({ field }) => field === name));
}
