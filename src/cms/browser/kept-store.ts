/** Where unsaved work is kept in this browser: one text for each entry, written at once. */

const KEY = "editor-kept:";

export interface KeptDraft {
  readonly data: Readonly<Record<string, unknown>>;
}

/** The name of an entry's copy: its file, or its section when it is new. */
export const keyOf = (entry: Readonly<Record<string, unknown>>): string => {
  const path = typeof entry["path"] === "string" ? entry["path"] : "";
  return path === "" ? `new ${String(entry["collection"])}` : path;
};

/** The kept copy; undefined when there is none, or when this browser keeps nothing. */
export function readKept(key: string): KeptDraft | undefined {
  try {
    const text = localStorage.getItem(KEY + key);
    return text === null ? undefined : (JSON.parse(text) as KeptDraft);
  } catch {
    return undefined;
  }
}

/** Writes a copy, or removes it. */
export function writeKept(key: string, kept: KeptDraft | undefined): void {
  try {
    if (kept) localStorage.setItem(KEY + key, JSON.stringify(kept));
    else localStorage.removeItem(KEY + key);
  } catch {
    // A browser that keeps nothing, or has no space left: Decap's own copy remains.
  }
}
