/** One box for everything: results under a search form as one types. This part is small; the rest is fetched with a press on the box, or with the first key. */
import { toSearchFragment } from "../../finder/search-link.ts";
import type { BoxControl } from "./box-control.ts";
import { LOST, waiting } from "./box-words.ts";

export class OneBox extends HTMLElement {
  private _control: Promise<BoxControl> | undefined;
  /** The scripts are here. */
  private _started = false;
  private _form: HTMLFormElement | null = null;
  private _input: HTMLInputElement | null = null;
  private readonly _status = document.createElement("p");

  connectedCallback(): void {
    if (this._form) return;
    this._form = this.querySelector("form");
    this._input = this.querySelector<HTMLInputElement>("input[type=search]");
    if (!this._form || !this._input) return;
    this._status.className = "one-box__status";
    this._status.setAttribute("role", "status");
    this.append(this._status);
    this._input.addEventListener("pointerdown", () => void this._use((control) => control.ready()), { once: true });
    this._input.addEventListener("input", () => this._onKey());
    this._form.addEventListener("submit", (event) => this._submit(event));
    if (this._input.value !== "") this._onKey();
  }

  disconnectedCallback(): void {
    void this._control?.then((control) => control.close(false)).catch(() => undefined);
  }

  /** On a slow line the scripts are seconds away, so it is said at once that something is coming. */
  private _onKey(): void {
    if (!this._started && this._input?.value !== "") this._status.textContent = waiting(this.dataset["kilobytes"]);
    void this._use((control) => control.soon());
  }

  /** Shows results for what stands in the box; by hand, takes the reader to them. False when they cannot be had. */
  answer(byHand: boolean): Promise<boolean> {
    return this._use((control) => control.enter(byHand));
  }

  /** The script and the first part of the index, side by side; the second part, when the page names it, as soon as the first begins to come, so that neither waits for the other. */
  private async _fetch(): Promise<BoxControl> {
    const get = (url: string): Promise<Response> => fetch(url, { credentials: "same-origin" });
    const [first = "", ...others] = this.dataset["first"]?.split(" ") ?? [];
    const begun = get(first);
    const answers = [begun, ...others.map((url) => begun.then(() => get(url)))];
    for (const answer of answers) answer.catch(() => undefined);
    this._preload();
    const { startBox } = await import("./box-control.ts");
    this._started = true;
    return startBox(this, this._input, this._status, answers);
  }

  /** All scripts at once: one after the other, each would cost a slow line another wait. */
  private _preload(): void {
    for (const url of this.dataset["scripts"]?.split(" ") ?? []) {
      const link = document.createElement("link");
      [link.rel, link.href] = ["modulepreload", url];
      document.head.append(link);
    }
  }

  /** Fetches the rest once; after a failure the next key tries again. False when it could not be fetched. */
  private async _use(act: (control: BoxControl) => unknown): Promise<boolean> {
    try {
      this._control ??= this._fetch();
      return (await act(await this._control)) !== false;
    } catch (error) {
      this._control = undefined;
      if (this._status.textContent !== "") this._status.textContent = LOST;
      console.warn(`<one-box>: results as you type could not be started: ${String(error)}`);
      return false;
    }
  }

  /** Results stand here already, so the words need not travel. Only when they cannot be had, the search page is opened, with the words behind “#”. The search page asks by itself. */
  private _submit(event: Event): void {
    const words = this._input?.value.trim() ?? "";
    if (this.closest("site-search") !== null) return;
    event.preventDefault();
    if (words === "") return this._input?.focus();
    void this.answer(true).then((shown) => !shown && location.assign(`/search/${toSearchFragment([["q", words]])}`));
  }
}

customElements.define("one-box", OneBox);
