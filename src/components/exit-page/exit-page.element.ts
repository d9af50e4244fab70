/** Leaves the site at once: hides the page, changes its title and puts a harmless page in its place. The link in it works without this. */
import { createShiftPresses, PATIENCE } from "./shift-presses.ts";

const LEAVING = "is-leaving";
const COVER = "exit-page__cover";
const STATUS = "exit-page__status";

/** Only one element listens to the keys, however often the tag stands or is put in again. */
let listening: ExitPage | undefined;

class ExitPage extends HTMLElement {
  readonly #presses = createShiftPresses();
  #status: HTMLElement | undefined;
  #timer = 0;
  #title = "";

  connectedCallback(): void {
    this.#status ??= this.querySelector<HTMLElement>(`.${STATUS}`) ?? this.#addStatus();
    this.addEventListener("click", this.#onClick);
    if (listening) return;
    listening = this;
    document.addEventListener("keyup", this.#onKeyUp);
    window.addEventListener("pageshow", this.#comeBack);
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#onClick);
    window.clearTimeout(this.#timer);
    if (listening !== this) return;
    listening = undefined;
    document.removeEventListener("keyup", this.#onKeyUp);
    window.removeEventListener("pageshow", this.#comeBack);
  }

  #addStatus(): HTMLElement {
    const status = document.createElement("span");
    status.className = STATUS;
    status.setAttribute("role", "status");
    return this.appendChild(status);
  }

  #say(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !this.contains(link)) return;
    event.preventDefault();
    this.#leave();
  };

  readonly #onKeyUp = ({ key, shiftKey }: KeyboardEvent): void => {
    const left = this.#presses.keyUp(key, shiftKey);
    window.clearTimeout(this.#timer);
    if (left === 0) return this.#leave();
    if (left === undefined) return this.#say("");
    this.#say(`Shift, press ${left} more ${left === 1 ? "time" : "times"} to leave.`);
    this.#timer = window.setTimeout(() => {
      this.#presses.forget();
      this.#say("Leaving this site was called off. Press Shift three times to leave.");
    }, PATIENCE);
  };

  #leave(): void {
    const link = this.querySelector("a");
    if (!link) return;
    this.#hide();
    try {
      sessionStorage.clear();
    } catch {
      // Storage can be forbidden; then there is nothing in it.
    }
    window.location.replace(link.href);
  }

  #hide(): void {
    if (document.documentElement.classList.contains(LEAVING)) return;
    this.#title = document.title;
    document.title = this.dataset["title"] ?? "";
    document.documentElement.classList.add(LEAVING);
    const cover = document.createElement("div");
    cover.className = COVER;
    cover.setAttribute("role", "alert");
    document.body.append(cover);
    cover.textContent = "Loading.";
  }

  readonly #comeBack = (): void => {
    this.#presses.forget();
    window.clearTimeout(this.#timer);
    this.#say("");
    if (!document.documentElement.classList.contains(LEAVING)) return;
    document.documentElement.classList.remove(LEAVING);
    document.querySelector(`.${COVER}`)?.remove();
    document.title = this.#title;
  };
}

customElements.define("exit-page", ExitPage);
