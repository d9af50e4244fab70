/** Adds buttons that only a script can press: share on this device, copy the link, print. */

import { LINK, PRINTER, SHARE } from "../icon/button-drawings.ts";
import { drawIcon } from "../icon/draw-icon.ts";
import { copyField, copyText } from "./copy-text.ts";
import { openFoldsForPrint } from "./print-folds.ts";

openFoldsForPrint();

type Act = () => Promise<string> | string;

class ShareTools extends HTMLElement {
  private _status: HTMLElement | null = null;
  private readonly _field = copyField("share-tools__field", "Link to this page");

  connectedCallback(): void {
    if (this._status) return;
    const list = this.querySelector("ul");
    this._status = this.querySelector("[role=status]");
    if (!list || !this._status) return;
    if (typeof navigator.share === "function") {
      // The device's own way to share has e-mail among its ways.
      list.querySelector(".share-tools__mail")?.parentElement?.remove();
      list.prepend(this._item("Share", SHARE, () => this._share()));
    }
    list.append(this._item("Copy the link", LINK, () => this._copy()));
    this._status.before(this._field);
    const paper = this.querySelector(".share-tools__paper");
    paper?.replaceWith(this._item("Print", PRINTER, () => (window.print(), "")));
  }

  private get _address(): string {
    return new URL(this.dataset["address"] ?? "", location.href).href;
  }

  private _item(words: string, drawing: string, act: Act): HTMLLIElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "share-tools__button";
    button.append(drawIcon(drawing), words);
    button.addEventListener("click", () => void this._tell(act));
    const item = document.createElement("li");
    item.append(button);
    return item;
  }

  private async _tell(act: Act): Promise<void> {
    const words = await act();
    if (this._status) this._status.textContent = words;
  }

  private async _share(): Promise<string> {
    try {
      await navigator.share({ title: this.dataset["subject"] ?? "", url: this._address });
      return "";
    } catch (error) {
      return error instanceof DOMException && error.name === "AbortError"
        ? ""
        : "Sharing did not work here. Copy the link, or share by e-mail.";
    }
  }

  private async _copy(): Promise<string> {
    return (await copyText(this._address, this._field))
      ? "The link is copied."
      : "The link is selected: copy it.";
  }
}

customElements.define("share-tools", ShareTools);
