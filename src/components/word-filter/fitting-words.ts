/** Which words of a glossary fit what is typed. */
import { stem, wordsOf } from "../../search/tokenizer.ts";

export interface GlossaryText {
  /** The term, its abbreviation and its other names. */
  readonly names: string;
  /** All that is said of it. */
  readonly meaning: string;
}

/** Folds texts once, as the search folds them, for every query to come. */
export function fittingWords(texts: readonly GlossaryText[]): (query: string) => readonly number[] {
  const folded = texts.map(({ names, meaning }) => ({
    names: wordsOf(names),
    meaning: wordsOf(meaning),
  }));
  const isIn = (words: readonly string[], asked: readonly string[]): boolean =>
    asked.every((one) => words.some((word) => word.startsWith(one) || stem(word) === stem(one)));
  return (query) => {
    const asked = wordsOf(query);
    const by = (part: keyof GlossaryText): number[] =>
      folded.flatMap((text, index) => (isIn(text[part], asked) ? [index] : []));
    const named = by("names");
    return named.length > 0 ? named : by("meaning");
  };
}
