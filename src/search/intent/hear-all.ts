/**
 * Reads a text as the search box does once the danger model is there: the model, the list of danger
 * words, names and phrases of kinds of danger, words about writing, and scripts that nobody read.
 */
import { type DangerWords, isEveryday, type ListAnswer, listedAs } from "../danger-words.ts";
import { type Decision, type Heard, isStronger } from "./classify.ts";
import { withWriting } from "./in-writing.ts";
import type { IntentModel } from "./model.ts";
import { type ToldKind, withPhrases } from "./phrases.ts";
import { withUnread } from "./script.ts";
import { type NamedKind, withTopic } from "./topics.ts";
import { hearTyped } from "./typing.ts";

/** Kinds of danger with their names and phrases, and the words that ask for help in writing. */
export interface KindsToHear {
  readonly categories: readonly (NamedKind & ToldKind)[];
  readonly writing: { readonly words: readonly string[] };
}

/** The least that the list leaves of the model's decision. */
const LEAST: Readonly<Record<ListAnswer, Decision>> = {
  sure: "line",
  perhaps: "none",
  none: "none",
};

/**
 * Decides by the model and the list of danger words. `settled` is false while keys follow one
 * another; `isHeld` is true when the list alone has brought the panel for the text before.
 */
export function hearWithList(
  model: IntentModel,
  text: string,
  words: DangerWords,
  settled: boolean,
  isHeld = false,
): Heard {
  if (isEveryday(text, words)) return { answer: "none", categories: [] };
  const now = hearTyped(model, text, settled);
  const answer = isHeld ? "panel" : LEAST[listedAs(text, words)];
  // The word list decides that there is danger, the model decides which kind.
  return isStronger({ answer, categories: [] }, now) ? { ...now, answer } : now;
}

/**
 * What is heard, with what names, phrases and words about writing add. Names and phrases of a kind
 * of danger count once the text is settled: “stroke” begins “stroke a cat”.
 */
export function withKinds(
  heard: Heard,
  text: string,
  { categories, writing }: KindsToHear,
  settled: boolean,
): Heard {
  const named = settled ? withPhrases(withTopic(heard, text, categories), text, categories) : heard;
  return withUnread(withWriting(named, text, writing.words), text);
}

/** The classification of a finished text by the whole pipeline of the search box. */
export const hearAll = (
  model: IntentModel,
  text: string,
  { danger, help }: { readonly danger: DangerWords; readonly help: KindsToHear },
): Heard => withKinds(hearWithList(model, text, danger, true), text, help, true);
