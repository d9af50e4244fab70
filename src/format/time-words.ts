/**
 * How people write weekdays, months and times of day, as parts of patterns without capturing
 * groups. Each is an alternation in its own group, in small letters: match without regard to case.
 */

/** The three letters by which days and months are known, in order. */
export const MONTH_LETTERS = "jan feb mar apr may jun jul aug sep oct nov dec".split(
  " ",
) as readonly string[];
const WEEKDAY_LETTERS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** “mon”, the beginning of a weekday in any spelling. */
export const WEEKDAY_BEGINNING = `(?:${WEEKDAY_LETTERS.join("|")})`;
/** “jan”, the beginning of a month in any spelling. */
export const MONTH_BEGINNING = `(?:${MONTH_LETTERS.join("|")})`;

/** A weekday before its “day”: “wednes”. */
export const BEFORE_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)";

/** “Mon”, “Tues”, “Wednesday”. */
export const ANY_WEEKDAY =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";

/** “Jan”, “Sept”, “November”. */
export const ANY_MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** Between the start and the end of a range. */
export const TO = "(?:-|–|—|to|until|till?)";

/** A word for a time of day: “noon”, “12 midday”. */
export const NOON_OR_MIDNIGHT = "(?:(?:12 ?)?(?:noon|midday|midnight))";

/** A time in figures or a word for one, with or without am or pm: “10”, “10.30 am”, “12 noon”. */
export const CLOCK_TIME = `(?:${NOON_OR_MIDNIGHT}|\\d{1,2}(?:[.:]\\d{2})? ?(?:[ap]\\.?m\\b\\.?)?)`;
