/**
 * Turns the answers into a message that the reader sends. Nothing is kept, and nothing leaves the
 * page by itself.
 */
import { mailto } from "../../format/mailto.ts";
import { composeMessage, type Message } from "../../newsletter/posted-item.ts";

/** Longer addresses are cut by some mail programs (2083 signs is the old limit of Windows). */
const LONGEST = 2000;

class PostForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || !form.hidden) return;
    form.hidden = false;
    this.querySelector("details")?.removeAttribute("open");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this._show(composeMessage(answersOf(form)));
    });
    this._part("copy").addEventListener("click", () => void this._copy());
  }

  private _part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`.post-form__${name}`);
    if (!part) throw new Error(`post-form has no part “${name}”.`);
    return part;
  }

  private _message(): HTMLTextAreaElement {
    const box = this.querySelector<HTMLTextAreaElement>("#post-message");
    if (!box) throw new Error("post-form has no box for the message.");
    return box;
  }

  private _show({ subject, body }: Message): void {
    const address = mailto(this.dataset["to"], subject, body);
    this._part("send").setAttribute("href", address);
    this._part("long").hidden = address.length <= LONGEST;
    this._message().value = body;
    this._part("status").textContent = "";
    this._part("ready").hidden = false;
    this._part("title").focus();
  }

  /**
   * Old phones have no clipboard for pages: then the text is selected, ready to be copied by hand.
   */
  private async _copy(): Promise<void> {
    const box = this._message();
    try {
      await navigator.clipboard.writeText(box.value);
      this._part("status").textContent = "Copied. Paste it into an e-mail.";
    } catch {
      box.focus();
      box.select();
      this._part("status").textContent =
        "The text is selected. Copy it, and paste it into an e-mail.";
    }
  }
}

/** What was typed, by the names of the fields. */
function answersOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
}

customElements.define("post-form", PostForm);
