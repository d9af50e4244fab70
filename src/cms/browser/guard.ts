/**
 * Two people on one entry: the one who saves last is told, and nothing is written over. Decap itself does not look
 * (its issues 1500 and 1691), so each save first reads what is stored now and compares it with what the form opened with.
 */
import { baseOf, noteBase } from "./base-versions.ts";
import type { Cms, DecapEntry, Storage } from "./decap.ts";
import { keepSaying, refusal } from "./refusal.ts";

const BACKENDS = ["proxy", "gitlab", "github", "forgejo", "git-gateway"] as const;

export const CHANGED = "Somebody else changed this since you opened it. Copy your words, load the page again and put them in again.";
export const DRAFTED = "Somebody else has begun a draft of this since you opened it. Copy your words, load the page again to see that draft, and put them in there.";
export const GONE = "Somebody else took this away since you opened it. Copy your words and put them into a new one.";

interface Stored {
  readonly text: string | undefined;
  readonly isDraft: boolean;
}

/** What this page has seen of the storage. */
interface Memory {
  /** Every text that a file was read with. */
  readonly read: Map<string, string[]>;
  /** What this page saved last: from which opened text to which new one. */
  readonly saved: Map<string, { readonly from: string | undefined; readonly to: string }>;
  /** The opened text of a form that is being saved now. */
  readonly saving: Map<string, string | undefined>;
  /** Files that this page has just taken off the site: Decap saves each as a draft next. */
  readonly unpublished: Set<string>;
}

const plain = (text: string): string => text.replaceAll("\r\n", "\n");
const isMissing = (error: unknown): boolean => typeof error === "object" && error !== null && (("notUnderEditorialWorkflow" in error && error.notUnderEditorialWorkflow === true) || ("status" in error && error.status === 404));

async function unlessMissing<T>(question: Promise<T>): Promise<T | undefined> {
  try {
    return await question;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Adds to what Decap reads and saves that it is remembered. Gives the ways to read that leave no trace. */
function watch(storage: Storage, { read, saved, saving }: Memory): Pick<Storage, "getEntry" | "unpublishedEntryDataFile"> {
  const getEntry = storage.getEntry.bind(storage);
  const readDraft = storage.unpublishedEntryDataFile.bind(storage);
  const persist = storage.persistEntry.bind(storage);
  const remember = async (path: string, text: string | null): Promise<void> => {
    if (text === null) return;
    if (saved.get(path)?.to !== plain(text)) saved.delete(path);
    read.set(path, [...(read.get(path) ?? []), plain(text)]);
    await noteBase(path, plain(text));
  };
  storage.getEntry = async (path) => {
    const entry = await getEntry(path);
    await remember(path, entry.data);
    return entry;
  };
  storage.unpublishedEntryDataFile = async (collection, slug, path, id) => {
    const text = await readDraft(collection, slug, path, id);
    await remember(path, text);
    return text;
  };
  storage.persistEntry = async (entry, options) => {
    const answer = await persist(entry, options);
    for (const { path, raw } of entry.dataFiles) saved.set(path, { from: saving.get(path), to: plain(raw) });
    return answer;
  };
  return { getEntry, unpublishedEntryDataFile: readDraft };
}

/** What the form opened with. Unsaved work of last time has a text of its own, which was never stored. */
function openedWith(path: string, raw: string, { read }: Memory): string | undefined {
  const known = read.get(path) ?? [];
  return known.includes(raw) ? raw : (baseOf(path) ?? known.at(-1));
}

export interface Guard {
  /** Throws a sentence when an entry is no longer as its form opened with. */
  beforeSaving(entry: DecapEntry): Promise<void>;
  /** The same for an entry that is to leave the site. */
  beforeUnpublishing(entry: DecapEntry): Promise<void>;
}

/** Watches every way to a git host that Decap may take. Call it before Decap's `init`. */
export function guardSaving(cms: Cms, say: (words: string) => void = keepSaying): Guard {
  const memory: Memory = { read: new Map(), saved: new Map(), saving: new Map(), unpublished: new Set() };
  let stored: ((entry: DecapEntry, path: string) => Promise<Stored>) | undefined;
  for (const backend of BACKENDS.map((name) => cms.getBackend(name))) {
    if (!backend) continue;
    const init = backend.init;
    backend.init = (config, options) => {
      const storage = init(config, options);
      stored = readerOf(storage, watch(storage, memory), options.useWorkflow === true);
      return storage;
    };
  }
  const refuse = async (entry: DecapEntry): Promise<void> => {
    const path = entry.get("path");
    if (entry.get("newRecord") === true || !path || !stored) return;
    const opened = openedWith(path, plain(entry.get("raw") ?? ""), memory);
    memory.saving.set(path, opened);
    const own = memory.saved.get(path);
    const now = await stored(entry, path);
    if (now.text === (own?.from === opened ? own?.to : opened)) return;
    const words = now.text === undefined ? GONE : now.isDraft && (entry.get("status") ?? "") === "" ? DRAFTED : CHANGED;
    say(words);
    throw refusal(words);
  };
  return {
    beforeSaving: async (entry) => {
      if (!memory.unpublished.delete(entry.get("path") ?? "")) await refuse(entry);
    },
    beforeUnpublishing: async (entry) => {
      await refuse(entry);
      memory.unpublished.add(entry.get("path") ?? "");
    },
  };
}

/** Reads what is stored now: the draft where there is one, else what is published. */
function readerOf(storage: Storage, { getEntry, unpublishedEntryDataFile }: ReturnType<typeof watch>, workflow: boolean) {
  return async (entry: DecapEntry, path: string): Promise<Stored> => {
    const collection = entry.get("collection");
    const slug = entry.get("slug") ?? "";
    const draft = workflow ? await unlessMissing(storage.unpublishedEntry({ collection, slug })) : undefined;
    const file = draft?.diffs.find((each) => each.path === path);
    const text = file ? await unlessMissing(unpublishedEntryDataFile(collection, slug, path, file.id)) : (await unlessMissing(getEntry(path)))?.data;
    return { text: typeof text === "string" ? plain(text) : undefined, isDraft: file !== undefined };
  };
}
