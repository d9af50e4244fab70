/** Words that tell who is asking: somebody who cannot speak (“cant talk”), somebody under 19. */
import type { Classified } from "./classify.ts";
import { matchOf, partsOfPhrase } from "./phrases.ts";
import { messageWords } from "./words.ts";

/** True when a text contains one of the phrases, which are written as those of kinds are. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const words = messageWords(text);
  return phrases.some((phrase) => matchOf(words, partsOfPhrase(phrase)) !== undefined);
}

/**
 * Marks a text that asks for help in writing. Somebody who cannot speak may be in danger, so such a
 * text brings at least the line.
 */
export function withWriting(
  classified: Classified,
  text: string,
  phrases: readonly string[],
): Classified {
  if (!hasPhrase(text, phrases)) return classified;
  return {
    ...classified,
    answer: classified.answer === "none" ? "line" : classified.answer,
    inWriting: true,
  };
}

/** Marks a text of danger whose reader is under 19 by their own words: “im 14”, “my stepdad”. */
export const withYoung = (
  classified: Classified,
  text: string,
  phrases: readonly string[],
): Classified =>
  classified.answer !== "none" && hasPhrase(text, phrases)
    ? { ...classified, isYoung: true }
    : classified;
