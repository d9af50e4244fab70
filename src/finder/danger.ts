/** Whether somebody's words say that a person may be in danger. */
import { stem, withinOneSlip, wordsOf } from "./words.ts";

/** Words of danger this long may hold one slip; shorter ones are too near to harmless words (“kill” and “skill”). */
const LONG_ENOUGH_FOR_A_SLIP = 6;

function meets(typed: string | undefined, known: string): boolean {
  if (typed === undefined) return false;
  if (stem(typed) === stem(known)) return true;
  return known.length >= LONG_ENOUGH_FOR_A_SLIP && typed.length >= LONG_ENOUGH_FOR_A_SLIP - 1 && withinOneSlip(typed, known);
}

/** True when a typed text holds one of the words of danger or a form of it; of an entry of several words, all of them in their order. */
export function speaksOfDanger(typed: string, dangerWords: readonly string[]): boolean {
  const words = wordsOf(typed.slice(0, 200));
  return dangerWords.map(wordsOf).some((known) => known.length > 0 && words.some((_word, start) => known.every((part, index) => meets(words[start + index], part))));
}
