/**
 * Features of a message for the danger model: character n-grams, words, pairs and triples of words.
 * Each is an index into a table (feature hashing, Weinberger et al., 2009), so that no word list is
 * sent to the browser.
 */

/** Bits of the table's numbers. */
export const TABLE_BITS = 19;

/** Shortest and longest row of letters, counting the word's two edges. */
const SHORTEST = 3;
const LONGEST = 4;
/** How far apart two words still make a pair. */
const WORDS_APART = 7;
/** Word count from which all messages share one length feature. */
const LONG = 8;

/** How much a whole word weighs beside any other feature. */
export const WORD_WEIGHT = 2;

/** Seeds by kind of feature, so that equal numbers of two kinds hash apart. */
const KIND = {
  pair: 3,
  triple: 5,
  apart: 7,
  first: 11,
  last: 13,
  count: 17,
};

const PRIME = 0x01000193;
const START = 0x811c9dc5;
const EDGE = 1;

/** Mixes a number over 32 bits (the finaliser of MurmurHash3). */
function spread(value: number): number {
  let mixed = value;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

const join = (kind: number, first: number, second: number): number =>
  spread(Math.imul(first ^ Math.imul(kind, 0x9e3779b1), 31) + second);

const inTable = (value: number): number => value >>> (32 - TABLE_BITS);

/** What one word brings: the same in every message. */
export interface ReadWord {
  /** A number for the word, of 32 bits. */
  readonly value: number;
  /** Places in the table: the word first, then its rows of letters. */
  readonly places: Int32Array;
}

/** Reads a folded word. */
export function readWord(word: string): ReadWord {
  const codes = [EDGE, ...Array.from(word, (_, at) => word.charCodeAt(at)).slice(0, 40), EDGE];
  const rows: number[] = [];
  for (let from = 0; from + SHORTEST <= codes.length; from++) {
    let value = START;
    for (let at = from; at < codes.length && at - from < LONGEST; at++) {
      value = Math.imul(value ^ (codes[at] as number), PRIME);
      if (at - from + 1 >= SHORTEST && at - from + 1 < codes.length)
        rows.push(inTable(spread(value)));
    }
  }
  let value = START;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), PRIME);
  const whole = spread(value);
  return { value: whole, places: Int32Array.of(inTable(join(2, whole, 0)), ...rows) };
}

const seen = new Map<string, ReadWord>();
const MAX_CHARACTERS_READ = 2000;

/** Reads folded words. The words seen last are kept, as most of a text is the same after a key. */
export function readWords(words: readonly string[]): ReadWord[] {
  if (seen.size > MAX_CHARACTERS_READ) seen.clear();
  return words.map((word) => {
    const read = seen.get(word) ?? readWord(word);
    seen.set(word, read);
    return read;
  });
}

/**
 * Calls `see` with each place in the table that some words bring. Numbers of one message may
 * repeat. `isWord` is true for whole words, which weigh `WORD_WEIGHT`.
 */
export function eachFeature(
  words: readonly ReadWord[],
  see: (place: number, isWord: boolean) => void,
): void {
  const { length } = words;
  const seeJoined = (kind: number, first: number, second: number): void =>
    see(inTable(join(kind, first, second)), false);
  for (let at = 0; at < length; at++) {
    const { value, places } = words[at] as ReadWord;
    see(places[0] as number, true);
    for (let row = 1; row < places.length; row++) see(places[row] as number, false);
    const next = words[at + 1];
    const third = words[at + 2];
    if (next) {
      seeJoined(KIND.pair, value, next.value);
      if (third) seeJoined(KIND.triple, join(KIND.pair, value, next.value), third.value);
    }
    for (let other = at + 1; other < length && other <= at + WORDS_APART; other++) {
      const { value: otherValue } = words[other] as ReadWord;
      const isFirst = value < otherValue;
      seeJoined(KIND.apart, isFirst ? value : otherValue, isFirst ? otherValue : value);
    }
  }
  if (length === 0) return;
  seeJoined(KIND.first, (words[0] as ReadWord).value, 0);
  seeJoined(KIND.last, (words[length - 1] as ReadWord).value, 0);
  seeJoined(KIND.count, Math.min(length, LONG), 0);
}
