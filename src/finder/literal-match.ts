/**
 * The match without a search index, for when it cannot be loaded: cards that hold the very words.
 */
import type { Scores } from "./find.ts";

const plain = (text: string): string => text.toLowerCase().replace(/['’]/g, "");

/** One card: its key, its name and its whole text. */
export interface CardText {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** Cards that contain every word; those that contain them in their name come first. */
export function literalScores(words: string, cards: readonly CardText[]): Scores {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => asked.every((word) => plain(text).includes(word));
  return new Map(
    cards.flatMap(({ key, name, text }) =>
      holds(name) ? [[key, 2]] : holds(text) ? [[key, 1]] : [],
    ),
  );
}
