/** Access to the git host for the actions that this project adds to Decap's forms. */
import { backendsOf } from "./backends.ts";
import type { Cms, Storage } from "./decap.ts";
import { speakPlainly } from "./plain-errors.ts";

/**
 * Reads and writes of these actions. A read does not count as a version that the person has seen. A
 * write passes every guard.
 */
export interface DeskStorage {
  /** True when a save is a draft on a branch of its own. */
  readonly workflow: boolean;
  /** The text of a file on the published branch; undefined when it is not there. */
  read(path: string): Promise<string | undefined>;
  /** True when there is a draft of an entry. `slug` is Decap's: “name” or “name/index”. */
  hasDraft(collection: string, slug: string): Promise<boolean>;
  readonly storage: Storage;
}

export interface DeskHost {
  /** Undefined until Decap has chosen its backend. */
  storage(): DeskStorage | undefined;
  /** Calls back each time that something was saved or published. */
  onStored(listener: () => void): void;
}

function deskStorage(storage: Storage, workflow: boolean): DeskStorage {
  const getEntry = storage.getEntry.bind(storage);
  const unpublishedEntry = storage.unpublishedEntry.bind(storage);
  return {
    workflow,
    storage,
    read: async (path) => {
      const { data } = await getEntry(path).catch((error: unknown) => {
        if ((error as { readonly status?: unknown }).status === 404) return { data: null };
        throw error;
      });
      return typeof data === "string" && data !== "" ? data : undefined;
    },
    hasDraft: async (collection, slug) =>
      workflow &&
      (await unpublishedEntry({ collection, slug }).then(
        () => true,
        () => false,
      )),
  };
}

/**
 * A file of `_data/` that may be absent opens as an empty form. Decap reads the empty text of one
 * as JSON, which fails.
 */
function openAbsentFiles(storage: Storage): void {
  const read = storage.entriesByFiles?.bind(storage);
  if (!read) return;
  storage.entriesByFiles = async (files) =>
    (await read(files)).map((entry) => (entry.data ? entry : { ...entry, data: "{}" }));
}

/** Watches for the backend that Decap chooses. Call it before any guard, and before `init`. */
export function openDesk(cms: Cms): DeskHost {
  const listeners: (() => void)[] = [];
  let found: DeskStorage | undefined;
  const tell = <T>(answer: T): T => {
    for (const listener of listeners) listener();
    return answer;
  };
  for (const backend of backendsOf(cms)) {
    const init = backend.init;
    backend.init = (config, options) => {
      const storage = init(config, options);
      speakPlainly(storage);
      openAbsentFiles(storage);
      found = deskStorage(storage, options.useWorkflow === true);
      const persist = storage.persistEntry.bind(storage);
      const publish = storage.publishUnpublishedEntry.bind(storage);
      storage.persistEntry = (entry, how) => persist(entry, how).then(tell);
      storage.publishUnpublishedEntry = (...which) => publish(...which).then(tell);
      return storage;
    };
  }
  return { storage: () => found, onStored: (listener) => void listeners.push(listener) };
}
