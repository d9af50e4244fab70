/**
 * For when nothing is found: the results of the known words that are most like the ones that were
 * typed.
 */
import { isStopWord, stem, wordsOf } from "./tokenizer.ts";
import type { OpenIndex } from "./search-index.ts";
import { type Result, search } from "./ranker.ts";
import { nearWords } from "./spelling.ts";

/** Letters that must be alike at the beginning when no known word is near. */
const ALIKE = 3;
const MOST = 5;

function nearestWord({ vocabulary }: OpenIndex, typed: string): string | undefined {
  if (typed.length < ALIKE) return undefined;
  const near = nearWords(stem(typed), vocabulary, typed.length < 6 ? 1 : 3)[0]?.word;
  return (
    near ?? vocabulary.get(typed[0] ?? "")?.find((word) => word.startsWith(typed.slice(0, ALIKE)))
  );
}

/** Some results that may be meant; none when no word is like any that is known. */
export function nearestResults(index: OpenIndex, typed: string): readonly Result[] {
  const words = wordsOf(typed.slice(0, 200))
    .filter((word) => !isStopWord(word))
    .slice(0, 8);
  const near = words.flatMap((word) => nearestWord(index, word) ?? []);
  return near.length === 0 ? [] : search(index, `${near.join(" ")} `).results.slice(0, MOST);
}
