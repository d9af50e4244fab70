/**
 * The words of the finder's form: what they give, looked up in the index of the box, or plainly in
 * the cards when that cannot be fetched.
 */
import { plainScores } from "../../finder/plain-words.ts";
import type { Looked, Means } from "./looked-up.ts";

/** Milliseconds after which a reader is told that something is on its way. */
const LATE = 80;

export class FinderWords {
  private readonly _means: Means;
  private _looked: Looked | undefined;
  /** The words asked for last, while their answer is on its way. */
  private _asked: { readonly words: string; readonly answer: Promise<boolean> } | undefined;
  private _follows = false;

  constructor(means: Means) {
    this._means = means;
  }

  /** What the words give, when that is known; undefined for no words. */
  of(words: string): Looked | undefined {
    return this._looked?.words === words.trim() ? this._looked : undefined;
  }

  knows(words: string): boolean {
    return words.trim() === "" || this.of(words) !== undefined;
  }

  /**
   * Looks words up, once however often they are asked for. False when others were asked for in the
   * meantime.
   */
  look(words: string): Promise<boolean> {
    const asked = words.trim();
    if (this.knows(asked)) {
      this._asked = undefined;
      return Promise.resolve(true);
    }
    if (this._asked?.words !== asked) this._asked = { words: asked, answer: this._fetch(asked) };
    return this._asked.answer;
  }

  private async _fetch(words: string): Promise<boolean> {
    const isNewest = (): boolean => this._asked?.words === words;
    const late = window.setTimeout(() => isNewest() && this._means.waiting(), LATE);
    const looked = await this._find(words);
    window.clearTimeout(late);
    if (!isNewest()) return false;
    this._asked = undefined;
    this._looked = looked;
    return true;
  }

  private async _find(words: string): Promise<Looked> {
    try {
      const [{ lookUp }, box] = await Promise.all([
        import("./look-up.ts"),
        import("../search-box/bundle.ts"),
      ]);
      const looked = await lookUp(box, words, this._means);
      if (!this._follows) box.whenMore(() => this._more());
      this._follows = true;
      return looked;
    } catch (error) {
      console.warn(`<service-finder>: the index could not be fetched: ${String(error)}`);
      return {
        words,
        scores: plainScores(words, this._means.cards()),
        why: new Map(),
        near: [],
        plain: true,
        complete: true,
        urgent: undefined,
        others: [],
        ways: () => [],
      };
    }
  }

  private _more(): void {
    this._looked = undefined;
    this._means.more();
  }
}
