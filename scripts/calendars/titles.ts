/** What the words of a calendar entry say: that it is off, put off, or only its owner's time. */
import { ANY_MONTH, BEFORE_DAY } from "../../src/format/time-words.ts";
import { WEEK, weekday } from "../../src/calendar/dates.ts";

/** The state of an entry by its words. */
export type TitleState = "on" | "cancelled" | "postponed";

/** The day and time at which the calendar has an entry. */
export interface EntryTime {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM; absent for a whole day. */
  readonly opensAt?: string | undefined;
}

const GROUP =
  "(?:groups?|sessions?|class(?:es)?|clubs?|meetings?|meet-?ups?|playgroups?|clinics?|drop-?ins?|" +
  "caf[eé]s?|mornings?|afternoons?|evenings?|play|toddlers?|tots|bab(?:y|ies)|rhyme ?time)";
const DAY = `${BEFORE_DAY}day`;
const WHEN =
  `(?:today|tonight|tomorrow|this|next|until|till|due|because|owing|on|in|at|over|during|for|` +
  `half|term|week|${DAY}|christmas|easter|summer)`;
const SOON =
  `(?:today|tonight|tomorrow|(?:this|next) (?:week|month|time|morning|afternoon|evening|${DAY})|` +
  `(?:(?:at|in|over|during|for) )?(?:the )?(?:half[ -]term|christmas|easter|school holidays)|until)`;
/** What may be closed, or not needed, while a session takes place. */
const ASIDE =
  "(?:bookings?|registration|registering|need|charge|cost|fees?|referrals?|tickets?|limits?|" +
  "appointments?|doors?|gates?|list|applications?|entry|(?:car )?park(?:ing)?|experience|dogs?|" +
  "worries|strings|pressure|fuss|bounds|barriers|sew|bake|cook|food|snacks?|cr[eè]che|lunch)";

