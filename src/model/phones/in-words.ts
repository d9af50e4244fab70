/** Finds phone numbers in running text. */
import { isShortNumber } from "../../format/short-numbers.ts";
import { regexLines } from "../../format/regex-lines.ts";
import { foldSpelling } from "./fold.ts";

/** Dates and times of day, which are written with the same characters as phone numbers. */
const DAYS_AND_TIMES: readonly RegExp[] = [
  /\b(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])\b/g,
  /\b(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)\b(?![-/.]?\d)/g,
  /\b(?:[01]?\d|2[0-3])[.:][0-5]\d ?(?:[ap]\.?m)?(?: ?- ?(?:[01]?\d|2[0-3])[.:][0-5]\d)\b(?![.]?\d)/gi,
];
/** Digits with the separators between them in a number that is written out. */
const RUN = /(?:\(?\+ ?\(?|\()?\d(?:[ ().\-/]{0,6}\d)*/g;
/** Words before digits that make them a number to ring or to text. */
const RING = regexLines("iu")`
  (?:\b(?:ring|rings|rang|call|calls|calling|phone|phoning|telephone|tel|dial|text|texting|txt
  |sms|whatsapp|mobile|mob|landline|number)\b|\b(?:tel|mob|ph)\.|\b[tm]:)[^.!?\d]{0,40}$
  |[\u260e\u260f\u2706\u{1f4de}\u{1f4f1}\u{1f4f2}] ?$
`;
/** Words before a registration or reference number. */
const OF_AN_OFFICE =
  /\b(?:charity|company|compan(?:y|ies) house|registration|registered|ofsted|reference|licen[cs]e|order|ticket|vat|urn)(?: [a-z]+){0,4} number\b[^.!?\d]{0,20}$/i;
const TEXT_TO = /\b[tT][oO] $/;

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Ten digits or more, of which some are written as letters: “O77OO 9OO 123”. */
const MIXED = /(^|[^A-Za-z0-9])(\+?[\dOoIl|](?:[ .()\-/]{0,3}[\dOoIl|]){9,14})(?![A-Za-z0-9])/g;
/** Fewest real digits in a number that is written with letters. */
const FEWEST_DIGITS = 4;

const asDigits = (run: string): string => run.replace(/[Oo]/g, "0").replace(/[Il|]/g, "1");

/** Letters that pass for digits inside a number: “O1472”, “01472 32629l”. */
function withoutLookalikes(text: string): string {
  return text
    .replace(MIXED, (whole: string, before: string, run: string) =>
      digitsOf(run).length >= FEWEST_DIGITS && /^(?:0|44)/.test(digitsOf(asDigits(run)))
        ? before + asDigits(run)
        : whole,
    )
    .replace(/(^|[^A-Za-z0-9])[oO](?=[1-9]\d{2,4}[ .-]?\d{3})/g, "$10")
    .replace(/(\d[ -]?)[oO](?=[ -]?\d)/g, "$10")
    .replace(/(\d{3})[lI|](?![A-Za-z])/g, "$11");
}

/** Punctuation between an area code and the rest: “01632, 960123”, “01632: 960 123”. */
const PARTED =
  /(^|[^\d])(\(?0\d{2,4}\)?)( {0,2}[,:;|~] {0,2})(?=\d{6}(?!\d)|\d{3}[ -]\d{3,4}(?!\d)|\d{4}(?!\d))/g;
/** Brackets of links around a part of a number, and “](x)”, which replaces a link target. */
const LINKED = /\]\(x\)|[[\]]/g;
const blank = (found: string): string => " ".repeat(found.length);

/** The text with a space for each character of punctuation or a link within a number. */
const withoutMarks = (text: string): string =>
  text
    .replace(LINKED, blank)
    .replace(
      PARTED,
      (_, before: string, code: string, sign: string) => before + code + blank(sign),
    );

/** The text with “x” for each character of a date or time. */
const withoutDays = (text: string): string =>
  DAYS_AND_TIMES.reduce((rest, form) => rest.replace(form, (day) => "x".repeat(day.length)), text);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a group of digits in a run begins that is the first of a whole number: 0…, +44…, 116…. */
const FIRST_GROUP = /(^|[^\d])(\(?\+ ?\(?44|0|116[ -]?\d{3}(?!\d))/g;

/** The longest form of a number in a text, in UTF-16 units. */
const LONGEST = 60;

/** The whole numbers in a run of digits, which may contain several or begin with a year. */
function wholeNumbers(run: string): Span[] {
  const spans: Span[] = [];
  let open = 0;
  for (const match of run.matchAll(FIRST_GROUP)) {
    const start = match.index + (match[1]?.length ?? 0);
    if (start < open) continue;
    const rest = run.slice(start, start + LONGEST);
    const most = /^\(?(?:\+|0 ?0 ?4 ?4)/.test(rest) ? 14 : 11;
    let end = start;
    let count = 0;
    for (const { 0: group, index } of rest.matchAll(/\d+/g)) {
      const full = count >= 10 && group.startsWith("0");
      if (count >= most || full || (count > 0 && count + group.length > most + 2)) break;
      count += group.length;
      end = start + index + group.length;
      if (/^116[ -]?\d{3}$/.test(run.slice(start, end)) || (count === 6 && /^116/.test(group)))
        break;
    }
    const more = /^ ?\/ ?\d{1,6}(?!\d)/.exec(run.slice(end, end + 12));
    if (more && count >= 9) end += more[0].length;
    spans.push({ start, end });
    open = end;
  }
  return spans;
}

/** True for digits with a 0 or +44 in front that are long enough for a number. */
function isWhole(shown: string): boolean {
  const count = digitsOf(shown).length;
  if (/^116/.test(shown)) return count === 6;
  return count >= (/[./]/.test(shown) ? 9 : 7);
}

/** A number of another country: “+353 1 234 5678” (ITU-T E.164). */
const ABROAD = /^\(?\+ ?\(?[1-9]/;

/** True for digits that only the words before them make a number. */
function isNamed(before: string, digits: string): boolean {
  if (TEXT_TO.test(before) && /^[5-9]\d{4}$/.test(digits)) return true;
  if (!RING.test(before) || OF_AN_OFFICE.test(before)) return false;
  const isShort = digits.length === 3 && isShortNumber(digits);
  return isShort || /^[6-8]\d{4}$/.test(digits) || digits.length >= 6;
}

function spansIn(text: string): Span[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const whole = wholeNumbers(run).filter(({ start, end }) => isWhole(run.slice(start, end)));
    if (whole.length > 0)
      return whole.map(({ start, end }) => ({ start: index + start, end: index + end }));
    const digits = digitsOf(run);
    const isAbroad = ABROAD.test(run) && digits.length >= 9 && !/\d$/.test(text.slice(0, index));
    return isAbroad || isNamed(text.slice(Math.max(0, index - 60), index), digits)
      ? [{ start: index, end: index + run.length }]
      : [];
  });
}

const DIGIT_WORD =
  "(?:(?:double|treble|triple) )?(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine)";
/** A whole number in words: “oh one six three two, nine six …”. */
const IN_WORDS = new RegExp(
  `\\b(?:zero|oh|o|nought)\\b(?:[ ,.-]{1,3}${DIGIT_WORD}\\b){6,12}`,
  "gi",
);

/** True for a text that may have a number: two digits near each other, or the word for 0. */
const mayHold = (words: string): boolean =>
  /[\p{Nd}\p{No}].{0,3}[\p{Nd}\p{No}]|&#/su.test(words) || /\b(?:zero|oh|o|nought)\b/i.test(words);

/**
 * Positions in a text, in UTF-16 units, of the numbers that readers are to ring or to text: UK
 * numbers from a 0, +44 or 0044 on, 116 and three digits, those of other countries from a + on, and
 * shorter ones after a word such as “ring” or “to”. Dates and times are left out.
 */
export function numberSpansIn(words: string): readonly Span[] {
  if (!mayHold(words)) return [];
  const { text, from } = foldSpelling(words);
  const spans = spansIn(withoutDays(withoutMarks(withoutLookalikes(text))));
  const spelled = [...text.matchAll(IN_WORDS)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return [...spans, ...spelled].map(({ start, end }) => {
    const first = from[start] ?? 0;
    const written = words.slice(first, from[end] ?? words.length).trimEnd();
    return { start: first, end: first + written.length };
  });
}

/** The numbers of `numberSpansIn`, each as it is written. */
export const numbersIn = (words: string): string[] =>
  numberSpansIn(words).map(({ start, end }) => words.slice(start, end).trim());
