/** The words of danger of all languages, from `_data/safety.json`. */
import { ascending } from "../format/sort-order.ts";
import { type DangerWords, hasDangerWord } from "./danger-words.ts";

interface Safety extends Required<DangerWords> {
  readonly otherLanguages: readonly { readonly words: readonly string[] }[];
}

/** Phrases without those that contain another whole: wherever they stand, it stands too. */
function shortestOf(phrases: readonly string[]): readonly string[] {
  const whole = (phrase: string): string => ` ${phrase} `;
  return phrases.filter((phrase) =>
    phrases.every((other) => other === phrase || !whole(phrase).includes(whole(other))),
  );
}

/** Of harmless phrases, those that would be taken for danger: the others change no decision. */
const neededOf = (harmless: readonly string[], words: readonly string[]): readonly string[] =>
  harmless.filter((phrase) => hasDangerWord(phrase, { words, harmless: [] }));

/** Words of other languages are as sure as those of `sure`. */
export function dangerLists({
  sure,
  words,
  harmless,
  everyday,
  otherLanguages,
}: Safety): Required<DangerWords> {
  const allSure = shortestOf([...sure, ...otherLanguages.flatMap((language) => language.words)]);
  const others = shortestOf(words);
  return {
    sure: allSure,
    words: others,
    harmless: neededOf(harmless, [...allSure, ...others]),
    everyday,
  };
}

/** All words of danger as one list, for where no model decides. */
export function allDangerWords(safety: Safety): readonly string[] {
  const { sure, words } = dangerLists(safety);
  return [...sure, ...words];
}

/**
 * The lists for a form that reads no other word lists and must stay light: of the words of danger
 * none that another implies, sorted, as that compresses better, and of what is harmless only
 * phrases that would be taken for danger.
 */
export function dangerWordsOfForm(safety: Safety): DangerWords {
  const words = [...shortestOf(allDangerWords(safety))].sort(ascending);
  return { words, harmless: [...neededOf(safety.harmless, words)].sort(ascending) };
}
