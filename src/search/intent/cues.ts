/**
 * Cues: beginnings of words, of which each name and phrase of a kind of danger contains one. They
 * load before the names and phrases, which are long. A text without a cue needs none of these.
 */
import { messageWords } from "./words.ts";

/** Letters of a word that count. */
const LETTERS = 4;

/** The most words of a short text. */
export const SHORT_TEXT = 2;

/** The cue of a folded word: its first letters. */
export const cueOf = (word: string): string => word.slice(0, LETTERS);

/** Cues with spaces between. */
export interface Cues {
  /** Of all that can match a text of `SHORT_TEXT` words. */
  readonly short: string;
  /** Of what needs more words, but for those in `short`. */
  readonly long: string;
}

/** True when a text has a cue: a name or phrase may match it. */
export function hasCue(text: string, { short, long }: Cues): boolean {
  const words = messageWords(text);
  const cues = ` ${short} ${words.length > SHORT_TEXT ? long : ""} `;
  return words.some((word) => cues.includes(` ${cueOf(word)} `));
}
