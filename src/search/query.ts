/**
 * Parses a typed text: its words with the index words they may mean, matching rows of the
 * thesaurus, and the place it names.
 */
import { NOT_HERE } from "./index-format.ts";
import {
  MAX_TYPED_LENGTH,
  MULTI_WORD_ANY_ORDER,
  QUALITY,
  THESAURUS_MIN_PREFIX,
} from "./weights.ts";
import { bitsOf, isTooShort, pairsOf, plainWord, type Token, tokensOf } from "./query-words.ts";
import { namedPlace, outsidePostcode } from "./named-place.ts";
import { ofOneLanguage } from "./languages.ts";
import { eitherOf, OR } from "./synonyms.ts";
import { isStopWord } from "./tokenizer.ts";
import type { Meaning, OpenIndex } from "./search-index.ts";
import { type Postcode, postcodeAreas, postcodeOfIndex } from "./postcode.ts";

export { isKnown, type Token } from "./query-words.ts";

/** A row of the thesaurus that the words match. */
export interface Met {
  readonly meaning: Meaning;
  readonly quality: number;
  readonly bits: number;
}

/** What is said of words that somebody else answers, and the numbers of entries to ask. */
export interface ElsewhereNote {
  readonly note: string;
  readonly entries: readonly number[];
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
  /** Bits of words for something that the site does not have. */
  readonly notHereBits: number;
  /** What is said of something that the site does not have, and entries to ask about it. */
  readonly elsewhere: readonly ElsewhereNote[];
  /** The area or town that is named; undefined for a postcode or none. */
  readonly placeName: string | undefined;
  /** Stems of all words but stop words, separated by spaces. */
  readonly plain: string;
}

/** How well a typed word matches a part of a row: as its best alternative. */
const qualityOf = ({ stem: own, known }: Token, part: string): number =>
  eitherOf(part).reduce(
    (best, word) => Math.max(best, own === word ? QUALITY.same : (known.get(word) ?? 0)),
    0,
  );

/** How well a run of words matches the words of a row, and the bits of the run. */
function runOf(
  { stems }: Meaning,
  tokens: readonly Token[],
  start: number,
): { readonly quality: number; readonly bits: number } {
  let [quality, bits] = [1, 0];
  for (let at = 0; at < stems.length && quality > 0; at++) {
    const token = tokens[start + at];
    // Beside the other words of a row, “days” is not an abbreviation.
    quality = Math.min(quality, token ? qualityOf(token, stems[at] ?? "") : 0);
    bits |= token?.bit ?? 0;
  }
  return { quality, bits };
}

/** Words that may come between two parts of a row with alternatives. */
const GAP = 2;

/**
 * Matches the parts of a row with alternatives in their order, with at most `GAP` words between:
 * “a letter to get out” for “letter/notice out/leave”.
 */
function orderedRun(meaning: Meaning, tokens: readonly Token[], start: number): Met[] {
  let [at, bits] = [start, 0];
  for (const part of meaning.stems) {
    const next = tokens.slice(at, bits === 0 ? at + 1 : at + GAP + 1);
    const found = next.findIndex((token) => qualityOf(token, part) >= QUALITY.beginning);
    if (found < 0) return [];
    bits |= next[found]?.bit ?? 0;
    at += found + 1;
  }
  return [{ meaning, quality: MULTI_WORD_ANY_ORDER, bits }];
}

/**
 * Words that may match rows of the thesaurus. A complete word does not mean a longer one that it
 * begins: “son” is not “song”. Two letters are too short a prefix while they begin words of
 * entries; a complete word such as “ED” keeps its meaning.
 */
function meantBy(
  { words }: OpenIndex,
  { stem: short, known }: Token,
): readonly (readonly [word: string, quality: number])[] {
  const all = [...known].filter(([, quality]) => quality > QUALITY.beginningOfOther);
  return short.length >= THESAURUS_MIN_PREFIX || !all.some(([word]) => words.has(word))
    ? all
    : all.filter(([, quality]) => quality === QUALITY.same);
}

/** The digits of an age, which thesaurus rows may contain: “2 year check”. */
const ageOf = ({ typed, stem: short }: Token): readonly string[] =>
  /^\d/.test(typed) ? [short] : [];

/** Index of the token that matches a word of a row, or -1. */
function tokenIndexOf(part: string, tokens: readonly Token[]): number {
  return part.endsWith("*")
    ? tokens.findIndex(({ typed }) => typed.startsWith(part.slice(0, -1)))
    : tokens.findIndex(
        ({ stem: own, known }) => own === part || (known.get(part) ?? 0) >= QUALITY.beginning,
      );
}

/**
 * Matches the words of a row in any order, with at most one other word between, but for small ones:
 * “teenager really anxious” for “anxious teenager”, “mould on the wall”. Only for rows without stop
 * words, where order matters little.
 */
function nearRun(meaning: Meaning, telling: readonly Token[], start: Token): Met[] {
  const { stems } = meaning;
  if (stems.some(isStopWord)) return [];
  const at = telling.indexOf(start);
  const near = telling.slice(Math.max(0, at - stems.length), at + stems.length + 1);
  const found = stems.flatMap(
    (part) => near.find((token) => qualityOf(token, part) >= QUALITY.beginning) ?? [],
  );
  if (found.length < stems.length) return [];
  return [{ meaning, quality: MULTI_WORD_ANY_ORDER, bits: bitsOf(found, () => true) }];
}

