/** What the box finds, as the finder takes it: by the keys of cards, in the rank of the box. */
import type { Scores } from "./find.ts";
import { STATE } from "../search/weights.ts";
import type { OpenEntry } from "../search/search-index.ts";
import type { Result } from "../search/ranker.ts";

/** Key of an entry as its card has it: “services/example”. */
export const cardKey = ({ url }: Pick<OpenEntry, "url">): string => url.slice(1, -1);

/**
 * Scores of listed entries for the words, lower for those overdue for a check since the index was
 * built, as the index would rank them.
 */
export function scoresFrom(
  results: readonly Result[],
  isListed: (key: string) => boolean,
  isNewlyDue: (key: string) => boolean,
): Scores {
  const listed = results
    .map(({ entry, score }) => [cardKey(entry), score] as const)
    .filter(([key]) => isListed(key));
  return new Map(
    listed.map(([key, score]) => [key, isNewlyDue(key) ? score * STATE.overdue : score]),
  );
}
