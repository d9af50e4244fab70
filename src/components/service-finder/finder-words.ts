/**
 * Looks the words of the finder's form up in the search index, or in the text of the cards when it
 * cannot be loaded.
 */
import { literalScores } from "../../finder/literal-match.ts";
import type { WordSearch, Means } from "./looked-up.ts";

/** Milliseconds after which a loading message is shown. */
const LATE = 80;

export class FinderWords {
  private readonly _means: Means;
  private _looked: WordSearch | undefined;
  /** The newest words, while their search runs. */
  private _asked: { readonly words: string; readonly answer: Promise<boolean> } | undefined;
  private _follows = false;

  constructor(means: Means) {
    this._means = means;
  }

  /** The result of words, once known; undefined for no words. */
  of(words: string): WordSearch | undefined {
    return this._looked?.words === words.trim() ? this._looked : undefined;
  }

  knows(words: string): boolean {
    return words.trim() === "" || this.of(words) !== undefined;
  }

  /** True when there are no words, or they are known not to be about danger. */
  mayStay(words: string): boolean {
    return words.trim() === "" || this.of(words)?.isHarmless() === true;
  }

  /**
   * Searches for words, once for repeated calls. Resolves to false when others were searched for in
   * the meantime.
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

  private async _find(words: string): Promise<WordSearch> {
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
      console.warn(`<service-finder>: the index could not be loaded: ${String(error)}`);
      return {
        words,
        scores: literalScores(words, this._means.cards()),
        why: new Map(),
        needs: [],
        near: [],
        plain: true,
        complete: true,
        urgent: undefined,
        inDanger: false,
        notes: [],
        isHarmless: () => false,
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
