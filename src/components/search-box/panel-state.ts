/** What is to be shown under the box. */
import type { OpenEntry, OpenIndex } from "../../search/search-index.ts";
import type { Answer } from "../../search/answer.ts";
import type { Heard } from "../../search/intent/classify.ts";
import { entriesFor, helpFor, MOST_LINES } from "../../search/intent/help.ts";
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
  /** Whether the words speak of danger, and of which. */
  readonly heard: Heard;
  /** The hour in London, 0 to 23. */
  readonly hour: number;
  /** False while parts of the index are still on their way. */
  readonly complete: boolean;
  /** Results that stand there for the same words; they keep their place. */
  readonly standing: readonly OpenEntry[];
  /** Urgent help may come in above the results for the same words, so a place is kept for it. */
  readonly keepsPlace: boolean;
}

/**
 * True when numbers stand above everything: danger is sure, or it may be and nothing else is found.
 */
export const hasPanel = ({ heard, answer }: Shown): boolean =>
  heard.answer === "panel" || (heard.answer === "line" && answer.results.length === 0);

const entriesOf = ({ index }: Shown, numbers: readonly number[]): readonly OpenEntry[] =>
  numbers.flatMap((number) => index.entries[number] ?? []);

/** Pages that say more of what was heard. */
export const urgentPages = (shown: Shown): readonly OpenEntry[] =>
  hasPanel(shown)
    ? entriesOf(shown, helpFor(shown.index.head.help, shown.heard.categories, shown.hour).pages)
    : [];

/**
 * Numbers to ring: in danger, those for what was heard. Else, or when nobody knows what, the first of
 * all, then those of the best results, then the others that always come. In danger without any of
 * those, the lines that are answered day and night.
 */
export function helplines(shown: Shown): readonly OpenEntry[] {
  const { index, answer, heard, hour } = shown;
  const { help, urgent } = index.head;
  if (hasPanel(shown) && heard.categories.length > 0)
    return entriesOf(shown, helpFor(help, heard.categories, hour).lines);
  const first = entriesOf(shown, help.first);
  const found = answer.results
    .slice(0, FROM_RESULTS)
    .map(({ entry }) => entry)
    .filter((entry) => entry.ring !== "" && !first.includes(entry))
    .slice(0, MORE_HELPLINES);
  const others = hasPanel(shown) && found.length === 0 ? help.always : urgent;
  return [...new Set([...first, ...found, ...entriesOf(shown, others)])].slice(0, MOST_LINES);
}

/** Results as a list takes them. */
export type Listed = Pick<readonly Result[], "length" | "slice">;

/**
 * Under numbers to ring, results of these scores fit the words: those on a topic of the danger, and
 * any other. Below them, most share a word with the text by chance.
 */
const FITS = { topic: 2, other: 4 } as const;
/** Kinds of entries that nobody in danger looks for. */
const NEVER = ["tips"];
/** Results that are looked at under numbers to ring. */
const MOST_IN_DANGER = 60;

/**
 * Results as they rank. Under numbers to ring: those on a topic of the danger that was heard which
 * fit as well as others must, the entries of the danger, then the rest that fits.
 */
function ranked(shown: Shown): Listed {
  const { index, answer, heard } = shown;
  if (!hasPanel(shown) || heard.categories.length === 0) return answer.results;
  const own = entriesOf(shown, entriesFor(index.head.help, heard.categories));
  if (own.length === 0) return answer.results;
  const needs = new Set(own.flatMap((entry) => entry.needs));
  const isOnTopic = ({ entry }: Result): boolean => entry.needs.some((need) => needs.has(need));
  const fit = answer.results
    .slice(0, MOST_IN_DANGER)
    .filter(
      (one) =>
        one.score >= (isOnTopic(one) ? FITS.topic : FITS.other) &&
        !NEVER.includes(index.head.kinds[one.entry.kind]?.id ?? ""),
    );
  const first = fit.filter((one) => isOnTopic(one) && one.score >= FITS.other);
  const has = (list: readonly Result[], entry: OpenEntry): boolean =>
    list.some((one) => one.entry === entry);
  const added = own
    .filter((entry) => !has(first, entry))
    .map((entry) => ({ entry, score: FITS.other }));
  const before = [...first, ...added];
  return [...before, ...fit.filter(({ entry }) => !has(before, entry))];
}

/** So many of the best results are announced when they come after others stand. */
const ANNOUNCED = 3;

/** True when one of the best results is not among those that stand. */
export const hasBetter = (shown: Shown): boolean =>
  shown.standing.length > 0 &&
  ranked(shown)
    .slice(0, ANNOUNCED)
    .some(({ entry }) => !shown.standing.includes(entry));

/** Those that stand in their order, then the others by rank. */
function inPlace(shown: Shown): Listed {
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
 * Results without the helplines that stand in the urgent part already. Those that stood there before
 * the urgent part came stay, so that nothing moves.
 */
export function listed(shown: Shown): Listed {
  const results = inPlace(shown);
  if (!hasPanel(shown)) return results;
  const above = helplines(shown);
  return results
    .slice()
    .filter(({ entry }) => !above.includes(entry) || shown.standing.includes(entry));
}
