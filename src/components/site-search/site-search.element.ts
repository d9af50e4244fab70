/** Full-text search on the reader's device. Words typed never reach the address, the title, storage or a server. */
import { speaksOfDanger } from "../../finder/onebox/danger.ts";
import { type Hit, startPagefind } from "./pagefind.ts";
import { countSentence, resultItem } from "./search-results.ts";

/** Results shown at a time; each is fetched on its own. */
const PAGE = 8;

class SiteSearch extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #waiting: readonly Hit[] = [];
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
    this.#part("more")?.addEventListener("click", () => void this.#showMore(this.#turn, true));
    this.#readAddress();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.search__${name}`);
  }

  #say(words: string): void {
    const status = this.#part("status");
    if (status) status.textContent = words;
  }

  /** Takes words that came in the address, and takes them out of it. */
  #readAddress(): void {
    const given = new URLSearchParams(location.search).get("q");
    if (location.search !== "") history.replaceState(history.state, "", location.pathname + location.hash);
    if (given === null || !this.#input) return;
    this.#input.value = given.slice(0, this.#input.maxLength);
    void this.#search(this.#input.value, false);
  }

  async #search(words: string, byHand: boolean): Promise<void> {
    const turn = ++this.#turn;
    const trimmed = words.trim();
    this.#toggle("urgent", speaksOfDanger(trimmed, { words: (this.dataset["words"] ?? "").split("|"), harmless: (this.dataset["harmless"] ?? "").split("|") }));
    if (trimmed === "") {
      this.#toggle("found", false);
      this.#say("Type what you need, in your own words.");
      this.#input?.focus();
      return;
    }
    this.#say("Searching.");
    try {
      const { results } = await (await startPagefind()).search(trimmed);
      if (turn === this.#turn) await this.#show(results, turn, byHand);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#say("The search could not be fetched. Here is everything by topic. You can also try again.");
      console.warn(`<site-search>: the search could not be started: ${String(error)}`);
    }
  }

  #toggle(name: string, shown: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = !shown;
  }

  async #show(hits: readonly Hit[], turn: number, byHand: boolean): Promise<void> {
    this.#part("results")?.replaceChildren();
    this.#waiting = hits;
    await this.#showMore(turn, false);
    if (turn !== this.#turn) return;
    const heading = this.#part("heading");
    if (heading) heading.textContent = hits.length === 0 ? "No pages found" : `${hits.length} ${hits.length === 1 ? "result" : "results"}`;
    this.#toggle("found", hits.length > 0);
    if (hits.length === 0) this.#toggle("urgent", true);
    this.#say(hits.length === 0 ? `${countSentence(0)} Try other words, or look through everything by topic below.` : countSentence(hits.length));
    if (byHand && hits.length > 0) heading?.focus();
  }

  async #showMore(turn: number, focus: boolean): Promise<void> {
    const next = this.#waiting.slice(0, PAGE);
    const data = await Promise.all(next.map((hit) => hit.data()));
    if (turn !== this.#turn) return;
    this.#waiting = this.#waiting.slice(PAGE);
    const items = data.map(resultItem);
    this.#part("results")?.append(...items);
    this.#toggle("more", this.#waiting.length > 0);
    if (focus) items[0]?.querySelector("a")?.focus();
  }
}

customElements.define("site-search", SiteSearch);
