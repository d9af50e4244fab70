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
  private readonly _isAsked: (page: HitData) => boolean;

  /** `isAsked`: false for a page that Pagefind gives without the words that were typed. */
  constructor(hits: readonly Hit[], isAsked: (page: HitData) => boolean = () => true) {
    this._waiting = hits;
    this._isAsked = isAsked;
  }

  /** True when there may be more. */
  get goesOn(): boolean {
    return this._waiting.length > 0;
  }

  /** The next pages but those to leave out. When no page has the words, no later one does. */
  async next(isLeftOut: (page: HitData) => boolean): Promise<readonly HitData[]> {
    const found: HitData[] = [];
    let asked = 0;
    for (let look = 0; look < LOOKS && found.length < PAGE && this.goesOn; look++) {
      const some = this._waiting.slice(0, PAGE - found.length);
      this._waiting = this._waiting.slice(some.length);
      const pages = (await Promise.all(some.map((hit) => hit.data()))).filter(this._isAsked);
      asked += pages.length;
      found.push(...pages.filter((page) => !isLeftOut(page)));
    }
    if (asked === 0) this._waiting = [];
    return found;
  }
}
