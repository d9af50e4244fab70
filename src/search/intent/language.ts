/** Which language a text is in, and so which danger model reads it. */
import { type ReadWord, readWords } from "./features.ts";
import type { IntentModel, LanguageModel } from "./model.ts";

/** A letter that no English word has once accents are folded away. */
const NOT_LATIN = /[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u;

/** True when a word has a letter of another script than Latin. */
export const isInOtherScript = (words: readonly string[]): boolean =>
  words.some((word) => NOT_LATIN.test(word));

/**
 * The score of words: below 0 for English, above 0 for another language. Each word counts the same:
 * its score is the mean of its features’. Words without a feature (“dv”) are taken for English.
 */
export function languageScore(
  { weights, bias }: LanguageModel,
  words: readonly ReadWord[],
): number {
  let sum = 0;
  for (const { places } of words) {
    let own = 0;
    for (const place of places) own += weights.get(place) ?? 0;
    sum += own / places.length;
  }
  return sum === 0 ? -Infinity : bias + sum / words.length;
}

/** From the first score on a text may be in another language, from the second on it is in one. */
const MAY_BE_OTHER = 0;
const IS_OTHER = 2;
/** A text of fewer words than `FEW` is in another language from here on: “nana”, “bulimia”. */
const IS_OTHER_OF_FEW = 8;
const FEW = 4;
/** Fewer letters tell no language: “me”, “i a”. */
const FEWEST_LETTERS = 4;

/** The models that read some words; several where the language is not sure. */
export type Readers = "english" | "both" | "others";

/** Which models read these folded words. English alone while it has no language model. */
export function readersOf({ language }: IntentModel, words: readonly string[]): Readers {
  if (language.weights.size === 0) return "english";
  if (isInOtherScript(words)) return "others";
  if (words.join("").length < FEWEST_LETTERS) return "english";
  const score = languageScore(language, readWords(words));
  if (score >= (words.length < FEW ? IS_OTHER_OF_FEW : IS_OTHER)) return "others";
  return score >= MAY_BE_OTHER ? "both" : "english";
}
