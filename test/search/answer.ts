/** The search in one call, for tests that need no pauses. */
import { type Answer, answerSteps } from "../../src/search/answer.ts";
import type { OpenIndex } from "../../src/search/search-index.ts";

/** Answers a text without pausing. */
export function answer(index: OpenIndex, typed: string, harmless = false): Answer {
  const steps = answerSteps(index, typed, harmless);
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) return value;
  }
}
