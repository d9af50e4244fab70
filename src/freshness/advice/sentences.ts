/** Sentences that are too long to read quickly. */
import { textBlocks } from "../../format/markdown.ts";
import { type Hint, proseOf, type AdviceRule } from "./advice.ts";

/** Plain English asks for 15 to 20 words; more than this is advised against. */
export const MAX_WORDS = 25;

/** The end of a sentence. Before a small letter there is none. */
const END = /[.!?]+[”’"')]*(\s+)(?=[“‘"'(]?[\p{Lu}\d])/gu;
/** After a short form a full stop ends no sentence. */
const SHORT_FORM = /\b(?:e\.g|i\.e|etc|Dr|Mr|Mrs|Ms|St|No)$/;

/** The sentences of one block of text. */
export function sentencesOf(block: string): readonly string[] {
  const ends = [...block.matchAll(END)]
    .filter(({ index }) => !SHORT_FORM.test(block.slice(0, index)))
    .map(({ index, 0: end }) => index + end.length);
  return [0, ...ends]
    .map((start, index) => block.slice(start, ends[index]).trim())
    .filter((sentence) => sentence !== "");
}

/** Words as people count them; a number with spaces in it is one. */
export function wordsIn(sentence: string): number {
  return sentence
    .replace(/(\d) (?=\d)/g, "$1")
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

const opening = (sentence: string): string => sentence.split(" ").slice(0, 6).join(" ");

/** One hint for each sentence that is too long. */
export const longSentences: AdviceRule = (entry) =>
  proseOf(entry).flatMap(({ text, path, markdown }): Hint[] => {
    const blocks = markdown ? textBlocks(text) : text.split(/\n+/);
    return blocks.flatMap(sentencesOf).flatMap((sentence) => {
      const words = wordsIn(sentence);
      return words > MAX_WORDS
        ? [
            {
              path,
              message: `has a sentence of ${words} words (“${opening(sentence)} …”). Make two of it: ${MAX_WORDS} words are plenty.`,
            },
          ]
        : [];
    });
  });
