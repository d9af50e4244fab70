/**
 * Entries about danger, for words that speak of none. “Controlled crying” has a word that leads to
 * the lines for somebody who is controlled, and is about sleep.
 */
import { FAINT, LED_BY } from "./weights.ts";
import type { OpenIndex } from "./search-index.ts";
import type { Query } from "./query.ts";
import { summedWeight } from "./query-words.ts";

/** Factor for an entry, by the bits of the words that lead to it. */
export type Faintness = (number: number, bits: number) => number;

/** An entry about danger counts in full where several words, or most of them, lead to it. */
export function faintness({ head }: OpenIndex, { tokens }: Query): Faintness {
  const most = Math.min(LED_BY, summedWeight(tokens) / 2);
  return (number, bits) =>
    summedWeight(tokens, bits) > most || !head.help.dangers.includes(number) ? 1 : FAINT;
}
