/** Shows the way to the list, with the number of its entries, as soon as there is one. */
import { onOwnList, ownList, ownListUrl } from "./own-list.ts";

class MyList extends HTMLElement {
  connectedCallback(): void {
    this.show();
  }

  show(): void {
    const { length } = ownList();
    const link = this.querySelector("a");
    if (!link) return;
    link.href = ownListUrl();
    link.textContent = `My list (${length})`;
    this.hidden = length === 0;
  }
}

onOwnList(() => {
  for (const element of document.querySelectorAll("my-list"))
    if (element instanceof MyList) element.show();
});
customElements.define("my-list", MyList);
