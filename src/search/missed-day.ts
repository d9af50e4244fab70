/** Whether a named day is one on which nothing of the kind that is asked for is known to be on. */
import { bitsOf, distinctiveBits } from "./query-words.ts";
import { dayPhrase } from "./days.ts";
import type { Query } from "./query.ts";
import type { DayAsked, OpenIndex } from "./open-index.ts";

/** Kinds of entries that people go to at a time. */
const VISITED = ["services", "hubs", "programmes", "events", "need"];

/** True for an entry that people go to. */
const isVisited = ({ entries, head }: OpenIndex, number: number): boolean =>
  VISITED.includes(head.kinds[entries[number]?.kind ?? -1]?.id ?? "");

/**
 * Whether what a query asks for is on at the day that it names. `see` must be called with every
 * entry that matches.
 */
export function dayAsked(index: OpenIndex, { tokens }: Query): DayAsked {
  const days = tokens.filter(({ typed, weight }) => weight > 0 && dayPhrase(typed) !== undefined);
  const bits = bitsOf(days, () => true);
  const asksMore = (distinctiveBits(tokens) & ~bits) !== 0;
  let isThen = bits === 0 || !asksMore;
  return {
    see: (number, typedBits) => {
      if ((typedBits & bits) !== 0 && (typedBits & ~bits) !== 0)
        isThen ||= isVisited(index, number);
    },
    missed: (best) =>
      isThen || !isVisited(index, best) ? undefined : dayPhrase(days[0]?.typed ?? ""),
  };
}
