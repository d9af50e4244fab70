/** The words of a query, each with the known words that it may mean. */
import { COMMON_WORD_WEIGHT, MIN_PREFIX_LENGTH, QUALITY, WHOLE_FROM_LENGTH } from "./weights.ts";
import { endsInWord, isCommon, isStopWord, stem, wordsOf } from "./tokenizer.ts";
import type { OpenIndex, Token } from "./open-index.ts";

export type { Token } from "./open-index.ts";

/** Longer texts are cut to this many words, stop words first. */
const MAX_WORDS = 24;

/** Endings that an incomplete word may have beyond its stem: “breastfeedin”. */
const HALF_ENDINGS = ["i", "in", "io", "e", "n", "ne", "nes", "m", "me", "men"];

/** The index stem that the incomplete last word extends. */
function begunFrom({ spelled }: OpenIndex, typed: string): string | undefined {
  const half = HALF_ENDINGS.find(
    (end) =>
      typed.length >= end.length + 4 &&
      typed.endsWith(end) &&
      spelled.has(typed.slice(0, -end.length)),
  );
  return half === undefined ? undefined : typed.slice(0, -half.length);
}

/**
 * True for an inflection of an abbreviation, which does not mean it: “sending” and “SEND”. The
 * abbreviation itself and its plural do.
 */
const isInflected = ({ acronyms }: OpenIndex, typed: string, short: string): boolean =>
  acronyms.has(short) && typed !== short && typed !== `${short}s`;

const isBegun = ({ prefixes }: OpenIndex, typed: string): boolean =>
  prefixes.some((prefix) => typed.startsWith(prefix));

/**
 * Index words that a typed word may mean. `last`: it may be incomplete. `alone`: no other word says
 * what is meant, so a short complete word may be the beginning of a longer one, which comes after
 * all that has the word itself: “free” is not “Freeman”.
 */
function knownFor(
  index: OpenIndex,
  typed: string,
  { last, alone }: { readonly last: boolean; readonly alone: boolean },
): Map<string, number> {
  const short = stem(typed);
  const known = new Map<string, number>();
  if (isInflected(index, typed, short)) return known;
  if (last && typed.length >= MIN_PREFIX_LENGTH)
    for (const word of index.vocabulary.get(typed[0] ?? "") ?? [])
      if (word.startsWith(typed)) known.set(word, QUALITY.beginning);
  if (index.spelled.has(short) || isBegun(index, typed)) {
    if (alone && typed.length < WHOLE_FROM_LENGTH)
      for (const word of known.keys())
        known.set(word, index.words.has(short) ? QUALITY.later : QUALITY.beginningOfOther);
    else known.clear();
    known.set(short, QUALITY.same);
    // Stemming must not turn a misspelled word into another word.
    for (const word of index.later.slipsOf(index, typed)) {
      known.set(short, QUALITY.beginningOfOther);
      known.set(word, QUALITY.oneEdit);
    }
  }
  const begun = last && known.size === 0 ? begunFrom(index, typed) : undefined;
  if (begun !== undefined) known.set(begun, QUALITY.beginning);
  return known.size > 0 ? known : index.later.corrections(index, typed);
}

interface Piece {
  readonly typed: string;
  /** Written in capitals in a text that has small letters too, or on its own. */
  readonly capitals: boolean;
}

function piecesOf(text: string): Piece[] {
  const hasSmall = /[a-z]/.test(text);
  const whole = text.replace(/(\d)\s+([ap]m)\b/gi, "$1$2");
  return whole.split(/\s+/).flatMap((piece) =>
    wordsOf(piece).map((typed) => ({
      typed,
      capitals: hasSmall && /^[A-Z]{2,}s?\W*$/.test(piece),
    })),
  );
}

