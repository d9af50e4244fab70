/**
 * Ranks entries about danger lower for a query in which no danger is detected: “controlled crying”
 * matches the helplines on controlling partners by one word, and is about sleep.
 */
import { DEMOTED, MAX_DEMOTED_WEIGHT } from "./weights.ts";
import type { OpenIndex } from "./search-index.ts";
import type { Query } from "./query.ts";
import { summedWeight } from "./query-words.ts";

/** Score multiplier for an entry, by the bits of the words that match it. */
export type Demotion = (number: number, bits: number) => number;

/**
 * The demotion for a query. An entry about danger keeps its score where several words, or most of
 * the query by weight, match it.
 */
export function dangerDemotion({ head }: OpenIndex, { tokens }: Query): Demotion {
  const most = Math.min(MAX_DEMOTED_WEIGHT, summedWeight(tokens) / 2);
  return (number, bits) =>
    summedWeight(tokens, bits) > most || !head.help.dangers.includes(number) ? 1 : DEMOTED;
}
