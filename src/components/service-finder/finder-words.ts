/**
 * The words of the finder's form: what they give, looked up in the index of the box, or plainly in
 * the cards when that cannot be fetched.
 */
import type { Scores } from "../../finder/find.ts";
import { type PlainCard, plainScores } from "../../finder/plain-words.ts";

/** What some words give. */
export interface Looked {
  readonly words: string;
  readonly scores: Scores;
  /** Why an entry is there, when its name does not say it; by key. */
  readonly why: ReadonlyMap<string, string | undefined>;
  /** Keys of what may be meant when nothing at all is found. */
  readonly near: readonly string[];
  /** True when only the words on the cards could be looked at. */
  readonly plain: boolean;
  /** False while more of the index is on its way. */
  readonly complete: boolean;
  /** Numbers to ring first, when the words speak of danger. */
  readonly urgent: HTMLElement | undefined;
  /** Pages that the words lead to and that the finder does not list. */
  readonly others: readonly HTMLLIElement[];
  /** Topics, numbers and a message, for when nothing is found. */
  readonly ways: () => readonly HTMLElement[];
}

/** Milliseconds after which a reader is told that something is on its way. */
const LATE = 80;

export interface Means {
  readonly cards: () => readonly PlainCard[];
  readonly isListed: (key: string) => boolean;
  /** True when an entry has become due for a check since the site was built. */
  readonly isNewlyDue: (key: string) => boolean;
  /** Tells that the index is being fetched. */
  readonly waiting: () => void;
  /** More of the index has come: what was found may not be all. */
  readonly more: () => void;
}

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
