import { afterEach, describe, expect, it, vi } from "vitest";
import { CHANGED, DRAFTED, GONE, UNREAD } from "../../src/cms/browser/guard.ts";
import { STORED_BEFORE } from "../../src/cms/browser/entry-files.ts";
import { form, type Host, PATH, save, setUp } from "./git-host.ts";

describe.each([true, false])("with drafts: %s", (workflow) => {
  it("lets a form save when nothing has changed, and again after that", async () => {
    const { guard, storage, said } = setUp({ published: "one" }, workflow);
    await storage.getEntry(PATH);
    for (const words of ["two", "three", "four"]) {
      await guard(form({ raw: "one" }));
      await save(storage, words);
    }
    expect(said).toEqual([]);
  });

  it("treats CRLF and LF as the same text", async () => {
    const { guard, storage } = setUp({ published: "one\r\ntwo" }, workflow);
    await storage.getEntry(PATH);
    await expect(guard(form({ raw: "one\ntwo" }))).resolves.toBeUndefined();
  });

  it("refuses a form that is older than what is stored, after own saves too, and says so", async () => {
    const host: Host = { published: "one" };
    const { guard, storage, said } = setUp(host, workflow);
    await storage.getEntry(PATH);
    await guard(form({ raw: "one" }));
    await save(storage, "two");
    if (workflow) host.draft = "theirs";
    else host.published = "theirs";
    await expect(guard(form({ raw: "one", status: workflow ? "draft" : "" }))).rejects.toThrow(
      CHANGED,
    );
    expect(said).toEqual([CHANGED]);
  });

  it("accepts the form of a page that was reloaded", async () => {
    const host: Host = { published: "one" };
    const { guard, storage } = setUp(host, workflow);
    await storage.getEntry(PATH);
    host.published = "theirs";
    await storage.getEntry(PATH);
    await expect(guard(form({ raw: "theirs" }))).resolves.toBeUndefined();
    await expect(guard(form({ raw: "one" }))).rejects.toThrow(CHANGED);
  });

  it("says when the entry is gone", async () => {
    const host: Host = { published: "one" };
    const { guard, storage } = setUp(host, workflow);
    await storage.getEntry(PATH);
    host.published = null;
    await expect(guard(form({ raw: "one" }))).rejects.toThrow(GONE);
    host.failure = Object.assign(new Error("Not Found"), { status: 404 });
    await expect(guard(form({ raw: "one" }))).rejects.toThrow(GONE);
  });

  it("saves nothing when the host does not answer", async () => {
    const host: Host = { published: "one" };
    const { guard, storage } = setUp(host, workflow);
    await storage.getEntry(PATH);
    host.failure = Object.assign(new Error("Failed to fetch"), { status: 503 });
    await expect(guard(form({ raw: "one" }))).rejects.toThrow("Failed to fetch");
  });

  it("leaves new entries alone: the editor gives them a name of their own", async () => {
    await expect(
      setUp({ published: "one" }, workflow).guard(form({ newRecord: true, path: "", raw: "" })),
    ).resolves.toBeUndefined();
  });
});

describe("drafts", () => {
  it("says when somebody has begun one while this form showed the published entry", async () => {
    const host: Host = { published: "one" };
    const { guard, storage } = setUp(host);
    await storage.getEntry(PATH);
    host.draft = "theirs";
    await expect(guard(form({ raw: "one" }))).rejects.toThrow(DRAFTED);
  });

  it("may be thrown away, and begun anew", async () => {
    const host: Host = { published: "one" };
    const { guard, storage } = setUp(host);
    await storage.getEntry(PATH);
    await guard(form({ raw: "one" }));
    await save(storage, "two");
    delete host.draft;
    await storage.getEntry(PATH);
    await expect(guard(form({ raw: "one" }))).resolves.toBeUndefined();
  });

  it("may be gone because they were published as they were", async () => {
    const host: Host = { published: "one", draft: "two" };
    const { guard, storage } = setUp(host);
    await storage.unpublishedEntryDataFile("services", "a", PATH, "1");
    host.published = "two";
    delete host.draft;
    await expect(guard(form({ raw: "two", status: "draft" }))).resolves.toBeUndefined();
  });
});

