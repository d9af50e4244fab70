/**
 * The sheet on which a search counts: plain loops over rows of numbers, as thousands of entries are
 * counted with each key, often by code that has hardly run before.
 */

export class Sheet {
  /** Scores by the number of an entry, and the bits of the words that it meets. */
  readonly score: Float64Array;
  readonly bits: Int32Array;
  /**
   * Numbers of the entries that have a score, in the first `count` places, so that the others need
   * not be looked at.
   */
  readonly found: Int32Array;
  count = 0;
  /** The best of what some words are worth, and the entries that have it. */
  private readonly _best: Float64Array;
  private readonly _touched: Int32Array;
  private _touches = 0;

  /** With room for so many entries. */
  constructor(size: number) {
    this.score = new Float64Array(size);
    this.bits = new Int32Array(size);
    this.found = new Int32Array(size);
    this._best = new Float64Array(size);
    this._touched = new Int32Array(size);
  }

  /** Notes what a word is worth in an entry, when it is the best so far. */
  raise(number: number | undefined, value: number): void {
    if (number === undefined) return;
    const before = this._best[number] ?? 0;
    if (value <= before) return;
    if (before === 0) this._touched[this._touches++] = number;
    this._best[number] = value;
  }

  /** The same for many entries in which it is worth the same. */
  raiseEach(numbers: readonly number[], value: number): void {
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
   * The same for many with a worth of their own: numbers of entries, and what a word is worth in
   * them before its share, by turns.
   */
  raiseAll(worth: readonly number[], share: number): void {
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

  /** Adds to each entry the best of what some words are worth in it. */
  addBest(weight: number, met: number): void {
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

  /** As it was at first. */
  clear(): void {
    for (let at = 0; at < this.count; at++) {
      const number = this.found[at] as number;
      this.score[number] = 0;
      this.bits[number] = 0;
    }
    this.count = 0;
  }
}

/**
 * Sheets that no search uses at the moment, empty: a new one of 200 kB with each key keeps a phone
 * busy with throwing away.
 */
const spare: Sheet[] = [];

/** An empty sheet with room for so many entries. */
export function takeSheet(size: number): Sheet {
  const sheet = spare.pop();
  return sheet && sheet.score.length >= size ? sheet : new Sheet(size);
}

export function giveBack(sheet: Sheet): void {
  sheet.clear();
  spare.push(sheet);
}
