/** Ages in a query, as index words. */

/** Ages from birth to this one have an index word. */
export const OLDEST_INDEXED = 25;
const MONTHS_IN_A_YEAR = 12;

/** The index word for an age in years. */
export const ageWord = (years: number): string => `${years}yr`;

const NUMBER = /^\d{1,2}$/;
/** “yr”, “months”, “wk”, “yo”. */
const UNIT = /^(?:y|yo|yrs?|years?|m|mo|mths?|months?|wks?|weeks?)$/;
/** “9yo”, “18mths”, “6wk”. */
const JOINED = /^(\d{1,2})(y|yo|yrs?|years?|mo|mths?|months?|wks?|weeks?)$/;
const OLD = /^(?:olds?|o)$/;
const BETWEEN = /^(?:and|or|to|n)$/;
/** A word before the number of an age: “aged 9”, “im 12”. */
const AGED = /^(?:age|aged|ages)$/;
const IS = /^(?:im|hes|shes|theyre)$/;
/** Words before a duration: “waiting 2 years”. */
const LASTS = /^(?:in|after|since|waiting|waited|last|past|every|next|within)$/;
/** Words before “for” where a duration follows; in “group for 18 months” an age follows. */
const LONG = /^(?:|been|waiting|waited|off|ill|away|gone|now|on|list)$/;
const IN_WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** An age in whole years, of a number and its unit. */
function yearsOf(number: number, unit: string): number {
  if (unit.startsWith("m")) return Math.floor(number / MONTHS_IN_A_YEAR);
  return unit.startsWith("w") ? 0 : number;
}

/** Words of an age by their index in the query: the index word for a number, “” for a unit. */
export type AgeParts = ReadonlyMap<number, string>;

interface Numbers {
  readonly at: readonly number[];
  /** Index of the word after the last. */
  readonly end: number;
}

/** A number and those that “and”, “or” and “to” join to it. */
function numbersFrom(words: readonly string[], start: number): Numbers {
  const at = [start];
  let end = start + 1;
  for (;;) {
    const next = BETWEEN.test(words[end] ?? "") ? end + 1 : end;
    if (!NUMBER.test(words[next] ?? "")) return { at, end };
    at.push(next);
    end = next + 1;
  }
}

/** True where the number is a duration: “waiting 2 years”. */
const isDuration = (words: readonly string[], start: number): boolean =>
  words[start - 1] === "for"
    ? LONG.test(words[start - 2] ?? "")
    : LASTS.test(words[start - 1] ?? "");

/** One or more numbers with their unit. */
interface Said {
  /** The value of each number, by its index in the query. */
  readonly numbers: ReadonlyMap<number, number>;
  /** “years”, or nothing. */
  readonly unit: string;
  /** Index of the unit and of “old”, where they are words of their own. */
  readonly units: readonly number[];
  readonly isOld: boolean;
  readonly after: string;
}

const word = (words: readonly string[], at: number): string => words[at] ?? "";

/** Reads “9yo”, or numbers with the words after them; undefined where there is no number. */
function saidFrom(words: readonly string[], start: number): Said | undefined {
  const own = word(words, start);
  const [, joined, joinedUnit = ""] = JOINED.exec(own) ?? [];
  const inWords = IN_WORDS.indexOf(own) + 1;
  if (joined === undefined && inWords === 0 && !NUMBER.test(own)) return undefined;
  const { at, end } = NUMBER.test(own)
    ? numbersFrom(words, start)
    : { at: [start], end: start + 1 };
  const isApart = joined === undefined && UNIT.test(word(words, end));
  const last = isApart ? end + 1 : end;
  const unit = isApart ? word(words, end) : joinedUnit;
  const isOld = unit !== "" && OLD.test(word(words, last));
  // “two” may count anything; “two year old” is an age.
  if (inWords > 0 && !isOld) return undefined;
  const valueAt = (place: number): number => inWords || Number(joined ?? word(words, place));
  return {
    numbers: new Map(at.map((place) => [place, valueAt(place)])),
    unit,
    units: [...(isApart ? [end] : []), ...(isOld ? [last] : [])],
    isOld,
    after: word(words, last),
  };
}

/** True when numbers with their unit are an age, not a duration. */
function isAge(words: readonly string[], start: number, { unit, isOld, after }: Said): boolean {
  const before = word(words, start - 1);
  if (isOld || unit === "yo" || AGED.test(before)) return true;
  if (unit === "") return IS.test(before) && !/^(?:min|mins|hours?|days?|stone|st)$/.test(after);
  return !isDuration(words, start) && after !== "pregnant" && !/^(?:years|yrs)$/.test(unit);
}

/**
 * Finds ages among the words of a query, by their index: “9 year old”, “9yo”, “18 months”, “2 and 6
 * year olds”, “aged 9”, “two year old”.
 */
export function agesMeant(words: readonly string[]): AgeParts {
  const parts = new Map<number, string>();
  for (let start = 0; start < words.length; start++) {
    const said = parts.has(start) ? undefined : saidFrom(words, start);
    if (said === undefined || !isAge(words, start, said)) continue;
    for (const [place, number] of said.numbers) {
      const years = yearsOf(number, said.unit);
      if (years <= OLDEST_INDEXED) parts.set(place, ageWord(years));
    }
    for (const place of said.units) parts.set(place, "");
  }
  return parts;
}
