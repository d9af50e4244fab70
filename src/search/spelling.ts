/** Spelling: the index words within a few edits of a typed word. */
import { editDistance } from "../format/edit-distance.ts";
import {
  MISSING_LETTER_LENGTH,
  ONE_EDIT_MIN_LENGTH,
  QUALITY,
  TWO_EDITS_MIN_LENGTH,
} from "./weights.ts";

/** How many edits a word of this length may hold. */
export const editsAllowed = (length: number): number =>
  length >= TWO_EDITS_MIN_LENGTH ? 2 : length >= ONE_EDIT_MIN_LENGTH ? 1 : 0;

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

/** Index words within the editing distance that the length of a typed word allows. */
export function meantWords(
  typed: string,
  vocabulary: Vocabulary,
  length = typed.length,
): readonly NearWord[] {
  return length === MISSING_LETTER_LENGTH
    ? nearWords(typed, vocabulary, 1).filter(({ word }) => word.length > typed.length)
    : nearWords(typed, vocabulary, editsAllowed(Math.min(length, typed.length + 1)));
}