/** Words in which those of an entry that is off mean something else. */
const NOT_OFF = [
  /\b(?:not|never|no longer|isn['’]?t|un)[\s-]*(?:being )?(?:cancell?ed|postponed|closed)\b/gi,
  /\b(?:postponed|rescheduled|moved|carried over|put off) from\b/gi,
  /\bcancell?ation (?:list|policy|fee|terms)\b|\b(?:free|late) cancell?ations?\b/gi,
  new RegExp(`\\b${ASIDE}(?: (?:is|are|has|have|now|will|be|been))* closed?s?\\b`, "gi"),
  /\bclosed (?:groups?|sessions?|class(?:es)?|courses?|meetings?|circuit|captions?)\b/gi,
  /\b(?:if|unless|when) (?:it is |we are )?(?:cancell?ed|closed|postponed)\b/gi,
  /\bnot on (?:your|my|our|their) own\b|\bsuspended coffees?\b/gi,
];

const POSTPONED = [
  /\bpostpone[ds]?\b|\bpostponement\b|\b(?:re-?scheduled|re-?arranged|held over)\b/i,
  /\b(?:put (?:off|back)|delayed|deferred) (?:to|until|till|because|due)\b|\bput off\W*$/i,
  /\bnew date to (?:follow|be)\b/i,
];

const CANCELLED = [
  /\bcancell?(?:ed|ation)\b|\b(?:canx|canc['’]?d|cxl(?:d|led)?|cx['’]?d)\b/i,
  /\bcalled[\s-]off\b|\b(?:is|are|was) (?:now )?off\b|[[(]\s*off\s*[\])]/i,
  /^\W*off(?:!|:|\s[–-]\s|\W*$)|(?:\s[–-]|:)\s*off\W*$/i,
  /\boff (?:today|tonight|tomorrow|this (?:week|morning|afternoon|evening)|next week|until)\b/i,
  new RegExp(
    "\\b(?:not|won['’]?t|will not|isn['’]?t|aren['’]?t|no longer|can(?:no|['’])?t) (?:now |be )*" +
      "(?:on|running|run|happening|happen|meeting|meet|taking place|take place|open|available|" +
      "going ahead|go ahead|held|today|tonight|this week|this time)\\b",
    "i",
  ),
  new RegExp(`^\\W*no (?!${ASIDE}\\b)(?:[\\w'’&-]+ ){0,4}?${GROUP}(?:\\W*$|\\W+${WHEN}\\b)`, "i"),
  new RegExp(`^\\W*no (?!${ASIDE}\\b)(?:[\\w'’&-]+ ){1,5}?${SOON}\\b`, "i"),
  new RegExp(`\\bno (?!${ASIDE}\\b)(?:[\\w'’&-]+ )?${GROUP} ${WHEN}\\b`, "i"),
  new RegExp(`[–:(-]\\s*no (?!${ASIDE}\\b)(?:[\\w'’&-]+ )?${GROUP}\\W*$`, "i"),
  /\bclosed\b|\bclosure\b|\bshut (?:today|tonight|this|until|for|over|due)\b|\bshut\W*$/i,
  /\b(?:suspended|paused|on hold)\b|\b(?:is|are|we['’]re) (?:having|taking|on) a break\b/i,
];

const says = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

const MOVED =
  /\b(?:moved|changed|postponed|re-?scheduled|put back) (?:to|until|till) (?:the )?(.+)/i;
const AWAY = new RegExp(`^(?:next|tomorrow|${ANY_MONTH})\\b`, "i");

/** The hour of a clock time in words, 0 to 23; undefined for other words. */
function hourIn(words: string): number | undefined {
  const [, hour, half] = /^(\d{1,2})(?:[.:]\d\d)?\s*([ap])m\b/i.exec(words) ?? [];
  if (hour === undefined) return undefined;
  return (Number(hour) % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
}

/**
 * Whether the title says that the entry has moved away from the time it has: “moved to Thursday” on
 * a Tuesday. “undefined” where it says nothing of that kind: “moved to the library”.
 */
function hasMovedAway(title: string, { date, opensAt }: EntryTime): boolean | undefined {
  const to = MOVED.exec(title)?.[1];
  if (to === undefined) return undefined;
  const day = WEEK.find((one) => to.slice(0, 2).toUpperCase() === one && /^\w+day\b/i.test(to));
  if (day !== undefined) return day !== weekday(date);
  const hour = hourIn(to);
  if (hour !== undefined)
    return opensAt === undefined ? undefined : Number(opensAt.slice(0, 2)) !== hour;
  const number = /^(\d{1,2})(?:st|nd|rd|th|[/.]|\s+(?:of\s+)?[a-z]{3})/i.exec(to)?.[1];
  if (number !== undefined) return Number(number) !== Number(date.slice(8));
  return AWAY.test(to) ? true : undefined;
}

/** Whether an entry with this title is on at the time that it has. */
export function titleState(title: string, at: EntryTime): TitleState {
  const plain = NOT_OFF.reduce((text, words) => text.replace(words, " "), title);
  const moved = hasMovedAway(plain, at);
  if (moved === true || (moved === undefined && says(POSTPONED, plain))) return "postponed";
  return says(CANCELLED, plain) ? "cancelled" : "on";
}

/** The state that the first words of a description give, where a whole entry may be called off. */
export function openingState(text: string): TitleState {
  const start = text.replace(/^\W*(?:(?:sorry|please note|update|n\.?b\.?)\W+)*/i, "");
  const [, state = ""] =
    /^(?:this (?:is )?)?(cancell?ed|called off|postponed)\b/i.exec(start) ?? [];
  if (state === "") return "on";
  return state.toLowerCase() === "postponed" ? "postponed" : "cancelled";
}

/** True for a notice about all of a week: “No group this week”. */
export const isOfWeek = (title: string): boolean => /\b(?:this|all) week\b/i.test(title);

/** Titles of what is free or busy time, and of what only the owner of a calendar needs. */
const OWN_TIME = new RegExp(
  "^\\W*(?:busy|free|tentative|away|private|unavailable|not available|out of (?:the )?office|ooo|" +
    "working elsewhere|work(?:ing)? from home|wfh|hold|block(?:ed)?(?: out)?|do not book|lunch|" +
    "private (?:appointment|event|booking)|annual leave|a/l|on leave|leave|sick(?: leave)?|" +
    "no title|untitled(?: event)?)\\W*(?:\\s[-–]\\s.*|[:(].*)?$",
  "i",
);

/** Whether a title is of no concern to others: “Busy”, “Out of office”. */
export const isOwnTime = (title: string): boolean => OWN_TIME.test(title);

/** Whether a title is only the name of a public holiday, as calendars show them. */
export const isHolidayName = (title: string): boolean =>
  /^\W*(?:[a-z]+ ){0,3}(?:public|bank) holiday(?: monday)?\W*$/i.test(title);
