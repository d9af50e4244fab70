/** Spelling: the index words within a few edits of a typed word. */
import { editDistance } from "../format/edit-distance.ts";
import {
  MISSING_LETTER_LENGTH,
  ONE_EDIT_MIN_LENGTH,
  QUALITY,
  TWO_EDITS_MIN_LENGTH,
} from "./weights.ts";

/** How many edits a word of this length may contain. */
export const editsAllowed = (length: number): number =>
  length >= TWO_EDITS_MIN_LENGTH ? 2 : length >= ONE_EDIT_MIN_LENGTH ? 1 : 0;

/** Quality of a match with so many edits, 0 to 1; 0 for more than two. */
export const qualityOf = (edits: number): number =>
  [QUALITY.same, QUALITY.oneEdit, QUALITY.twoEdits][edits] ?? 0;

/** Known words by their first letter, so that only a part of them is compared. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

export interface NearWord {
  readonly word: string;
  readonly edits: number;
}

/**
 * Known words within the edits that are allowed, the nearest first; the first letter is right, or
 * swapped with the second.
 */
export function nearWords(
  typed: string,
  vocabulary: Vocabulary,
  allowed = editsAllowed(typed.length),
): readonly NearWord[] {
  if (allowed === 0) return [];
  const initials = new Set([typed[0] ?? "", typed[1] ?? ""]);
  const found: NearWord[] = [];
  for (const initial of initials) {
    for (const word of vocabulary.get(initial) ?? []) {
      if (word.length < 4 || (initial !== typed[0] && word[1] !== typed[0])) continue;
      if (Math.abs(word.length - typed.length) > allowed) continue;
      const edits = editDistance(typed, word, allowed);
      if (edits <= allowed) found.push({ word, edits });
    }
  }
  const least = Math.min(...found.map(({ edits }) => edits));
  return found.filter(({ edits }) => edits === least);
}

/** Longest stem, in letters, that may belong to another word once “ing” or “ed” is removed. */
const SHORT_STEM = 4;

/**
 * Known words, one letter longer, that a word with a short stem may misspell: “training” for
 * “traning”, whose stem is that of “trans”. None for other words.
 */
export const longerWords = (
  typed: string,
  short: string,
  vocabulary: Vocabulary,
): readonly string[] =>
  short.length > SHORT_STEM || !/(?:ing|ed)$/.test(typed) || typed.length < short.length + 2
    ? []
    : (vocabulary.get(short[0] ?? "") ?? []).filter(
        (word) => word.length === short.length + 1 && editDistance(short, word, 1) === 1,
      );

/** Spellings of one sound, and silent letters (a coarse phonetic key for English). */
const SOUNDS: readonly (readonly [written: RegExp, heard: string])[] = [
  [/^(?:kn|gn)/, "n"],
  [/^wr/, "r"],
  [/ph/g, "f"],
  [/igh/g, "i"],
  [/sch/g, "sk"],
  [/ck|qu?|c(?![eiyh])/g, "k"],
  [/c(?=[eiy])|z/g, "s"],
  [/y/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** First letters of words that may begin with the same sound, by the letter that is typed. */
const INITIALS: Readonly<Record<string, string>> = {
  c: "ks",
  f: "p",
  k: "cq",
  n: "kg",
  r: "w",
  s: "c",
};

/** The phonetic key of a word, which words of one sound share: “skool” and “school”. */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((heard, [from, to]) => heard.replace(from, to), word);

/** Known words with the phonetic key of a typed one, at most two edits away. */
function soundAlikes(typed: string, vocabulary: Vocabulary): readonly NearWord[] {
  const sound = soundOf(typed);
  const found: NearWord[] = [];
  for (const initial of new Set([typed[0] ?? "", ...(INITIALS[typed[0] ?? ""] ?? "")]))
    for (const word of vocabulary.get(initial) ?? [])
      if (editDistance(typed, word, 2) <= 2 && soundOf(word) === sound)
        found.push({ word, edits: 2 });
  return found;
}

/**
 * Index words within the editing distance that the length of a typed word allows, and those that
 * sound alike.
 */
export function meantWords(
  typed: string,
  vocabulary: Vocabulary,
  length = typed.length,
): readonly NearWord[] {
  if (length === MISSING_LETTER_LENGTH)
    return nearWords(typed, vocabulary, 1).filter(({ word }) => word.length > typed.length);
  const near = nearWords(typed, vocabulary, editsAllowed(Math.min(length, typed.length + 1)));
  if (length < ONE_EDIT_MIN_LENGTH) return near;
  const known = new Set(near.map(({ word }) => word));
  return [...near, ...soundAlikes(typed, vocabulary).filter(({ word }) => !known.has(word))];
}
