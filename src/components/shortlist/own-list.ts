/** The reader's own list in this tab, shared by all elements of a page. */
import { keepList, readList } from "../../shortlist/my-list.ts";
import { toFragment } from "../../shortlist/link.ts";
import { SHORTLIST_URL } from "../../shortlist/record.ts";

const CHANGED = "my-list-changed";

let known: readonly string[] | undefined;
let works = true;

/** What is on the list now. */
export function ownList(): readonly string[] {
  try {
    known ??= readList(sessionStorage);
  } catch {
    works = false;
    known ??= [];
  }
  return known;
}

/** Changes the list and notifies every element of the page. */
export function setOwnList(ids: readonly string[]): void {
  known = ids;
  try {
    keepList(sessionStorage, ids);
  } catch {
    works = false;
  }
  document.dispatchEvent(new Event(CHANGED));
}

/** Removes the list from this tab. */
export const forgetOwnList = (): void => setOwnList([]);

/** Calls back on every change, and when a page is restored from the back/forward cache. */
export function onOwnList(then: () => void): void {
  document.addEventListener(CHANGED, then);
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    known = undefined;
    then();
  });
}

/** The way to the page of the list. Where the browser keeps nothing, the link carries the list. */
export const ownListUrl = (): string =>
  works ? SHORTLIST_URL : `${SHORTLIST_URL}#${toFragment(ownList())}`;
