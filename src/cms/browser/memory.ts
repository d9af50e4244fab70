/** Records the versions that this page has read from the git host and saved to it. */
import { noteBase } from "./base-revisions.ts";
import type { DecapEntry, Storage } from "./decap.ts";

export interface Stored {
  readonly text: string | undefined;
  readonly isDraft: boolean;
}

/** What this page has seen of the storage. */
export interface Memory {
  /** Every text that a file was read with. */
  readonly read: Map<string, string[]>;
  /** What this page saved last: from which opened text to which new one. */
  readonly saved: Map<string, { readonly from: string | undefined; readonly to: string }>;
  /** The opened text of a form that is being saved now. */
  readonly saving: Map<string, string | undefined>;
  /** Files that this page has just taken off the site: Decap saves each as a draft next. */
  readonly unpublished: Set<string>;
}

/** A text with the ends of line that git keeps. */
export const withLineFeeds = (text: string): string => text.replaceAll("\r\n", "\n");
const isMissing = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  (("notUnderEditorialWorkflow" in error && error.notUnderEditorialWorkflow === true) ||
    ("status" in error && error.status === 404));

async function unlessMissing<T>(question: Promise<T>): Promise<T | undefined> {
  try {
    return await question;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Ways to read that leave no trace. */
type Reading = Pick<Storage, "getEntry" | "unpublishedEntryDataFile">;

/** Records each version that Decap reads and saves. Returns methods that read without recording. */
export function watch(storage: Storage, { read, saved, saving }: Memory): Reading {
  const getEntry = storage.getEntry.bind(storage);
  const readDraft = storage.unpublishedEntryDataFile.bind(storage);
  const persist = storage.persistEntry.bind(storage);
  const remember = async (path: string, text: string | null): Promise<void> => {
    if (text === null) return;
    if (saved.get(path)?.to !== withLineFeeds(text)) saved.delete(path);
    read.set(path, [...(read.get(path) ?? []), withLineFeeds(text)]);
    await noteBase(path, withLineFeeds(text));
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
    for (const { path, raw } of entry.dataFiles)
      saved.set(path, { from: saving.get(path), to: withLineFeeds(raw) });
    return answer;
  };
  return { getEntry, unpublishedEntryDataFile: readDraft };
}

/** Reads what is stored now: the draft where there is one, else what is published. */
export function readerOf(
  storage: Storage,
  { getEntry, unpublishedEntryDataFile }: Reading,
  workflow: boolean,
) {
  return async (entry: DecapEntry, path: string): Promise<Stored> => {
    const collection = entry.get("collection");
    const slug = entry.get("slug") ?? "";
    const draft = workflow
      ? await unlessMissing(storage.unpublishedEntry({ collection, slug }))
      : undefined;
    const file = draft?.diffs.find((each) => each.path === path);
    const text = file
      ? await unlessMissing(unpublishedEntryDataFile(collection, slug, path, file.id))
      : (await unlessMissing(getEntry(path)))?.data;
    return {
      text: typeof text === "string" ? withLineFeeds(text) : undefined,
      isDraft: file !== undefined,
    };
  };
}
