/** Scores of needs, for their pages and their entries. */
import type { ScoreTable } from "./score-table.ts";
import type { OpenIndex } from "./search-index.ts";

/** Scores of some words by need: for the need's page, and for its entries. */
export type NeedScores = Map<number, { readonly page: number; readonly entries: number }>;

/** Keeps the higher of two scores of a need, for its page and for its entries. */
export function raiseNeed(worth: NeedScores, need: number, page: number, entries: number): void {
  const before = worth.get(need);
  worth.set(need, {
    page: Math.max(page, before?.page ?? 0),
    entries: Math.max(entries, before?.entries ?? 0),
  });
}

/** A need has hundreds of entries, so it is scored once, with the highest score of any word. */
export function setMaxOfNeeds(
  { needPages, byNeed }: OpenIndex,
  table: ScoreTable,
  worth: NeedScores,
): void {
  for (const [need, { page, entries }] of worth) {
    table.setMax(needPages[need], page);
    table.setMaxEach(byNeed[need] ?? [], entries);
  }
}
