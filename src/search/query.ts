/**
 * What somebody typed, understood: its words with the known words they may mean, the rows of the
 * thesaurus they meet, the place they name.
 */
import { MIN_PREFIX_LENGTH, COMMON_WORD_WEIGHT, THESAURUS_MIN_PREFIX, QUALITY } from "./weights.ts";
import { endsInWord, isCommon, isStopWord, stem, wordsOf } from "./tokenizer.ts";
import { areasOfPostcode, type Meaning, type OpenIndex } from "./search-index.ts";
import { meantWords, nearWords, qualityOf } from "./spelling.ts";

export interface Token {
  readonly stem: string;
  /** How much it tells; 0 for small words. */
  readonly weight: number;
  /** A bit of its own, to note which words an entry meets. */
  readonly bit: number;
  /** Known words that it may be, and how surely. */
  readonly known: ReadonlyMap<string, number>;
}

/** A row of the thesaurus that the words meet. */
export interface Met {
  readonly meaning: Meaning;
  readonly quality: number;
  readonly bits: number;
}

export interface Query {
  readonly tokens: readonly Token[];
  /** Neighbours that are one known word when joined. */
  readonly pairs: readonly Token[];
  readonly met: readonly Met[];
  /** Areas that are named, or whose postcode is. */
  readonly areas: readonly number[];
  readonly byPostcode: boolean;
  /** Bits of the words that name the place. */
  readonly placeBits: number;
  /** The telling stems with spaces between. */
  readonly plain: string;
}

/** More words than this are not looked at. */
const MOST_WORDS = 24;

/** What a word may have gone on with when it is half typed beyond its stem: “breastfeedin”. */
const HALF_ENDINGS = ["i", "in", "io", "e", "n", "ne", "nes", "m", "me", "men"];

/** A known stem that the last word goes on from. */
function begunFrom({ spelled }: OpenIndex, typed: string): string | undefined {
  const half = HALF_ENDINGS.find(
    (end) =>
      typed.length >= end.length + 4 &&
      typed.endsWith(end) &&
      spelled.has(typed.slice(0, -end.length)),
  );
  return half === undefined ? undefined : typed.slice(0, -half.length);
}

function knownFor(index: OpenIndex, typed: string, last: boolean): Map<string, number> {
  const short = stem(typed);
  const known = new Map<string, number>();
  if (last && typed.length >= MIN_PREFIX_LENGTH)
    for (const word of index.vocabulary.get(typed[0] ?? "") ?? [])
      if (word.startsWith(typed)) known.set(word, QUALITY.beginning);
  if (index.spelled.has(short)) known.set(short, QUALITY.same);
  const begun = last && known.size === 0 ? begunFrom(index, typed) : undefined;
  if (begun !== undefined) known.set(begun, QUALITY.beginning);
  if (known.size > 0) return known;
  for (const { word, edits } of meantWords(short, index.vocabulary, typed.length))
    known.set(word, qualityOf(edits));
  return known;
}

/** Two known words that somebody wrote as one. */
function halves(index: OpenIndex, typed: string): Map<string, number> {
  for (let at = 3; at <= typed.length - 3; at++) {
    const [left, right] = [stem(typed.slice(0, at)), stem(typed.slice(at))];
    if (index.words.has(left) && index.words.has(right))
      return new Map([
        [left, QUALITY.oneEdit],
        [right, QUALITY.oneEdit],
      ]);
  }
  return new Map();
}

function tokensOf(index: OpenIndex, text: string): Token[] {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const typing = endsInWord(text);
  const onlyStopWords = words.every(isStopWord);
  const onlyCommon = words.every((word) => isStopWord(word) || isCommon(stem(word)));
  return words.map((typed, at) => {
    const short = stem(typed);
    const small = isStopWord(typed) && (!onlyStopWords || words.length > 1);
    const known = small
      ? new Map([[short, 1]])
      : knownFor(index, typed, typing && at === words.length - 1);
    const weight =
      small && !onlyStopWords ? 0 : !onlyCommon && isCommon(short) ? COMMON_WORD_WEIGHT : 1;
    return {
      stem: short,
      weight,
      bit: 1 << at,
      known: known.size > 0 ? known : halves(index, typed),
    };
  });
}

/** A word that we know, as far as it is typed: not a guess. */
export const isKnown = ({ known }: Token): boolean =>
  [...known.values()].some((quality) => quality >= QUALITY.beginning);

