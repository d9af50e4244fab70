/** Whether a named day is one on which nothing of the kind that is asked for is known to be on. */
import { bitsOf, tellingBits } from "./query-words.ts";
import { dayPhrase } from "./days.ts";
import type { Query } from "./query.ts";
import type { OpenIndex } from "./search-index.ts";

/** Kinds of entries that people go to at a time. */
const VISITED = ["services", "hubs", "programmes", "events", "need"];

/** True for an entry that people go to. */
const isVisited = ({ entries, head }: OpenIndex, number: number): boolean =>
  VISITED.includes(head.kinds[entries[number]?.kind ?? -1]?.id ?? "");

interface DayAsked {
  /** Notes an entry and the bits of the words that it matches. */
  readonly see: (number: number, typedBits: number) => void;
  /** The day, “on Sunday”, when nothing seen is on then; undefined when no day is asked for. */
  readonly missed: (best: number) => string | undefined;
}

/** Whether what a query asks for is on at the day that it names; all entries are shown to it. */
export function dayAsked(index: OpenIndex, { tokens }: Query): DayAsked {
  const days = tokens.filter(({ typed, weight }) => weight > 0 && dayPhrase(typed) !== undefined);
  const bits = bitsOf(days, () => true);
  const asksMore = (tellingBits(tokens) & ~bits) !== 0;
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
