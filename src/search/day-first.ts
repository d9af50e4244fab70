/** The page with what is on, first for a named day. */
import { namesDay } from "./days.ts";
import { isOfPage, ownNamed } from "./first-places.ts";
import type { Query } from "./query.ts";
import { bitsOf } from "./query-words.ts";
import type { ScoreTable } from "./score-table.ts";
import type { OpenIndex } from "./search-index.ts";
import { ABOVE_BEST } from "./weights.ts";

/** True when an entry's own name, not another of its names, is among the words. */
function namesEntry(index: OpenIndex, plain: string): boolean {
  const words = plain.split(" ");
  return words.some((_, start) =>
    words.some((_word, end) => ownNamed(index, words.slice(start, end + 1).join(" "))[0]),
  );
}

/**
 * A named day leads first to the page with what is on then, unless the other words mean another
 * topic than the page's, or name an entry.
 */
export function rankDayPageFirst(
  index: OpenIndex,
  { score }: ScoreTable,
  { tokens, rows: matched, plain }: Query,
  best: number,
): void {
  const days = bitsOf(tokens, ({ typed }) => namesDay(typed));
  if (days === 0) return;
  const rows = matched.flatMap(({ meaning, bits }) => {
    const row = index.meanings[meaning.row];
    return row === undefined ? [] : [{ ...row, bits }];
  });
  const page = rows.find((row) => (row.bits & days) !== 0 && isOfPage(index, row));
  const [first] = page?.e ?? [];
  if (page === undefined || first === undefined || (score[first] ?? 0) === 0) return;
  const isAbout = (n: readonly number[]): boolean =>
    n.length === 0 || n.some((need) => page.n.includes(need));
  if (rows.every(({ n }) => isAbout(n)) && !namesEntry(index, plain))
    score[first] = best * ABOVE_BEST ** 2;
}
