/**
 * Controller of the search box: reads the field, runs searches, fills the panel. No URL, title,
 * storage or request contains what is typed.
 */
import { isComposing, stepped } from "./arrow-keys.ts";
import { boxChanged } from "./results-event.ts";
import {
  expectFirst,
  isHarmless,
  letPaint,
  lookIn,
  type Looked,
  openBox,
  whenMore,
} from "./index-loader.ts";
import type { OpenIndex } from "../../search/search-index.ts";
import { make } from "./result-items.ts";
import { sayLost, waiting } from "./messages.ts";
import { keepFocus } from "./keep-focus.ts";
import { BoxPanel, fingerprintOf, announcement } from "./panel.ts";
import type { Shown } from "./panel-state.ts";
import { addPanelStyles } from "./panel-styles.ts";

/**
 * Debounce in milliseconds: before results are shown, and before they are announced. Announced
 * results count as read.
 */
const SEARCH_DELAY_MS = 80;
const ANNOUNCE_DELAY_MS = 700;
/** Milliseconds without a key after which the last word counts as complete. */
const WORD_COMPLETE_MS = 500;

export class BoxControl {
  private readonly _host: HTMLElement;
  private readonly _input: HTMLInputElement;
  private readonly _status: HTMLElement;
  private readonly _panel = make("div", "panel");
  private readonly _words = (): string => this._panel.dataset["words"] ?? "";
  private readonly _parts: BoxPanel;
  private _timer = 0;
  private _speech = 0;
  private _whole = 0;
  /** Sequence number of the newest search; results of older ones are discarded. */
  private _turn = 0;
  /** Fingerprint of what the panel shows. */
  private _fingerprint = "";
  /** When results for the present words were first shown (`performance.now`, milliseconds). */
  private _shownAt = 0;
  private _keepsPlace = false;
  /** The words came in a link: nobody has put the results in view yet. */
  private _isLinked = false;
  /** Kinds of danger that the results are ranked for. */
  private _danger = "";
  private _index: OpenIndex | undefined;

  constructor(host: HTMLElement, input: HTMLInputElement, status: HTMLElement) {
    this._host = host;
    this._input = input;
    this._status = status;
    this._parts = new BoxPanel({ id: input.id || "search-box", words: this._words });
    this._panel.hidden = true;
    this._panel.addEventListener("pointerdown", () => (this._shownAt = -Infinity));
    host.append(this._panel);
    host.addEventListener("keydown", (event) => this._onKey(event));
    document.addEventListener("pointerdown", this._onElsewhere);
    document.addEventListener("focusin", this._onElsewhere);
    whenMore(() => !this._panel.hidden && void this._run());
  }

  /** In the header the results overlay the page, so a press elsewhere closes them. */
  private readonly _onElsewhere = ({ target }: Event): void => {
    if (
      !this._panel.hidden &&
      this._host.closest("header") &&
      target instanceof Node &&
      !this._host.contains(target)
    )
      this.close(false);
  };

