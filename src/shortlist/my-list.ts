/** The reader's own list: kept in the open tab alone, and only once it has an entry. */
import { fromFragment, MAX_LISTED, toFragment } from "./link.ts";

/** Name of the list in the tab's `sessionStorage`, after which `client/site.ts` loads <my-list>. */
export const STORED_AS = "my-list";

/** The methods of `Storage` that the list uses. */
export type ListStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The list as stored; empty when there is none or it cannot be read. */
export function readList(store: ListStorage): readonly string[] {
  return fromFragment(store.getItem(STORED_AS) ?? "")?.ids ?? [];
}

/** Keeps a list. An empty one leaves nothing behind. */
export function keepList(store: ListStorage, ids: readonly string[]): void {
  if (ids.length === 0) store.removeItem(STORED_AS);
  else store.setItem(STORED_AS, toFragment(ids));
}

/** The list with one more at its end; as it was when it is full or contains it already. */
export const withId = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) || ids.length >= MAX_LISTED ? ids : [...ids, id];
export const withoutId = (ids: readonly string[], id: string): readonly string[] =>
  ids.filter((other) => other !== id);

/** Joins two lists, up to the most entries that a list may have. */
export const mergeLists = (ids: readonly string[], more: readonly string[]): readonly string[] =>
  more.reduce(withId, ids);

/** True when two lists contain the same, in any order. */
export const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
