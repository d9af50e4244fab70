/** What is to be shown under the box. */
import type { OpenEntry, OpenIndex } from "../../search/search-index.ts";
import type { Answer } from "../../search/answer.ts";
import type { Result } from "../../search/ranker.ts";

/**
 * Helplines of the results that stand in the urgent part beside those that always do, and how far
 * down they may come from.
 */
const MORE_HELPLINES = 3;
const FROM_RESULTS = 12;

export interface Shown {
  readonly index: OpenIndex;
  /** The words as they stand when it is pressed: the same results may stay for longer words. */
  readonly words: () => string;
  readonly answer: Answer;
  readonly danger: boolean;
  /** False while parts of the index are still on their way. */
  readonly complete: boolean;
}

/** Numbers to ring in danger: those that always stand there, then some of the results. */
export function helplines({ index, answer }: Shown): readonly OpenEntry[] {
  const always = index.head.urgent.flatMap((number) => index.entries[number] ?? []);
  const more = answer.results
    .slice(0, FROM_RESULTS)
    .map(({ entry }) => entry)
    .filter((entry) => entry.ring !== "" && !always.includes(entry));
  return [...always, ...more.slice(0, MORE_HELPLINES)];
}

/** Results as a list takes them. */
export type Listed = Pick<readonly Result[], "length" | "slice">;

/** Results without the helplines that stand in the urgent part already. */
export function listed(shown: Shown): Listed {
  const {
    answer: { results },
    danger,
  } = shown;
  if (!danger) return results;
  const above = helplines(shown);
  return results.slice().filter(({ entry }) => !above.includes(entry));
}
