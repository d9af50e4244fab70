/** What is shown under the box. */
import type { OpenEntry, OpenIndex } from "../../search/search-index.ts";
import type { Answer } from "../../search/answer.ts";
import type { Classified } from "../../search/intent/classify.ts";
import type { ResultSource } from "../../search/open-index.ts";
import { hasPanel, helpNow } from "./lines-in-place.ts";

export interface Shown {
  readonly index: OpenIndex;
  /** The words at the time of the press: one list of results may stay for longer words. */
  readonly words: () => string;
  readonly answer: Answer;
  /** The decision (panel, line or none) and the likely categories of danger. */
  readonly classified: Classified;
  /** The hour in London, 0 to 23. */
  readonly hour: number;
  /** False while parts of the index are loading. */
  readonly complete: boolean;
  /** Results already shown for the same words; they keep their places. */
  readonly shownResults: readonly OpenEntry[];
  /** Numbers of urgent help, in the order shown. */
  readonly lines: readonly OpenEntry[];
  /** Number of places to keep free for numbers that may still be added. */
  readonly coming: number;
  /** The same words may still be classified higher. */
  readonly mayRise: boolean;
  /** Space above the results is reserved for urgent help, even after none came. */
  readonly keepsPlace: boolean;
}

/** Pages about the detected kind of danger. */
export const urgentPages = (shown: Shown): readonly OpenEntry[] =>
  hasPanel(shown)
    ? helpNow(shown).pages.flatMap((number) => shown.index.entries[number] ?? [])
    : [];

/** Results in their order: with danger in the words, those that fit it. */
const ranked = (shown: Shown): ResultSource =>
  shown.classified.answer === "none"
    ? shown.answer.results
    : shown.index.later.resultsInDanger(shown, hasPanel(shown));

/** Results already shown in their order, then the others by rank. */
function inPlace(shown: Shown): ResultSource {
  const { shownResults } = shown;
  const results = ranked(shown);
  if (shownResults.length === 0) return results;
  const all = results.slice();
  const scores = new Map(all.map(({ entry, score }) => [entry, score]));
  return [
    ...shownResults.map((entry) => ({ entry, score: scores.get(entry) ?? 0 })),
    ...all.filter(({ entry }) => !shownResults.includes(entry)),
  ];
}

/**
 * Results without the helplines of the urgent part. One that is shown already stays, so that
 * nothing moves.
 */
export function listed(shown: Shown): ResultSource {
  const results = inPlace(shown);
  if (!hasPanel(shown)) return results;
  const { lines, shownResults } = shown;
  return results
    .slice()
    .filter(({ entry }) => !lines.includes(entry) || shownResults.includes(entry));
}

/**
 * True when the results shown differ from those that a fresh search for the same words gives now.
 */
export function hasBetter(shown: Shown): boolean {
  const { length } = shown.shownResults;
  if (length === 0) return false;
  const best = listed({ ...shown, shownResults: [] }).slice(0, length);
  return best.length < length || best.some(({ entry }, at) => entry !== shown.shownResults[at]);
}

/** True when the space reserved for urgent help is empty and stays so. */
export const hasFreeRoom = ({ classified, keepsPlace, mayRise }: Shown): boolean =>
  classified.answer === "none" && keepsPlace && !mayRise;
