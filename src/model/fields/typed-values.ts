/** Postcodes, prices, dates and web addresses as people write them, in the stored form. */
import { isPlainDate } from "./calendar-day.ts";

/** Full-width letters, odd blanks and signs that cannot be seen, in their plain form. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();

const POSTCODE = /^([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][ABD-HJLNP-UW-Z]{2})$/;

/**
 * A full postcode in capitals with its one space, of “dn327ds” or “DN32-7DS”. O and I are put right
 * where only a digit is possible. Undefined when it is not a postcode.
 */
export function typedPostcode(text: string): string | undefined {
  const signs = plain(text)
    .toUpperCase()
    .replace(/[\s.,()–—-]+/g, "");
  const inner = signs.slice(-3);
  const outer = signs.slice(0, -3);
  const digit = (sign: string): string => sign.replace("O", "0").replace(/[IL]/, "1");
  const tries = [
    `${outer} ${inner}`,
    `${outer} ${digit(inner.slice(0, 1))}${inner.slice(1)}`,
    `${outer.slice(0, 2)}${[...outer.slice(2)].map(digit).join("")} ${digit(inner.slice(0, 1))}${inner.slice(1)}`,
  ];
  return tries.find((each) => POSTCODE.test(each));
}

const SMALL = "one two three four five six seven eight nine ten eleven twelve fifteen twenty".split(
  " ",
);
const SMALL_VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20];
/** “two pounds” and “fifty pence” with digits. */
const inDigits = (words: string): string =>
  words.replace(/^[a-z]+(?= (?:pounds?|quid|pence)$)/, (word) =>
    word === "fifty" ? "50" : String(SMALL_VALUES[SMALL.indexOf(word)] ?? word),
  );

/** Pounds of “£2”, “2.50”, “50p”, “two pounds”, “free”. Nothing when it is no single sum. */
export function typedPounds(text: string): number | undefined {
  const words = inDigits(
    plain(text)
      .toLowerCase()
      .replace(/[!.]+$/, "")
      .replace(/ ?(?:each|pp|only|(?:\/|per|an?) ?(?:person|head|child|adult|family))$/, ""),
  );
  if (/^(?:free|foc|nothing|no charge|free of charge|nil|£?0(?:\.00)?)$/.test(words)) return 0;
  const pence = /^(\d{1,4}) ?(?:p|pence)$/.exec(words);
  if (pence) return Number(pence[1]) / 100;
  const pounds = /^(?:£|gbp) ?(\d{1,3}(?:,\d{3})*|\d{1,5})(?:[.](\d{1,2}))?p?$/.exec(
    words.replace(/^(\d[\d,.]*) ?(?:£|pounds?|quid|gbp)$/, "£$1").replace(/^(?=\d)/, "£"),
  );
  if (!pounds) return undefined;
  const [, whole = "0", part = ""] = pounds;
  return Number(`${whole.replace(/,/g, "")}.${part === "" ? "0" : part.padEnd(2, "0")}`);
}

/** A number, whole or decimal, of “ 12 ”, “1,200” or “2.5”. Undefined when it is not in digits. */
export function typedNumber(text: string): number | undefined {
  const words = plain(text)
    .replace(/[−–]/g, "-")
    .replace(/ ?(?:years?|yrs?)(?: old)?\.?$/i, "");
  const digits = words.replace(/^(\d{1,3}(?:,\d{3})+)$/, (found) => found.replace(/,/g, ""));
  return /^-?\d{1,7}(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** “26” and “’26” with their century. */
const yearOf = (year = ""): string => year.replace(/['’]/, "").padStart(4, "20");

/**
 * A plain date of “5 December 2026”, “5th Dec 2026”, “05/12/2026” or “Sat 5.12.26”: the day comes
 * first, as in Britain. Nothing when a part is missing: a year is never guessed.
 */
export function typedDate(text: string): string | undefined {
  const words = plain(text)
    .toLowerCase()
    .replace(/^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)[a-z]*,? /, "")
    .replace(/(\d)(?:st|nd|rd|th)\b/, "$1")
    .replace(/\bof /, "")
    .replace(/,/g, "");
  const written = /^(\d{1,2}) ?([a-z]{3,9})\.? (\d{4}|['’]?\d{2})$/.exec(words);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2}) (\d{4}|['’]?\d{2})$/.exec(words);
  const numbers = /^(\d{1,2})(?: ?[/.-] ?| )(\d{1,2})(?: ?[/.-] ?| )(\d{4}|\d{2})$/.exec(words);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  const month = (name = ""): number =>
    MONTHS.findIndex((each) => each.startsWith(name === "sept" ? "sep" : name)) + 1;
  const parts = written
    ? [yearOf(written[3]), month(written[2]), written[1]]
    : monthFirst
      ? [yearOf(monthFirst[3]), month(monthFirst[1]), monthFirst[2]]
      : numbers
        ? [yearOf(numbers[3]), numbers[2], numbers[1]]
        : iso
          ? iso.slice(1)
          : undefined;
  if (!parts) return undefined;
  const date = parts
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0"))
    .join("-");
  return isPlainDate(date) ? date : undefined;
}

/** An https address of “http://…”, “www.…” or “example.org/page”. */
export function typedAddress(text: string): string {
  const words = plain(text)
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^<|[>,;.]+$/g, "");
  const address = words.replace(/^(?:ht{2,3}ps?(?::\/*|\/{2})|(?=www\.))/i, "https://");
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i.test(address) ? `https://${address}` : address;
}
