/**
 * The version of an entry on which unsaved work is based. Decap stores that work in the browser and
 * offers it at the next opening, but does not remember the version; without this, resuming it would
 * overwrite what others saved in between.
 */
import { readKept } from "./kept-store.ts";

const KEY = "editor-base:";
/** The text of somebody else because of which a save was refused, until the work is resumed. */
const NEWER = "editor-newer:";
/** Milliseconds after which a text without unsaved work is removed. */
const MAX_AGE = 24 * 60 * 60 * 1000;
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

/** A text with the time at which it was noted. One without a time is of an earlier version. */
function read(path: string): { readonly at: number; readonly text: string } | undefined {
  const stored = localStorage.getItem(KEY + path);
  if (stored === null) return undefined;
  const [, at = "0", text = stored] = /^(\d+) ([^]*)$/.exec(stored) ?? [];
  return { at: Number(at), text };
}

/** Takes away old texts on which no unsaved work is based, so that the storage does not fill. */
function clean(isBase: (path: string) => boolean, now: number): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(KEY)) continue;
    const path = key.slice(KEY.length);
    if (!isBase(path) && now - (read(path)?.at ?? 0) > MAX_AGE) localStorage.removeItem(key);
  }
}

/**
 * Notes the text that a form opens with, unless there is unsaved work based on an older one.
 */
export async function noteBase(path: string, text: string): Promise<void> {
  try {
    const unsaved = new Set((await backups()).map((backup) => backup?.path));
    const isBase = (one: string): boolean => readKept(one) !== undefined || unsaved.has(one);
    const now = Date.now();
    clean((one) => one === path || isBase(one), now);
    if (!isBase(path)) localStorage.setItem(KEY + path, `${now} ${text}`);
  } catch {
    // A browser that keeps nothing keeps no unsaved work either.
  }
}

/** The text that unsaved work is based on. */
export function baseOf(path: string): string | undefined {
  try {
    return read(path)?.text;
  } catch {
    return undefined;
  }
}

/** Notes the stored text because of which unsaved work was refused; undefined takes it away. */
export function noteNewer(path: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(NEWER + path);
    else localStorage.setItem(NEWER + path, text);
  } catch {
    // A browser that keeps nothing offers no unsaved work.
  }
}

/** True when unsaved work was refused because somebody else had changed the entry. */
export function hasNewer(path: string): boolean {
  try {
    return localStorage.getItem(NEWER + path) !== null;
  } catch {
    return false;
  }
}

/** From now on unsaved work may overwrite the text because of which it was refused. */
export function takeNewer(path: string): void {
  try {
    const text = localStorage.getItem(NEWER + path);
    if (text === null) return;
    localStorage.setItem(KEY + path, `${Date.now()} ${text}`);
    localStorage.removeItem(NEWER + path);
  } catch {
    // The save is refused once more.
  }
}
