/** Words that tell who is asking: somebody who cannot speak (“cant talk”), somebody under 19. */
import type { Classified } from "./classify.ts";
import { messageWords } from "./words.ts";

const runOf = (text: string): string => ` ${messageWords(text).join(" ")} `;

/** True when a text contains one of the phrases, word for word. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const run = runOf(text);
  return phrases.some((phrase) => run.includes(runOf(phrase)));
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
