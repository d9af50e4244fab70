/** Numbers packed into bits, the highest first. */

/**
 * Reads what `src/intent-training/bit-writer.ts` writes. Throws a RangeError behind the last bit.
 */
export class BitReader {
  private readonly _bytes: Uint8Array;
  private _at = 0;

  constructor(bytes: Uint8Array) {
    this._bytes = bytes;
  }

  /** An unsigned number of `bits` bits, at most 24. */
  take(bits: number): number {
    let value = 0;
    for (let left = bits; left > 0;) {
      const byte = this._bytes[this._at >> 3];
      if (byte === undefined) throw new RangeError("the danger model is cut short");
      const here = 8 - (this._at & 7);
      const taken = Math.min(here, left);
      value = (value << taken) | ((byte >> (here - taken)) & ((1 << taken) - 1));
      this._at += taken;
      left -= taken;
    }
    return value;
  }

  /** A number in Golomb-Rice form: a row of ones, a nought, then `low` bits. */
  takeRice(low: number): number {
    let high = 0;
    while (this.take(1) === 1) high++;
    return (high << low) | this.take(low);
  }
}
