/** Questions about the times of day in the answers of a posted item. */
import { CLOCK_TIME, TO } from "../../format/time-words.ts";
import { typedTime, typedTimes } from "../../model/fields/typed-time.ts";
import type { Question } from "./question.ts";

/** With am or pm behind it, or a colon in it: nothing else is a time for sure. */
const TWELVE_HOUR = /(^|[^\d£.:])((\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m\b\.?)/gi;
const COLON = /(^|[^\d£.:])((\d{1,2}):(\d{2}))(?!\d|:| ?[ap]\.?m)/g;
/** In running words, where figures with a colon may be a verse or a ratio. */
const COLON_AFTER =
  /((?:\b(?:at|from|to|until|till?|by|between|and|starts?|begins?|ends?|finish(?:es)?|doors|opens?|closes?):? |[-–—] ?))((\d{1,2}):(\d{2}))(?!\d|:| ?[ap]\.?m)/gi;
/** “24.30” in the answer to “When”, where digits with a point are not a price. */
const POINT = /(^|[^\d£.:])((\d{1,2})\.(\d{2}))(?!\d|\.\d| ?[ap]\.?m)/g;

const RANGE = new RegExp(
  `(^|[^\\d£.:/-])(${CLOCK_TIME} ?${TO} ?${CLOCK_TIME})(?![\\d:/-]|\\.\\d)`,
  "gi",
);
const TIME = `(${CLOCK_TIME})`;
/** “Starts at 2pm and ends at 1pm”, “between 2pm and 1pm”. */
const START_AND_END = [
  new RegExp(
    `\\b(?:starts?|starting|begins?|doors(?: open)?|opens?|from)\\b:?(?: at| from)? ${TIME}[^\\d£]{1,25}?\\b(?:ends?|ending|finish(?:es|ing)?|until|till?|closes?|over)\\b:?(?: at| by)? ${TIME}(?![\\d:/-])`,
    "gi",
  ),
  new RegExp(`\\bbetween ${TIME} ?and ${TIME}(?![\\d:/-])`, "gi"),
];
const SURE = /[ap]\.?m|\d[.:]\d\d|noon|midday|midnight/i;
/** An evening may go on past midnight; nothing else may end before it starts. */
const EVENING = "17:00";
const SMALL_HOURS = "06:00";

function impossible(text: string, forms: readonly RegExp[]): readonly string[] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap(([, , written = "", hour, minute, meridiem]) => {
      const hours = Number(hour);
      const noSuch =
        Number(minute ?? "0") > 59 ||
        hours > (meridiem === undefined ? 24 : 23) ||
        (hours === 24 && Number(minute) > 0) ||
        (meridiem?.toLowerCase() === "a" && hours > 12) ||
        (meridiem !== undefined && hours === 0 && typedTime(written) === undefined);
      return noSuch ? [written.trim()] : [];
    }),
  );
}

/** False also where the times cannot be read, and for an evening that goes on past midnight. */
function isBackwards(range: string): boolean {
  const times = SURE.test(range) ? typedTimes(range) : undefined;
  if (times === undefined || times.from < times.to) return false;
  return times.from < EVENING || times.to > SMALL_HOURS;
}

function backwards(text: string): readonly string[] {
  const ranges = [...text.matchAll(RANGE)].map(([, , written = ""]) => written);
  const told = START_AND_END.flatMap((form) =>
    [...text.matchAll(form)].flatMap(([written, from = "", to = ""]) =>
      isBackwards(`${from} to ${to}`) ? [written] : [],
    ),
  );
  return [...ranges.filter(isBackwards), ...told].map((words) => words.trim());
}

/** Times that no clock shows, and ends that are not after their start. */
export function aboutTimes(field: Question["field"], text: string): Question[] {
  const plain = text.replace(/[\u00A0\u202F]/g, " ");
  const wrong = impossible(
    plain,
    field === "when" ? [TWELVE_HOUR, COLON, POINT] : [TWELVE_HOUR, COLON_AFTER],
  );
  const late = wrong.length > 0 ? [] : backwards(plain);
  const said = late.filter((one) => !late.some((more) => more !== one && more.includes(one)));
  return [
    ...[...new Set(wrong)].map((words) => `There is no time ${words}. Write it like 2:30pm.`),
    ...[...new Set(said)].map((words) => `“${words}” does not end after it starts. Is that right?`),
  ].map((words) => ({ field, words }));
}
