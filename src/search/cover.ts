/** How much of a query an entry covers. */
import type { Query } from "./query.ts";
import { summedWeight } from "./query-words.ts";
import { MIN_COVER } from "./weights.ts";

/** Returns the weighted share of the query's words that a bit mask covers. */
export function coverOf({ tokens }: Query): (met: number) => number {
  const total = summedWeight(tokens);
  const known = new Map<number, number>();
  return (met) => {
    const before = known.get(met);
    if (before !== undefined) return before;
    const cover =
      MIN_COVER + (1 - MIN_COVER) * (total === 0 ? 1 : summedWeight(tokens, met) / total);
    known.set(met, cover);
    return cover;
  };
}
