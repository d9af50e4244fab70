/**
 * Leaves the site at once: hides the page, changes its title and puts a harmless page in its place.
 * The link in it works without this.
 */
import { createShiftPresses, PATIENCE } from "./shift-presses.ts";

const LEAVING = "is-leaving";
const COVER = "exit-page__cover";
const STATUS = "exit-page__status";

/** Only one element listens to the keys, however often the tag stands or is put in again. */
let listening: ExitPage | undefined;

class ExitPage extends HTMLElement {
  private readonly _presses = createShiftPresses();
  private _status: HTMLElement | undefined;
  private _timer = 0;
  private _title = "";

  connectedCallback(): void {
    this._status ??= this.querySelector<HTMLElement>(`.${STATUS}`) ?? this._addStatus();
    this.addEventListener("click", this._onClick);
    if (listening) return;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- one element listens for all
    listening = this;
    document.addEventListener("keyup", this._onKeyUp);
    window.addEventListener("pageshow", this._comeBack);
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this._onClick);
    window.clearTimeout(this._timer);
    if (listening !== this) return;
    listening = undefined;
    document.removeEventListener("keyup", this._onKeyUp);
    window.removeEventListener("pageshow", this._comeBack);
  }

  private _addStatus(): HTMLElement {
    const status = document.createElement("span");
    status.className = STATUS;
    status.setAttribute("role", "status");
    return this.appendChild(status);
  }

  private _say(words: string): void {
    if (this._status) this._status.textContent = words;
  }

  private readonly _onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !this.contains(link)) return;
    event.preventDefault();
    this._leave();
  };

  private readonly _onKeyUp = ({ key, shiftKey }: KeyboardEvent): void => {
    const left = this._presses.keyUp(key, shiftKey);
    window.clearTimeout(this._timer);
    if (left === 0) return this._leave();
    if (left === undefined) return this._say("");
    this._say(`Shift, press ${left} more ${left === 1 ? "time" : "times"} to leave.`);
    this._timer = window.setTimeout(() => {
      this._presses.forget();
      this._say("Leaving this site was called off. Press Shift three times to leave.");
    }, PATIENCE);
  };

  private _leave(): void {
    const link = this.querySelector("a");
    if (!link) return;
    this._hide();
    try {
      sessionStorage.clear();
    } catch {
      // Storage can be forbidden; then there is nothing in it.
    }
    window.location.replace(link.href);
  }

  private _hide(): void {
    if (document.documentElement.classList.contains(LEAVING)) return;
    this._title = document.title;
    document.title = this.dataset["title"] ?? "";
    document.documentElement.classList.add(LEAVING);
    const cover = document.createElement("div");
    cover.className = COVER;
    cover.setAttribute("role", "alert");
    document.body.append(cover);
    cover.textContent = "Loading.";
  }

  private readonly _comeBack = (): void => {
    this._presses.forget();
    window.clearTimeout(this._timer);
    this._say("");
    if (!document.documentElement.classList.contains(LEAVING)) return;
    document.documentElement.classList.remove(LEAVING);
    document.querySelector(`.${COVER}`)?.remove();
    document.title = this._title;
  };
}

customElements.define("exit-page", ExitPage);
