/** One box for everything: results under a search form as one types. This part is small; the rest is fetched with the first key. */
import { partUrl } from "../../finder/onebox/file.ts";
import type { BoxControl } from "./box-control.ts";

class OneBox extends HTMLElement {
  #control: Promise<BoxControl> | undefined;
  #form: HTMLFormElement | null = null;
  #input: HTMLInputElement | null = null;
  readonly #status = document.createElement("p");

  connectedCallback(): void {
    if (this.#form) return;
    this.#form = this.querySelector("form");
    this.#input = this.querySelector<HTMLInputElement>("input[type=search]");
    if (!this.#form || !this.#input) return;
    this.#status.className = "one-box__status";
    this.#status.setAttribute("role", "status");
    this.append(this.#status);
    this.#input.addEventListener("input", () => void this.#use((control) => control.soon()));
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    this.#begin(this.#input);
  }

  disconnectedCallback(): void {
    void this.#control?.then((control) => control.close(false)).catch(() => undefined);
  }

  /** Words that came with the page, as from a form without script. */
  #begin(input: HTMLInputElement): void {
    const given = this.#isSearchPage ? new URLSearchParams(location.search).get("q") : null;
    if (input.value === "" && given !== null) input.value = given.slice(0, 100);
    if (input.value !== "") void this.#use((control) => control.soon());
  }

  /** The script and the first part of the index, side by side. */
  async #fetch(): Promise<BoxControl> {
    const first = fetch(partUrl(0), { credentials: "same-origin" });
    first.catch(() => undefined);
    const { startBox } = await import("./box-control.ts");
    return startBox(this, this.#input, this.#status, first);
  }

  /** The search page has a search of its own, which goes on beside this one. */
  get #isSearchPage(): boolean {
    return this.closest("site-search") !== null;
  }

  /** Fetches the rest once; after a failure the next key tries again. False when it could not be fetched. */
  async #use(act: (control: BoxControl) => unknown): Promise<boolean> {
    try {
      this.#control ??= this.#fetch();
      return (await act(await this.#control)) !== false;
    } catch (error) {
      this.#control = undefined;
      console.warn(`<one-box>: results as you type could not be started: ${String(error)}`);
      return false;
    }
  }

  /** Results stand here already, so the words need not travel; only when they cannot be had does the form lead to the search page. */
  #submit(event: Event): void {
    if (this.#isSearchPage || (this.#input?.value.trim() ?? "") === "") return;
    event.preventDefault();
    void this.#use((control) => control.enter()).then((shown) => !shown && this.#form?.submit());
  }
}

customElements.define("one-box", OneBox);
