/** One spelling for what people type and what entries say, in every language held: folded, without small words, shortened to a stem. */

/** Letters that do not come apart into a letter and a mark (Unicode NFKD). */
const LETTERS: Readonly<Record<string, string>> = { ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae", œ: "oe", ı: "i", ى: "ي", ة: "ه", ٱ: "ا", ک: "ك", ی: "ي", ـ: "" };
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/** Small words that say nothing about what is looked for. */
const SMALL = new Set(
  "a about after all am an and any anyone anybody are as at be been being but by can cant could did do does doesnt dont for from get getting go goes going got has have having he her here hers him his how i id if ill im in into is isnt it its ive just keeps know let like me my near nearby need needs no not now of off on one or our out over please really said say says she should so some someone somebody something sometimes somewhere than that the their them then there these they theyre this those to too un up us very want wants was we were what whats when where which who whos why will with without wont would you your yours na w do i z la de e o si pentru para um uma dla ir".split(" "),
);

/** Words that so much is about that they tell little. */
const FAINT = new Set("help support service advice find give people family child kid talk take things thing group local worker work information free open worried worry".split(" "));

const ODD: Readonly<Record<string, string>> = { children: "child", childrens: "child", women: "woman", womens: "woman", men: "man", mens: "man", kids: "child", kid: "child", babies: "baby", wives: "wife", mums: "mum", mom: "mum", mummy: "mum", daddy: "dad", lives: "live", living: "live" };

/** Nearly all text is of these letters, for which a slow phone need not ask Unicode. */
const PLAIN = /^[ -~]*$/;

/** Small letters without accents, apostrophes and marks. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.replace(/'/g, "").toLowerCase();
  return text.normalize("NFKD").replace(/[\p{M}'’‘ʼ]/gu, "").toLowerCase().replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return (PLAIN.test(folded) ? folded.match(/[a-z\d]+/g) : folded.match(/[\p{L}\p{N}]+/gu)) ?? [];
}

const undouble = (word: string): string => word.replace(/([bdfgmnprt])\1$/, "$1");

/** Of words so long: an ending, how many of its letters go, and what comes in their place. */
const ENDINGS: readonly (readonly [from: number, ending: string, letters: number, to: string])[] = [
  [7, "ness", 4, ""],
  [8, "ancy", 4, "ant"],
  [8, "ence", 4, "ent"],
  [8, "sion", 3, ""],
  [8, "tion", 3, ""],
  [6, "ies", 3, "y"],
  [6, "ied", 3, "y"],
  [7, "ment", 4, ""],
];

/** Endings in “s” that are no plural; “ies” has a rule of its own. */
const NO_PLURAL = ["ss", "us", "is", "ies"];

/** One spelling for the forms of a folded word: “nappies” and “nappy”, “depressed” and “depression”. */
export function stem(word: string): string {
  if (word >= "\u0600" && word < "\u0700") return word.length > 4 && word.startsWith("ال") ? word.slice(2) : word;
  const odd = ODD[word];
  if (odd !== undefined) return odd;
  let short = word;
  if (short.length > 3 && short.endsWith("s") && !NO_PLURAL.some((ending) => short.endsWith(ending))) short = short.slice(0, -1);
  for (const [from, ending, letters, to] of ENDINGS) if (short.length >= from && short.endsWith(ending)) short = short.slice(0, -letters) + to;
  if (short.length > 5 && short.endsWith("ing")) short = undouble(short.slice(0, -3));
  else if (short.length > 5 && short.endsWith("ed")) short = undouble(short.slice(0, -2));
  return short.length > 4 && short.endsWith("e") ? short.slice(0, -1) : short;
}

export const isSmall = (word: string): boolean => SMALL.has(word);
export const isFaint = (stemmed: string): boolean => FAINT.has(stemmed);

interface Read {
  readonly stem: string;
  readonly small: boolean;
}

/** What has been read before, by the piece between two spaces: the same few thousand pieces make up any index. */
const seen = new Map<string, readonly Read[]>();

function readPiece(piece: string): readonly Read[] {
  const before = seen.get(piece);
  if (before) return before;
  const read = wordsOf(piece).map((word) => ({ stem: stem(word), small: SMALL.has(word) }));
  seen.set(piece, read);
  return read;
}

/** The stems of a text, in their order, without small words; all of them when there are only small ones. */
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
export const joined = (stems: readonly string[]): string[] => stems.slice(1).map((word, index) => `${stems[index] ?? ""}${word}`);
