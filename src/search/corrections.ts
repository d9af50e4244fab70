/** Index words that a misspelled word may mean. */
import { QUALITY } from "./weights.ts";
import type { OpenIndex } from "./search-index.ts";
import { longerWords, meantWords, nearWords, type NearWord, qualityOf } from "./spelling.ts";
import { stem } from "./tokenizer.ts";

const byQuality = (near: readonly NearWord[]): Map<string, number> =>
  new Map(near.map(({ word, edits }) => [word, qualityOf(edits)]));

/**
 * Index words that a word with a short stem may be a misspelling of; none for a common word, and
 * none before the list of common words is loaded.
 */
export function slipsOf({ commonWords, correctable }: OpenIndex, typed: string): readonly string[] {
  return commonWords?.has(typed) === false ? longerWords(typed, stem(typed), correctable) : [];
}

/** Splits a word into two index words that were written as one. */
export function halves(index: OpenIndex, typed: string): Map<string, number> {
  for (let at = 3; at <= typed.length - 3; at++) {
    const [left, right] = [stem(typed.slice(0, at)), stem(typed.slice(at))];
    if (index.corrections.has(left) && index.corrections.has(right))
      return new Map([
        [left, QUALITY.oneEdit],
        [right, QUALITY.oneEdit],
      ]);
  }
  return new Map();
}

/**
 * Index words that a misspelled word may mean. None for a common word, and none before the list of
 * common words is loaded.
 */
export function corrections(index: OpenIndex, typed: string): Map<string, number> {
  const short = stem(typed);
  const common = index.commonWords;
  if (common === undefined || common.has(short) || common.has(typed) || /\d/.test(typed))
    return new Map();
  const near = meantWords(short, index.correctable, typed.length);
  return near.length > 0 ? byQuality(near) : halves(index, typed);
}

/** Index words that two neighbours, written as one, may misspell. */
export const nearPair = ({ correctable }: OpenIndex, whole: string): Map<string, number> =>
  byQuality(nearWords(whole, correctable));
