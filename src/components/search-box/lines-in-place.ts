/**
 * Keeps the numbers of urgent help in place while words are typed. `search/intent/help.ts` decides
 * which they are and their order. One rule for all search boxes: a number keeps its place while the
 * words stay the same, later numbers are added after it, and a number that may still change is not
 * shown.
 */
import type { Answer } from "../../search/answer.ts";
import type { Classified } from "../../search/intent/classify.ts";
import { helpFor, MAX_LINES } from "../../search/intent/help.ts";
import { byHour } from "../../search/intent/hours.ts";
import type { OpenEntry, OpenIndex } from "../../search/search-index.ts";
import { LastTexts } from "./last-texts.ts";

/** Most helplines taken from the results, and how many results are searched for them. */
const MORE_HELPLINES = 3;
const FROM_RESULTS = 12;

/** The parts of a search that the numbers depend on. */
export interface LinesAsked {
  readonly index: OpenIndex;
  readonly answer: Pick<Answer, "results">;
  readonly classified: Classified;
  /** The hour in London, 0 to 23. */
  readonly hour: number;
}

/** The numbers to show for some words. */
export interface Lines {
  readonly lines: readonly OpenEntry[];
  /** Number of places to keep free for numbers that may still be added. */
  readonly coming: number;
}

/** How final the search is. */
interface Known {
  /** The kind of danger may still change: the model or the rest of the index is not loaded. */
  readonly isOpen: boolean;
  /** The classification when the last word counts as complete. */
  readonly settled: Classified;
}

/**
 * True when helplines are shown above everything: danger is sure, or it is possible and nothing
 * else is found.
 */
export const hasPanel = ({
  classified,
  answer,
}: Pick<LinesAsked, "classified" | "answer">): boolean =>
  classified.answer === "panel" ||
  (classified.answer === "line" && answer.results.length === 0 && classified.unheard !== true);

const entriesOf = ({ entries }: OpenIndex, numbers: readonly number[]): readonly OpenEntry[] =>
  numbers.flatMap((number) => entries[number] ?? []);

/** Helplines and pages of the kind of danger, open helplines first. */
export const helpNow = ({ index, classified, hour }: LinesAsked): ReturnType<typeof helpFor> =>
  helpFor(index.head.help, classified, hour, index.weekday);

/**
 * The helplines that fit the words: those of the kind of danger where one is found. Otherwise the
 * first of every panel, those among the best results, open ones before closed ones, then the others
 * that are always shown; for a panel without any among the results, those answered day and night.
 */
export function linesThatFit(asked: LinesAsked): readonly OpenEntry[] {
  const { index, answer, classified, hour } = asked;
  const { help, urgent } = index.head;
  const isLine = classified.answer === "line" && !hasPanel(asked);
  if (isLine || (hasPanel(asked) && classified.categories.length > 0))
    return entriesOf(index, helpNow(asked).lines);
  const first = entriesOf(index, help.first);
  const found = answer.results
    .slice(0, FROM_RESULTS)
    .map(({ entry }) => entry)
    .filter((entry) => entry.tel !== "" && !first.includes(entry))
    .slice(0, MORE_HELPLINES)
    .map(({ number }) => number);
  const others = hasPanel(asked) && found.length === 0 ? help.always : urgent;
  const now = byHour(help, found, { hour, weekday: index.weekday });
  return [...new Set([...first, ...entriesOf(index, [...now, ...others])])].slice(0, MAX_LINES);
}

/**
 * Helplines that no later decision of the model removes: the first of every panel, those to write
 * to, and the first of the kind of danger.
 */
function linesThatHold(asked: LinesAsked): readonly OpenEntry[] {
  const { first, writing } = asked.index.head.help;
  const toWrite = asked.classified.inWriting === true ? writing.lines.length : 0;
  return entriesOf(asked.index, helpNow(asked).lines).slice(0, first.length + toWrite + 1);
}

/** The longest common prefix of two lists. */
function sharedStart<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  const end = some.findIndex((one, at) => one !== others[at]);
  return end < 0 ? some : some.slice(0, end);
}

/** Lines that are shown already, in their order, then the new ones. */
const inPlace = <T>(shown: readonly T[], now: readonly T[]): readonly T[] => [
  ...new Set([...shown, ...now]),
];

/** The numbers to show; `shown` are those already shown for the same words. */
export function linesAfter(
  shown: readonly OpenEntry[],
  asked: LinesAsked,
  { isOpen, settled }: Known,
): Lines {
  const fit = linesThatFit(asked);
  const sure = isOpen
    ? linesThatHold(asked)
    : sharedStart(fit, linesThatFit({ ...asked, classified: settled }));
  const lines = inPlace(shown, sure);
  const isWhole = !isOpen && fit.every((entry) => lines.includes(entry));
  return { lines, coming: isWhole ? 0 : Math.max(0, MAX_LINES - lines.length) };
}

/** The numbers shown in danger, by the words that they were shown for. */
const shownFor = new LastTexts<readonly OpenEntry[]>();

/**
 * The numbers to show for some words; none without danger. Those shown for the same words before
 * keep their places.
 */
export function linesFor(words: string, asked: LinesAsked, known: Known): Lines {
  if (asked.classified.answer === "none") return { lines: [], coming: 0 };
  const now = linesAfter(shownFor.get(words) ?? [], asked, known);
  shownFor.set(words, now.lines);
  return now;
}