/** Rows whose words all occur, in any order. */
function looselyMet({ loose }: OpenIndex, tokens: readonly Token[]): Met[] {
  return loose.flatMap((meaning): Met[] => {
    let bits = 0;
    let quality = meaning.stems.length > 1 ? MULTI_WORD_ANY_ORDER : 1;
    for (const part of meaning.stems) {
      const token = tokens[tokenIndexOf(part, tokens)];
      if (token === undefined) return [];
      bits |= token.bit;
      if (token.stem !== part) quality = Math.min(quality, token.known.get(part) ?? 1);
    }
    return [{ meaning, quality, bits }];
  });
}

/** Matching rows, without those whose match lies within another row's match. */
function metBy(index: OpenIndex, tokens: readonly Token[], pairs: readonly Token[]): Met[] {
  const all: Met[] = [];
  for (const token of [...tokens, ...pairs])
    for (const [word, quality] of meantBy(index, token))
      for (const meaning of index.wholes.get(word) ?? [])
        if (!isTooShort(index, token, meaning, quality))
          all.push({ meaning, quality, bits: token.bit });
  const telling = tokens.filter(({ weight }) => weight > 0);
  tokens.forEach((token, start) => {
    for (const word of new Set([...meantBy(index, token).map(([one]) => one), ...ageOf(token)])) {
      for (const meaning of index.starts.get(word) ?? []) {
        const { quality, bits } = runOf(meaning, tokens, start);
        const ordered = meaning.words.includes(OR) ? orderedRun(meaning, tokens, start) : [];
        if (quality > 0) all.push({ meaning, quality, bits });
        else all.push(...(ordered.length > 0 ? ordered : nearRun(meaning, telling, token)));
      }
    }
  });
  all.push(...looselyMet(index, tokens));
  const languageOf = ({ meaning }: Met): string => index.meanings[meaning.row]?.l ?? "";
  // A prefix is too uncertain to remove results, and so is a stem without “ing”: “caring” is not
  // “car”.
  const isOther = ({ meaning: { words }, bits }: Met): boolean =>
    tokens.some(
      ({ typed, bit }) => bit === bits && /(?:ing|ed)$/.test(typed) && !words.includes(typed),
    );
  const whole = ofOneLanguage(all, languageOf).filter(
    (one) =>
      languageOf(one) !== NOT_HERE ||
      ((one.quality === QUALITY.same || one.meaning.words.includes(OR)) && !isOther(one)),
  );
  const runs = [...new Set(whole.map(({ bits }) => bits))];
  return whole.filter(
    ({ bits }) => !runs.some((other) => other !== bits && (other & bits) === bits),
  );
}

/** What is said of words without an entry here, and of a postcode outside the place. */
function elsewhereOf(
  { head, meanings }: OpenIndex,
  rows: readonly Met[],
  isOutside: boolean,
): readonly ElsewhereNote[] {
  const said = rows.flatMap(({ meaning }) => {
    const { n = [], e = [] } = meanings[meaning.row] ?? {};
    const note = head.elsewhere[n[0] ?? -1];
    return note === undefined ? [] : [{ note, entries: e }];
  });
  const outside = isOutside ? head.elsewhere[head.outside?.note ?? -1] : undefined;
  const all = outside === undefined ? said : [...said, { note: outside, entries: [] }];
  // Several words of one row, as “shoot hoops”, give the same note.
  return all.filter(({ note }, at) => all.findIndex((one) => one.note === note) === at);
}

/** Bits of words after “in” or “at”, as “in the supermarket”: where it happens, not what it is. */
const placesWhere = (tokens: readonly Token[]): number =>
  tokens.reduce((bits, { bit }, at) => {
    const before = tokens[at - 1]?.typed;
    const last = before === "the" ? tokens[at - 2]?.typed : before;
    return last === "in" || last === "at" ? bits | bit : bits;
  }, 0);

/** True when a row that names a need is met by words outside a bit mask. */
const meansNeed = ({ meanings }: OpenIndex, met: readonly Met[], outside: number): boolean =>
  met.some(
    ({ meaning, quality, bits }) =>
      quality === 1 && (bits & outside) === 0 && (meanings[meaning.row]?.n.length ?? 0) > 0,
  );

/** Parses a text. Reads its first `MAX_TYPED_LENGTH` characters only. */
export function parseQuery(index: OpenIndex, typed: string): Query {
  const postcode = postcodeOfIndex(index.head, typed);
  const text = postcode?.text.toLowerCase() ?? typed.slice(0, MAX_TYPED_LENGTH);
  const tokens = tokensOf(index, text);
  const pairs = pairsOf(index, tokens);
  const { areas, bits, name } = namedPlace(index, tokens);
  const digits = postcode === undefined ? 0 : bitsOf(tokens, ({ stem: word }) => /\d/.test(word));
  const plain = tokens
    .filter(({ weight }) => weight > 0)
    .map(plainWord)
    .join(" ");
  const all = metBy(index, tokens, pairs);
  const isNotHere = ({ meaning }: Met): boolean => index.meanings[meaning.row]?.l === NOT_HERE;
  const outside = postcode === undefined ? outsidePostcode(index.head, text) : [];
  const outsideBits = bitsOf(tokens, ({ typed: word }) => word === outside[0]);
  const where = placesWhere(tokens);
  const met = all.filter((one) => !isNotHere(one));
  const meansMore = meansNeed(index, met, where);
  const notHere = all.filter((one) => isNotHere(one) && !(meansMore && (one.bits & where) !== 0));
  return {
    tokens,
    pairs,
    met,
    areas: [...new Set([...areas, ...(postcode ? postcodeAreas(index.head, postcode) : [])])],
    postcode,
    placeBits: bits | digits,
    placeName: name,
    notHereBits: notHere.reduce((sum, one) => sum | one.bits, outsideBits),
    elsewhere: elsewhereOf(index, notHere, outsideBits !== 0),
    plain,
  };
}
