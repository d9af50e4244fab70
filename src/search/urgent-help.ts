/** Urgent help in the index: words, helplines and pages by entry number. */
import type { Cues } from "./intent/cues.ts";
import type { CategoryHelp, HelpRows } from "./intent/help.ts";
import type { ToldKind } from "./intent/phrases.ts";
import type { NamedKind } from "./intent/topics.ts";
import type { Cries } from "./intent/with-kinds.ts";

/** Names and phrases of a kind of danger. */
export type KindWords = NamedKind & ToldKind;

export interface UrgentHelp extends HelpRows {
  readonly categories: readonly (CategoryHelp & KindWords)[];
  /** Beginnings of words of their names and phrases, which come in a later part of the index. */
  readonly cues: Cues;
  /** Helplines and pages of danger that mean little for words that speak of none. */
  readonly dangers: readonly number[];
  readonly harmless: readonly NamedKind[];
  /** Phrases whose words mean no danger. */
  readonly notMeant?: readonly string[];
  /** Words of a bare cry for help. */
  readonly cries?: Cries;
  /** Above the numbers. */
  readonly title: string;
  /** In the one line for words that may be about danger, and its link. */
  readonly question: string;
  readonly more: string;
  /** The link to all numbers. */
  readonly all: string;
  /** The page in other languages, for text in a script that cannot be read. */
  readonly languages: { readonly label: string; readonly url: string };
  /** Names without the place that they are of, where they have one. */
  readonly names: readonly (readonly [entry: number, name: string])[];
}
