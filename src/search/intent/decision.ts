/** The decision on a text, and which of two is stronger. */

/** Danger is certain, possible, or not found. */
export type Decision = "panel" | "line" | "none";

/** The decision and the likely categories of danger. */
export interface Classified {
  readonly answer: Decision;
  /** Categories, the likeliest first; empty without danger. */
  readonly categories: readonly string[];
  /** How likely each of them is, 0 to 1; absent when the likelihoods are not known. */
  readonly shares?: readonly number[];
  /** How many of them, with the first, are about as likely as the first; absent for one alone. */
  readonly near?: number;
  /** The reader asks for help without speaking. */
  readonly inWriting?: boolean;
  /** The reader is under 19, by their own words. */
  readonly isYoung?: boolean;
  /** No word of danger is in the text, and the model that could tell is missing. */
  readonly unheard?: boolean | undefined;
  /** The text is in a script that the model cannot read. */
  readonly unread?: boolean;
}

const RANK: Readonly<Record<Decision, number>> = { none: 0, line: 1, panel: 2 };

/** True when the first decision is stronger: a panel before a line, a line before none. */
export const isStronger = (first: Classified, second: Classified): boolean =>
  RANK[first.answer] > RANK[second.answer];

/** The stronger of two; of equals, the second. */
export const stronger = (first: Classified, second: Classified): Classified =>
  isStronger(first, second) ? first : second;
