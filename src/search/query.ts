/**
 * What somebody typed, understood: its words with the known words they may mean, the rows of the
 * thesaurus they meet, the place they name.
 */
import { NOT_HERE } from "./index-format.ts";
import { MULTI_WORD_ANY_ORDER, QUALITY, THESAURUS_MIN_PREFIX } from "./weights.ts";
import { pairsOf, type Token, tokensOf } from "./query-words.ts";
import { isStopWord, stem, wordsOf } from "./tokenizer.ts";
import type { Meaning, OpenIndex } from "./search-index.ts";
import { type Postcode, postcodeAreas, postcodeOfIndex } from "./postcode.ts";

export { isKnown, type Token } from "./query-words.ts";

/** More letters than this are not looked at. */
export const MOST_LETTERS = 1000;

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
  readonly postcode: Postcode | undefined;
  /** Bits of the words that name the place. */
  readonly placeBits: number;
  /** Bits of words that nothing here answers. */
  readonly notHereBits: number;
  /** The telling stems with spaces between. */
  readonly plain: string;
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

/** Where a word of a row stands among the words typed: their number, or -1. */
function placeOf(part: string, tokens: readonly Token[]): number {
  return part.endsWith("*")
    ? tokens.findIndex(({ typed }) => typed.startsWith(part.slice(0, -1)))
    : tokens.findIndex(
        ({ stem: own, known }) => own === part || (known.get(part) ?? 0) >= QUALITY.beginning,
      );
}

/**
 * The words of a row close together in any order, with one other word among them: “teenager really
 * anxious” for “anxious teenager”. Only for rows without stop words, whose order tells little.
 */
function nearRun(meaning: Meaning, tokens: readonly Token[], start: number): Met[] {
  const { stems } = meaning;
  if (stems.some(isStopWord)) return [];
  const reach = stems.length;
  const near = tokens.slice(Math.max(0, start - reach), start + reach + 1);
  const found = stems.map((part) =>
    near.find(({ known }) => (known.get(part) ?? 0) >= QUALITY.beginning),
  );
  if (found.some((token) => token === undefined)) return [];
  const bits = found.reduce((sum, token) => sum | (token?.bit ?? 0), 0);
  return [{ meaning, quality: MULTI_WORD_ANY_ORDER, bits }];
}

/** Rows whose words all stand somewhere among those typed. */
function looselyMet({ loose }: OpenIndex, tokens: readonly Token[]): Met[] {
  return loose.flatMap((meaning): Met[] => {
    let bits = 0;
    let quality = meaning.stems.length > 1 ? MULTI_WORD_ANY_ORDER : 1;
    for (const part of meaning.stems) {
      const token = tokens[placeOf(part, tokens)];
      if (token === undefined) return [];
      bits |= token.bit;
      if (token.stem !== part) quality = Math.min(quality, token.known.get(part) ?? 1);
    }
    return [{ meaning, quality, bits }];
  });
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
        else all.push(...nearRun(meaning, tokens, start));
      }
    }
  });
  all.push(...looselyMet(index, tokens));
  // The beginning of a word says too little to take its results away.
  const whole = all.filter(
    ({ meaning, quality }) =>
      quality === QUALITY.same || index.meanings[meaning.row]?.l !== NOT_HERE,
  );
  const runs = [...new Set(whole.map(({ bits }) => bits))];
  return whole.filter(
    ({ bits }) => !runs.some((other) => other !== bits && (other & bits) === bits),
  );
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
  const postcode = postcodeOfIndex(index.head, typed);
  const text = postcode?.text.toLowerCase() ?? typed.slice(0, MOST_LETTERS);
  const tokens = tokensOf(index, text);
  const pairs = pairsOf(index, tokens);
  const { areas, bits } = areasNamed(index, tokens);
  const digits =
    postcode === undefined
      ? 0
      : tokens.reduce((sum, { stem: word, bit }) => (/\d/.test(word) ? sum | bit : sum), 0);
  const plain = tokens
    .filter(({ weight }) => weight > 0)
    .map(({ stem: word }) => word)
    .join(" ");
  const met = metBy(index, tokens, pairs);
  const isNotHere = ({ meaning }: Met): boolean => index.meanings[meaning.row]?.l === NOT_HERE;
  return {
    tokens,
    pairs,
    met: met.filter((one) => !isNotHere(one)),
    areas: [...new Set([...areas, ...(postcode ? postcodeAreas(index.head, postcode) : [])])],
    postcode,
    placeBits: bits | digits,
    notHereBits: met.filter(isNotHere).reduce((sum, one) => sum | one.bits, 0),
    plain,
  };
}
