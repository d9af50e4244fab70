/**
 * The search page: results of the search box first, then more pages by full text. Typed words never
 * reach the URL, the title, storage or a server.
 */
import { hasDangerWord } from "../../search/danger-words.ts";
import { fromSearchFragment, withoutSearch, wordsGiven } from "../../search/link.ts";
import { BOX_CHANGED, type BoxChange } from "../search-box/results-event.ts";
import type { SearchBoxElement } from "../search-box/search-box.element.ts"; // defined by the script of every page, which fetches this one
import { type Claim, claimOf, holdsWords } from "./mention.ts";
import { MorePages } from "./more-pages.ts";
import { startPagefind } from "./pagefind.ts";
import {
  aloneSentence,
  countSentence,
  heldSentence,
  moreSentence,
  pageResult,
} from "./search-results.ts";
import { TIP_KIND } from "./tip-kind.ts";

class SiteSearch extends HTMLElement {
  private _input: HTMLInputElement | null = null;
  private _pages = new MorePages([]);
  /** Addresses of the results above; undefined when the box has no index. */
  private _above: ReadonlySet<string> | undefined;
  /** In danger the reader has asked for pages by their full text. */
  private _wantsPages = false;
  /** Sequence number of the newest search; results of older ones are discarded. */
  private _turn = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || this._input) return;
    this._input = form.querySelector("input");
    form.hidden = false;
    this._part("off")?.remove();
    this._toggle("urgent", false);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this._search(this._input?.value ?? "", true);
    });
    this._input?.addEventListener("input", () => this._clear());
    this.addEventListener(BOX_CHANGED, (event) =>
      this._onBox((event as CustomEvent<BoxChange>).detail),
    );
    this._part("more")?.addEventListener("click", () => {
      this._wantsPages = true;
      void this._showMore(this._turn, true);
    });
    window.addEventListener(
      "hashchange",
      () => fromSearchFragment(location.hash) && this._readAddress(),
    );
    // The box empties its field when its words may be about danger.
    window.addEventListener("pagehide", () => this._input?.value === "" && this._clear());
    this._readAddress();
  }

  private _part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.search__${name}`);
  }

  private _toggle(name: string, shown: boolean): void {
    const part = this._part(name);
    if (part) part.hidden = !shown;
  }

  /** True while the box shows urgent help. */
  private _isDanger(): boolean {
    return this.querySelector("[data-urgent]") !== null;
  }

  private _say(words: string): void {
    const status = this._part("status");
    if (status) status.textContent = words;
  }

  /** Reads words from the URL and removes them from it. */
  private _readAddress(): void {
    const given = wordsGiven(location);
    const clean = withoutSearch(location.pathname, location.hash);
    if (clean !== `${location.pathname}${location.search}${location.hash}`)
      history.replaceState(history.state, "", clean);
    if (given === null || !this._input) return;
    this._input.value = given.slice(0, this._input.maxLength);
    void this._search(this._input.value, false);
  }

  /** Removes the pages found for earlier words. */
  private _clear(): void {
    this._turn++;
    this._pages = new MorePages([]);
    this._wantsPages = false;
    this._part("results")?.replaceChildren();
    this._toggle("found", false);
    this._toggle("urgent", false);
    this._say("");
  }

  /**
   * The results of the box above have changed: no page is listed twice, and “nothing found” is
   * hidden when pages are found.
   */
  private _onBox({ urls }: BoxChange): void {
    this._above = new Set(urls);
    if (this.querySelector(".search-box__urgent")) this._toggle("urgent", false);
    const held = this._isDanger() && !this._wantsPages;
    for (const item of this.querySelectorAll(".search__result"))
      if (held || this._above.has(item.querySelector("a")?.getAttribute("href") ?? ""))
        item.remove();
    this._settle();
  }

  /**
   * When pages are found, the ways on go from under “nothing found”, and it goes itself unless it
   * offers what may have been meant.
   */
  private _settle(): void {
    const some =
      this._part("results")?.childElementCount !== 0 && this._part("found")?.hidden === false;
    const none = this.querySelector<HTMLElement>(".search-box__none");
    const ways = none?.querySelector<HTMLElement>(".search-box__ways");
    if (none) none.hidden = some && !none.querySelector(".search-box__item");
    if (ways) ways.hidden = some;
    this.querySelector("search-box")?.toggleAttribute(
      "data-empty",
      none?.hidden === true && !this.querySelector(".search-box__urgent"),
    );
  }

  /** The box answers first, when it can. */
  private async _answer(byHand: boolean): Promise<boolean> {
    const box = this.querySelector<SearchBoxElement>("search-box");
    return box !== null && typeof box.answer === "function" && box.answer(byHand);
  }

  private async _search(words: string, byHand: boolean): Promise<void> {
    this._clear();
    const turn = this._turn;
    const trimmed = words.trim();
    if (trimmed === "") {
      this._say("Type what you need, in your own words.");
      this._input?.focus();
      return;
    }
    this._say("Searching.");
    const boxed = await this._answer(byHand);
    if (turn !== this._turn) return;
    if (!boxed) this._above = undefined;
    const isDanger =
      !boxed &&
      hasDangerWord(trimmed, {
        words: (this.dataset["words"] ?? "").split("|"),
        harmless: (this.dataset["harmless"] ?? "").split("|"),
      });
    this._toggle("urgent", isDanger);
    if (isDanger) this._part("urgent")?.scrollIntoView();
    try {
      const { results } = await (await startPagefind()).search(trimmed);
      if (turn !== this._turn) return;
      this._pages = new MorePages(results, boxed ? holdsWords(trimmed) : undefined);
      await this._show(results.length, turn, claimOf(trimmed), byHand && !boxed && !isDanger);
    } catch (error) {
      if (turn !== this._turn) return;
      this._say(
        boxed
          ? "The text of the pages could not be searched. You can try again."
          : "The search could not be loaded. Here is everything by topic. You can also try again.",
      );
      console.warn(`<site-search>: the search could not be started: ${String(error)}`);
    }
  }

  private async _show(hits: number, turn: number, claim: Claim, focus: boolean): Promise<void> {
    this._part("results")?.replaceChildren();
    // Below urgent help, pages that share a word with the text by chance come only when asked for.
    const held = this._isDanger();
    this._toggle("more", held && this._pages.goesOn);
    const shown = held ? 0 : await this._showMore(turn, false);
    if (turn !== this._turn) return;
    const above = this._above?.size ?? 0;
    const heading = this._part("heading");
    if (heading)
      heading.textContent =
        above > 0
          ? `More pages ${claim.heading}`
          : this._above
            ? `Pages ${claim.heading}`
            : countSentence(hits).replace(".", "");
    this._toggle("found", shown > 0 || this._pages.goesOn);
    this._settle();
    if (hits === 0 && this._above === undefined) this._toggle("urgent", true);
    this._say(
      held
        ? heldSentence(this._pages.goesOn)
        : this._above
          ? moreSentence(shown, above, claim)
          : aloneSentence(hits),
    );
    if (focus && hits > 0) heading?.focus();
  }

  /** Returns how many more pages are shown now. */
  private async _showMore(turn: number, focus: boolean): Promise<number> {
    const isDanger = this._isDanger();
    const data = await this._pages.next(
      ({ url, meta }) => this._above?.has(url) === true || (isDanger && meta["kind"] === TIP_KIND),
    );
    if (turn !== this._turn) return 0;
    const items = data.map(pageResult);
    this._part("results")?.append(...items);
    this._toggle("more", this._pages.goesOn);
    if (focus) (items[0]?.querySelector("a") ?? this._part("heading"))?.focus();
    return items.length;
  }
}

customElements.define("site-search", SiteSearch);
