/**
 * Classifies a text as the search box does once the danger model is loaded: by the model, the list
 * of danger words, names and phrases of kinds of danger, words about writing, and its script.
 */
import { type DangerWords, isEveryday, type ListAnswer, listedAs } from "../danger-words.ts";
import { type Decision, type Classified, isStronger } from "./classify.ts";
import { withWriting, withYoung } from "./who-asks.ts";
import type { IntentModel } from "./model.ts";
import { type ToldKind, withPhrases } from "./phrases.ts";
import { withUnread } from "./script.ts";
import { kindsNamed, type NamedKind, withTopic } from "./topics.ts";
import { classifyTyped } from "./typing.ts";

/** Kinds of danger with their names and phrases, and the words that ask for help in writing. */
export interface DangerKinds {
  readonly categories: readonly (NamedKind & ToldKind)[];
  /** Titles and abbreviations that are no danger. */
  readonly harmless: readonly NamedKind[];
  readonly writing: { readonly words: readonly string[] };
  readonly young: { readonly words: readonly string[] };
}

const NONE: Classified = { answer: "none", categories: [] };

/** The lowest decision that the word list allows, whatever the model decides. */
const MIN_DECISION: Readonly<Record<ListAnswer, Decision>> = {
  sure: "line",
  perhaps: "none",
  none: "none",
};

/**
 * Decides by the model and the list of danger words. `settled` is false while keys follow one
 * another; `hadPanel` is true when the list alone has brought the panel for the text before.
 */
export function classifyWithList(
  model: IntentModel,
  text: string,
  words: DangerWords,
  settled: boolean,
  hadPanel = false,
): Classified {
  if (isEveryday(text, words)) return NONE;
  const now = classifyTyped(model, text, settled);
  const answer = hadPanel ? "panel" : MIN_DECISION[listedAs(text, words)];
  // The word list decides that there is danger, the model decides which kind.
  return isStronger({ answer, categories: [] }, now) ? { ...now, answer } : now;
}

/**
 * Adds names, phrases, words about writing and the script to a classification. Names and phrases of
 * a kind of danger count once the text is settled: “stroke” begins “stroke a cat”.
 */
export function withKinds(
  classified: Classified,
  text: string,
  { categories, harmless, writing, young }: DangerKinds,
  settled: boolean,
): Classified {
  const heard = kindsNamed(text, harmless)[0] ? NONE : classified;
  const named = settled ? withPhrases(withTopic(heard, text, categories), text, categories) : heard;
  const asked = withYoung(withWriting(named, text, writing.words), text, young.words);
  return withUnread(asked, text);
}

/** The classification of a finished text by the whole pipeline of the search box. */
export const classifyAll = (
  model: IntentModel,
  text: string,
  { danger, help }: { readonly danger: DangerWords; readonly help: DangerKinds },
): Classified => withKinds(classifyWithList(model, text, danger, true), text, help, true);
