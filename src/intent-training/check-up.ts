/** How well danger is heard in phrases that a model has not learned from. */
import { HARMLESS, type Phrase } from "../model/gate/phrases.ts";
import { type DangerWords, speaksOfDanger } from "../search/danger-words.ts";
import { type Heard, hearText } from "../search/intent/classify.ts";
import { type IntentModel, openModel } from "../search/intent/model.ts";
import type { WordGroups } from "../search/intent/features.ts";
import { encodeModel } from "./encode.ts";
import { foldsOf } from "./families.ts";
import { fit, type FitOptions } from "./fit.ts";

/** A phrase and what was heard in it. */
export interface CheckedPhrase {
  readonly phrase: Phrase;
  readonly heard: Heard;
  /** What the list of danger words says of it. */
  readonly listed: boolean;
}

/** What the words of danger lists hear, without any model. */
export interface Without {
  readonly danger: DangerWords;
}

const checked = (model: IntentModel, phrase: Phrase, { danger }: Without): CheckedPhrase => ({
  phrase,
  heard: hearText(model, phrase.text),
  listed: speaksOfDanger(phrase.text, danger),
});

/** Asks a finished model about phrases that it has not seen. */
export const checkUp = (
  model: IntentModel,
  phrases: readonly Phrase[],
  without: Without,
): CheckedPhrase[] => phrases.map((phrase) => checked(model, phrase, without));

export interface CrossOptions {
  readonly folds: number;
  /** Folds that are asked; each costs one training. */
  readonly asked: number;
  /** The share of the other phrases that is learned from, for the curve of what more would bring. */
  readonly share: number;
  readonly fit: FitOptions;
}

/**
 * Trains on all folds but one and asks about that one, in turn. Folds are drawn by family, so that
 * near copies are never on both sides.
 */
export function crossCheck(
  phrases: readonly Phrase[],
  groups: WordGroups,
  categories: readonly string[],
  without: Without,
  { folds, asked, share, fit: options }: CrossOptions,
): CheckedPhrase[] {
  const own = foldsOf(
    phrases.map(({ text }) => text),
    folds,
  );
  return Array.from({ length: asked }, (_, fold) => {
    const others = phrases.filter((_phrase, at) => own[at] !== fold);
    const learned = others.filter((_phrase, at) => (at * 7919) % 1000 < share * 1000);
    const model = openModel(encodeModel(fit(learned, groups, categories, options)));
    return phrases
      .filter((_phrase, at) => own[at] === fold)
      .map((phrase) => checked(model, phrase, without));
  }).flat();
}

/** Counts of one row of the table. */
export interface ReportRow {
  readonly name: string;
  readonly count: number;
  /** Shares of 0 to 1. */
  readonly panel: number;
  readonly heard: number;
  readonly listed: number;
  /** Danger only: the share for which the right help is on the first screen. */
  readonly rightHelp: number;
}

/** True when the help that is shown for what was heard holds help that fits the category. */
export type IsRightHelp = (heard: Heard, category: string) => boolean;

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
    panel: share(({ heard }) => heard.answer === "panel"),
    heard: share(({ heard }) => heard.answer !== "none"),
    listed: share(({ listed }) => listed),
    rightHelp: share(({ heard, phrase }) => isRight(heard, phrase.category)),
  };
}

/** Rows by category, language and directness, then of all danger and of all that is harmless. */
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
    ...by(danger, ({ listed }) => (listed ? "direct (holds a listed word)" : "indirect")),
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