  /**
   * Escape closes; arrow keys move through the results and back to the field. Every result stays a
   * plain link.
   */
  private _onKey(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (this._panel.hidden || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
      return;
    if (event.key === "Escape") return this.close(true);
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (
      !(event.target instanceof Element) ||
      event.target.closest("button[type=submit], .search-box__by-hand")
    )
      return;
    const stops = [
      this._input,
      ...this._panel.querySelectorAll<HTMLElement>("a[href], button"),
    ].filter((stop) => !stop.matches(".search-box__kept a") && (stop.checkVisibility?.() ?? true));
    const next = stepped(stops, event.target, event.key === "ArrowDown");
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /**
   * Sets the status line under the field. `quiet` keeps it for screen readers alone: the results'
   * heading shows the same, and a line that comes and goes would move them.
   */
  private _say(words: string, quiet = false): void {
    window.clearTimeout(this._speech);
    this._host.toggleAttribute("data-quiet", quiet);
    if (this._status.textContent !== words) this._status.textContent = words;
  }

  private _sayLost(): void {
    this._say("");
    sayLost(this._host, this._status);
  }

  /** Closes the results; with `byKey`, focus returns to the field. */
  close(byKey: boolean): void {
    this._turn++;
    window.clearTimeout(this._timer);
    window.clearTimeout(this._whole);
    this._panel.hidden = true;
    delete this._panel.dataset["words"];
    this._host.removeAttribute("data-shown");
    this._panel.replaceChildren();
    this._host.dispatchEvent(boxChanged(() => []));
    this._say(byKey ? "Results closed." : "");
    if (byKey) this._input.focus();
  }

  /** True when neither the text in the field nor that of the results may be about danger. */
  mayStay(): boolean {
    const index = this._index;
    return (
      index !== undefined &&
      [this._input.value.trim(), this._words()].every(
        (text) => text === "" || isHarmless(index, text),
      )
    );
  }

  /** Shows results after the debounce; the first ones at once. */
  soon(): void {
    this._isLinked = false;
    window.clearTimeout(this._whole);
    this._whole = window.setTimeout(() => void this._run(), WORD_COMPLETE_MS);
    if (this._panel.hidden) return void this._run(false);
    window.clearTimeout(this._timer);
    this._timer = window.setTimeout(() => void this._run(false), SEARCH_DELAY_MS);
  }

  /** Shows results now; with `byHand`, moves focus to them. Resolves to false without an index. */
  async enter(byHand: boolean): Promise<boolean> {
    this._isLinked = !byHand;
    if (!(await this._run())) return false;
    if (!byHand) return true;
    this._panel.querySelector<HTMLElement>("h2")?.focus();
    // The line above the heading does not stay under the top strip.
    this._panel.querySelector("[data-urgent]")?.scrollIntoView({ block: "nearest" });
    return true;
  }

  private async _run(settled = true): Promise<boolean> {
    window.clearTimeout(this._timer);
    if (settled) window.clearTimeout(this._whole);
    const turn = ++this._turn;
    const typed = this._input.value.trim();
    if (typed === "") {
      this.close(false);
      return true;
    }
    const late = window.setTimeout(
      () =>
        turn === this._turn &&
        this._say(waiting(this._host.dataset["kilobytes"]), !this._panel.hidden),
      SEARCH_DELAY_MS,
    );
    try {
      await openBox();
      if (turn !== this._turn) return true;
      const looked = await lookIn(typed, settled);
      if (turn === this._turn) this._show(looked, typed);
      return true;
    } catch (error) {
      if (turn === this._turn) this._sayLost();
      console.warn(`<search-box>: ${String(error)}`);
      return false;
    } finally {
      window.clearTimeout(late);
    }
  }

  /** True once results are announced or touched: from then on they keep their places. */
  private _isRead(): boolean {
    return (
      performance.now() - this._shownAt > ANNOUNCE_DELAY_MS ||
      this._panel.contains(document.activeElement)
    );
  }

  private _show(looked: Looked, typed: string): void {
    const {
      box: { index, complete },
      answer,
      classified,
      hour,
      numbers,
      mayRise,
    } = looked;
    this._index = index;
    const same = this._panel.dataset["words"] === typed;
    this._keepsPlace = mayRise || (same && this._keepsPlace);
    // Results shown before the danger was known are ranked again, so that the same words have the
    // same answer on a fresh page and later.
    const danger =
      classified.answer === "none" ? "" : `${classified.answer} ${classified.categories.join()}`;
    const keeps = same && this._isRead() && (danger === "" || danger === this._danger);
    this._danger = danger;
    const shown: Shown = {
      index,
      words: this._words,
      answer,
      classified,
      hour,
      complete,
      ...numbers,
      mayRise,
      shownResults: keeps ? this._parts.shownResults() : [],
      keepsPlace: this._keepsPlace,
    };
    const before = same ? this._panel.querySelectorAll(".search-box__item").length : 0;
    this._panel.dataset["words"] = typed;
    if (!same) this._parts.forgetLink();
    if (!same) this._shownAt = performance.now();
    const looks = fingerprintOf(shown, before);
    if (!this._panel.hidden && looks === this._fingerprint) this._parts.keep(shown);
    else {
      this._fingerprint = looks;
      addPanelStyles();
      keepFocus(this._panel, () => this._parts.fill(this._panel, shown, before));
      this._panel.hidden = false;
      this._host.toggleAttribute("data-quiet", true);
      // The last announcement is of other results.
      if (this._status.textContent !== announcement(shown)) this._say("", true);
      this._host.toggleAttribute("data-shown", true);
      if (!complete) letPaint();
    }
    // Danger may be known only once the model is there; by then the reader may be further down.
    if (this._isLinked && danger !== "" && scrollY === 0) {
      this._isLinked = false;
      this._panel.querySelector("[data-urgent]")?.scrollIntoView();
    }
    this._host.dispatchEvent(
      boxChanged(() => answer.results.slice().map(({ entry }) => entry.url)),
    );
    this._sayLater(shown);
  }

  private _sayLater(shown: Shown): void {
    window.clearTimeout(this._speech);
    this._speech = window.setTimeout(() => this._say(announcement(shown), true), ANNOUNCE_DELAY_MS);
  }
}

/**
 * Starts the box of a form and opens the index while the reader's keyboard appears. After a failure
 * the next key retries. `first` are the pending responses with the first index parts.
 */
export function startBox(
  host: HTMLElement,
  input: HTMLInputElement | null,
  status: HTMLElement,
  first: readonly Promise<Response>[],
): BoxControl {
  expectFirst(first);
  openBox().catch(() => undefined);
  if (!input) throw new Error("no field");
  return new BoxControl(host, input, status);
}
