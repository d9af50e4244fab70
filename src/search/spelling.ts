/** Slips of the finger: how far a typed word is from the words that are known. */
import {
  MISSING_LETTER_LENGTH,
  ONE_EDIT_MIN_LENGTH,
  QUALITY,
  TWO_EDITS_MIN_LENGTH,
} from "./weights.ts";

/** Room for three rows of counting, made once: thousands of words are compared at a key. */
const MOST_LETTERS = 255;
const ROWS = [
  new Uint8Array(MOST_LETTERS + 1),
  new Uint8Array(MOST_LETTERS + 1),
  new Uint8Array(MOST_LETTERS + 1),
] as const;

/**
 * Letters put in, left out, changed or swapped with a neighbour between two words (Damerau,
 * restricted); more than `most` counts as one more.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > MOST_LETTERS || b.length > MOST_LETTERS)
    return most + 1;
  let [before, last, row] = ROWS;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let here = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        here = Math.min(here, (before[j - 2] ?? 0) + 1);
      row[j] = here;
      if (here < least) least = here;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** How many edits a word of this length may hold. */
export const editsAllowed = (length: number): number =>
  length >= TWO_EDITS_MIN_LENGTH ? 2 : length >= ONE_EDIT_MIN_LENGTH ? 1 : 0;

export const qualityOf = (edits: number): number =>
  [QUALITY.same, QUALITY.oneEdit, QUALITY.twoEdits][edits] ?? 0;

/** Known words by their first letter, so that only a part of them is compared. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

export interface Near {
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
): readonly Near[] {
  if (allowed === 0) return [];
  const initials = new Set([typed[0] ?? "", typed[1] ?? ""]);
  const found: Near[] = [];
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

/** Index words within the editing distance that the length of a typed word allows. */
export function meantWords(
  typed: string,
  vocabulary: Vocabulary,
  length = typed.length,
): readonly Near[] {
  return length === MISSING_LETTER_LENGTH
    ? nearWords(typed, vocabulary, 1).filter(({ word }) => word.length > typed.length)
    : nearWords(typed, vocabulary, editsAllowed(Math.min(length, typed.length + 1)));
}
