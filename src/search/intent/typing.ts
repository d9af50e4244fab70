/** Classification while the reader types: an incomplete last word neither raises nor lowers it. */
import { endsInWord } from "../tokenizer.ts";
import { classifyWords } from "./classify.ts";
import { type Classified, stronger } from "./decision.ts";
import { readWord } from "./features.ts";
import type { IntentModel } from "./model.ts";
import { messageWords } from "./words.ts";

/** Shorter words begin too many others: “die” begins “diet”. */
const LONG_WORD = 5;

/**
 * True for a word so long, and so well known to the model, that it is hardly the start of another.
 */
function isWhole(model: IntentModel, word: string): boolean {
  const [place = 0] = readWord(word).places;
  const isKnown = ({ weights }: IntentModel): boolean => weights[place] !== 0;
  return (
    word.length >= LONG_WORD && (isKnown(model) || (model.others ? isKnown(model.others) : false))
  );
}

/**
 * Classifies a text. `settled` is false while keys follow one another: then a last word that may be
 * incomplete counts only when it is long and in the model.
 */
export function classifyTyped(model: IntentModel, text: string, settled: boolean): Classified {
  const words = messageWords(text);
  if (settled || !endsInWord(text)) return classifyWords(model, words);
  const before = classifyWords(model, words.slice(0, -1));
  const last = words[words.length - 1] ?? "";
  return isWhole(model, last) ? stronger(before, classifyWords(model, words)) : before;
}
