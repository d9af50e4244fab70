/**
 * Prevents lost updates: of two people on one entry, the one who saves last is told, and nothing is
 * overwritten. Decap itself does not check (its issues 1500 and 1691), so each save first compares
 * what is stored with what the form opened with.
 */
import { backendsOf } from "./backends.ts";
import { baseOf, noteNewer } from "./base-revisions.ts";
import type { Cms, DecapEntry } from "./decap.ts";
import { keepToOwnFiles } from "./entry-files.ts";
import { type Memory, withLineFeeds, readerOf, type Stored, watch } from "./memory.ts";
import { keepSaying, refusal } from "./refusal.ts";

export const CHANGED =
  "Somebody else changed this since you opened it. Copy your words, load the page again and put them in again.";
export const DRAFTED =
  "Somebody else has begun a draft of this since you opened it. Copy your words, load the page again to see that draft, and put them in there.";
export const GONE =
  "Somebody else took this away since you opened it. Copy your words and put them into a new one.";
export const UNREAD =
  "Somebody saved this draft again since you read it, so it is not published. Load the page again, read it, and publish it then.";

/**
 * What the form opened with. Unsaved work of last time has a text of its own, which was never
 * stored.
 */
function openedWith(path: string, raw: string, { read }: Memory): string | undefined {
  const known = read.get(path) ?? [];
  return known.includes(raw) ? raw : (baseOf(path) ?? known.at(-1));
}

/**
 * The newest text of a file that this page has shown or saved. A draft that is read anew takes the
 * place of what was saved.
 */
const lastSeen = (path: string, { read, saved }: Memory): string | undefined =>
  saved.get(path)?.to ?? read.get(path)?.at(-1);

export interface Guard {
  /** Throws a sentence when an entry is no longer as its form opened with. */
  beforeSaving(entry: DecapEntry): Promise<void>;
  /** The same for an entry that is to leave the site. */
  beforeUnpublishing(entry: DecapEntry): Promise<void>;
  /** Throws a sentence when a draft contains changes that this page has not loaded. */
  beforePublishing(entry: DecapEntry): Promise<void>;
}

/** Watches every way to a git host that Decap may take. Call it before Decap's `init`. */
export function guardSaving(cms: Cms, say: (words: string) => void = keepSaying): Guard {
  const memory: Memory = {
    read: new Map(),
    saved: new Map(),
    saving: new Map(),
    unpublished: new Set(),
  };
  let stored: ((entry: DecapEntry, path: string) => Promise<Stored>) | undefined;
  for (const backend of backendsOf(cms)) {
    const init = backend.init;
    backend.init = (config, options) => {
      const storage = init(config, options);
      keepToOwnFiles(storage, options.useWorkflow === true, say);
      stored = readerOf(storage, watch(storage, memory), options.useWorkflow === true);
      return storage;
    };
  }
  const refuse = async (entry: DecapEntry): Promise<void> => {
    const path = entry.get("path");
    if (entry.get("newRecord") === true || !path || !stored) return;
    const opened = openedWith(path, withLineFeeds(entry.get("raw") ?? ""), memory);
    memory.saving.set(path, opened);
    const own = memory.saved.get(path);
    const now = await stored(entry, path);
    if (now.text === (own?.from === opened ? own?.to : opened)) return;
    const words =
      now.text === undefined
        ? GONE
        : now.isDraft && (entry.get("status") ?? "") === ""
          ? DRAFTED
          : CHANGED;
    noteNewer(path, now.text);
    say(words);
    throw refusal(words);
  };
  const beforePublishing = async (entry: DecapEntry): Promise<void> => {
    const path = entry.get("path");
    if (!path || !stored) return;
    const now = await stored(entry, path);
    if (!now.isDraft || now.text === lastSeen(path, memory)) return;
    say(UNREAD);
    throw refusal(UNREAD);
  };
  return {
    beforePublishing,
    beforeSaving: async (entry) => {
      if (!memory.unpublished.delete(entry.get("path") ?? "")) await refuse(entry);
    },
    beforeUnpublishing: async (entry) => {
      await refuse(entry);
      memory.unpublished.add(entry.get("path") ?? "");
    },
  };
}
