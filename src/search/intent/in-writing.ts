/** Words of somebody who asks for help without speaking: “cant talk”, “text someone”. */
import type { Heard } from "./classify.ts";
import { messageWords } from "./words.ts";

const runOf = (text: string): string => ` ${messageWords(text).join(" ")} `;

/** True when a text holds one of the phrases, word for word. */
export function asksInWriting(text: string, phrases: readonly string[]): boolean {
  const run = runOf(text);
  return phrases.some((phrase) => run.includes(runOf(phrase)));
}

/**
 * What is heard in a text, with whether it asks for help in writing. Somebody who cannot speak may
 * be in danger, so such a text brings the line at least.
 */
export function withWriting(heard: Heard, text: string, phrases: readonly string[]): Heard {
  if (!asksInWriting(text, phrases)) return heard;
  return { ...heard, answer: heard.answer === "none" ? "line" : heard.answer, inWriting: true };
}