function pairsOf(index: OpenIndex, tokens: readonly Token[]): Token[] {
  const telling = tokens.filter(({ weight }) => weight > 0);
  return telling.slice(1).flatMap((second, at) => {
    const first = telling[at];
    if (first === undefined) return [];
    const whole = `${first.stem}${second.stem}`;
    const unsure = second.stem.length > 1 && !(isKnown(first) && isKnown(second));
    const known = index.spelled.has(whole)
      ? new Map([[whole, 1]])
      : new Map(
          unsure
            ? nearWords(whole, index.vocabulary).map(({ word, edits }) => [word, qualityOf(edits)])
            : [],
        );
    return known.size === 0
      ? []
      : [{ stem: whole, weight: first.weight + second.weight, bit: first.bit | second.bit, known }];
  });
}

/** How surely a run of words is the words of a row, and the bits of the run. */
function runOf(
  { stems }: Meaning,
  tokens: readonly Token[],
  start: number,
): { readonly quality: number; readonly bits: number } {
  let [quality, bits] = [1, 0];
  for (let at = 0; at < stems.length && quality > 0; at++) {
    const token = tokens[start + at];
    quality = Math.min(quality, token?.known.get(stems[at] ?? "") ?? 0);
    bits |= token?.bit ?? 0;
  }
  return { quality, bits };
}

/**
 * The words that may stand in rows of the thesaurus. Two letters begin so many that they mean none,
 * as long as they begin words of entries; what is a word as it stands, as “ED” is, means what it
 * means.
 */
function meantBy(
  { words }: OpenIndex,
  { stem: short, known }: Token,
): readonly (readonly [word: string, quality: number])[] {
  const all = [...known];
  return short.length >= THESAURUS_MIN_PREFIX || !all.some(([word]) => words.has(word))
    ? all
    : all.filter(([, quality]) => quality === QUALITY.same);
}

/** Rows that are met; a row that is met by a part of the words of another is not meant. */
function metBy(index: OpenIndex, tokens: readonly Token[], pairs: readonly Token[]): Met[] {
  const all: Met[] = [];
  for (const token of [...tokens, ...pairs])
    for (const [word, quality] of meantBy(index, token))
      for (const meaning of index.wholes.get(word) ?? [])
        all.push({ meaning, quality, bits: token.bit });
  tokens.forEach((token, start) => {
    for (const [word] of meantBy(index, token)) {
      for (const meaning of index.starts.get(word) ?? []) {
        const { quality, bits } = runOf(meaning, tokens, start);
        if (quality > 0) all.push({ meaning, quality, bits });
      }
    }
  });
  const runs = [...new Set(all.map(({ bits }) => bits))];
  return all.filter(({ bits }) => !runs.some((other) => other !== bits && (other & bits) === bits));
}

function areasNamed(
  index: OpenIndex,
  tokens: readonly Token[],
): { readonly areas: number[]; readonly bits: number } {
  const telling = tokens.filter(({ weight }) => weight > 0);
  const areas: number[] = [];
  let bits = 0;
  index.head.areas.forEach(([, name], area) => {
    const stems = wordsOf(name).map(stem);
    for (let start = 0; start + stems.length <= telling.length; start++) {
      const run = telling.slice(start, start + stems.length);
      if (!run.every(({ known }, at) => (known.get(stems[at] ?? "") ?? 0) === 1)) continue;
      areas.push(area);
      for (const { bit } of run) bits |= bit;
    }
  });
  return { areas, bits };
}

/** Understands what was typed. Looks at its beginning only. */
export function parseQuery(index: OpenIndex, typed: string): Query {
  const text = typed.slice(0, 200);
  const tokens = tokensOf(index, text);
  const pairs = pairsOf(index, tokens);
  const { areas, bits } = areasNamed(index, tokens);
  const postcode = areasOfPostcode(index, text);
  const digits =
    postcode.length === 0
      ? 0
      : tokens.reduce((sum, { stem: word, bit }) => (/\d/.test(word) ? sum | bit : sum), 0);
  const plain = tokens
    .filter(({ weight }) => weight > 0)
    .map(({ stem: word }) => word)
    .join(" ");
  return {
    tokens,
    pairs,
    met: metBy(index, tokens, pairs),
    areas: [...new Set([...areas, ...postcode])],
    byPostcode: postcode.length > 0,
    placeBits: bits | digits,
    plain,
  };
}
