/**
 * Keeps the ticked columns in the address, behind “#”, so that they survive a reload and can be
 * sent on. The ids do not show which programmes they are.
 */
import { mailto } from "../../format/mailto.ts";
import { fromFragment, toFragment } from "../../shortlist/link.ts";

class CompareColumnsElement extends HTMLElement {
  connectedCallback(): void {
    this._read();
    this.addEventListener("change", () => this._write());
    window.addEventListener("hashchange", () => this._read());
  }

  private get _ticks(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  }

  /** Ticks what the address names; with none of them in it, the page stays as it was sent. */
  private _read(): void {
    const asked = fromFragment(location.hash)?.ids ?? [];
    const ticks = this._ticks;
    if (!ticks.some(({ value }) => asked.includes(value))) return;
    for (const tick of ticks) tick.checked = asked.includes(tick.value);
    this._share();
  }

  private _write(): void {
    const chosen = this._ticks.filter(({ checked }) => checked).map(({ value }) => value);
    const fragment = toFragment(chosen);
    const path = `${location.pathname}${location.search}`;
    history.replaceState(history.state, "", fragment === "" ? path : `${path}#${fragment}`);
    this._share();
  }

  /** The ways to share the page share the choice. */
  private _share(): void {
    const tools = document.querySelector<HTMLElement>("share-tools");
    if (!tools) return;
    const address = `${(tools.dataset["address"] ?? "").replace(/#.*/, "")}${location.hash}`;
    tools.dataset["address"] = address;
    tools
      .querySelector("a[href^='mailto:']")
      ?.setAttribute("href", mailto(undefined, tools.dataset["subject"] ?? "", address));
  }
}

customElements.define("compare-columns", CompareColumnsElement);