describe("what is to be published", () => {
  const draftForm = form({ raw: "two", status: "pending_publish" });

  it("may be a draft as it was read, or as it was saved here", async () => {
    const host: Host = { published: "one", draft: "two" };
    const { publish, storage, said } = setUp(host);
    await storage.unpublishedEntryDataFile("services", "a", PATH, "1");
    await expect(publish(draftForm)).resolves.toBeUndefined();
    await save(storage, "three");
    await expect(publish(draftForm)).resolves.toBeUndefined();
    expect(said).toEqual([]);
  });

  it("is refused when somebody else saved the draft after it was read or saved here", async () => {
    const host: Host = { published: "one", draft: "two" };
    const { publish, storage, said } = setUp(host);
    await storage.unpublishedEntryDataFile("services", "a", PATH, "1");
    host.draft = "theirs";
    await expect(publish(draftForm)).rejects.toThrow(UNREAD);
    await storage.unpublishedEntryDataFile("services", "a", PATH, "1");
    await expect(publish(draftForm)).resolves.toBeUndefined();
    await save(storage, "three");
    host.draft = "theirs again";
    await expect(publish(draftForm)).rejects.toThrow(UNREAD);
    expect(said).toEqual([UNREAD, UNREAD]);
  });

  it("is left to Decap where there are no drafts", async () => {
    const { publish, storage } = setUp({ published: "one" }, false);
    await storage.getEntry(PATH);
    await expect(publish(form({ raw: "one" }))).resolves.toBeUndefined();
  });
});

describe("what leaves the site", () => {
  it("is kept as a draft, which Decap saves after it has deleted the file", async () => {
    const host: Host = { published: "one" };
    const { guard, leave, storage } = setUp(host);
    await storage.getEntry(PATH);
    await leave(form({ raw: "one" }));
    host.published = null;
    await expect(guard(form({ raw: "one" }))).resolves.toBeUndefined();
    await expect(guard(form({ raw: "one" }))).rejects.toThrow(GONE);
  });

  it("stays when somebody else changed it meanwhile", async () => {
    const host: Host = { published: "one" };
    const { leave, storage } = setUp(host);
    await storage.getEntry(PATH);
    host.published = "theirs";
    await expect(leave(form({ raw: "one" }))).rejects.toThrow(CHANGED);
  });
});

describe("unsaved work of last time", () => {
  afterEach(() => void vi.unstubAllGlobals());

  /** What a browser keeps: notes, and Decap's own unsaved work. */
  function browserWith(backups: readonly { readonly path: string }[]): void {
    const notes = new Map<string, string>();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => notes.get(key) ?? null,
      setItem: (key: string, text: string) => void notes.set(key, text),
    });
    const answer = (result: unknown): object => {
      const request: { result: unknown; onsuccess?: () => void } = { result };
      queueMicrotask(() => request.onsuccess?.());
      return request;
    };
    const store = { getAll: () => answer(backups) };
    vi.stubGlobal("indexedDB", {
      open: () =>
        answer({
          objectStoreNames: { contains: () => true },
          transaction: () => ({ objectStore: () => store }),
          close: () => undefined,
        }),
    });
  }

  it("may be saved when nobody was there in between", async () => {
    const backups: { path: string }[] = [];
    browserWith(backups);
    const host: Host = { published: "one" };
    await setUp(host).storage.getEntry(PATH);
    backups.push({ path: PATH });
    const next = setUp(host);
    await next.storage.getEntry(PATH);
    await expect(next.guard(form({ raw: "half a word" }))).resolves.toBeUndefined();
  });

  it("is refused when it is based on an older entry, although the page was loaded anew", async () => {
    const backups: { path: string }[] = [];
    browserWith(backups);
    const host: Host = { published: "one" };
    await setUp(host).storage.getEntry(PATH);
    backups.push({ path: PATH });
    host.published = "theirs";
    const next = setUp(host);
    await next.storage.getEntry(PATH);
    await expect(next.guard(form({ raw: "half a word" }))).rejects.toThrow(CHANGED);
  });
});

describe.each([true, false])("a new entry saved again, with drafts: %s", (workflow) => {
  const again = (storage: ReturnType<typeof setUp>["storage"], raw: string): Promise<unknown> =>
    storage.persistEntry(
      { dataFiles: [{ path: PATH.replace(".md", "-1.md"), raw }] },
      { newEntry: true },
    );
  const stored = (raw: string): Host =>
    workflow ? { published: null, draft: raw } : { published: raw };

  it("is not called a second one when the answer to its first save was lost", async () => {
    const { storage, said } = setUp(stored("---\nname: A\n---\nWords.\n"), workflow);
    await expect(again(storage, "---\r\nname: A\r\n---\r\nWords.")).rejects.toThrow(STORED_BEFORE);
    expect(said).toEqual([STORED_BEFORE]);
  });

  it("is called a second one when the words are others", async () => {
    const { storage } = setUp(stored("---\nname: A\n---\nWords.\n"), workflow);
    await expect(again(storage, "---\nname: A\n---\nOther words.\n")).rejects.toThrow(
      "There is already a service with this name.",
    );
  });
});
