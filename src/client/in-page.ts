/**
 * The inline script of every page: a first press on the search or a first key waits for no other.
 * On a slow line the site's script is a whole request behind the first paint.
 */
import { beginSearch } from "../components/search-box/start-requests.ts";

function onFirst({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.type !== "search") return;
  const host = target.closest<HTMLElement>("search-box");
  if (host) beginSearch(host);
}

for (const name of ["pointerdown", "input"]) document.addEventListener(name, onFirst, true);