/** The words of a text with the index words that each may mean, at most `MAX_WORDS`. */
export function tokensOf(index: OpenIndex, text: string): Token[] {
  const all = piecesOf(text);
  const telling = all.filter(({ typed }) => !isStopWord(typed));
  const pieces = (all.length > MAX_WORDS ? telling : all).slice(0, MAX_WORDS);
  const typing = endsInWord(text);
  const onlyStopWords = pieces.every(({ typed }) => isStopWord(typed));
  const onlyCommon = pieces.every(({ typed }) => isStopWord(typed) || isCommon(stem(typed)));
  const { later } = index;
  const ages = later.agesMeant(pieces.map(({ typed }) => typed));
  /** Words that one may mean, without the days. `only`: the one that it means, or "" for none. */
  const meant = (typed: string, at: number, only?: string): Iterable<readonly [string, number]> =>
    only === undefined
      ? knownFor(index, typed, {
          last: typing && at === pieces.length - 1,
          alone: telling.length === 1,
        })
      : only === ""
        ? []
        : [[only, QUALITY.same]];
  return pieces.map(({ typed, capitals }, at) => {
    const short = stem(typed);
    const before = pieces[at - 1]?.typed;
    const until = later.isUntil(before, typed);
    const age = until ? "" : ages.get(at);
    const abbreviation = capitals && index.spelled.has(typed);
    const small =
      age === "" || (isStopWord(typed) && !abbreviation && (!onlyStopWords || pieces.length > 1));
    const known = new Map(meant(typed, at, age ?? (small ? short : undefined)));
    if (!small)
      for (const time of later.whenMeant(index, typed, before)) known.set(stem(time), QUALITY.same);
    const unsure = index.acronyms.has(short) && !capitals && telling.length > 1;
    if (unsure) known.set(short, QUALITY.smallAcronym);
    const common = !onlyCommon && isCommon(short) && !ages.has(at);
    return {
      typed,
      stem: short,
      weight: small && !onlyStopWords ? 0 : common ? COMMON_WORD_WEIGHT : 1,
      bit: 1 << at,
      known,
    };
  });
}

/** The bits of some words. */
export const bitsOf = (tokens: readonly Token[], counts: (token: Token) => boolean): number =>
  tokens.reduce((bits, one) => (counts(one) ? bits | one.bit : bits), 0);

/** The bits of the distinctive words: all but stop words and common words. */
export const distinctiveBits = (tokens: readonly Token[]): number =>
  bitsOf(tokens, ({ weight }) => weight >= 1);

/** The sum of the weights of the words whose bits are given, of all words without bits. */
export const summedWeight = (tokens: readonly Token[], bits = -1): number =>
  tokens.reduce((sum, { weight, bit }) => sum + ((bits & bit) === 0 ? 0 : weight), 0);

/** True for a word that matches the index, complete or as a beginning, without correction. */
export const isKnown = ({ known }: Token): boolean =>
  [...known.values()].some((quality) => quality >= QUALITY.beginning);

const NONE_KNOWN: ReadonlyMap<string, number> = new Map();

/** Neighbouring words that are one index word when joined: “food bank” for “foodbank”. */
export function pairsOf(index: OpenIndex, tokens: readonly Token[]): Token[] {
  const telling = tokens.filter(({ weight }) => weight > 0);
  return telling.slice(1).flatMap((second, at) => {
    const first = telling[at];
    if (first === undefined) return [];
    const whole = `${first.stem}${second.stem}`;
    const unsure =
      index.commonWords !== undefined &&
      second.stem.length > 1 &&
      !(isKnown(first) && isKnown(second));
    const known = index.spelled.has(whole)
      ? new Map([[whole, 1]])
      : unsure
        ? index.later.nearPair(index, whole)
        : NONE_KNOWN;
    return known.size === 0
      ? []
      : [
          {
            typed: whole,
            stem: whole,
            weight: first.weight + second.weight,
            bit: first.bit | second.bit,
            known,
          },
        ];
  });
}

/** The stem of a word, or of the word that it more likely misspells. */
export function plainWord({ stem: own, known }: Token): string {
  if (known.get(own) !== QUALITY.beginningOfOther) return own;
  return [...known].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
