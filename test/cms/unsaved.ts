/** Unsaved work as a browser keeps it: ours at once, Decap's own copy two seconds later. */
import type { Page } from "playwright-core";

/**
 * The copy of a form that is written with each change, as JSON; empty without one. `key` is the
 * path of the file, or “new” and the section of a new entry.
 */
export const keptCopy = (page: Page, key: string): Promise<string> =>
  page.evaluate((name) => localStorage.getItem(name) ?? "", `editor-kept:${key}`);

/** The texts that Decap has kept, as files; none before it has kept any. */
export const decapCopies = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const request = indexedDB.open("localforage");
        // An empty database must not be made in the place of Decap's.
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => resolve([]);
        request.onsuccess = () => {
          const { result: database } = request;
          const done = (found: readonly { readonly raw?: string }[]): void => {
            database.close();
            resolve(found.map(({ raw = "" }) => raw));
          };
          if (!database.objectStoreNames.contains("keyvaluepairs")) return done([]);
          const all = database.transaction("keyvaluepairs").objectStore("keyvaluepairs").getAll();
          all.onsuccess = () => done(all.result as readonly { readonly raw?: string }[]);
          all.onerror = () => done([]);
        };
      }),
  );
