/** What is to be shown under the box. */
import type { OpenEntry, OpenIndex } from "../../search/search-index.ts";
import type { Answer } from "../../search/answer.ts";
import type { Heard } from "../../search/intent/classify.ts";
import { helpFor, MOST_LINES } from "../../search/intent/help.ts";
import { byHour } from "../../search/intent/hours.ts";
import { type ResultSource, resultsInDanger } from "./danger-results.ts";

/**
 * How many helplines of the results may join those always in the urgent part, and from how far down
 * the results.
 */
const MORE_HELPLINES = 3;
const FROM_RESULTS = 12;

export interface Shown {
  readonly index: OpenIndex;
  /** The words at the time of the press: one list of results may stay for longer words. */
  readonly words: () => string;
  readonly answer: Answer;
  /** Danger category of the words, if any. */
  readonly heard: Heard;
  /** The hour in London, 0 to 23. */
  readonly hour: number;
  /** False while parts of the index are loading. */
  readonly complete: boolean;
  /** Results already shown for the same words; they keep their places. */
  readonly standing: readonly OpenEntry[];
  /** Urgent help may still appear above the results for the same words, so room is kept for it. */
  readonly keepsPlace: boolean;
}

/**
 * True when helplines are shown above everything: danger is sure, or possible and nothing else is
 * found.
 */
export const hasPanel = ({ heard, answer }: Pick<Shown, "heard" | "answer">): boolean =>
  heard.answer === "panel" || (heard.answer === "line" && answer.results.length === 0);

const entriesOf = ({ index }: Shown, numbers: readonly number[]): readonly OpenEntry[] =>
  numbers.flatMap((number) => index.entries[number] ?? []);

/** Lines and pages of the kind of danger, in the order that fits the moment. */
export const helpNow = ({ index, heard, hour }: Shown): ReturnType<typeof helpFor> =>
  helpFor(index.head.help, heard, hour, index.weekday);

/** Pages about the detected kind of danger. */
export const urgentPages = (shown: Shown): readonly OpenEntry[] =>
  hasPanel(shown) ? entriesOf(shown, helpNow(shown).pages) : [];

/**
 * Helplines to show: for a detected kind of danger, those for it. Otherwise the first of all, those
 * of the best results, then the others that always come; in danger without any in the results, the
 * lines that are answered day and night. Those that are answered at the moment come first.
 */
export function helplinesToShow(shown: Shown): readonly OpenEntry[] {
  const { index, answer, heard, hour } = shown;
  const { help, urgent } = index.head;
  if (hasPanel(shown) && heard.categories.length > 0) return entriesOf(shown, helpNow(shown).lines);
  const first = entriesOf(shown, help.first);
  const found = answer.results
    .slice(0, FROM_RESULTS)
    .map(({ entry }) => entry)
    .filter((entry) => entry.ring !== "" && !first.includes(entry))
    .slice(0, MORE_HELPLINES)
    .map(({ number }) => number);
  const others = hasPanel(shown) && found.length === 0 ? help.always : urgent;
  const now = byHour(help, found, { hour, weekday: index.weekday });
  return [...new Set([...first, ...entriesOf(shown, [...now, ...others])])].slice(0, MOST_LINES);
}

/** Results in their order: with danger in the words, those that fit it. */
const ranked = (shown: Shown): ResultSource =>
  shown.heard.answer === "none" ? shown.answer.results : resultsInDanger(shown, hasPanel(shown));

/** How many of the best results are announced when they arrive after others are shown. */
const ANNOUNCED = 3;

/** True when one of the best results is not shown yet. */
export const hasBetter = (shown: Shown): boolean =>
  shown.standing.length > 0 &&
  ranked(shown)
    .slice(0, ANNOUNCED)
    .some(({ entry }) => !shown.standing.includes(entry));

/** Results already shown in their order, then the others by rank. */
function inPlace(shown: Shown): ResultSource {
  const { standing } = shown;
  const results = ranked(shown);
  if (standing.length === 0) return results;
  const all = results.slice();
  const scores = new Map(all.map(({ entry, score }) => [entry, score]));
  return [
    ...standing.map((entry) => ({ entry, score: scores.get(entry) ?? 0 })),
    ...all.filter(({ entry }) => !standing.includes(entry)),
  ];
}

/**
 * Results without the helplines of the urgent part. One that is shown already stays, so that
 * nothing moves.
 */
export function listed(shown: Shown): ResultSource {
  const results = inPlace(shown);
  if (!hasPanel(shown)) return results;
  const above = helplinesToShow(shown);
  return results
    .slice()
    .filter(({ entry }) => !above.includes(entry) || shown.standing.includes(entry));
}
