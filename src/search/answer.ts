/** Everything the search box shows for one typed text. */
import type { Query } from "./query.ts";
import { type Result, type Results, search, searchSteps } from "./ranker.ts";
import type { ResultList } from "./result-list.ts";
import { reasonFor } from "./reason.ts";
import type { OpenEntry, OpenIndex } from "./search-index.ts";

export interface Answer extends Results {
  readonly query: Query;
  /** Best first. */
  readonly results: ResultList;
  /**
   * Why an entry is among the results; undefined when its name says so, or when the reason has been
   * given for another entry. Computed once.
   */
  readonly reason: (entry: OpenEntry) => string | undefined;
  /** “Did you mean”: only when there are no results. */
  readonly suggestions: readonly Result[];
}

/**
 * Answers a text in steps. A caller on the main thread may pause after each step to keep the page
 * responsive.
 */
export function* answerSteps(
  index: OpenIndex,
  typed: string,
  harmless?: boolean,
): Generator<undefined, Answer> {
  const { query, results, ...missed } = yield* searchSteps(index, typed, harmless);
  const reasons = new Map<number, string | undefined>();
  const reason = (entry: OpenEntry): string | undefined => {
    if (!reasons.has(entry.number)) {
      const why = reasonFor(index, entry, query);
      reasons.set(entry.number, [...reasons.values()].includes(why) ? undefined : why);
    }
    return reasons.get(entry.number);
  };
  const suggestions = results.length === 0 ? index.later.nearestResults(index, typed, search) : [];
  return { query, results, ...missed, reason, suggestions };
}
