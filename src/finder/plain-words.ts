/**
 * For when the index of the box cannot be fetched: entries whose card holds the very words, and
 * nothing cleverer.
 */
import type { Scores } from "./find.ts";

const plain = (text: string): string => text.toLowerCase().replace(/['’]/g, "");

/** One card: its key, its name and its whole text. */
export interface PlainCard {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** Cards that hold every word; those that hold them in their name come first. */
export function plainScores(words: string, cards: readonly PlainCard[]): Scores {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => asked.every((word) => plain(text).includes(word));
  return new Map(
    cards.flatMap(({ key, name, text }) =>
      holds(name) ? [[key, 2]] : holds(text) ? [[key, 1]] : [],
    ),
  );
}
