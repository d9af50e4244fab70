/** Trains the classifier that separates English from other languages. */
import type { Phrase } from "../model/gate/phrases.ts";
import { readWords, TABLE_BITS } from "../search/intent/features.ts";
import { isInOtherScript } from "../search/intent/language.ts";
import { LEVELS } from "../search/intent/model.ts";
import { messageWords } from "../search/intent/words.ts";
import type { FittedLanguage } from "./encode.ts";
import type { Example } from "./examples.ts";
import { mostTelling } from "./feature-selection.ts";
import { levelsOf } from "./levels.ts";
import { fitLinear } from "./linear.ts";

/** The language of the site, and the code of its phrases (BCP 47). */
export const ENGLISH = "en";

/** Number of features that are kept. */
const FEATURES = 600;
/** Brings the scores of most texts beyond -1 and 1. */
const SCALE = 6;

const SETTINGS = { rounds: 12, rate: 1.5, decay: 1e-5, seed: 3 };

/** The features of a word share one unit, and the words share the text, as in `languageScore`. */
function exampleOf(text: string): Example {
  const words = readWords(messageWords(text));
  const places = words.flatMap((word) => [...word.places]);
  const values = words.flatMap((word) =>
    Array.from(word.places, () => SCALE / (word.places.length * words.length)),
  );
  return { places: Int32Array.from(places), values: Float32Array.from(values) };
}

/** Phrases of a language with fewer are repeated until there are about this many. */
const MIN_PHRASES = 300;

/** The phrases, with those of rare languages repeated. */
function withRare(phrases: readonly Phrase[]): readonly Phrase[] {
  const counts = new Map<string, number>();
  for (const { language } of phrases) counts.set(language, (counts.get(language) ?? 0) + 1);
  return phrases.flatMap((phrase) => {
    const times = Math.ceil(MIN_PHRASES / (counts.get(phrase.language) as number));
    return Array.from({ length: times }, () => phrase);
  });
}

/** Learns from phrases in Latin letters; other scripts need no classifier. */
export function fitLanguage(phrases: readonly Phrase[]): FittedLanguage {
  const latin = withRare(phrases.filter(({ text }) => !isInOtherScript(messageWords(text))));
  const examples = latin.map(({ text }) => exampleOf(text));
  const isOther = latin.map(({ language }) => language !== ENGLISH);
  const all = new Float32Array(1 << TABLE_BITS).fill(1);
  const first = fitLinear(examples, isOther, all, SETTINGS);
  const places = mostTelling(first.weights, examples, FEATURES);
  const kept = new Float32Array(1 << TABLE_BITS);
  for (const place of places) kept[place] = 1;
  const { weights, bias } = fitLinear(examples, isOther, kept, SETTINGS);
  const own = places.map((place) => (weights[place] as number) * SCALE);
  return { places, weights: own, levels: levelsOf(own, LEVELS), bias };
}
