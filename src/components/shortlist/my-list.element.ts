/**
 * Shows the way to the list, with the number of its entries, as soon as there is one; and puts one
 * at the head of the page, where its room is kept so that nothing moves.
 */
import { addRules } from "../page/add-rules.ts";
import rules from "./list-at-head.css?rules";
import { onOwnList, ownList, ownListUrl } from "./own-list.ts";

function show(host: HTMLElement): void {
  const { length } = ownList();
  const link = host.querySelector("a");
  if (!link) return;
  link.href = ownListUrl();
  link.textContent = `My list (${length})`;
  host.hidden = length === 0;
}

class MyList extends HTMLElement {
  connectedCallback(): void {
    show(this);
  }
}

addRules(rules);
const atHead = document.createElement("div");
atHead.className = "list-at-head";
atHead.append(document.createElement("a"));
const crumbs = document.querySelector(".breadcrumbs");
if (crumbs) crumbs.append(atHead);
else document.querySelector(".site-header__home")?.after(atHead);
show(atHead);

onOwnList(() => {
  for (const host of [atHead, ...document.querySelectorAll<HTMLElement>("my-list")]) show(host);
});
customElements.define("my-list", MyList);
