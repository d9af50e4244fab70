/** What the finder asks of a search in words, and what it gets. */
import type { Scores } from "../../finder/find.ts";
import type { PlainCard } from "../../finder/plain-words.ts";

/** What some words give. */
export interface Looked {
  readonly words: string;
  readonly scores: Scores;
  /** Why an entry is there, when its name does not say it; by key. */
  readonly why: ReadonlyMap<string, string | undefined>;
  /** Keys of what may be meant when nothing at all is found. */
  readonly near: readonly string[];
  /** True when only the words on the cards could be looked at. */
  readonly plain: boolean;
  /** False while more of the index is on its way. */
  readonly complete: boolean;
  /** Numbers to ring first, when the words suggest danger. */
  readonly urgent: HTMLElement | undefined;
  /** Pages that the words lead to and that the finder does not list. */
  readonly others: readonly HTMLLIElement[];
  /** Topics, numbers and a message, for when nothing is found. */
  readonly ways: () => readonly HTMLElement[];
}

/** What a search in words needs to know of the page. */
export interface Means {
  readonly cards: () => readonly PlainCard[];
  readonly isListed: (key: string) => boolean;
  /** True when an entry has become due for a check since the site was built. */
  readonly isNewlyDue: (key: string) => boolean;
  /** Tells that the index is being fetched. */
  readonly waiting: () => void;
  /** More of the index has come: what was found may not be all. */
  readonly more: () => void;
}
