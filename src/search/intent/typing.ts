/** What is heard while somebody still types: half a word raises no alarm and takes none away. */
import { endsInWord } from "../tokenizer.ts";
import { type Answer, hear, type Heard } from "./classify.ts";
import { readWord } from "./features.ts";
import type { IntentModel } from "./model.ts";
import { messageWords } from "./words.ts";

const RANK: Readonly<Record<Answer, number>> = { none: 0, line: 1, panel: 2 };

export const NOTHING: Heard = { answer: "none", categories: [] };

export const isStronger = (first: Heard, second: Heard): boolean =>
  RANK[first.answer] > RANK[second.answer];

/** The stronger of two; of equals, the second. */
export const stronger = (first: Heard, second: Heard): Heard =>
  isStronger(first, second) ? first : second;

/** Shorter words begin too many others: “die” begins “diet”. */
const LONG_WORD = 5;

/** True for a word so long, and so well known to the model, that it is hardly the start of another. */
function isWhole(model: IntentModel, word: string): boolean {
  const [place = 0] = readWord(word, model.groups).places;
  return word.length >= LONG_WORD && (model.weights[place] as number) !== 0;
}

/**
 * What is heard in a text. `settled` is false while keys follow one another: then a last word that
 * may be half typed counts only when it is long and known.
 */
export function hearTyped(model: IntentModel, text: string, settled: boolean): Heard {
  const words = messageWords(text);
  if (settled || !endsInWord(text)) return hear(model, words);
  const before = hear(model, words.slice(0, -1));
  const last = words[words.length - 1] ?? "";
  return isWhole(model, last) ? stronger(before, hear(model, words)) : before;
}
