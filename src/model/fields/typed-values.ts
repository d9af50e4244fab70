/** Postcodes, prices, dates and web addresses as people write them, in the stored form. */
import { editDistance } from "../../format/edit-distance.ts";
import { ZERO_TO_TWELVE } from "../../format/number-words.ts";
import { WEEKDAY_BEGINNING } from "../../format/time-words.ts";
import { isPlainDate } from "./calendar-day.ts";

/** The text with plain letters and spaces (NFKC), without invisible characters. */
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
    .replace(/[\s.,()–—_/-]+/g, "");
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

/** A whole postcode in running words; “B2 1st” is a room and a floor. */
const POSTCODE_IN_WORDS =
  /\b([a-z]{1,2}[0-9][a-z0-9]?)([ -]?)([0-9](?!(?:st|nd|rd|th|hr|yr)\b)[abd-hjlnp-uw-z]{2})\b/gi;

/** The words of a place with each postcode as it is printed: “The hall, dn327ds”. */
export const typedPlace = (text: string): string =>
  text.replace(
    POSTCODE_IN_WORDS,
    (_all, outer: string, _space, inner: string) => `${outer.toUpperCase()} ${inner.toUpperCase()}`,
  );

/** Sums in words. */
const SUMS: ReadonlyMap<string, number> = new Map([
  ...ZERO_TO_TWELVE.map((word, value) => [word, value] as const),
  ["fifteen", 15],
  ["twenty", 20],
  ["fifty", 50],
]);
/** “two pounds” and “fifty pence” with digits. */
const inDigits = (words: string): string =>
  words
    .replace(/^an?(?= (?:pound|quid)$)/, "one")
    .replace(/^[a-z]+(?= (?:pounds?|quid|pence)$)/, (word) => String(SUMS.get(word) ?? word))
    .replace(/^(£?)\.(?=\d)/, "$10.");

/** Pounds of “£2”, “2.50”, “50p”, “two pounds”, “free”. Undefined for all but one amount. */
export function typedPounds(text: string): number | undefined {
  const words = inDigits(
    plain(text)
      .toLowerCase()
      .replace(/[!.]+$/, "")
      .replace(
        / ?(?:each|pp|only|(?:\/|per|an?) ?(?:person|head|child|adult|family|session|visit|place|ticket|class))$/,
        "",
      ),
  );
  if (
    /^(?:free(?: of charge| entry| event| to (?:all|attend|join))?|foc|nothing|no (?:charge|cost|fee)|nil|£?0(?:\.00)?)$/.test(
      words,
    )
  )
    return 0;
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

/** The month, 1 to 12, of a name, also short or misspelled: “Sept”, “Febuary”; 0 for none. */
function monthOf(name = ""): number {
  const short = name === "sept" ? "sep" : name;
  const known = MONTHS.findIndex((each) => each.startsWith(short)) + 1;
  if (known > 0 || name.length < 4) return known;
  const near = MONTHS.filter(
    (each) => each.startsWith(name.slice(0, 2)) && editDistance(name, each, 2) <= 2,
  );
  return near.length === 1 ? MONTHS.indexOf(near[0] ?? "") + 1 : 0;
}

const WEEKDAY_BEFORE = new RegExp(`^${WEEKDAY_BEGINNING}[a-z]*[.,]* (?:the )?`);

/** “26” and “’26” with their century. */
const yearOf = (year = ""): string => year.replace(/['’]/, "").padStart(4, "20");

/**
 * A plain date of “5 December 2026”, “5th Dec 2026”, “05/12/2026” or “Sat 5.12.26”: the day comes
 * first, as in Britain. Undefined when a part is missing: a year is never guessed.
 */
export function typedDate(text: string): string | undefined {
  const words = plain(text)
    .toLowerCase()
    .replace(WEEKDAY_BEFORE, "")
    .replace(/(\d)(?:st|nd|rd|th)\b/, "$1")
    .replace(/\bof /, "")
    .replace(/,/g, "");
  const written = /^(\d{1,2})[ ./-]?([a-z]{3,10})[ ./-]*(\d{4}|['’]?\d{2})$/.exec(words);
  const monthFirst = /^([a-z]{3,10})[ ./-]*(\d{1,2})[ ./-]+(\d{4}|['’]?\d{2})$/.exec(words);
  const numbers = /^(\d{1,2})(?: ?[/.-] ?| )(\d{1,2})(?: ?[/.-] ?| )(\d{4}|\d{2})$/.exec(words);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  const parts = written
    ? [yearOf(written[3]), monthOf(written[2]), written[1]]
    : monthFirst
      ? [yearOf(monthFirst[3]), monthOf(monthFirst[1]), monthFirst[2]]
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

/** A year, a month or a day of “2019”, “April 2019”, “04/2019” or “17 April 2019”. */
export function typedPartialDate(text: string): string | undefined {
  const words = plain(text).toLowerCase();
  if (/^\d{4}$/.test(words)) return words;
  const first = typedDate(`1 ${words}`) ?? typedDate(`1/${words}`) ?? typedDate(`${words}-01`);
  return typedDate(text) ?? first?.slice(0, 7);
}

/** A URL scheme, also mistyped: “http://”, “https//”, “htps:/”, “https;//”, “http:\\”. */
const SCHEME = /^(?:h?t{1,3}ps{0,2}[:;]?[\\/]{1,3}|h?t{1,3}ps{0,2}:)(?=[^\\/:])/i;

/** An https address of “http://…”, “www.…” or “example.org/page”. */
export function typedAddress(text: string): string {
  const words = plain(text)
    .replace(/^(?:web(?:site| ?address| ?page)?|url|link) ?: ?/i, "")
    .replace(/^[("'“‘[](.*)[)"'”’\]]$/, "$1")
    .replace(/^<|[>,;.]+$/g, "")
    .replace(/^(https?:\/\/) +/i, "$1");
  const bare = words.replace(SCHEME, "").replace(SCHEME, "");
  const address = bare === words ? words.replace(/^(?=www\.)/i, "https://") : `https://${bare}`;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i.test(address) ? `https://${address}` : address;
}

/** An e-mail address of “mailto:…”, “Hall <hall@example.org>” or “hall @ example.org.”. */
export function typedEmail(text: string): string {
  const words = plain(text).replace(/[,;.]+$/, "");
  const framed = /^[^<>@]*<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>$/i.exec(words)?.[1] ?? words;
  return framed
    .replace(/^(?:e-?mail ?: ?)?(?:mailto:)?/i, "")
    .replace(/\?subject=.*$/i, "")
    .replace(/ ?(?:@|\(at\)|\[at\]) ?/i, "@")
    .replace(/[,;.>]+$/, "");
}
