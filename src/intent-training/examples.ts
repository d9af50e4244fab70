/** Phrases as sparse feature vectors for training. */
import { lengthOf, windowsOf } from "../search/intent/classify.ts";
import {
  eachFeature,
  type ReadWord,
  readWords,
  TABLE_BITS,
  WORD_WEIGHT,
} from "../search/intent/features.ts";
import { messageWords } from "../search/intent/words.ts";
import { log } from "./maths.ts";

/**
 * Every second window of a long harmless text is used for training. All windows would outweigh the
 * phrases that people type.
 */
const EVERY = 2;

/**
 * Texts up to this number of words count twice. They have few features, so longer texts would
 * otherwise decide the weights of their words.
 */
const SHORT = 4;

/** How often a text of one word counts besides, as its word alone decides. */
const SINGLE = 3;

/** Feature indices and their values, one pair for each occurrence in the text. */
export interface Example {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/**
 * The examples of a text, normalised by its length: two for a short text, and more for one word
 * alone, and one for each window of a long harmless text.
 */
export function examplesOf(text: string, isHarmless: boolean): Example[] {
  const words = readWords(messageWords(text));
  const windows = isHarmless ? windowsOf(words).filter((_, at) => at % EVERY === 0) : [];
  const more = (words.length <= SHORT ? 1 : 0) + (words.length === 1 ? SINGLE : 0);
  return [words, ...Array.from({ length: more }, () => words), ...windows].map(exampleOf);
}

function exampleOf(words: readonly ReadWord[]): Example {
  const places: number[] = [];
  const values: number[] = [];
  let weighed = 0;
  eachFeature(words, (place, isWord) => {
    const times = isWord ? WORD_WEIGHT : 1;
    weighed += times * times;
    places.push(place);
    values.push(times);
  });
  const length = lengthOf(weighed);
  return {
    places: Int32Array.from(places),
    values: Float32Array.from(values, (value) => value / length),
  };
}

/** Added to the number of texts with a feature, so that a rare one says little. */
const SMOOTHING = 1;
/** What a feature weighs that is as frequent on both sides. */
const EVEN = 0.3;

/** In how many texts each feature occurs (document frequency). */
export function documentFrequencies(examples: readonly Example[]): Int32Array {
  const texts = new Int32Array(1 << TABLE_BITS);
  for (const { places } of examples)
    for (const place of new Set(places)) texts[place] = (texts[place] as number) + 1;
  return texts;
}

/**
 * Weight of each feature: the square root of its inverse document frequency, times how much more
 * frequent it is on one side than on the other (naive Bayes log-count ratio; Wang and Manning,
 * 2012). `isTrue` says which examples are of the one side.
 */
export function tellingOf(examples: readonly Example[], isTrue: readonly boolean[]): Float32Array {
  const sides = [true, false].map((side) => examples.filter((_, at) => isTrue[at] === side));
  const [one, other] = sides.map(documentFrequencies) as [Int32Array, Int32Array];
  const [ofOne, ofOther] = sides.map(({ length }) => length + 2 * SMOOTHING) as [number, number];
  return Float32Array.from(one, (texts, place) => {
    const others = other[place] as number;
    const both = Math.max(1, texts + others);
    const ratio = log(((texts + SMOOTHING) * ofOther) / ((others + SMOOTHING) * ofOne));
    const rarity = Math.sqrt(log(1 + examples.length / both)) / 5;
    return texts + others === 0 ? rarity : rarity * (EVEN + (1 - EVEN) * Math.abs(ratio));
  });
}
