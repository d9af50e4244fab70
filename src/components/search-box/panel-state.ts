/** What is to be shown under the box. */
import type { OpenEntry, OpenIndex } from "../../search/search-index.ts";
import type { Answer } from "../../search/answer.ts";
import type { MeaningRow } from "../../search/index-format.ts";
import type { Heard } from "../../search/intent/classify.ts";
import { entriesFor, helpFor, MOST_LINES } from "../../search/intent/help.ts";
import type { Result } from "../../search/ranker.ts";
import { isStopWord } from "../../search/tokenizer.ts";
import { QUALITY } from "../../search/weights.ts";

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
export const hasPanel = ({ heard, answer }: Shown): boolean =>
  heard.answer === "panel" || (heard.answer === "line" && answer.results.length === 0);

const entriesOf = ({ index }: Shown, numbers: readonly number[]): readonly OpenEntry[] =>
  numbers.flatMap((number) => index.entries[number] ?? []);

/** Pages about the detected kind of danger. */
export const urgentPages = (shown: Shown): readonly OpenEntry[] =>
  hasPanel(shown)
    ? entriesOf(shown, helpFor(shown.index.head.help, shown.heard.categories, shown.hour).pages)
    : [];

/**
 * Helplines to show: for a detected kind of danger, those for it. Otherwise the first of all, those of
 * the best results, then the others that always come; in danger without any in the results, the lines
 * that are answered day and night.
 */
export function helplinesToShow(shown: Shown): readonly OpenEntry[] {
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

/** Results, in the form that the list takes. */
export type ResultSource = Pick<readonly Result[], "length" | "slice">;

/** Least score of a result on a topic of the danger that is shown under helplines. */
const FITS = 2;
/** Score from which a helpline on such a topic comes before the entries of the danger. */
const FITS_WELL = 4;
/** Kinds of entries never shown under helplines. */
const NEVER = ["tips"];
/** How many results are considered under helplines. */
const MOST_IN_DANGER = 60;
/**
 * Words other than stop words of an English row of the thesaurus that is met beyond chance, as in “food
 * bank”.
 */
const TELLING_WORDS = 2;

/** Rows of the thesaurus that the words meet beyond chance. */
function rowsMet({ index, answer: { query } }: Shown): readonly MeaningRow[] {
  return query.met.flatMap(({ meaning, quality }) => {
    const row = index.meanings[meaning.row];
    const telling = meaning.stems.filter((word) => !isStopWord(word)).length;
    const isMet =
      row?.l === "" ? quality === 1 && telling >= TELLING_WORDS : quality >= QUALITY.beginning;
    return row && isMet ? [row] : [];
  });
}

/**
 * Results in their order. Under helplines: the page in the reader's language, helplines that fit well,
 * the entries of the danger, then results on its topics and those that the words name. Others share a
 * word with the text by chance.
 */
function ranked(shown: Shown): ResultSource {
  const { index, answer, heard } = shown;
  if (!hasPanel(shown) || heard.categories.length === 0) return answer.results;
  const own = entriesOf(shown, entriesFor(index.head.help, heard.categories));
  if (own.length === 0) return answer.results;
  const kindOf = ({ kind }: OpenEntry): string => index.head.kinds[kind]?.id ?? "";
  const topics = own.filter((entry) => kindOf(entry) === "need").flatMap(({ needs }) => needs);
  const isOnTopic = ({ entry, score }: Result): boolean =>
    score >= FITS && entry.needs.some((need) => topics.includes(need));
  const rows = rowsMet(shown);
  const named = new Set(rows.flatMap(({ e }) => e));
  const inLanguage = rows.filter(({ l }) => l !== "").flatMap(({ e }) => e.slice(0, 1));
  const language = entriesOf(shown, inLanguage).filter((entry) => kindOf(entry) === "site");
  const fit = answer.results
    .slice(0, MOST_IN_DANGER)
    .filter((one) => isOnTopic(one) || named.has(one.entry.number))
    .filter(({ entry }) => !NEVER.includes(kindOf(entry)));
  const lines = fit.filter(
    (one) => one.entry.ring !== "" && one.score >= FITS_WELL && isOnTopic(one),
  );
  const before = new Set([...language, ...lines.map(({ entry }) => entry), ...own]);
  const scores = new Map(fit.map(({ entry, score }) => [entry, score]));
  return [
    ...Array.from(before, (entry) => ({ entry, score: scores.get(entry) ?? FITS })),
    ...fit.filter(({ entry }) => !before.has(entry)),
  ];
}

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
 * Results without the helplines of the urgent part. Those shown before the urgent part appeared
 * stay, so that nothing moves.
 */
export function listed(shown: Shown): ResultSource {
  const results = inPlace(shown);
  if (!hasPanel(shown)) return results;
  const above = helplinesToShow(shown);
  return results
    .slice()
    .filter(({ entry }) => !above.includes(entry) || shown.standing.includes(entry));
}
