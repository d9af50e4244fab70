/** Detects danger by a list of words, in every language that the site covers. */
import { isPlain, isStemElsewhere, stem, wordsOf } from "./tokenizer.ts";
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
const MIN_MISSPELLED_LENGTH = 6;

/** Shorter words are other words with two letters swapped: “die” and “dei”, “hit” and “hti”. */
const MIN_SWAPPED_LENGTH = 4;

interface Word {
  readonly typed: string;
  readonly stem: string;
}

const splitWords = (text: string): Word[] =>
  wordsOf(text).map((typed) => ({ typed, stem: stem(typed) }));

type Runs = readonly (readonly Word[])[];

/** First letters of the words and of their stems. Words that match share one. */
const initials = (words: readonly Word[]): string =>
  words.map(({ typed, stem: short }) => `${typed[0] ?? ""}${short[0] ?? ""}`).join("");

/** Phrases read before. */
const known = new Map<string, readonly Word[]>();

function prepare(phrase: string): readonly Word[] {
  const before = known.get(phrase);
  if (before) return before;
  const words = splitWords(phrase);
  known.set(phrase, words);
  return words;
}

/**
 * True unless a phrase certainly begins with none of some letters, nor its stem. A plain phrase
 * begins with its first letter, and a phrase in another script with none of Latin script.
 */
function mayBegin(phrase: string, letters: string, isLatinOnly: boolean): boolean {
  if (!isPlain(phrase)) return !isLatinOnly || isLatin(phrase);
  const [first = ""] = phrase.toLowerCase();
  return !/[a-z\d]/.test(first) || letters.includes(first) || isStemElsewhere(first);
}

/**
 * Phrases that may occur in a text, by the first letter of their first word. Most are skipped, and
 * the others are read when they are first needed: reading them all takes a slow phone longer than
 * the search.
 */
function candidateRuns(phrases: readonly string[], typed: readonly Word[]): Runs {
  const letters = initials(typed);
  const isLatinOnly = typed.every(({ typed: word }) => isLatin(word));
  return phrases
    .filter((phrase) => mayBegin(phrase, letters, isLatinOnly))
    .map(prepare)
    .filter(
      ([first]) =>
        first !== undefined &&
        (letters.includes(first.typed[0] ?? "") || letters.includes(first.stem[0] ?? "")),
    );
}

/** Whether a text has a word of `sure`, else one of `words`, or none. */
export type ListAnswer = "sure" | "perhaps" | "none";

/**
 * Characters that folding does not turn into Latin ones: Greek and Cyrillic to Arabic and the
 * scripts of Asia.
 */
const OTHER_SCRIPT = /[\u0370-\u1cff]/;
const isLatin = (text: string): boolean => !OTHER_SCRIPT.test(text);

/** True for words that differ by two neighbouring letters in the wrong order: “slef”. */
const isSwapped = (a: string, b: string): boolean =>
  a.length === b.length &&
  b.length >= MIN_SWAPPED_LENGTH &&
  editDistance(a, b, 1) === 1 &&
  [...a].sort().join("") === [...b].sort().join("");

function matches(typed: Word, listed: Word): boolean {
  if (typed.stem === listed.stem || typed.typed === listed.typed) return true;
  if (isSwapped(typed.typed, listed.typed)) return true;
  return (
    listed.typed.length >= MIN_MISSPELLED_LENGTH &&
    typed.typed.length >= MIN_MISSPELLED_LENGTH - 1 &&
    typed.typed[0] === listed.typed[0] &&
    editDistance(typed.typed, listed.typed, 1) <= 1
  );
}

/** Index of the word at which a phrase begins in the text, or -1. */
function indexOfRun(
  typed: readonly (Word | undefined)[],
  phrase: readonly Word[],
  meets: (a: Word, b: Word) => boolean,
): number {
  if (phrase.length === 0) return -1;
  return typed.findIndex((_, start) =>
    phrase.every((part, at) => {
      const word = typed[start + at];
      return word !== undefined && meets(word, part);
    }),
  );
}

const spelledAlike = (a: Word, b: Word): boolean => a.typed === b.typed;

/** Removes harmless phrases, so that their words do not match others. */
function withoutHarmless(typed: readonly Word[], harmless: Runs): (Word | undefined)[] {
  const left: (Word | undefined)[] = [...typed];
  for (const one of harmless) {
    for (
      let at = indexOfRun(left, one, spelledAlike);
      at >= 0;
      at = indexOfRun(left, one, spelledAlike)
    )
      left.fill(undefined, at, at + one.length);
  }
  return left;
}

/**
 * Which danger phrase a text contains, with inflections and misspellings; its words must be in
 * order.
 */
export function listedAs(typed: string, danger: DangerWords): ListAnswer {
  const said = splitWords(typed.slice(0, MAX_TYPED_LENGTH));
  const { sure = [], words, harmless } = danger;
  const left = withoutHarmless(said, candidateRuns(harmless, said));
  const holds = (phrases: readonly string[]): boolean =>
    candidateRuns(phrases, said).some((one) => indexOfRun(left, one, matches) >= 0);
  return holds(sure) ? "sure" : holds(words) ? "perhaps" : "none";
}

/** True when a text contains any danger phrase. */
export const hasDangerWord = (typed: string, danger: DangerWords): boolean =>
  listedAs(typed, danger) !== "none";

/** True for a text of everyday words alone, which is always harmless. */
export function isEveryday(typed: string, { everyday = [] }: DangerWords): boolean {
  const said = splitWords(typed);
  return !withoutHarmless(said, candidateRuns(everyday, said)).some(Boolean);
}
