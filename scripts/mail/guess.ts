/** What free words of a mail say of the day, the times and the place, for the editor to confirm. */
import { longDate, plainDate } from "../../src/format/dates.ts";
import { joinAnd } from "../../src/format/lists.ts";
import { WEEKDAY_BEGINNING } from "../../src/format/time-words.ts";
import { looseTimes } from "../../src/newsletter/loose-times.ts";
import { recurrenceIn } from "../../src/newsletter/questions/recurrence.ts";
import { daysIn, type WrittenDay } from "../../src/newsletter/questions/written-days.ts";

const OFF =
  /\b(?:cancell?ed|called off|postponed|not going ahead|not on)\b(?! (?:if|in case|unless)\b)/i;
/** Words before the day by which something must be done. */
const DEADLINE = new RegExp(
  `\\b(?:by|before|until|till|deadline(?: is)?|closing date(?: is)?|closes(?: on)?|no later than|ends?(?: on)?)[: ]*(?:${WEEKDAY_BEGINNING}\\p{L}*,? )?(?:the )?$`,
  "iu",
);
const LABEL = /^\W*(?:where|venue|place|location|📍|🏠|🏢)\s*[:–-]?\s*(.{4,140})$/iu;
const HAS_LABEL = /(?:where|venue|place|location)\s*[:–-]|📍/iu;
/** A time that cannot be an age or a price, wherever it is. */
const SURE = /[ap]\.?m\b|noon|midday|\d[:.]\d\d/i;

export interface GuessedWhen {
  /** The day and the times in full; undefined where the words name no single day. */
  readonly when: string | undefined;
  /** The place, where a line names it as such. */
  readonly where: string | undefined;
  /** The note for the editor. */
  readonly notes: readonly string[];
}

/** The days to come that a text names, also where a poster breaks them over lines. */
function daysToCome(text: string, today: string): readonly WrittenDay[] {
  const whole = text.replace(/\s+/g, " ");
  const days = [...daysIn(text, today, false), ...daysIn(whole, today, false)];
  const seen = new Set<string>();
  return days.filter(({ date, words }) => {
    if (date === undefined || date < today || seen.has(date)) return false;
    seen.add(date);
    const at = whole.indexOf(words);
    return at < 0 || !DEADLINE.test(whole.slice(Math.max(0, at - 40), at));
  });
}

/** The times beside the day, else the only sure ones in the text. */
function timesOf(text: string, { words }: WrittenDay): string | undefined {
  const parts = text.split(/\n|[.!?](?=\s)/).map((part) => part.replace(/\s+/g, " ").trim());
  const beside = parts.find((part) => part.includes(words));
  const near = looseTimes((beside ?? "").replace(words, " "));
  if (near) return near.shown;
  const all = parts.flatMap((part) => {
    const found = looseTimes(part.replace(words, " "));
    const isAlone = found !== undefined && part.replace(/^\W*(?:time\W*)?/i, "") === found.words;
    const isRange = isAlone && /[-–—]|to|till?|until/.test(found.words);
    return found && (isRange || SURE.test(found.words)) ? [found.shown] : [];
  });
  return new Set(all).size === 1 ? all[0] : undefined;
}

function placeOf(text: string): string | undefined {
  const found = text.split("\n").flatMap((line) => {
    const place = HAS_LABEL.test(line) ? LABEL.exec(line.trim())?.[1]?.trim() : undefined;
    return place === undefined ? [] : [place];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Reads title and words together. `today` is YYYY-MM-DD. */
export function guessWhen(text: string, today: string): GuessedWhen {
  const days = daysToCome(text, today);
  const named = joinAnd(days.map(({ date = "" }) => plainDate(date)));
  const again = recurrenceIn(text, false);
  const nothing = { when: undefined, where: undefined };
  if (again !== undefined)
    return {
      ...nothing,
      notes: [
        `It comes back (“${again}”), and “It happens on” is for one day. Write each day’s date into the words, or add the times to the group’s service.`,
      ],
    };
  const [day] = days;
  if (day?.date === undefined) return { ...nothing, notes: [] };
  if (OFF.test(text))
    return { ...nothing, notes: [`It says that something is off on ${named}. Is it on the site?`] };
  if (days.length > 1)
    return {
      ...nothing,
      notes: [
        `It names ${named}. If people can come then, fill in “It happens on”, the times and “Where”: it is then in What’s on too. Things on two days need an item each.`,
      ],
    };
  const times = timesOf(text, day);
  const when = `${longDate(day.date)}${times === undefined ? "" : `, ${times}`}`;
  const where = placeOf(text);
  const open = [
    ...(times === undefined ? ["the times"] : []),
    ...(where === undefined ? ["“Where”"] : []),
  ];
  return {
    when,
    where,
    notes: [
      `It is laid out for What’s on: ${when}. That is guessed from “${day.words}”: check it${open.length === 0 ? "" : `, and fill in ${joinAnd(open)}`}. If nobody can come, empty “It happens on”.`,
    ],
  };
}
