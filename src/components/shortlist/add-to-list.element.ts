/**
 * The button that puts an entry on the reader's list, and takes it off. A page can hold thousands,
 * so they are made a few at a time.
 */
import { LIST } from "../icon/button-drawings.ts";
import { drawIcon } from "../icon/draw-icon.ts";
import { ADD, REMOVE } from "../../shortlist/button-words.ts";
import { MAX_LISTED } from "../../shortlist/link.ts";
import { withId, withoutId } from "../../shortlist/my-list.ts";
import "./my-list.element.ts";
import { onOwnList, ownList, setOwnList } from "./own-list.ts";

/** Buttons made at one go: some milliseconds of work on a slow phone. */
const AT_ONCE = 40;

const waiting: AddToList[] = [];
const standing = new Set<AddToList>();
let running = false;

function makeSome(): void {
  for (const element of waiting.splice(0, AT_ONCE)) element.make();
  running = waiting.length > 0;
  if (running) window.setTimeout(makeSome);
}

/** One line for screen readers, shared by all buttons. */
let status: HTMLElement | undefined;
function say(words: string): void {
  if (!status?.isConnected) {
    status = document.createElement("p");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    (document.querySelector("main") ?? document.body).append(status);
  }
  const line = status;
  window.setTimeout(() => (line.textContent = words));
}

class AddToList extends HTMLElement {
  private _button: HTMLButtonElement | undefined;
  private _words: HTMLElement | undefined;
  private _rest: HTMLElement | undefined;

  get entryId(): string {
    return this.dataset["id"] ?? "";
  }

  connectedCallback(): void {
    standing.add(this);
    if (this._button) return this.show();
    waiting.push(this);
    if (running) return;
    running = true;
    window.setTimeout(makeSome);
  }

  disconnectedCallback(): void {
    standing.delete(this);
  }

  make(): void {
    if (this._button) return;
    this._words = document.createElement("span");
    this._rest = document.createElement("span");
    this._rest.className = "visually-hidden";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "add-to-list__button";
    button.append(drawIcon(LIST), this._words, this._rest);
    button.addEventListener("click", () => this._press());
    this._button = button;
    this.show();
    this.append(button);
  }

  show(): void {
    const on = ownList().includes(this.entryId);
    const { name = "" } = this.dataset;
    if (this._words) this._words.textContent = on ? REMOVE : ADD;
    if (this._rest) this._rest.textContent = ` ${on ? "from" : "to"} my list ${name}`;
    this.toggleAttribute("data-on", on);
  }

  private _press(): void {
    const before = ownList();
    const on = before.includes(this.entryId);
    if (!on && before.length >= MAX_LISTED) {
      if (this._words) this._words.textContent = "List is full";
      return say(`The list is full: it holds ${MAX_LISTED}. Remove something first.`);
    }
    const after = on ? withoutId(before, this.entryId) : withId(before, this.entryId);
    setOwnList(after);
    say(`${on ? "Removed" : "Added"}. On your list: ${after.length}.`);
  }
}

onOwnList(() => {
  for (const element of standing) element.show();
});
customElements.define("add-to-list", AddToList);
