/** Detects danger by a list of words, in every language that the site covers. */
import { stem, wordsOf } from "./tokenizer.ts";
import { editDistance } from "../format/edit-distance.ts";
import { MAX_TYPED_LENGTH } from "./weights.ts";

/** The lists of `_data/safety.json`. */
export interface DangerWords {
  /** Words that hardly anybody says in another sense: “kill myself”. */
  readonly sure?: readonly string[];
  /** Words that everyday talk uses too: “dying for a cup of tea”. */
  readonly words: readonly string[];
  /** Words that resemble them and mean no danger: “non emergency”, “dancer”. */
  readonly harmless: readonly string[];
  /** Words that mean no danger when a text has no others: “places to go”, “tonight”. */
  readonly everyday?: readonly string[];
}

/**
 * Shorter words are matched without misspellings, as they are too near to harmless ones (“kill” and
 * “skill”).
 */
const SLIP_FROM = 6;

interface Word {
  readonly typed: string;
  readonly stem: string;
}

const read = (text: string): Word[] => wordsOf(text).map((typed) => ({ typed, stem: stem(typed) }));

type Runs = readonly (readonly Word[])[];

/** First letters of the words and of their stems. Words that match share one. */
const initials = (words: readonly Word[]): string =>
  words.map(({ typed, stem: short }) => `${typed[0] ?? ""}${short[0] ?? ""}`).join("");

/**
 * Phrases that may occur in a text, by the first letter of their first word: at each key most can
 * be skipped.
 */
function mayStand(runs: Runs, typed: readonly Word[]): Runs {
  const known = initials(typed);
  return runs.filter(
    ([first]) =>
      first !== undefined &&
      (known.includes(first.typed[0] ?? "") || known.includes(first.stem[0] ?? "")),
  );
}

/** Whether a text has a word of `sure`, else one of `words`, or none. */
export type ListAnswer = "sure" | "perhaps" | "none";

interface Prepared {
  readonly sure: Runs;
  readonly words: Runs;
  readonly harmless: Runs;
}

/**
 * Characters that folding does not turn into Latin ones: Greek and Cyrillic to Arabic and the
 * scripts of Asia.
 */
const OTHER_SCRIPT = /[\u0370-\u1cff]/;
const isLatin = (text: string): boolean => !OTHER_SCRIPT.test(text);

/** Phrases split into words once for each data object: all of them, and those in Latin script. */
const prepared = {
  all: new WeakMap<DangerWords, Prepared>(),
  latin: new WeakMap<DangerWords, Prepared>(),
};

/**
 * Splits the phrases, or returns those split before. Text in Latin script matches no phrase in
 * another script, and splitting one of those costs a slow phone as much as a hundred in Latin.
 */
function readOnce(danger: DangerWords, kept: keyof typeof prepared): Prepared {
  const before = prepared[kept].get(danger);
  if (before) return before;
  const runsOf = (texts: readonly string[]): Runs =>
    (kept === "all" ? texts : texts.filter(isLatin)).map(read);
  const now = {
    sure: runsOf(danger.sure ?? []),
    words: runsOf(danger.words),
    harmless: runsOf(danger.harmless),
  };
  prepared[kept].set(danger, now);
  return now;
}

function same(typed: Word, known: Word): boolean {
  if (typed.stem === known.stem || typed.typed === known.typed) return true;
  return (
    known.typed.length >= SLIP_FROM &&
    typed.typed.length >= SLIP_FROM - 1 &&
    typed.typed[0] === known.typed[0] &&
    editDistance(typed.typed, known.typed, 1) <= 1
  );
}

/** Index of the word at which a phrase begins in the text, or -1. */
function placeOf(
  typed: readonly (Word | undefined)[],
  known: readonly Word[],
  meets: (a: Word, b: Word) => boolean,
): number {
  if (known.length === 0) return -1;
  return typed.findIndex((_, start) =>
    known.every((part, at) => {
      const word = typed[start + at];
      return word !== undefined && meets(word, part);
    }),
  );
}

const spelledAlike = (a: Word, b: Word): boolean => a.typed === b.typed;

/** Removes harmless phrases, so that their words do not match others. */
function withoutHarmless(typed: readonly Word[], harmless: Runs): (Word | undefined)[] {
  const left: (Word | undefined)[] = [...typed];
  for (const known of harmless) {
    for (
      let at = placeOf(left, known, spelledAlike);
      at >= 0;
      at = placeOf(left, known, spelledAlike)
    )
      left.fill(undefined, at, at + known.length);
  }
  return left;
}

/**
 * Which danger phrase a text contains, with inflections and misspellings; its words must be in
 * order.
 */
export function listedAs(typed: string, danger: DangerWords): ListAnswer {
  const said = read(typed.slice(0, MAX_TYPED_LENGTH));
  const { sure, words, harmless } = readOnce(
    danger,
    said.every(({ typed: word }) => isLatin(word)) ? "latin" : "all",
  );
  const left = withoutHarmless(said, mayStand(harmless, said));
  const holds = (runs: Runs): boolean =>
    mayStand(runs, said).some((known) => placeOf(left, known, same) >= 0);
  return holds(sure) ? "sure" : holds(words) ? "perhaps" : "none";
}

/** True when a text contains any danger phrase. */
export const speaksOfDanger = (typed: string, danger: DangerWords): boolean =>
  listedAs(typed, danger) !== "none";

/** True for a text of everyday words alone, which is always harmless. */
export const isEveryday = (typed: string, { everyday = [] }: DangerWords): boolean =>
  !withoutHarmless(read(typed), everyday.map(read)).some(Boolean);
