/**
 * The list of results. It stays in the page from key to key, with every result that is unchanged.
 */
import type { OpenEntry } from "../../search/search-index.ts";
import { addLine, make, resultItem, section } from "./result-items.ts";
import type { ResultSource } from "../../search/open-index.ts";
import { hasBetter, hasFreeRoom, listed, type Shown } from "./panel-state.ts";
import { setChildren } from "./set-children.ts";

/** A line about an entry that came late, in the room kept for it. */
const LATE = ".search-box__line--late";
/** Results shown at first, and with each press after. */
export const RESULTS_PER_PRESS = 8;

/** Fingerprint of one rendered result. */
export const resultFingerprint = (shown: Shown, entry: OpenEntry): string =>
  `${entry.number}${entry.line !== "" ? "" : shown.complete ? "-" : "?"}${shown.answer.reason(entry) ?? ""}`;

interface Drawn {
  readonly entry: OpenEntry;
  readonly item: HTMLLIElement;
  readonly key: string;
}

export class FoundList {
  readonly element: HTMLElement;
  private readonly _heading: HTMLElement;
  private readonly _list = make("ol", "list");
  private readonly _more = make("button", "more", "More results");
  /** Sorts the results again. Shown above them where space is free, otherwise below. */
  readonly better = make("button", "more", "More was found. Show the best first");
  /** Shown results by entry number. */
  private _drawn: ReadonlyMap<number, Drawn> = new Map();
  private _shown: Shown | undefined;
  private _results: ResultSource = [];

  constructor(id: string) {
    [this.element, this._heading] = section("found", id, "");
    this._more.type = "button";
    this._more.addEventListener("click", () => this._showMore());
    this.better.type = "button";
    this.better.addEventListener("click", () => this._reorder());
  }

  /** Takes results that look the same; what “More results” adds may differ. */
  keep(shown: Shown): void {
    this._shown = shown;
    this._results = listed(shown);
  }

  /** Shows results, at least this number of them. */
  show(shown: Shown, atLeast: number): HTMLElement {
    this.keep(shown);
    const { length } = this._results;
    const words = length === 1 ? "1 result" : `${length} results`;
    if (this._heading.textContent !== words) this._heading.textContent = words;
    this._draw(Math.max(RESULTS_PER_PRESS, atLeast));
    return this.element;
  }

  private _draw(count: number): void {
    const shown = this._shown;
    if (shown === undefined) return;
    const drawn = new Map<number, Drawn>();
    for (const { entry } of this._results.slice(0, count)) {
      const key = resultFingerprint(shown, entry);
      const before = this._drawn.get(entry.number);
      const keeps = before !== undefined && shown.shownResults.includes(entry);
      if (keeps) addLine(before.item, entry);
      else before?.item.querySelector(LATE)?.classList.remove(LATE.slice(1));
      drawn.set(
        entry.number,
        before !== undefined && (keeps || before.key === key)
          ? before
          : {
              entry,
              key,
              item: resultItem(shown.index, entry, shown.answer.reason(entry), !shown.complete),
            },
      );
    }
    this._drawn = drawn;
    setChildren(
      this._list,
      Array.from(drawn.values(), ({ item }) => item),
    );
    setChildren(this.element, [
      this._heading,
      this._list,
      ...(hasBetter(shown) && !hasFreeRoom(shown) ? [this.better] : []),
      ...(this._results.length > count ? [this._more] : []),
    ]);
  }

  /** Results on screen, from the top; none while the list is not shown. */
  shownResults(): readonly OpenEntry[] {
    return this.element.isConnected ? Array.from(this._drawn.values(), ({ entry }) => entry) : [];
  }

  /** Sorts by rank and moves focus to the first. */
  private _reorder(): void {
    if (this._shown === undefined) return;
    this.better.remove();
    this.show({ ...this._shown, shownResults: [] }, this._list.children.length);
    this._heading.focus();
  }

  private _showMore(): void {
    const { length } = this._list.children;
    this._draw(length + RESULTS_PER_PRESS);
    this._list.children[length]?.querySelector("a")?.focus();
  }
}
