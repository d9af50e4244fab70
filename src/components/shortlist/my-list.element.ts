/**
 * Shows the way to the list, with the number of its entries, as soon as there is one; and puts one
 * at the head of the page, where its room is kept so that nothing moves.
 */
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

const atHead = document.createElement("my-list");
atHead.className = "my-list my-list--head";
const link = document.createElement("a");
link.className = "my-list__link";
atHead.append(link);
const crumbs = document.querySelector(".breadcrumbs");
if (crumbs) crumbs.append(atHead);
else document.querySelector(".site-header__home")?.after(atHead);
