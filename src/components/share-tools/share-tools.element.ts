/** Adds buttons that only a script can press: share on this device, copy the link, print. */

import { copyField, copyText } from "./copy-text.ts";

type Act = () => Promise<string> | string;

class ShareTools extends HTMLElement {
  #status: HTMLElement | null = null;
  readonly #field = copyField("share-tools__field", "Link to this page");

  connectedCallback(): void {
    if (this.#status) return;
    const list = this.querySelector("ul");
    this.#status = this.querySelector("[role=status]");
    if (!list || !this.#status) return;
    if (typeof navigator.share === "function") list.prepend(this.#item("Share", () => this.#share()));
    list.append(this.#item("Copy the link", () => this.#copy()));
    this.#status.before(this.#field);
    const paper = this.querySelector(".share-tools__paper");
    paper?.replaceWith(this.#item("Print this page", () => (window.print(), "")));
  }

  get #address(): string {
    return this.dataset["address"] ?? location.href;
  }

  #item(words: string, act: Act): HTMLLIElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "share-tools__button";
    button.textContent = words;
    button.addEventListener("click", () => void this.#tell(act));
    const item = document.createElement("li");
    item.append(button);
    return item;
  }

  async #tell(act: Act): Promise<void> {
    const words = await act();
    if (this.#status) this.#status.textContent = words;
  }

  async #share(): Promise<string> {
    try {
      await navigator.share({ title: this.dataset["subject"] ?? "", url: this.#address });
      return "";
    } catch (error) {
      return error instanceof DOMException && error.name === "AbortError" ? "" : "Sharing did not work here. Copy the link, or share by e-mail.";
    }
  }

  async #copy(): Promise<string> {
    return (await copyText(this.#address, this.#field)) ? "The link is copied." : "The link is selected: copy it.";
  }
}

customElements.define("share-tools", ShareTools);
