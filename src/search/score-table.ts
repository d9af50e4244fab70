/**
 * Score table for one search, in typed arrays because it is filled on every keystroke. Plain loops,
 * because a slow phone often runs them before its compiler has optimised them.
 */

export class ScoreTable {
  /** Scores by entry number, and the bits of the words that the entry matches. */
  readonly score: Float64Array;
  readonly bits: Int32Array;
  /**
   * Numbers of the scored entries, in the first `count` places, so that no others need be scanned.
   */
  readonly found: Int32Array;
  count = 0;
  /** Maxima kept since the last `addMax`, and the entries that have one. */
  private readonly _best: Float64Array;
  private readonly _touched: Int32Array;
  private _touches = 0;

  /** `size` is the number of entries. */
  constructor(size: number) {
    this.score = new Float64Array(size);
    this.bits = new Int32Array(size);
    this.found = new Int32Array(size);
    this._best = new Float64Array(size);
    this._touched = new Int32Array(size);
  }

  /** Keeps the highest value seen for one entry since the last `addMax`. */
  setMax(number: number | undefined, value: number): void {
    if (number === undefined) return;
    const before = this._best[number] ?? 0;
    if (value <= before) return;
    if (before === 0) this._touched[this._touches++] = number;
    this._best[number] = value;
  }

  /** `setMax` for many entries with one value. */
  setMaxEach(numbers: readonly number[], value: number): void {
    const best = this._best;
    const touched = this._touched;
    const { length } = numbers;
    let touches = this._touches;
    for (let at = 0; at < length; at++) {
      const number = numbers[at] as number;
      const before = best[number] as number;
      if (value <= before) continue;
      if (before === 0) touched[touches++] = number;
      best[number] = value;
    }
    this._touches = touches;
  }

  /**
   * `setMax` for a postings list: entry number and value in alternation, each value times `share`.
   */
  setMaxScaled(worth: readonly number[], share: number): void {
    const best = this._best;
    const touched = this._touched;
    const { length } = worth;
    let touches = this._touches;
    for (let at = 0; at < length; at += 2) {
      const number = worth[at] as number;
      const value = (worth[at + 1] as number) * share;
      const before = best[number] as number;
      if (value <= before) continue;
      if (before === 0) touched[touches++] = number;
      best[number] = value;
    }
    this._touches = touches;
  }

  /** Adds the kept maxima to the scores, records the words as matched, and starts afresh. */
  addMax(weight: number, met: number): void {
    const { score, bits, found } = this;
    const best = this._best;
    const touched = this._touched;
    const touches = this._touches;
    let { count } = this;
    for (let at = 0; at < touches; at++) {
      const number = touched[at] as number;
      const before = score[number] as number;
      if (before === 0) found[count++] = number;
      score[number] = before + (best[number] as number) * weight;
      bits[number] = (bits[number] as number) | met;
      best[number] = 0;
    }
    this.count = count;
    this._touches = 0;
  }

  /** Adds to the score of one entry. */
  add(number: number, value: number): void {
    if (this.score[number] === 0) this.found[this.count++] = number;
    this.score[number] = (this.score[number] ?? 0) + value;
  }

  /** Resets every score. */
  clear(): void {
    for (let at = 0; at < this.count; at++) {
      const number = this.found[at] as number;
      this.score[number] = 0;
      this.bits[number] = 0;
    }
    this.count = 0;
  }
}

/** Tables not in use, all zero. Reused because allocating 200 kB per key causes garbage pauses. */
const free: ScoreTable[] = [];

/** Returns an empty table for at least `size` entries. */
export function acquireScoreTable(size: number): ScoreTable {
  const table = free.pop();
  return table && table.score.length >= size ? table : new ScoreTable(size);
}

/** Resets a table and keeps it for the next search. The caller must not use it any more. */
export function releaseScoreTable(table: ScoreTable): void {
  table.clear();
  free.push(table);
}
