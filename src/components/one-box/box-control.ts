/** What happens under the box: words in, results out. Words typed stay in the box: no address, title, storage or request holds them. */
import { speaksOfDanger } from "../../finder/onebox/danger.ts";
import { nearestResults } from "../../finder/onebox/nearest.ts";
import { search } from "../../finder/onebox/rank.ts";
import { type Box, expectFirst, openBox, whenMore } from "./box-index.ts";
import { make } from "./box-items.ts";
import { fillPanel, type Shown, spoken } from "./box-panel.ts";

/** Milliseconds of quiet before results follow what is typed, and before they are said aloud. */
const QUIET = 80;
const SETTLED = 700;

export class BoxControl {
  readonly #host: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #panel = make("div", "panel");
  #timer = 0;
  #speech = 0;
  /** Number of the newest words; what comes late for older ones is dropped. */
  #turn = 0;

  constructor(host: HTMLElement, input: HTMLInputElement, status: HTMLElement) {
    this.#host = host;
    this.#input = input;
    this.#status = status;
    this.#panel.hidden = true;
    host.append(this.#panel);
    host.addEventListener("keydown", (event) => event.key === "Escape" && !this.#panel.hidden && this.close(true));
    document.addEventListener("pointerdown", this.#onElsewhere);
    document.addEventListener("focusin", this.#onElsewhere);
    whenMore(() => !this.#panel.hidden && void this.#run());
  }

  /** In the header the results lie over the page, so they go when the reader turns to something else. */
  readonly #onElsewhere = ({ target }: Event): void => {
    if (!this.#panel.hidden && this.#host.closest("header") && target instanceof Node && !this.#host.contains(target)) this.close(false);
  };

  #say(words: string): void {
    window.clearTimeout(this.#speech);
    this.#status.textContent = words;
  }

  /** Takes the results away; by key, focus goes back to the box. */
  close(byKey: boolean): void {
    this.#turn++;
    window.clearTimeout(this.#timer);
    this.#panel.hidden = true;
    this.#panel.replaceChildren();
    this.#say(byKey ? "Results closed." : "");
    if (byKey) this.#input.focus();
  }

  /** Shows results after a moment without another key. */
  soon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#run(), QUIET);
  }

  /** Shows results at once and takes the reader to them. False when there is nothing to show them from. */
  async enter(): Promise<boolean> {
    if (!(await this.#run())) return false;
    this.#panel.querySelector<HTMLElement>("h2")?.focus();
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
    const late = window.setTimeout(() => turn === this.#turn && this.#say(this.#waiting()), QUIET);
    try {
      const box = await openBox();
      if (turn === this.#turn) this.#show(box, typed);
      return true;
    } catch (error) {
      if (turn === this.#turn) this.#say("Results as you type could not be fetched. Press Search to search the whole site.");
      console.warn(`<one-box>: the index could not be fetched: ${String(error)}`);
      return false;
    } finally {
      window.clearTimeout(late);
    }
  }

  #waiting(): string {
    const kilobytes = this.#host.dataset["kilobytes"];
    return kilobytes === undefined ? "Getting the list." : `Getting the list, about ${kilobytes} kB, once. What you type stays on your device.`;
  }

  #show({ index, complete }: Box, typed: string): void {
    const found = search(index, typed);
    const near = found.results.length === 0 ? nearestResults(index, typed) : [];
    const shown: Shown = { index, typed, found, near, danger: speaksOfDanger(typed, index.head.danger) };
    fillPanel(this.#panel, shown, this.#input.id || "one-box");
    this.#panel.hidden = false;
    window.clearTimeout(this.#speech);
    this.#speech = window.setTimeout(() => this.#say(spoken(shown, complete)), SETTLED);
  }
}

/** Starts the box under a form. `first` is the answer that brings the first part of the index. */
export function startBox(host: HTMLElement, input: HTMLInputElement | null, status: HTMLElement, first: Promise<Response>): BoxControl {
  expectFirst(first);
  if (!input) throw new Error("there is no box to type in");
  return new BoxControl(host, input, status);
}
