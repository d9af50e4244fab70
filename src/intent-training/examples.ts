/** Phrases as rows of numbers to learn from. */
import { lengthOf } from "../search/intent/classify.ts";
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

/** Places in the table and how much each weighs, once for each time that it stands in the text. */
export interface Example {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

const seen = new WeakMap<WordGroups, Map<string, ReadWord>>();

/** Reads a text. The values are divided by its length. */
export function exampleOf(text: string, groups: WordGroups): Example {
  const known = seen.get(groups) ?? new Map<string, ReadWord>();
  seen.set(groups, known);
  const words = messageWords(text).map((word) => {
    const read = known.get(word) ?? readWord(word, groups);
    known.set(word, read);
    return read;
  });
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

/** How telling each place is: what stands in few texts tells more (a root of the usual idf). */
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
