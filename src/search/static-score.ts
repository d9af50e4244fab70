/** Query-independent score multiplier: kind and state. */
import { KIND, STATE } from "./weights.ts";
import { STATES, type StateLetter } from "./index-format.ts";

/** `kind` is the id of its kind, `state` a letter or nothing. */
export function staticScore(kind: string | undefined, state: string): number {
  const byKind = KIND[kind as keyof typeof KIND] ?? KIND.pages;
  return byKind * (state === "" ? STATE.usual : STATE[STATES[state as StateLetter] ?? "usual"]);
}
