/** Times of day in an answer to “When”, in informal spellings too: “half six till 8”, “2-4”. */
import { ZERO_TO_TWELVE } from "../format/number-words.ts";
import { NOON_OR_MIDNIGHT, TO } from "../format/time-words.ts";
import { timeRange } from "../format/times.ts";
import { likelyStart, typedTime, typedTimes } from "../model/fields/typed-time.ts";

const IN_WORDS = `(?:${ZERO_TO_TWELVE.slice(1).join("|")})`;
const HOUR = `(?:${IN_WORDS}|\\d{1,2})`;
/** Words that distinguish morning from afternoon: “am”, “in the evening”. */
const MERIDIEM = "(?: ?[ap]\\.?m\\b\\.?| in the (?:morning|afternoon|evening)| at night)";
const PAST = `(?:half(?: past)?|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty[ -]five|\\d{1,2}) (?:minutes? )?(?:past|to)) ${HOUR}\\b`;
const WORDED = `(?:${PAST}|${HOUR} ?o['’]?clock|${IN_WORDS}\\b)${MERIDIEM}?`;
const ONE = `(?:${NOON_OR_MIDNIGHT}|${WORDED}|\\d{1,2}(?:[.:]\\d{2})?${MERIDIEM}?)`;
const BEFORE = "(^|[^\\d£.:/-])";
const AFTER =
  "(?![\\d:/-]|\\.\\d| ?(?:years?|yrs?|months?|people|places|families|children|kids|min(?:ute)?s?|miles?|hours?|weeks?|of)\\b)";
const RANGE = new RegExp(`${BEFORE}((${ONE}) ?${TO} ?(${ONE}))${AFTER}`, "gi");
const SINGLE = new RegExp(
  `${BEFORE}(${WORDED}|\\d{1,2}(?:[.:]\\d{2})?${MERIDIEM}|\\d{1,2}[:.]\\d{2})${AFTER}`,
  "gi",
);
/** A figure alone is a time where the answer has nothing else but the day, or after “at”. */
const BARE = new RegExp(`(^\\W*|\\b(?:at|from|about|around) )(\\d{1,2})(?=\\W*$|,)`, "gi");
/** Words after which figures are ages or rooms. */
const NO_TIME = /\b(?:ages?|aged|years?|room|flat|no\.?|number|line|bus)\s*$/i;
/** Words that settle morning or afternoon, and hours of the 24-hour clock. */
const SURE =
  /[ap]\.?m\b|noon|midday|midnight|morning|afternoon|evening|night|\b(?:1[3-9]|2[0-3]|0\d)[.:]?\d\d/i;

export interface LooseTimes {
  /** As they are written. */
  readonly words: string;
  /** “6:30pm to 8pm”; undefined where it could be in the morning or in the evening. */
  readonly shown: string | undefined;
}

/** A time without am or pm is the likely one. */
const likely = (words: string): string | undefined =>
  SURE.test(words) ? typedTime(words) : likelyStart(words);

/** A start and an end. An end without am or pm is the first one after the start. */
function rangeOf(range: string, first: string, last: string): string | undefined {
  if (SURE.test(range)) {
    const times = typedTimes(range);
    return times && timeRange(times.from, times.to);
  }
  const from = likely(first);
  const to = [typedTime(`${last} am`), typedTime(`${last} pm`)].find(
    (time) => time !== undefined && from !== undefined && time > from,
  );
  return from === undefined || to === undefined ? undefined : timeRange(from, to);
}

/**
 * The first times in an answer without its day; `isEvening`: the day was given as “tonight”.
 */
export function looseTimes(text: string, isEvening = false): LooseTimes | undefined {
  const isTime = ({ index, 1: before = "" }: RegExpExecArray): boolean =>
    !NO_TIME.test(text.slice(0, index + before.length));
  const range = [...text.matchAll(RANGE)].find(isTime);
  if (range) {
    const [, , words = "", first = "", last = ""] = range;
    return { words, shown: rangeOf(words, first, last) };
  }
  const [single] = [...text.matchAll(SINGLE), ...text.matchAll(BARE)].filter(isTime);
  if (!single) return undefined;
  const [, , words = ""] = single;
  const time = likely(isEvening && !SURE.test(words) ? `${words} pm` : words);
  return { words, shown: time === undefined ? undefined : timeRange(time) };
}
