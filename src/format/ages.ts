/**
 * The ages of an entry: what they are in words, in numbers and against an age that is asked for.
 * Not stated stays not stated: it never turns into “any age”.
 */

/** The fields of an entry that say which ages it is for. */
export interface Ages {
  /** In years; 0 is from birth. */
  readonly minimumAge?: number | undefined;
  /** In months, where years are too coarse. */
  readonly minimumMonths?: number | undefined;
  /** In years; until the next birthday. */
  readonly maximumAge?: number | undefined;
  /** There is an oldest age that no source states. */
  readonly upperAgeUnknown?: boolean | undefined;
  /** In years, for those with special educational needs or a disability. */
  readonly extraNeedsMaximumAge?: number | undefined;
  /** For people who are expecting a baby too. */
  readonly beforeBirth?: boolean | undefined;
}

/** Ages in years. `from` is a fraction for months, and below 0 before birth. */
export interface AgeRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** There is a maximum and it is unknown, so only the minimum is certain. */
  readonly toUnknown?: boolean | undefined;
  /** The highest age with special educational needs or a disability, when it is another. */
  readonly extraTo?: number | undefined;
}

const MONTHS = 12;
const BEFORE_BIRTH = -1;

/** True when an entry says for which ages it is. */
export const statesAges = ({ minimumAge, minimumMonths, maximumAge, beforeBirth }: Ages): boolean =>
  minimumAge !== undefined ||
  minimumMonths !== undefined ||
  maximumAge !== undefined ||
  beforeBirth === true;

/** The lowest age in years, without the time before birth; a fraction for months. */
export const lowestAge = ({ minimumAge, minimumMonths }: Ages): number | undefined =>
  minimumMonths === undefined ? minimumAge : minimumMonths / MONTHS;

/** What before birth alone goes up to: the first year. */
const highestAge = (ages: Ages): number | undefined =>
  ages.maximumAge ?? (ages.beforeBirth === true && lowestAge(ages) === undefined ? 0 : undefined);

/** The ages of an entry as numbers to compare. */
export const ageRange = (ages: Ages): AgeRange => ({
  from: ages.beforeBirth === true ? BEFORE_BIRTH : lowestAge(ages),
  to: highestAge(ages),
  toUnknown: ages.upperAgeUnknown,
  extraTo: ages.extraNeedsMaximumAge,
});

/** What an entry says to some years of life, from one birthday on until after another. */
export type AgeAnswer = "yes" | "no" | "extra needs" | "not stated";

/** Whether a range contains any of the years `from` to `to`, each until the next birthday. */
export function answerToAges(range: AgeRange, from: number, to: number): AgeAnswer {
  if (range.from === undefined && range.to === undefined) return "not stated";
  if ((range.from ?? 0) >= to + 1) return "no";
  if (range.toUnknown === true && from > Math.max(0, range.from ?? 0)) return "not stated";
  if (from <= (range.to ?? Infinity)) return "yes";
  return from <= (range.extraTo ?? 0) ? "extra needs" : "no";
}

/** The oldest age in years that can be written or typed; where an entry has no upper age, it is. */
export const OLDEST_AGE = 110;

/**
 * How well a range fits the years `from` to `to`, from 0 to 1: the larger of the share of these
 * years that it takes, and of its own years that are among them.
 */
export function fitToAges(range: AgeRange, from: number, to: number): number {
  const low = Math.max(0, range.from ?? 0);
  const high = range.toUnknown === true ? low + 1 : (range.to ?? OLDEST_AGE) + 1;
  const shared = Math.min(high, to + 1) - Math.max(low, from);
  return shared <= 0 ? 0 : Math.max(shared / (to + 1 - from), shared / (high - low));
}

const UPPER_AGE_UNKNOWN = "we do not know up to what age";

function rangeText(ages: Ages): string | undefined {
  const { minimumMonths, maximumAge: to } = ages;
  if (!statesAges(ages)) return undefined;
  if (ages.upperAgeUnknown === true) return `From ${startText(ages)}; ${UPPER_AGE_UNKNOWN}`;
  if (ages.beforeBirth === true || minimumMonths !== undefined) {
    return `From ${startText(ages)}${to === undefined ? "" : ` to age ${to}`}`;
  }
  const from = ages.minimumAge;
  if (to === undefined) return from === 0 ? "From birth, any age" : `Age ${from} and over`;
  if (from === undefined) return `Up to age ${to}`;
  if (from === to) return `Age ${from}`;
  return from === 0 ? `From birth to age ${to}` : `Ages ${from} to ${to}`;
}

/** Where the ages begin: “before birth”, “9 months”, “birth”, “age 8”. */
function startText({ beforeBirth, minimumMonths, minimumAge = 0 }: Ages): string {
  if (beforeBirth === true) return "before birth";
  if (minimumMonths !== undefined) return months(minimumMonths);
  return minimumAge === 0 ? "birth" : `age ${minimumAge}`;
}

/** Ages in words: “Ages 8 to 19, or up to 25 with extra needs (SEND)”. */
export function agesText(ages: Ages): string | undefined {
  const words = rangeText(ages);
  const { extraNeedsMaximumAge: extra } = ages;
  return words === undefined || extra === undefined
    ? words
    : `${words}, or up to ${extra} with extra needs (SEND)`;
}

function months(age: number): string {
  if (age === 0) return "birth";
  if (age < 24) return age === 1 ? "1 month" : `${age} months`;
  return age % 12 === 0 ? `${age / 12} years` : `${Math.floor(age / 12)} and a half years`;
}

/** Whether something is for pregnancy alone: its last month is the birth. */
export const isBeforeBirth = (toMonths: number | undefined): boolean => toMonths === 0;

/** Ages in months, for tips: “From birth to 6 months”, “Before the birth”, “At 6 months”. */
export function monthsText(from: number, to: number | undefined): string {
  if (isBeforeBirth(to)) return "Before the birth";
  if (from === to) return `At ${months(from)}`;
  return to === undefined ? `From ${months(from)}` : `From ${months(from)} to ${months(to)}`;
}
