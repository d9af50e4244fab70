/** A git host in memory with one file on it, as Decap speaks to it, and the guard before it. */
import type { Backend, Cms, DecapEntry, Storage } from "../../src/cms/browser/decap.ts";
import { guardSaving } from "../../src/cms/browser/guard.ts";

export const PATH = "content/services/a.md";

export interface Host {
  published: string | null;
  draft?: string;
  failure?: Error & { readonly status?: number };
}

export function setUp(host: Host, workflow = true) {
  const storage: Storage = {
    getEntry: async () => {
      if (host.failure) throw host.failure;
      return { data: host.published };
    },
    unpublishedEntry: async () => {
      if (host.draft === undefined)
        throw Object.assign(new Error("none"), { notUnderEditorialWorkflow: true });
      return { diffs: [{ path: PATH, id: "1" }] };
    },
    unpublishedEntryDataFile: async () => host.draft ?? "",
    publishUnpublishedEntry: async () => undefined,
    deleteFiles: async () => undefined,
    getMedia: async () => [],
    getMediaFile: async () => ({}),
    persistEntry: async ({ dataFiles: [file] }) => {
      if (workflow) host.draft = file?.raw ?? "";
      else host.published = file?.raw ?? "";
    },
  };
  const backend: Backend = { init: () => storage };
  const said: string[] = [];
  const guard = guardSaving(
    { getBackend: (name: string) => (name === "gitlab" ? backend : undefined) } as unknown as Cms,
    (words) => void said.push(words),
  );
  const watched = backend.init({}, { useWorkflow: workflow });
  return {
    guard: guard.beforeSaving,
    leave: guard.beforeUnpublishing,
    publish: guard.beforePublishing,
    storage: watched,
    said,
  };
}

/** A form at the editor, as Decap gives it to the guard. */
export const form = (values: Readonly<Record<string, unknown>>): DecapEntry => {
  const all: Readonly<Record<string, unknown>> = {
    collection: "services",
    slug: "a",
    path: PATH,
    newRecord: false,
    status: "",
    ...values,
  };
  return { get: (name: string) => all[name] } as unknown as DecapEntry;
};
export const save = (storage: Storage, raw: string): Promise<unknown> =>
  storage.persistEntry({ dataFiles: [{ path: PATH, raw }] }, {});
