/** Interface between the finder and a search in words. */
import type { Scores } from "../../finder/find.ts";
import type { CardText } from "../../finder/literal-match.ts";

/** Result of a search in words. */
export interface WordSearch {
  readonly words: string;
  readonly scores: Scores;
  /** Reasons by key, for results whose name does not show it. */
  readonly why: ReadonlyMap<string, string | undefined>;
  /** Ids of the needs that the words mean. */
  readonly needs: readonly string[];
  /** Keys of near matches when nothing is found. */
  readonly near: readonly string[];
  /** True when only the text of the cards was searched. */
  readonly plain: boolean;
  /** False while parts of the index are loading. */
  readonly complete: boolean;
  /** Helplines, when the words are classified as danger. */
  readonly urgent: HTMLElement | undefined;
  /** Numbers to ring are shown above everything. */
  readonly inDanger: boolean;
  /** What is said of words that somebody else answers, or of a place without such help. */
  readonly notes: readonly HTMLElement[];
  /** True when the words are not about danger and nothing still to load can change that. */
  readonly isHarmless: () => boolean;
  /** Results that the finder does not list. */
  readonly others: readonly HTMLLIElement[];
  /** Topics, helplines and the e-mail button, for a search without results. */
  readonly ways: () => readonly HTMLElement[];
}

/** What a search in words takes from the page. */
export interface Means {
  readonly cards: () => readonly CardText[];
  readonly isListed: (key: string) => boolean;
  /** True when an entry has become due for a check since the site was built. */
  readonly isNewlyDue: (key: string) => boolean;
  /** Called when the index takes time to load. */
  readonly waiting: () => void;
  /** Called when the index was extended, so that results may change. */
  readonly more: () => void;
}
