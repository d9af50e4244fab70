/** What rows of the thesaurus are worth to the entries and needs that they name. */
import { isOfPage } from "./first-places.ts";
import { raiseNeed, setMaxOfNeeds, type NeedScores } from "./need-scores.ts";
import type { RowMatch } from "./query.ts";
import type { ScoreTable } from "./score-table.ts";
import type { OpenIndex } from "./search-index.ts";
import { MEANS } from "./weights.ts";

/**
 * Scores what matching rows of the thesaurus name. Of rows that match the same words, each entry
 * gets the highest score.
 */
export function scoreMeanings(index: OpenIndex, table: ScoreTable, met: readonly RowMatch[]): void {
  for (const bits of new Set(met.map((one) => one.bits))) {
    const needs: NeedScores = new Map();
    for (const { meaning, quality } of met.filter((one) => one.bits === bits)) {
      const row = index.meanings[meaning.row];
      const { e = [], n = [] } = row ?? {};
      e.forEach(
        (number, at) =>
          void (
            index.entries[number] &&
            table.setMax(number, (MEANS.entry - MEANS.laterEntry * at) * quality)
          ),
      );
      if (!isOfPage(index, row))
        for (const need of n)
          raiseNeed(needs, need, MEANS.needPage * quality, MEANS.need * quality);
    }
    setMaxOfNeeds(index, table, needs);
    table.addMax(1, bits);
  }
}
