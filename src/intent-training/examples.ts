/** Phrases as sparse feature vectors for training. */
import { lengthOf, windowsOf } from "../search/intent/classify.ts";
import {
  eachFeature,
  readWord,
  type ReadWord,
  TABLE_BITS,
  WORD_WEIGHT,
  type WordGroups,
} from "../search/intent/features.ts";
import { messageWords } from "../search/intent/words.ts";
import { log } from "./maths.ts";

/**
 * Every fourth window of a long harmless text is used for training. All windows would outweigh the
 * phrases that people type.
 */
const EVERY = 4;

/**
 * Texts up to this number of words count twice. They have few features, so longer texts would
 * otherwise decide the weights of their words.
 */
const SHORT = 4;

/** Feature indices and their values, one pair for each occurrence in the text. */
export interface Example {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

const seen = new WeakMap<WordGroups, Map<string, ReadWord>>();

function readAll(text: string, groups: WordGroups): readonly ReadWord[] {
  const known = seen.get(groups) ?? new Map<string, ReadWord>();
  seen.set(groups, known);
  return messageWords(text).map((word) => {
    const read = known.get(word) ?? readWord(word, groups);
    known.set(word, read);
    return read;
  });
}

/**
 * The examples of a text, normalised by its length: two for a short text, and one more for each
 * window of a long harmless text.
 */
export function examplesOf(text: string, groups: WordGroups, isHarmless: boolean): Example[] {
  const words = readAll(text, groups);
  const windows = isHarmless ? windowsOf(words).filter((_, at) => at % EVERY === 0) : [];
  return [words, ...(words.length <= SHORT ? [words] : []), ...windows].map(exampleOf);
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

/** Weight of each feature: the square root of its inverse document frequency. */
export function tellingOf(examples: readonly Example[]): Float32Array {
  const count = new Int32Array(1 << TABLE_BITS);
  const last = new Int32Array(1 << TABLE_BITS).fill(-1);
  examples.forEach(({ places }, number) => {
    for (const place of places)
      if (last[place] !== number) {
        last[place] = number;
        count[place] = (count[place] as number) + 1;
      }
  });
  return Float32Array.from(
    count,
    (texts) => Math.sqrt(log(1 + examples.length / Math.max(1, texts))) / 5,
  );
}
