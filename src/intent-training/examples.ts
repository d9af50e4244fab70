/** Phrases as rows of numbers to learn from. */
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
 * Only every fourth window of a long harmless text is used in training: all of them would weigh
 * more than the phrases that people type.
 */
const EVERY = 4;

/**
 * Texts of so many words count twice: they have few features, so that longer ones would decide what
 * their words mean.
 */
const SHORT = 4;

/** Places in the table and how much each weighs, once for each time that it occurs in the text. */
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
 * A text as an example, a short one twice. The values are divided by its length. Of a long one that
 * is harmless, windows that it is read in are harmless too and become examples of their own.
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

/** Weight of each feature: features in few texts weigh more (square root of the usual idf). */
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
