/**
 * “Did you mean”, for when nothing is found: results for the text with each unknown word replaced
 * by the known word that is nearest to it.
 */
import { isStopWord, stem, wordsOf } from "./tokenizer.ts";
import type { LaterSearch, OpenIndex, Result } from "./open-index.ts";
import { nearWords } from "./spelling.ts";

/** A word must be so long for one more edit than results allow. */
const MIN_LENGTH = 7;
const MAX_EDITS = 2;
const MAX_WORDS = 8;
const MAX_RESULTS = 5;

/** Editing distance allowed for a suggestion; 0 for a short word. */
export const suggestionEdits = (length: number): number => (length < MIN_LENGTH ? 0 : MAX_EDITS);

function nearestWord({ correctable, commonWords, spelled }: OpenIndex, typed: string): string[] {
  const short = stem(typed);
  if (spelled.has(short)) return [typed];
  if (typed.length < MIN_LENGTH || commonWords?.has(short) !== false || /\d/.test(typed)) return [];
  return nearWords(short, correctable, suggestionEdits(short.length))
    .slice(0, 1)
    .map(({ word }) => word);
}

/**
 * Results for “Did you mean”; none when no index word is near. `find` is the search itself, which a
 * browser has in another script.
 */
export function nearestResults(
  index: OpenIndex,
  typed: string,
  find: Parameters<LaterSearch["nearestResults"]>[2],
): readonly Result[] {
  const words = wordsOf(typed.slice(0, 200))
    .filter((word) => !isStopWord(word))
    .slice(0, MAX_WORDS);
  const near = words.flatMap((word) => nearestWord(index, word));
  return near.length === 0 || near.every((word) => words.includes(word))
    ? []
    : find(index, `${near.join(" ")} `).results.slice(0, MAX_RESULTS);
}
