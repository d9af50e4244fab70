/**
 * `<search-box>`: results under a search form as one types. This script is small; the rest is
 * fetched with a press on the field, or with the first key.
 */
import { toSearchFragment } from "../../search/link.ts";
import { BEGIN, type SearchHost } from "./search-host.ts";
import type { BoxControl } from "./controller.ts";
import { sayLost, waiting } from "./messages.ts";

export class SearchBoxElement extends HTMLElement implements SearchHost {
  /** Set by the page's inline script when the first press comes before this element is defined. */
  declare begun?: SearchHost["begun"];
  private _control: Promise<BoxControl> | undefined;
  /** Set once the bundle is loaded. */
  private _started: BoxControl | undefined;
  private _form: HTMLFormElement | null = null;
  private _input: HTMLInputElement | null = null;
  private readonly _status = document.createElement("p");

  connectedCallback(): void {
    if (this._form) return;
    this._form = this.querySelector("form");
    this._input = this.querySelector<HTMLInputElement>("input[type=search]");
    if (!this._form || !this._input) return;
    this._status.className = "search-box__status";
    this._status.setAttribute("role", "status");
    this.append(this._status);
    this._input.addEventListener("pointerdown", () => void this._use(() => true), { once: true });
    this._input.addEventListener("input", () => this._onKey());
    this._form.addEventListener("submit", (event) => this._submit(event));
    window.addEventListener("pagehide", this._forget);
    window.addEventListener("online", this._again);
    if (this._input.value !== "") this._onKey();
    else if (this.begun !== undefined) void this._use(() => true);
  }

  disconnectedCallback(): void {
    window.removeEventListener("pagehide", this._forget);
    window.removeEventListener("online", this._again);
    void this._control?.then((control) => control.close(false)).catch(() => undefined);
  }

  /**
   * Back brings a page as it was left. Words that may be about danger are gone from it, as somebody
   * else may press Back. Words that could not be classified yet go too. WebKit sets a field without
   * completion back to its default, which is made the words that stay.
   */
  private readonly _forget = (): void => {
    if (!this._input) return;
    if (this._started?.mayStay() !== true) {
      this._input.value = this._status.textContent = "";
      this._started?.close(false);
    }
    this._input.defaultValue = this._input.value;
  };

  /** Repeats a failed search once the connection is back. */
  private readonly _again = (): void => {
    if (this.dataset["lost"] === undefined) return;
    delete this.dataset["lost"];
    if (this._input?.value !== "") this._onKey();
  };

  /** On a slow line the bundle takes seconds, so the status is shown at once. */
  private _onKey(): void {
    if (this._started === undefined && this._input?.value !== "")
      this._status.textContent = waiting(this.dataset["kilobytes"]);
    void this._use((control) => control.soon());
  }

  /**
   * Shows results for the text in the field; with `byHand`, moves focus to them. Resolves to false
   * when they cannot be loaded.
   */
  answer(byHand: boolean): Promise<boolean> {
    return this._use((control) => control.enter(byHand));
  }

  private async _fetch(): Promise<BoxControl> {
    this.dispatchEvent(new Event(BEGIN, { bubbles: true }));
    const { startBox } = await import("./bundle.ts");
    return (this._started = startBox(this, this._input, this._status, this.begun ?? []));
  }

  /**
   * Fetches the bundle once; after a failure the next key retries. Resolves to false when it could
   * not be fetched.
   */
  private async _use(act: (control: BoxControl) => unknown): Promise<boolean> {
    try {
      this._control ??= this._fetch();
      return (await act(await this._control)) !== false;
    } catch (error) {
      this._control = this.begun = undefined;
      if (this._status.textContent !== "") sayLost(this, this._status);
      console.warn("<search-box>: results could not be loaded:", error);
      return false;
    }
  }

  /**
   * Results are shown in place, so the words are not sent. Only when they cannot be loaded, the
   * search page opens, with the words in the fragment; without a connection the page stays, as the
   * browser's own error would take its numbers away. On the search page, the page's own element
   * handles the event.
   */
  private _submit(event: Event): void {
    const words = this._input?.value.trim() ?? "";
    if (this.closest("site-search") !== null) return;
    event.preventDefault();
    if (words === "") return this._input?.focus();
    void this.answer(true).then((shown) => (shown ? undefined : this._goToSearch(words)));
  }

  private _goToSearch(words: string): Promise<void> {
    const page = "/search/";
    return fetch(page).then(
      () => location.assign(page + toSearchFragment([["q", words]])),
      () => sayLost(this, this._status),
    );
  }
}

customElements.define("search-box", SearchBoxElement);
