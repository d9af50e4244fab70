/** How hard a text is to read: the Flesch-Kincaid grade, with syllables counted by their vowels. */
import { textBlocks } from "../format/markdown.ts";
import type { AnyEntry } from "../model/collections/index.ts";
import { proseOf } from "./advice/advice.ts";
import { sentencesOf, wordsIn } from "./advice/sentences.ts";

/** A shorter text says too little about itself. */
const FEWEST_WORDS = 100;

/** The syllables of a word, at least one. A final “e” is silent, but for that of “-le”. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const spoken = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, "");
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The school year, by the American count, in which a text is read with ease. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
  const syllables = sentences
    .flatMap((sentence) => sentence.split(/\s+/))
    .filter((word) => /\p{L}/u.test(word))
    .reduce((sum, word) => sum + syllablesIn(word), 0);
  if (words === 0) return 0;
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}

export interface Readability {
  readonly entry: AnyEntry;
  readonly grade: number;
  readonly words: number;
}

/** The entries with enough text, the hardest first. */
export function hardestFirst(entries: readonly AnyEntry[]): readonly Readability[] {
  return entries
    .map((entry): Readability => {
      const sentences = proseOf(entry)
        .flatMap(({ text, markdown }) => (markdown ? textBlocks(text) : text.split(/\n+/)))
        .flatMap(sentencesOf);
      const words = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
      return { entry, grade: gradeOf(sentences), words };
    })
    .filter(({ words }) => words >= FEWEST_WORDS)
    .toSorted((a, b) => b.grade - a.grade);
}
