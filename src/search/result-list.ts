/** A sorted list of results, fast enough for thousands at every key. */
import type { OpenEntry } from "./document.ts";
import type { Result } from "./open-index.ts";
import type { ScoreTable } from "./score-table.ts";
import { LATER_ABOVE, LATER_BELOW } from "./weights.ts";

/**
 * Resolution of scores in a sort key. Score and entry number in one float sort ten times as fast as
 * objects with a comparator.
 */
const FINE = 1e8;
const MAX_ENTRIES = 2 ** 17;

/**
 * Results, best first; with equal scores, in the order of the index. Of thousands eight are shown,
 * so each object is made on access.
 */
export class ResultList {
  readonly length: number;
  /** Results with the words themselves. Those with a longer word in their name come after them. */
  whole = 0;
  /** Sort keys: score and entry number in one. */
  private readonly _keys: Float64Array;
  private readonly _entries: readonly OpenEntry[];

  /** Collects the entries of a score table with at least this score, and later ones. */
  constructor(
    entries: readonly OpenEntry[],
    { score, found, count }: Pick<ScoreTable, "score" | "found" | "count">,
    least: number,
  ) {
    const keys = new Float64Array(count);
    let length = 0;
    for (let at = 0; at < count; at++) {
      const number = found[at] as number;
      const own = score[number] as number;
      if (own >= least) this.whole++;
      if (own >= least || (own > LATER_ABOVE && own < LATER_BELOW))
        keys[length++] = number - Math.round(own * FINE) * MAX_ENTRIES;
    }
    this._entries = entries;
    this._keys = keys.subarray(0, length).sort();
    this.length = length;
  }

  /** A part of the list, as `Array.prototype.slice`. */
  slice(from = 0, to = this.length): Result[] {
    return Array.from(this._keys.subarray(from, to), (key) => {
      const fine = -Math.floor(key / MAX_ENTRIES);
      return { entry: this._entries[key + fine * MAX_ENTRIES] as OpenEntry, score: fine / FINE };
    });
  }
}
