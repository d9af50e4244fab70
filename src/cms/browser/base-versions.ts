/**
 * The version of an entry on which unsaved work is based. Decap stores that work in the browser and
 * offers it at the next opening, but does not remember the version; without this, resuming it would
 * overwrite what others saved in between.
 */
import { readKept } from "./kept-store.ts";

const KEY = "editor-base:";
/** Where Decap's bundle keeps unsaved work. */
const DATABASE = "localforage";
const STORE = "keyvaluepairs";

interface Backup {
  readonly path?: string;
}

/**
 * Every piece of unsaved work; none where Decap has not kept any yet. An empty database must not be
 * made in its place.
 */
function backups(): Promise<readonly Backup[]> {
  return new Promise((resolve) => {
    const none = (): void => resolve([]);
    const request = indexedDB.open(DATABASE);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = none;
    request.onsuccess = () => {
      const { result: database } = request;
      const done = (found: readonly Backup[]): void => {
        database.close();
        resolve(found);
      };
      if (!database.objectStoreNames.contains(STORE)) return done([]);
      const all = database.transaction(STORE).objectStore(STORE).getAll();
      all.onsuccess = () => done(all.result as readonly Backup[]);
      all.onerror = () => done([]);
    };
  });
}

const hasBackup = async (path: string): Promise<boolean> =>
  (await backups()).some((backup) => backup?.path === path);

/**
 * Notes the text that a form opens with, unless there is unsaved work based on an older one.
 */
export async function noteBase(path: string, text: string): Promise<void> {
  try {
    if (!readKept(path) && !(await hasBackup(path))) localStorage.setItem(KEY + path, text);
  } catch {
    // A browser that keeps nothing keeps no unsaved work either.
  }
}

/** The text that unsaved work is based on. */
export function baseOf(path: string): string | undefined {
  try {
    return localStorage.getItem(KEY + path) ?? undefined;
  } catch {
    return undefined;
  }
}
