/** The search page: the best answers of the one box first, then more pages by their full text. Words typed never reach the address, the title, storage or a server. */
import { speaksOfDanger } from "../../finder/onebox/danger.ts";
import { fromSearchFragment, withoutSearch, wordsGiven } from "../../finder/search-link.ts";
import { BOX_CHANGED, type BoxChange } from "../one-box/box-event.ts";
import type { OneBox } from "../one-box/one-box.element.ts";
import { MorePages } from "./more-pages.ts";
import { startPagefind } from "./pagefind.ts";
import { countSentence, moreSentence, resultItem } from "./search-results.ts";

class SiteSearch extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #pages = new MorePages([]);
  /** Addresses that stand above; undefined when the box has nothing to stand on. */
  #above: ReadonlySet<string> | undefined;
  /** Number of the newest search; what comes late from an older one is dropped. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || this.#input) return;
    this.#input = form.querySelector("input");
    form.hidden = false;
    this.#part("off")?.remove();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#search(this.#input?.value ?? "", true);
    });
    this.#input?.addEventListener("input", () => this.#clear());
    this.addEventListener(BOX_CHANGED, (event) => this.#onBox((event as CustomEvent<BoxChange>).detail));
    this.#part("more")?.addEventListener("click", () => void this.#showMore(this.#turn, true));
    window.addEventListener("hashchange", () => fromSearchFragment(location.hash) && this.#readAddress());
    this.#readAddress();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.search__${name}`);
  }

  #toggle(name: string, shown: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = !shown;
  }

  #say(words: string): void {
    const status = this.#part("status");
    if (status) status.textContent = words;
  }

  /** Takes words that came in the address, and takes them out of it. */
  #readAddress(): void {
    const given = wordsGiven(location);
    const clean = withoutSearch(location.pathname, location.hash);
    if (clean !== `${location.pathname}${location.search}${location.hash}`) history.replaceState(history.state, "", clean);
    if (given === null || !this.#input) return;
    this.#input.value = given.slice(0, this.#input.maxLength);
    void this.#search(this.#input.value, false);
  }

  /** What stands below belongs to other words now. */
  #clear(): void {
    this.#turn++;
    this.#toggle("found", false);
    this.#toggle("urgent", false);
    this.#say("");
  }

  /** The box has changed what stands above: no page stands on this one twice, and “nothing found” goes when pages are found. */
  #onBox({ urls }: BoxChange): void {
    this.#above = new Set(urls);
    if (this.querySelector(".one-box__urgent")) this.#toggle("urgent", false);
    for (const item of this.querySelectorAll(".search__result")) if (this.#above.has(item.querySelector("a")?.getAttribute("href") ?? "")) item.remove();
    this.#settle();
  }

  /** When pages are found, the ways on go from under “nothing found”, and it goes itself unless it offers what may have been meant. */
  #settle(): void {
    const some = this.#part("results")?.childElementCount !== 0 && this.#part("found")?.hidden === false;
    const none = this.querySelector<HTMLElement>(".one-box__none");
    const ways = none?.querySelector<HTMLElement>(".one-box__ways");
    if (none) none.hidden = some && !none.querySelector(".one-box__item");
    if (ways) ways.hidden = some;
    this.querySelector("one-box")?.toggleAttribute("data-empty", none?.hidden === true && !this.querySelector(".one-box__urgent"));
  }

  /** The box answers first, when it can. */
  async #answer(byHand: boolean): Promise<boolean> {
    await import("../one-box/one-box.element.ts").catch(() => undefined);
    const box = this.querySelector<OneBox>("one-box");
    return box !== null && typeof box.answer === "function" && box.answer(byHand);
  }

  async #search(words: string, byHand: boolean): Promise<void> {
    this.#clear();
    const turn = this.#turn;
    const trimmed = words.trim();
    if (trimmed === "") {
      this.#say("Type what you need, in your own words.");
      this.#input?.focus();
      return;
    }
    this.#say("Searching.");
    const boxed = await this.#answer(byHand);
    if (turn !== this.#turn) return;
    if (!boxed) this.#above = undefined;
    this.#toggle("urgent", !boxed && speaksOfDanger(trimmed, { words: (this.dataset["words"] ?? "").split("|"), harmless: (this.dataset["harmless"] ?? "").split("|") }));
    try {
      const { results } = await (await startPagefind()).search(trimmed);
      this.#pages = new MorePages(results);
      if (turn === this.#turn) await this.#show(results.length, turn, byHand && !boxed);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#say(boxed ? "The text of the pages could not be searched. You can try again." : "The search could not be fetched. Here is everything by topic. You can also try again.");
      console.warn(`<site-search>: the search could not be started: ${String(error)}`);
    }
  }

  async #show(hits: number, turn: number, focus: boolean): Promise<void> {
    this.#part("results")?.replaceChildren();
    const shown = await this.#showMore(turn, false);
    if (turn !== this.#turn) return;
    const above = this.#above?.size ?? 0;
    const heading = this.#part("heading");
    if (heading) heading.textContent = above > 0 ? "More pages that mention it" : this.#above ? "Pages that mention it" : countSentence(hits).replace(".", "");
    this.#toggle("found", shown > 0 || this.#pages.goesOn);
    this.#settle();
    if (hits === 0 && this.#above === undefined) this.#toggle("urgent", true);
    this.#say(moreSentence(shown, above, this.#above !== undefined, hits));
    if (focus && hits > 0) heading?.focus();
  }

  /** Returns how many more pages stand there now. */
  async #showMore(turn: number, focus: boolean): Promise<number> {
    const data = await this.#pages.next((url) => this.#above?.has(url) === true);
    if (turn !== this.#turn) return 0;
    const items = data.map(resultItem);
    this.#part("results")?.append(...items);
    this.#toggle("more", this.#pages.goesOn);
    if (focus) (items[0]?.querySelector("a") ?? this.#part("heading"))?.focus();
    return items.length;
  }
}

customElements.define("site-search", SiteSearch);
