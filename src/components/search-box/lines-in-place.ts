/**
 * Which numbers stand in urgent help, and where. The one rule for all boxes: a number that is shown
 * for some words keeps its place while they stay the same, and what is known later is added after
 * it. What may still change is not shown until it is known.
 */
import type { Answer } from "../../search/answer.ts";
import type { Heard } from "../../search/intent/classify.ts";
import { helpFor, MOST_LINES } from "../../search/intent/help.ts";
import { byHour } from "../../search/intent/hours.ts";
import type { OpenEntry, OpenIndex } from "../../search/search-index.ts";

/**
 * How many helplines of the results may join those always in the urgent part, and from how far down
 * the results.
 */
const MORE_HELPLINES = 3;
const FROM_RESULTS = 12;

/** What the numbers depend on. */
export interface LinesAsked {
  readonly index: OpenIndex;
  readonly answer: Pick<Answer, "results">;
  readonly heard: Heard;
  /** The hour in London, 0 to 23. */
  readonly hour: number;
}

/** The numbers to show for some words. */
export interface Lines {
  readonly lines: readonly OpenEntry[];
  /** How many more there is room for, while others may still be added. */
  readonly coming: number;
}

/** How far the numbers can be known now. */
interface Known {
  /** Which danger the words tell may still change: the model or the results are on their way. */
  readonly isOpen: boolean;
  /** What is heard once the last word counts as complete. */
  readonly settled: Heard;
}

/**
 * True when helplines are shown above everything: danger is sure, or possible and nothing else is
 * found.
 */
export const hasPanel = ({ heard, answer }: Pick<LinesAsked, "heard" | "answer">): boolean =>
  heard.answer === "panel" || (heard.answer === "line" && answer.results.length === 0);

const entriesOf = ({ entries }: OpenIndex, numbers: readonly number[]): readonly OpenEntry[] =>
  numbers.flatMap((number) => entries[number] ?? []);

/** Lines and pages of the kind of danger, in the order that fits the moment. */
export const helpNow = ({ index, heard, hour }: LinesAsked): ReturnType<typeof helpFor> =>
  helpFor(index.head.help, heard, hour, index.weekday);

/**
 * Helplines that fit the words as far as they are known: for a detected kind of danger, those for
 * it. Otherwise the first of all, those of the best results, then the others that always come; in
 * danger without any in the results, the lines that are answered day and night. Those that are
 * answered at the moment come first.
 */
export function linesThatFit(asked: LinesAsked): readonly OpenEntry[] {
  const { index, answer, heard, hour } = asked;
  const { help, urgent } = index.head;
  const isLine = heard.answer === "line" && !hasPanel(asked);
  if (isLine || (hasPanel(asked) && heard.categories.length > 0))
    return entriesOf(index, helpNow(asked).lines);
  const first = entriesOf(index, help.first);
  const found = answer.results
    .slice(0, FROM_RESULTS)
    .map(({ entry }) => entry)
    .filter((entry) => entry.ring !== "" && !first.includes(entry))
    .slice(0, MORE_HELPLINES)
    .map(({ number }) => number);
  const others = hasPanel(asked) && found.length === 0 ? help.always : urgent;
  const now = byHour(help, found, { hour, weekday: index.weekday });
  return [...new Set([...first, ...entriesOf(index, [...now, ...others])])].slice(0, MOST_LINES);
}

/**
 * Of the lines, those that hold whatever is heard later: those of every panel, and the first of the
 * kind when phrases tell the kind.
 */
function linesThatHold(asked: LinesAsked): readonly OpenEntry[] {
  const { first, writing } = asked.index.head.help;
  const toWrite = asked.heard.inWriting === true ? writing.lines.length : 0;
  return entriesOf(asked.index, helpNow(asked).lines).slice(0, first.length + toWrite + 1);
}

/** What two lists begin with alike. */
function sharedStart<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  const end = some.findIndex((one, at) => one !== others[at]);
  return end < 0 ? some : some.slice(0, end);
}

/** Those that stand, in their places, then those that are new. */
const inPlace = <T>(standing: readonly T[], now: readonly T[]): readonly T[] => [
  ...new Set([...standing, ...now]),
];

/** The numbers to show, after those that stand for the same words. */
export function linesAfter(
  standing: readonly OpenEntry[],
  asked: LinesAsked,
  { isOpen, settled }: Known,
): Lines {
  const fit = linesThatFit(asked);
  const sure = isOpen
    ? linesThatHold(asked)
    : sharedStart(fit, linesThatFit({ ...asked, heard: settled }));
  const lines = inPlace(standing, sure);
  const isWhole = !isOpen && fit.every((entry) => lines.includes(entry));
  return { lines, coming: isWhole ? 0 : Math.max(0, MOST_LINES - lines.length) };
}

/** The numbers of the last words that told of danger. */
let held: { readonly words: string; readonly lines: readonly OpenEntry[] } | undefined;

/** The numbers to show for some words; those shown for the same words keep their places. */
export function linesFor(words: string, asked: LinesAsked, known: Known): Lines {
  if (asked.heard.answer === "none") return { lines: linesThatFit(asked), coming: 0 };
  const now = linesAfter(held?.words === words ? held.lines : [], asked, known);
  held = { words, lines: now.lines };
  return now;
}
