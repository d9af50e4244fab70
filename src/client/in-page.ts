/**
 * The inline script of every page: starts the requests of a search on the first press or key, and
 * keeps the focus of the menu in view. On a slow line the site's script arrives a whole request
 * after the first paint.
 */
import { showFocused } from "./shown-focus.ts";
import { BEGIN } from "../components/search-box/search-host.ts";
import { beginSearch } from "../components/search-box/start-requests.ts";

function onFirst({ type, target }: Event): void {
  if (!(target instanceof Element) || !(type === BEGIN || target.matches("[type=search]"))) return;
  const host = target.closest<HTMLElement>("search-box");
  if (host) beginSearch(host);
}

for (const name of ["pointerdown", "input", BEGIN]) document.addEventListener(name, onFirst, true);
document.addEventListener("focusin", showFocused);
