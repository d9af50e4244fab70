/** Urgent help in the index: words, helplines and pages by entry number. */
import type { CategoryHelp, HelpRows } from "./intent/help.ts";
import type { ToldKind } from "./intent/phrases.ts";
import type { NamedKind } from "./intent/topics.ts";

export interface UrgentHelp extends HelpRows {
  readonly categories: readonly (CategoryHelp & NamedKind & ToldKind)[];
  /** Helplines and pages of danger that mean little for words that speak of none. */
  readonly dangers: readonly number[];
  readonly harmless: readonly NamedKind[];
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
