/** Packs numbers into bits, the highest first: see `search/intent/bits.ts`. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private filled = 0;

  put(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) this.one((value >>> bit) & 1);
  }

  private one(bit: number): void {
    if ((this.filled & 7) === 0) this.bytes.push(0);
    const last = this.bytes.length - 1;
    this.bytes[last] = (this.bytes[last] ?? 0) | (bit << (7 - (this.filled++ & 7)));
  }

  putRice(value: number, low: number): void {
    for (let high = value >>> low; high > 0; high--) this.one(1);
    this.one(0);
    this.put(value & ((1 << low) - 1), low);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** The `low` with which sorted numbers below `range` are shortest in Golomb-Rice form. */
export const riceBits = (count: number, range: number): number =>
  Math.max(0, Math.floor(Math.log2((0.69 * range) / Math.max(1, count))));
