/**
 * One spelling for what people type and what entries say, in every language the site covers:
 * folded, without small words, shortened to a stem.
 */

/** Letters that Unicode NFKD does not decompose, with their plain form. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ى: "ي",
  ة: "ه",
  ٱ: "ا",
  ک: "ك",
  ی: "ي",
  ـ: "",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/** Stop words. */
const STOP_WORDS = new Set(
  "a about after all am an and any anyone anybody are as at be been being but by can cant could did do does doesnt dont for from get getting go goes going got has have having he her here hers him his how i id if ill im in into is isnt it its ive just keeps know let like me my near nearby need needs no not now of off on one or our out over please really said say says she should so some someone somebody something sometimes somewhere than that the their them then there these they theyre this those to too un up us very want wants was we were what whats when where which who whos why will with without wont would you your yours na w do i z la de e o si pentru para um uma ir u r ur sumthing sumfing summat sumone sumwhere wiv wot wen cos coz cuz plz pls dunno gonna wanna gotta".split(
    " ",
  ),
);

/** Words so frequent here that they carry little weight. */
const COMMON = new Set(
  "help support find first give family child kid talk take things thing group local worker work free open worry street road two four".split(
    " ",
  ),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: "child",
    childrens: "child",
    women: "woman",
    womens: "woman",
    men: "man",
    mens: "man",
    kids: "child",
    kid: "child",
    babies: "baby",
    wives: "wife",
    mums: "mum",
    mom: "mum",
    mam: "mum",
    mams: "mum",
    mammy: "mum",
    bairn: "child",
    bairns: "child",
    nana: "nan",
    nanna: "nan",
    gran: "nan",
    granny: "nan",
    grandma: "nan",
    granddad: "grandad",
    grandpa: "grandad",
    mummy: "mum",
    daddy: "dad",
    lives: "live",
    living: "live",
  }),
);

/** First letters of irregular words whose stem begins with another: “bairn” is “child”. */
const ELSEWHERE = new Set(
  Array.from(IRREGULAR, ([word, short]) => (word[0] === short[0] ? "" : (word[0] ?? ""))),
);

/** True for a letter with which a word may begin whose stem begins with another. */
export const isStemElsewhere = (letter: string): boolean => ELSEWHERE.has(letter);

/**
 * Printable ASCII. Nearly all text is; for it the expressions with Unicode classes are skipped, as
 * compiling one costs a slow phone as much time as a hundred names.
 */
const PLAIN = /^[ -~]*$/;
/** True for a text of printable ASCII. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

const foldPlain = (text: string): string =>
  (text.includes("'") ? text.replace(/'/g, "") : text).toLowerCase();

/** Small letters without accents, apostrophes and marks. */
export function fold(text: string): string {
  if (isPlain(text)) return foldPlain(text);
  const latin = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘ʼ]/g, "")
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
  return isPlain(latin) ? latin : latin.replace(/\p{M}/gu, "");
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return (isPlain(folded) ? folded.match(/[a-z\d]+/g) : folded.match(/[\p{L}\p{N}]+/gu)) ?? [];
}

/** True when a text ends within a word: somebody may still be typing it. */
export const endsInWord = (text: string): boolean =>
  (isPlain(text.slice(-1)) ? /[a-z\d]$/i : /[\p{L}\p{N}]$/u).test(text);

const undouble = (word: string): string => word.replace(/([bdfgmnprt])\1$/, "$1");

/** Suffix rule: minimum word length, suffix, letters to strip, and replacement. */
interface Ending {
  readonly from: number;
  readonly ending: string;
  readonly letters: number;
  readonly to: string;
}

const ENDINGS: readonly Ending[] = [
  { from: 6, ending: "ies", letters: 3, to: "y" },
  { from: 7, ending: "ness", letters: 4, to: "" },
  { from: 8, ending: "ancy", letters: 4, to: "ant" },
  { from: 9, ending: "ency", letters: 4, to: "ent" },
  { from: 8, ending: "ence", letters: 4, to: "ent" },
  { from: 8, ending: "sion", letters: 3, to: "" },
  { from: 8, ending: "tion", letters: 3, to: "" },
  { from: 6, ending: "ied", letters: 3, to: "y" },
  { from: 7, ending: "ment", letters: 4, to: "" },
];

/**
 * Last letters of all endings that a stem loses, beside the plural's. Half of all words end in none
 * of them.
 */
const LAST = "degnsty";

/** Endings in “s” that are not plurals; “ies” has a rule of its own. */
const NO_PLURAL = ["ss", "us", "is", "ies"];

/**
 * One spelling for the forms of a folded word: “nappies” and “nappy”, “depressed” and “depression”.
 * Thousands of words go through it while somebody waits, most of them only once, so it is written
 * for a phone that has not yet made fast code of it.
 */
export function stem(word: string): string {
  if (word >= "\u0600" && word < "\u0700")
    return word.length > 4 && word.startsWith("ال") ? word.slice(2) : word;
  const odd = IRREGULAR.get(word);
  if (odd !== undefined) return odd;
  let short = word;
  if (
    short.length > 3 &&
    short.endsWith("s") &&
    !NO_PLURAL.some((ending) => short.endsWith(ending))
  )
    short = short.slice(0, -1);
  if (!LAST.includes(short.slice(-1))) return short;
  // A counted loop: array iterators are slow before a phone has compiled them.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let at = 0; at < ENDINGS.length; at++) {
    const { from, ending, letters, to } = ENDINGS[at] as Ending;
    if (short.length >= from && short.endsWith(ending)) short = short.slice(0, -letters) + to;
  }
  if (short.length > 5 && short.endsWith("ing")) short = undouble(short.slice(0, -3));
  else if (short.length > 5 && short.endsWith("ed")) short = undouble(short.slice(0, -2));
  return short.length > 4 && short.endsWith("e") ? short.slice(0, -1) : short;
}

/** True for a folded word that carries no meaning: “the”. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
/** True for a stem that is so frequent here that it carries little weight: “help”. */
export const isCommon = (stemmed: string): boolean => COMMON.has(stemmed);

interface Read {
  readonly stem: string;
  readonly small: boolean;
}

/**
 * Cache of stemmed pieces, by the text between two spaces: any index repeats the same few thousand.
 */
const seen = new Map<string, readonly Read[]>();

function readPiece(piece: string): readonly Read[] {
  const before = seen.get(piece);
  if (before) return before;
  const read = wordsOf(piece).map((word) => ({ stem: stem(word), small: STOP_WORDS.has(word) }));
  seen.set(piece, read);
  return read;
}

/**
 * The stems of a text, in their order, without small words; all of them when there are only small
 * ones.
 */
export function stemsOf(text: string): string[] {
  const all: string[] = [];
  const telling: string[] = [];
  for (const piece of text.split(" ")) {
    for (const { stem: short, small } of readPiece(piece)) {
      all.push(short);
      if (!small) telling.push(short);
    }
  }
  return telling.length > 0 ? telling : all;
}

/** Neighbours written as one word: “food bank” gives “foodbank”. */
export const joined = (stems: readonly string[]): string[] =>
  stems.slice(1).map((word, index) => `${stems[index] ?? ""}${word}`);
