/**
 * Whether words speak of more than one day: “every Tuesday”, “daily from 5 December”, “5 December
 * onwards”. What recurs or goes on has no single date.
 */
import { ANY_MONTH, ANY_WEEKDAY, BEFORE_DAY } from "../../format/time-words.ts";

const ORDINAL = "(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)";
const UNIT =
  "(?:days?|weekdays?|weekends?|weeks?|fortnights?|months?|terms?|mornings?|afternoons?|evenings?|nights?|holidays?)";
const WEEKDAY = `(?:${ANY_WEEKDAY}|${BEFORE_DAY}days?)`;
/** Between “every” and the unit: “every other”, “every 2 weeks”, “every half term”. */
const WHICH =
  "(?:other|single|alternate|last|school|half|term|term[ -]time|two|three|four|six|\\d{1,2})";
const EVERY = `(?:every|each)(?: (?:${WHICH}|${ORDINAL}))*[ -](?:${UNIT}|${WEEKDAY})`;
/** A day with its month, as it ends and as it begins. */
const DAY_ENDS = `(?:\\b${ANY_MONTH}\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}/\\d{1,4}|\\d{4}-\\d\\d-\\d\\d)`;
const DAY_BEGINS = `(?:the )?(?:${WEEKDAY},? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${ANY_MONTH}|${ANY_MONTH}\\.? \\d|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[/.]\\d{1,2}[/.])`;

/** In any text. */
const IN_WORDS = [
  EVERY,
  "weekly",
  "bi-?weekly",
  "fortnightly",
  "monthly",
  "termly",
  `${BEFORE_DAY}days`,
  `alternate ${WEEKDAY}s?`,
  `(?:${ORDINAL}|last)(?:(?:,| and| &)+ (?:${ORDINAL}|last))* ${WEEKDAY}s? (?:of|in) (?:the|every|each) month`,
  // Alone they may be part of a name or tell of something else: “the daily mile”.
  "(?:daily|weekdays|weekends)(?= (?:from|at|until|till|between|to)\\b|,? \\d|$)",
  `${DAY_ENDS},? onwards?`,
];

/** In an answer to “When?”, where nothing else is spoken of. */
const IN_ANSWER = [
  ...IN_WORDS,
  "every",
  "each (?:time|one)",
  "daily",
  "week(?:day|end)s?",
  "term[ -]?time",
  `${ORDINAL}(?:(?:,| and| &)+ ${ORDINAL})* ${WEEKDAY}s?`,
  `${WEEKDAY} ?(?:-|–|—|to|and|&|or|/) ?${WEEKDAY}`,
  `(?:from|since|until|till|up to) ${DAY_BEGINS}`,
];

const patternOf = (forms: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}\\d])((?:${forms.join("|")}))(?![\\p{L}\\d])`, "iu");
const WORDS = patternOf(IN_WORDS);
const ANSWER = patternOf(IN_ANSWER);

/**
 * The words by which a text says that something recurs or goes on over several days; undefined for
 * none. With `alone` the text is an answer about the day itself, where more words say so.
 */
export const recurrenceIn = (text: string, alone: boolean): string | undefined =>
  (alone ? ANSWER : WORDS).exec(text.replace(/\s+/g, " "))?.[1];

/** Periods and habits in an answer that needs no date: “in the summer holidays”, “any time”. */
const PERIOD = new RegExp(
  `\\b(?:each|fortnight\\w*|${BEFORE_DAY}days?|${ANY_WEEKDAY}s?|term|holidays?|always|any ?time|all (?:day|week|year|month)|${ANY_MONTH}|spring|summer|autumn|winter|easter|christmas|ramadan|eid|diwali)\\b`,
  "i",
);

/** Whether an answer to “When?” says so without a date: “Tuesdays”, “all summer”. */
export const saysWhenWithoutDate = (answer: string): boolean =>
  recurrenceIn(answer, true) !== undefined || PERIOD.test(answer);

const BEFORE = new RegExp(
  `\\b(?:${ORDINAL}|last|every|each|other|alternate|and|to|till|until|or|from)\\s*$|[-–&]\\s*$`,
  "i",
);
const AFTER = new RegExp(`^(?:s\\b|['’]s|\\s*(?:-|–|to|and|&|or)\\s*${ANY_WEEKDAY})`, "i");

/**
 * Whether a weekday is one of several by the words around it: “every Tuesday”, “Monday to Friday”.
 */
export const isOneOfSeveral = (before: string, after: string): boolean =>
  BEFORE.test(before) || AFTER.test(after);
