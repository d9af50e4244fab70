/**
 * Pages that Pagefind finds and that are not above already. Each has to be fetched to learn which
 * page it is, so only some are looked at for each press.
 */
import type { Hit, HitData } from "./pagefind.ts";

/** Pages shown for each press; fetched together, and at most this many times. */
const PAGE = 5;
const LOOKS = 3;

export class MorePages {
  private _waiting: readonly Hit[];

  constructor(hits: readonly Hit[]) {
    this._waiting = hits;
  }

  /** True when there may be more. */
  get goesOn(): boolean {
    return this._waiting.length > 0;
  }

  /** The next pages but those to leave out. */
  async next(isLeftOut: (page: HitData) => boolean): Promise<readonly HitData[]> {
    const found: HitData[] = [];
    for (let look = 0; look < LOOKS && found.length < PAGE && this.goesOn; look++) {
      const some = this._waiting.slice(0, PAGE - found.length);
      this._waiting = this._waiting.slice(some.length);
      found.push(
        ...(await Promise.all(some.map((hit) => hit.data()))).filter((page) => !isLeftOut(page)),
      );
    }
    return found;
  }
}
