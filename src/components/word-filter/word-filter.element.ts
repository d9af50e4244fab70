/** Draws a box over the words explained, which leaves those that fit what is typed. */
import { fittingWords } from "./fitting-words.ts";

const textOf = (parts: Iterable<Element>): string =>
  [...parts].map(({ textContent }) => textContent).join(" ");

/** What is said of no word, and of one. */
const SAID: Readonly<Record<number, string>> = { 0: "No word here matches.", 1: "1 word." };

class WordFilter extends HTMLElement {
  private readonly _input = document.createElement("input");
  private readonly _status = document.createElement("p");
  private _words: readonly HTMLElement[] = [];
  private _fitting: ((query: string) => readonly number[]) | undefined;

  connectedCallback(): void {
    if (this._input.isConnected) return;
    this._words = [...document.querySelectorAll<HTMLElement>(".word")];
    const label = document.createElement("label");
    label.className = "word-filter__label";
    label.htmlFor = this._input.id = "word-filter";
    label.textContent = "Find a word";
    this._input.className = "word-filter__input";
    this._input.type = "search";
    this._input.autocomplete = "off";
    this._input.addEventListener("input", () => this._show());
    this._status.className = "word-filter__status";
    this._status.setAttribute("role", "status");
    this.append(label, this._input, this._status);
    window.addEventListener("hashchange", () => this._reveal());
  }

  private _show(): void {
    const query = this._input.value.trim();
    this._fitting ??= fittingWords(
      this._words.map((word) => ({
        names: textOf(word.querySelectorAll(".word__term, .word__also")),
        meaning: word.textContent,
      })),
    );
    const fit = new Set(query === "" ? this._words.keys() : this._fitting(query));
    for (const [index, word] of this._words.entries()) word.hidden = !fit.has(index);
    for (const letter of document.querySelectorAll<HTMLElement>(".word-letter"))
      letter.hidden = letter.querySelector(".word:not([hidden])") === null;
    this._status.textContent = query === "" ? "" : (SAID[fit.size] ?? `${fit.size} words.`);
  }

  /** A link leads to a word or a letter also when the box has left it out. */
  private _reveal(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest("[hidden]")) return;
    this._input.value = "";
    this._show();
    target.scrollIntoView();
  }
}

customElements.define("word-filter", WordFilter);
