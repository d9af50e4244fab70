/**
 * Leaves the site at once: hides the page, changes its title and replaces it with a harmless one.
 * The link works without script.
 */
import { clearFields, clearOnReturn, markLeft } from "./clear-on-return.ts";
import {
  createShiftPresses,
  type KeyPress,
  PRESS_GAP_MS,
  PRESSES_IN_WORDS,
} from "./shift-presses.ts";

const LEAVING = "is-leaving";
const COVER = "exit-page__cover";
const STATUS = "exit-page__status";

const EDITABLE = "input, textarea, select, [contenteditable]";

/**
 * True for keys during an IME composition, and for those of a software keyboard in a text field.
 * Such keyboards send Shift without a code (UI Events, 4.3), or not at all; some on Android send
 * one.
 */
function isTyping({ isComposing, keyCode, code, target }: KeyboardEvent): boolean {
  if (isComposing || keyCode === 229) return true;
  if (!(target instanceof Element) || target.closest(EDITABLE) === null) return false;
  return (
    code === "" ||
    (matchMedia("(pointer: coarse)").matches && !matchMedia("(any-pointer: fine)").matches)
  );
}

const pressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  code: event.code,
  shiftKey: event.shiftKey,
  ctrlKey: event.ctrlKey,
  altKey: event.altKey || event.getModifierState("AltGraph"),
  metaKey: event.metaKey,
  timeStamp: event.timeStamp,
  isTyping: isTyping(event),
});

/** The one element that handles keys, however often the tag is in the page or is added again. */
let listening: ExitPage | undefined;

class ExitPage extends HTMLElement {
  private readonly _presses = createShiftPresses();
  private _status: HTMLElement | undefined;
  private _timer = 0;

  connectedCallback(): void {
    this._status ??= this.querySelector<HTMLElement>(`.${STATUS}`) ?? this._addStatus();
    this.addEventListener("click", this._onClick);
    if (listening) return;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- one element listens for all
    listening = this;
    this._listen("addEventListener");
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this._onClick);
    window.clearTimeout(this._timer);
    if (listening !== this) return;
    listening = undefined;
    this._listen("removeEventListener");
  }

  private _listen(does: "addEventListener" | "removeEventListener"): void {
    document[does]("keydown", this._onKeyDown, true);
    document[does]("keyup", this._onKeyUp, true);
    for (const name of ["pointerdown", "pointerup", "pointermove", "wheel"])
      document[does](name, this._onPointer, { capture: true, passive: true });
    document[does]("input", this._onText, true);
    for (const name of ["blur", "pageshow"]) window[does](name, this._onAway);
  }

  private _addStatus(): HTMLElement {
    const status = document.createElement("span");
    status.className = STATUS;
    status.setAttribute("role", "status");
    return this.appendChild(status);
  }

  private _say(words: string): void {
    if (this._status && this._status.textContent !== words) this._status.textContent = words;
  }

  private readonly _onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !this.contains(link)) return;
    event.preventDefault();
    this._leave();
  };

  /** Chrome's autofill sends key events that are not of type `KeyboardEvent`. */
  private readonly _onKeyDown = (event: Event): void => {
    if (event instanceof KeyboardEvent) this._presses.keyDown(pressOf(event));
  };

  private readonly _onKeyUp = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const left = this._presses.keyUp(pressOf(event));
    window.clearTimeout(this._timer);
    if (left === 0) return this._leave();
    if (left === undefined) return this._say("");
    this._say(`Shift, press ${left} more ${left === 1 ? "time" : "times"} to leave.`);
    this._timer = window.setTimeout(() => {
      this._presses.forget();
      this._say(`You have not left this site. Press Shift ${PRESSES_IN_WORDS} to leave.`);
    }, PRESS_GAP_MS);
  };

  /** Hovering does not count as use. */
  private readonly _onPointer = (event: Event): void => {
    const hovers =
      event.type === "pointermove" && event instanceof MouseEvent && event.buttons === 0;
    if (!hovers) this._presses.otherUse();
  };

  /** Input without a key event: dictation, or a software keyboard. */
  private readonly _onText = (): void => {
    this._presses.otherUse();
    this._forget();
  };

  private readonly _onAway = (): void => {
    this._presses.releaseAll();
    this._forget();
  };

  private _forget(): void {
    this._presses.forget();
    window.clearTimeout(this._timer);
    this._say("");
  }

  private _leave(): void {
    const link = this.querySelector("a");
    if (!link) return;
    hide(this.dataset["title"] ?? "");
    clearFields();
    markLeft();
    window.location.replace(link.href);
  }
}

/** Covers the page; the tab shows `title` meanwhile. */
function hide(title: string): void {
  if (document.documentElement.classList.contains(LEAVING)) return;
  document.title = title;
  document.documentElement.classList.add(LEAVING);
  const cover = document.createElement("div");
  cover.className = COVER;
  cover.setAttribute("role", "alert");
  document.body.append(cover);
  cover.textContent = "Loading.";
}

clearOnReturn(() => hide(document.title));
customElements.define("exit-page", ExitPage);
