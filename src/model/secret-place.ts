/**
 * Detects text that reveals the location of a refuge: a refuge or safe house beside a street, a
 * postcode or a position. The gate holds such words back; the form that posts an item asks about
 * them. Without look-behind in its patterns, which Safari before 16.4 cannot read.
 */
import { MONTH_BEGINNING, WEEKDAY_BEGINNING } from "../format/time-words.ts";
import { foldSpelling } from "./phones/fold.ts";

/** Letters of other scripts that look like those of the Latin one. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  ё: "e",
  і: "i",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  ѕ: "s",
  ғ: "f",
  г: "r",
  α: "a",
  ε: "e",
  ο: "o",
  υ: "u",
};

const WEB = /\b(?:https?:\/\/|www\.)[^\s)>\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** Normalised text: no accents, no invisible characters, Latin letters. */
const plain = (words: string): string =>
  foldSpelling(words)
    .text.normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u0370-\u04ff]/g, (sign) => LOOKALIKES[sign.toLowerCase()] ?? sign);

/** Separators between the letters of a disguised word. */
const BETWEEN = String.raw`[^\p{L}\p{N}\n]{0,2}`;
const REFUGE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])${["r", "[e3]", "f", "(?:u|yu|ue)", "d?[gj]", "[e3]"].join(BETWEEN)}(?:['’]?s)?(?![\p{L}\p{N}])`,
  "u",
);
/** Harmless uses of the word “refuge”. */
const NO_HIDING =
  /\b(?:wildlife|bird|animal|nature|traffic|pedestrian|fire|flood)s? refuges?\b|\brefuges? (?:islands?|from (?:the )?(?:cold|rain|heat|storm|weather|wind|sun|noise|crowds?))\b/g;
const WHO = "(?:women|men|famil(?:y|ies)|mothers|mums|victims?|survivors?|people|those)";
const VIOLENCE = "(?:violen(?:ce|t)|abus(?:e|ive)|domestic)";
const OTHER_WORDS = new RegExp(
  [
    "\\bsafe ?-?houses?\\b",
    `\\bsafe (?:home|flat|hostel|accommodation)s? (?:for|from) `,
    `\\b(?:women['’]?s?|${VIOLENCE}) (?:shelter|hostel|accommodation)s?\\b`,
    `\\b(?:shelter|hostel|accommodation|house|home|flats?)s? for ${WHO}[^.!?\\n]{0,40}(?:${VIOLENCE}|flee|escap|hid(?:e|ing))`,
    `\\bwhere (?:\\S+ ){0,2}${WHO}(?: and (?:their )?children)? (?:hide|hid|are hiding|are hidden|flee)\\b`,
    "\\b(?:secret|hidden) (?:address|house|location)\\b|\\baddress is (?:a )?secret\\b|\\bhiding place\\b",
    // “Refuge” in Spanish and Portuguese, Romanian, Polish, Lithuanian.
    "\\b(?:refugios?|casa abrigo|adapost(?:ul)?|schronisk(?:o|a|u) dla|prieglobst(?:is|yje))\\b",
  ].join("|"),
  "u",
);

/** True for words that name a refuge or a safe house, however they are spelled. */
export function namesRefuge(words: string): boolean {
  const text = plain(words.replace(WEB, " ")).toLowerCase().replace(NO_HIDING, " ");
  return REFUGE.test(text) || OTHER_WORDS.test(text);
}

const INWARD = "[ABD-HJLNP-UW-Z]";
/** A postcode with O, I or L in the place of digits. */
const POSTCODE = new RegExp(
  `(?:^|[^A-Z0-9])(?=[A-Z]*[OIL]?[OIL]? ?[OIL]?[A-Z0-9]*[0-9]|[A-Z]{1,2}[0-9])[A-Z]{1,2}[0-9OIL][A-Z0-9]?[ .,-]{0,3}[0-9OIL]${INWARD}{2}(?![A-Z0-9])`,
  "i",
);
/** A postcode with spaces between its characters: “D N 3 1 3 A B”. */
const POSTCODE_APART = new RegExp(
  `(?:^|[^A-Z0-9])[A-Z][ .-]{0,2}[A-Z]?[ .-]{0,2}[0-9][ .-]{0,2}[0-9]?[ .,-]{0,3}[0-9][ .-]{0,2}(?!(?:st|nd|rd|th|hr|yr)\\b)${INWARD}[ .-]{0,2}${INWARD}(?![A-Z0-9])`,
  "i",
);
const STREET =
  "(?:[Ss]treet|STREET|[Ss]tr|[Rr]oad|ROAD|[Rr]d|[Aa]venue|AVENUE|[Aa]ve|[Ll]ane|LANE|[Cc]rescent|[Cc]res|[Tt]errace)";
const OTHER_STREET =
  "(?:close|drive|court|grove|gardens?|square|walk|row|mews|parade|place|way|hill|view|gate|quay|green|rise|wharf|st)";
/** Words before “street” that are not a street name. */
const NO_NAME =
  "(?:the|an?y?|this|that|our|your|my|his|her|their|its|every|each|some|same|main|busy|quiet|side|another|one|next|public|long|whole|of|in|on|at|by|for|to|and|or|from|is|are|up|down)";
const UNIT =
  "(?:minutes?|mins?|hours?|days?|weeks?|months?|years?|women|men|families|people|children|flats?|rooms?|beds?|houses?|miles?|metres?)";
const NUMBER =
  "(?:\\d{1,4}[a-d]?|number (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -]\\w+)?))";
const capitals = (words: string): string => words.replace(/\b[a-z]/g, (sign) => sign.toUpperCase());
const MONTH_OR_DAY = `(?:${capitals(MONTH_BEGINNING)}|${capitals(WEEKDAY_BEGINNING)})[a-z]*\\b`;
const WHERE: readonly RegExp[] = [
  POSTCODE,
  POSTCODE_APART,
  new RegExp(`(?:^|[^\\p{L}])\\p{Lu}[\\p{L}'’]+\\s+${STREET}(?![\\p{L}])`, "u"),
  /(?:^|[^\p{L}])\p{Lu}\p{Ll}+ S[tT]\b\.?(?![\s.]*\p{Lu})/u,
  new RegExp(
    `\\b(?:in|on|at|off|near|behind|along|by) (?!${NO_NAME}\\b)\\p{L}+ (?:${STREET})(?![\\p{L}])`,
    "u",
  ),
  new RegExp(
    `(?:^|[^\\p{L}\\p{N}£.:])${NUMBER},?\\s+(?:(?!(?:${NO_NAME}|${UNIT})\\b)\\p{L}[\\p{L}'’.]*\\s+){1,3}(?:${STREET}|${OTHER_STREET})(?![\\p{L}])`,
    "iu",
  ),
  new RegExp(
    `\\b[Aa]t (?:no\\.? ?|number )?\\d{1,3}[a-d]?,? (?!${MONTH_OR_DAY})\\p{Lu}\\p{Ll}+`,
    "u",
  ),
  /\b\d{2}\.\d{3,}\b[^\d\n]{1,5}\d{1,2}\.\d{3,}/,
  /\/\/\/[a-z]+\.[a-z]+\.[a-z]+/,
];
const MAP =
  /maps\.app\.goo\.gl|goo\.gl\/maps|google\.[a-z.]+\/maps|maps\.google|maps\.apple|openstreetmap\.org\/|what3words\.com\/|w3w\.co\//i;

/** True for a text that gives a location: a street, a postcode, a position or a map link. */
export function tellsWhere(words: string): boolean {
  if (MAP.test(words)) return true;
  const text = plain(words.replace(WEB, " "));
  return WHERE.some((form) => form.test(text));
}

/** True for a text that names a refuge and gives a location. */
export const tellsOfSecretPlace = (words: string): boolean =>
  namesRefuge(words) && tellsWhere(words);

/** How often a content file ticks “The address is secret”. */
const secretPlaces = (file: string): number =>
  file.match(/^\s*(?:- )?["']?confidential["']?:\s*["']?(?:true|yes|on)\b/gim)?.length ?? 0;

const fileTellsWhere = (file: string): boolean =>
  /^\s*(?:- )?(?:address1|postcode|latitude|hub):\s*\S/m.test(file) || tellsWhere(file);

/**
 * False for an earlier text of a content file that gives away what today's text keeps secret.
 */
export function keepsSecret(today: string, earlier: string): boolean {
  const secret = secretPlaces(today);
  if (secret === 0 && !(namesRefuge(today) && fileTellsWhere(today))) return true;
  return !fileTellsWhere(earlier) || (secret > 0 && secretPlaces(earlier) >= secret);
}
