/** The text that unsaved work is based on goes when it is old. */
import { beforeEach, expect, it, vi } from "vitest";
import {
  baseOf,
  hasNewer,
  noteBase,
  noteNewer,
  takeNewer,
} from "../../src/cms/browser/base-revisions.ts";

const DAY = 24 * 60 * 60 * 1000;

/** As in a browser, each key that is stored is a property of its own. */
class Storage {
  [key: string]: unknown;
  getItem = (key: string): string | null => (this[key] as string | undefined) ?? null;
  setItem = (key: string, value: string): void => void (this[key] = value);
  removeItem = (key: string): void => void Reflect.deleteProperty(this, key);
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-21T09:00:00Z"), toFake: ["Date"] });
  vi.stubGlobal("localStorage", new Storage());
  vi.stubGlobal("indexedDB", {
    open: () => {
      const request: { onerror?: () => void } = {};
      queueMicrotask(() => request.onerror?.());
      return request;
    },
  });
  return () => vi.useRealTimers();
});

it("is the text that the form opened with, whatever it begins with", async () => {
  await noteBase("content/a.md", "12 eggs");
  expect(baseOf("content/a.md")).toBe("12 eggs");
});

it("goes after a day when another entry is opened, and not before", async () => {
  await noteBase("content/a.md", "A");
  vi.setSystemTime(Date.now() + DAY);
  await noteBase("content/b.md", "B");
  expect(baseOf("content/a.md")).toBe("A");
  vi.setSystemTime(Date.now() + 1);
  await noteBase("content/c.md", "C");
  expect([baseOf("content/a.md"), baseOf("content/b.md")]).toEqual([undefined, "B"]);
});

it("stays as long as unsaved work is based on it", async () => {
  await noteBase("content/a.md", "A");
  localStorage.setItem("editor-kept:content/a.md", "{}");
  vi.setSystemTime(Date.now() + 3 * DAY);
  await noteBase("content/b.md", "B");
  expect(baseOf("content/a.md")).toBe("A");
});

it("becomes the text that caused the refusal, once the writer resumes the work", async () => {
  await noteBase("content/a.md", "A");
  noteNewer("content/a.md", "B");
  expect([hasNewer("content/a.md"), baseOf("content/a.md")]).toEqual([true, "A"]);
  takeNewer("content/a.md");
  expect([hasNewer("content/a.md"), baseOf("content/a.md")]).toEqual([false, "B"]);
});
