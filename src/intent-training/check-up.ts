/** Evaluates a danger model on phrases that it was not trained on (cross-validation). */
import { HARMLESS } from "../model/gate/harmless.ts";
import type { Phrase } from "../model/gate/phrases.ts";
import { type DangerWords, hasDangerWord } from "../search/danger-words.ts";
import { type Classified, classifyText } from "../search/intent/classify.ts";
import { classifyAll } from "../search/intent/classify-all.ts";
import type { DangerKinds } from "../search/intent/with-kinds.ts";
import { type IntentModel, openModels } from "../search/intent/model.ts";
import { encodeModel } from "./encode.ts";
import { foldsOf } from "./families.ts";
import { type FitOptions, fitPair } from "./fit.ts";

/** A phrase and the decision of the model. */
export interface CheckedPhrase {
  readonly phrase: Phrase;
  readonly classified: Classified;
  /** The whole pipeline: model, word list, names, phrases, and words about writing. */
  readonly inBox: Classified;
  /** True when the list of danger words matches it. */
  readonly listed: boolean;
}

/** The words of the site that the search box reads beside the model. */
export interface BoxWords {
  readonly danger: DangerWords;
  readonly help: DangerKinds;
}

const checked = (model: IntentModel, phrase: Phrase, words: BoxWords): CheckedPhrase => ({
  phrase,
  classified: classifyText(model, phrase.text),
  inBox: classifyAll(model, phrase.text, words),
  listed: hasDangerWord(phrase.text, words.danger),
});

/** Classifies held-out phrases with a trained model. */
export const checkUp = (
  model: IntentModel,
  phrases: readonly Phrase[],
  words: BoxWords,
): CheckedPhrase[] => phrases.map((phrase) => checked(model, phrase, words));

export interface CrossOptions {
  readonly folds: number;
  /** Number of folds that are evaluated; each needs one training run. */
  readonly evaluated: number;
  /** The share of training phrases that is used, for the learning curve. */
  readonly share: number;
  readonly fit: FitOptions;
}

/**
 * True for a share (0 to 1) of the indices, spread evenly over the list and the same in each run:
 * 7919 has no factor in common with 1000, so its multiples leave every remainder equally often.
 */
const isDrawn = (index: number, share: number): boolean => (index * 7919) % 1000 < share * 1000;

/**
 * Cross-validation: trains on all folds but one and evaluates that one, in turn. Near-duplicates
 * are in the same fold.
 */
export function crossCheck(
  phrases: readonly Phrase[],
  categories: readonly string[],
  words: BoxWords,
  { folds, evaluated, share, fit: options }: CrossOptions,
): CheckedPhrase[] {
  const own = foldsOf(
    phrases.map(({ text }) => text),
    folds,
  );
  return Array.from({ length: evaluated }, (_, fold) => {
    const others = phrases.filter((_phrase, at) => own[at] !== fold);
    const learned = others.filter((_phrase, at) => isDrawn(at, share));
    const { english, others: further } = fitPair(learned, categories, options);
    const model = openModels(encodeModel(english), encodeModel(further));
    return phrases
      .filter((_phrase, at) => own[at] === fold)
      .map((phrase) => checked(model, phrase, words));
  }).flat();
}

/** One row of the table. */
export interface ReportRow {
  readonly name: string;
  readonly count: number;
  /** Shares of 0 to 1: a panel; a panel or a line; a listed word. */
  readonly panel: number;
  readonly found: number;
  readonly listed: number;
  /** The first two of the whole search box. */
  readonly boxPanel: number;
  readonly boxFound: number;
  /** Danger only: the share for which the right help is on the first screen. */
  readonly rightHelp: number;
  readonly boxHelp: number;
}

/** True when the numbers shown for the decision include one for the phrase's category. */
export type IsRightHelp = (classified: Classified, category: string) => boolean;

/** A row of the report. All figures but `count` are shares from 0 to 1. */
export function rowOf(
  name: string,
  own: readonly CheckedPhrase[],
  isRight: IsRightHelp,
): ReportRow {
  const share = (is: (one: CheckedPhrase) => boolean): number =>
    own.length === 0 ? 0 : own.filter(is).length / own.length;
  return {
    name,
    count: own.length,
    panel: share(({ classified }) => classified.answer === "panel"),
    found: share(({ classified }) => classified.answer !== "none"),
    listed: share(({ listed }) => listed),
    boxPanel: share(({ inBox }) => inBox.answer === "panel"),
    boxFound: share(({ inBox }) => inBox.answer !== "none"),
    rightHelp: share(({ classified, phrase }) => isRight(classified, phrase.category)),
    boxHelp: share(({ inBox, phrase }) => isRight(inBox, phrase.category)),
  };
}

/** Rows by category, language and directness, then for all danger and all harmless phrases. */
export function tableOf(all: readonly CheckedPhrase[], isRight: IsRightHelp): ReportRow[] {
  const danger = all.filter(({ phrase }) => phrase.category !== HARMLESS);
  const harmless = all.filter(({ phrase }) => phrase.category === HARMLESS);
  const by = (
    own: readonly CheckedPhrase[],
    of: (one: CheckedPhrase) => string,
    before = "",
  ): ReportRow[] =>
    [...new Set(own.map(of))].sort().map((name) =>
      rowOf(
        `${before}${name}`,
        own.filter((one) => of(one) === name),
        isRight,
      ),
    );
  return [
    ...by(danger, ({ phrase }) => phrase.category),
    ...by(danger, ({ phrase }) => phrase.language, "danger, "),
    ...by(danger, ({ listed }) => (listed ? "direct (contains a listed word)" : "indirect")),
    rowOf("all danger", danger, isRight),
    ...by(harmless, ({ phrase }) => phrase.language, "harmless, "),
    ...by(harmless, ({ phrase }) =>
      phrase.file.includes("shared-words")
        ? "harmless, shares words with danger"
        : "harmless, other",
    ),
    rowOf("all harmless", harmless, isRight),
  ];
}
