/**
 * What is added to the decision of the danger model: the list of danger words, names and phrases of
 * kinds of danger, words about writing, and the script. Needs no model.
 */
import { type DangerWords, isEveryday, type ListAnswer, listedAs } from "../danger-words.ts";
import { type Classified, type Decision, isStronger, stronger } from "./decision.ts";
import { type ToldKind, withPhrases } from "./phrases.ts";
import { withUnread } from "./script.ts";
import { kindsNamed, type NamedKind, withTopic } from "./topics.ts";
import { withWriting, withYoung } from "./who-asks.ts";
import { messageWords } from "./words.ts";

/** Words of a text that says no more than a cry for help: “sos”, “please help me”. */
export interface Cries {
  /** Of which it has one at least. */
  readonly calls: readonly string[];
  /** Which may stand beside them. */
  readonly beside: readonly string[];
}

/** Kinds of danger with their names and phrases, and the words that ask for help in writing. */
export interface DangerKinds {
  readonly categories: readonly (NamedKind & ToldKind)[];
  /** Titles and abbreviations that are no danger. */
  readonly harmless: readonly NamedKind[];
  /** Phrases whose words mean no danger: “dog groomed”. */
  readonly notMeant?: readonly string[];
  /** Words of a bare cry for help. */
  readonly cries?: Cries;
  readonly writing: { readonly words: readonly string[] };
  readonly young: { readonly words: readonly string[] };
}

const NONE: Classified = { answer: "none", categories: [] };
const LINE: Classified = { answer: "line", categories: [] };

/** The lowest decision that the word list allows, whatever the model decides. */
const MIN_DECISION: Readonly<Record<ListAnswer, Decision>> = {
  sure: "line",
  perhaps: "none",
  none: "none",
};

/**
 * Decides by the model and the list of danger words. `read`: what the model decides; `hadPanel` is
 * true when the list alone has brought the panel for the text before.
 */
export function withList(
  read: () => Classified,
  text: string,
  words: DangerWords,
  hadPanel = false,
): Classified {
  if (isEveryday(text, words)) return NONE;
  const now = read();
  const answer = hadPanel ? "panel" : MIN_DECISION[listedAs(text, words)];
  // The word list decides that there is danger, the model decides which kind.
  return isStronger({ answer, categories: [] }, now) ? { ...now, answer } : now;
}

function isCry(text: string, { calls, beside }: Cries): boolean {
  const words = messageWords(text);
  const isCall = (word: string): boolean => calls.includes(word);
  return words.some(isCall) && words.every((word) => isCall(word) || beside.includes(word));
}

/**
 * Adds names, phrases, words about writing and the script to a classification. Names and phrases of
 * a kind of danger count once the text is settled: “stroke” begins “stroke a cat”.
 */
export function withKinds(
  classified: Classified,
  text: string,
  { categories, harmless, cries, writing, young }: DangerKinds,
  settled: boolean,
): Classified {
  const heard = kindsNamed(text, harmless)[0] ? NONE : classified;
  const cried = settled && cries && isCry(text, cries);
  const named = settled ? withPhrases(withTopic(heard, text, categories), text, categories) : heard;
  const least = cried ? stronger(LINE, named) : named;
  const asked = withYoung(withWriting(least, text, writing.words), text, young.words);
  return withUnread(asked, text);
}
