/** One box for everything: results under a search form as one types. This part is small; the rest is fetched with a press on the box, or with the first key. */
import { toSearchFragment } from "../../finder/search-link.ts";
import type { BoxControl } from "./box-control.ts";
import { LOST, waiting } from "./box-words.ts";

export class OneBox extends HTMLElement {
  #control: Promise<BoxControl> | undefined;
  /** The scripts are here. */
  #started = false;
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
    this.#input.addEventListener("pointerdown", () => void this.#use((control) => control.ready()), { once: true });
    this.#input.addEventListener("input", () => this.#onKey());
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    if (this.#input.value !== "") this.#onKey();
  }

  disconnectedCallback(): void {
    void this.#control?.then((control) => control.close(false)).catch(() => undefined);
  }

  /** On a slow line the scripts are seconds away, so it is said at once that something is coming. */
  #onKey(): void {
    if (!this.#started && this.#input?.value !== "") this.#status.textContent = waiting(this.dataset["kilobytes"]);
    void this.#use((control) => control.soon());
  }

  /** Shows results for what stands in the box; by hand, takes the reader to them. False when they cannot be had. */
  answer(byHand: boolean): Promise<boolean> {
    return this.#use((control) => control.enter(byHand));
  }

  /** The script and the first part of the index, side by side; the second part as soon as the first begins to come, so that neither waits for the other. */
  async #fetch(): Promise<BoxControl> {
    const get = (url: string): Promise<Response> => fetch(url, { credentials: "same-origin" });
    const [first = "", second = ""] = this.dataset["first"]?.split(" ") ?? [];
    const begun = get(first);
    const answers = [begun, begun.then(() => get(second))];
    for (const answer of answers) answer.catch(() => undefined);
    this.#preload();
    const { startBox } = await import("./box-control.ts");
    this.#started = true;
    return startBox(this, this.#input, this.#status, answers);
  }

  /** All scripts at once: one after the other, each would cost a slow line another wait. */
  #preload(): void {
    for (const url of this.dataset["scripts"]?.split(" ") ?? []) {
      const link = document.createElement("link");
      [link.rel, link.href] = ["modulepreload", url];
      document.head.append(link);
    }
  }

  /** Fetches the rest once; after a failure the next key tries again. False when it could not be fetched. */
  async #use(act: (control: BoxControl) => unknown): Promise<boolean> {
    try {
      this.#control ??= this.#fetch();
      return (await act(await this.#control)) !== false;
    } catch (error) {
      this.#control = undefined;
      if (this.#status.textContent !== "") this.#status.textContent = LOST;
      console.warn(`<one-box>: results as you type could not be started: ${String(error)}`);
      return false;
    }
  }

  /** Results stand here already, so the words need not travel. Only when they cannot be had, the search page is opened, with the words behind “#”. The search page asks by itself. */
  #submit(event: Event): void {
    const words = this.#input?.value.trim() ?? "";
    if (this.closest("site-search") !== null) return;
    event.preventDefault();
    if (words === "") return this.#input?.focus();
    void this.answer(true).then((shown) => !shown && location.assign(`/search/${toSearchFragment([["q", words]])}`));
  }
}

customElements.define("one-box", OneBox);
