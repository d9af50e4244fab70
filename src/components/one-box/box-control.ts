/** What happens under the box: words in, results out. Words typed stay in the box: no address, title, storage or request holds them. */
import { nearestResults } from "../../finder/onebox/nearest.ts";
import { boxChanged } from "./box-event.ts";
import { expectFirst, lookIn, type Looked, openBox, whenMore } from "./box-index.ts";
import { make } from "./box-items.ts";
import { LOST, waiting } from "./box-words.ts";
import { keepFocus } from "./keep-focus.ts";
import { fillPanel, looksOf, type Shown, spoken } from "./box-panel.ts";

/** Milliseconds of quiet before results follow what is typed, and before they are said aloud. */
const QUIET = 80;
const SETTLED = 700;

/** The stop after or before the one that has focus; from a heading, the first one after it. Undefined at either end. */
export function stepped(stops: readonly HTMLElement[], from: Element, down: boolean): HTMLElement | undefined {
  const at = stops.findIndex((stop) => stop === from);
  if (at >= 0) return stops[at + (down ? 1 : -1)];
  const after = stops.findIndex((stop) => (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return down ? stops[after] : stops[(after < 0 ? stops.length : after) - 1];
}

export class BoxControl {
  readonly #host: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #panel = make("div", "panel");
  #timer = 0;
  #speech = 0;
  /** Number of the newest words; what comes late for older ones is dropped. */
  #turn = 0;
  /** What stands in the panel. */
  #looks = "";

  constructor(host: HTMLElement, input: HTMLInputElement, status: HTMLElement) {
    this.#host = host;
    this.#input = input;
    this.#status = status;
    this.#panel.hidden = true;
    host.append(this.#panel);
    host.addEventListener("keydown", (event) => this.#onKey(event));
    document.addEventListener("pointerdown", this.#onElsewhere);
    document.addEventListener("focusin", this.#onElsewhere);
    whenMore(() => !this.#panel.hidden && void this.#run());
  }

  /** In the header the results lie over the page, so they go when the reader turns to something else. */
  readonly #onElsewhere = ({ target }: Event): void => {
    if (!this.#panel.hidden && this.#host.closest("header") && target instanceof Node && !this.#host.contains(target)) this.close(false);
  };

  /** Escape closes; arrows go down into the results, through them, and back up to the box. Every result stays a plain link. */
  #onKey(event: KeyboardEvent): void {
    if (this.#panel.hidden || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape") return this.close(true);
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (!(event.target instanceof Element) || event.target.closest("button[type=submit], .one-box__by-hand")) return;
    const stops = [this.#input, ...this.#panel.querySelectorAll<HTMLElement>("a[href], button")].filter((stop) => stop.checkVisibility?.() ?? true);
    const next = stepped(stops, event.target, event.key === "ArrowDown");
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #say(words: string): void {
    window.clearTimeout(this.#speech);
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  /** Takes the results away; by key, focus goes back to the box. */
  close(byKey: boolean): void {
    this.#turn++;
    window.clearTimeout(this.#timer);
    this.#panel.hidden = true;
    delete this.#panel.dataset["words"];
    this.#panel.replaceChildren();
    this.#host.dispatchEvent(boxChanged(() => []));
    this.#say(byKey ? "Results closed." : "");
    if (byKey) this.#input.focus();
  }

  /** Opens the index while the reader's keyboard comes up. When that fails, the first key tries again. */
  ready(): void {
    openBox().catch(() => undefined);
  }

  /** Shows results after a moment without another key; the first ones at once. */
  soon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#run(), this.#panel.hidden ? 0 : QUIET);
  }

  /** Shows results at once; by hand, takes the reader to them. False when there is nothing to show them from. */
  async enter(byHand: boolean): Promise<boolean> {
    if (!(await this.#run())) return false;
    if (byHand) this.#panel.querySelector<HTMLElement>("h2")?.focus();
    return true;
  }

  async #run(): Promise<boolean> {
    window.clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const typed = this.#input.value.trim();
    if (typed === "") {
      this.close(false);
      return true;
    }
    const late = window.setTimeout(() => turn === this.#turn && this.#say(waiting(this.#host.dataset["kilobytes"])), QUIET);
    try {
      const looked = await lookIn(typed);
      if (turn === this.#turn) this.#show(looked, typed);
      return true;
    } catch (error) {
      if (turn === this.#turn) this.#say(LOST);
      console.warn(`<one-box>: the index could not be fetched: ${String(error)}`);
      return false;
    } finally {
      window.clearTimeout(late);
    }
  }

  #show({ box: { index, complete }, found, danger }: Looked, typed: string): void {
    const near = found.results.length === 0 ? nearestResults(index, typed) : [];
    const shown: Shown = { index, words: () => this.#panel.dataset["words"] ?? "", found, near, danger, complete };
    const before = this.#panel.dataset["words"] === typed ? this.#panel.querySelectorAll(".one-box__item").length : 0;
    this.#panel.dataset["words"] = typed;
    const looks = looksOf(shown, before);
    if (!this.#panel.hidden && looks === this.#looks) return this.#sayLater(shown);
    this.#looks = looks;
    keepFocus(this.#panel, () => fillPanel(this.#panel, shown, { id: this.#input.id || "one-box", atLeast: before, say: (words) => this.#say(words) }));
    this.#panel.hidden = false;
    this.#host.dispatchEvent(boxChanged(() => found.results.map(({ entry }) => entry.url)));
    this.#sayLater(shown);
  }

  #sayLater(shown: Shown): void {
    window.clearTimeout(this.#speech);
    this.#speech = window.setTimeout(() => this.#say(spoken(shown)), SETTLED);
  }
}

/** Starts the box under a form. `first` are the answers that bring the first parts of the index. */
export function startBox(host: HTMLElement, input: HTMLInputElement | null, status: HTMLElement, first: readonly Promise<Response>[]): BoxControl {
  expectFirst(first);
  if (!input) throw new Error("there is no box to type in");
  return new BoxControl(host, input, status);
}
