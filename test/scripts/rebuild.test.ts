import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { debounce, watchFiles } from "../../scripts/rebuild.ts";
import { temporary } from "./temporary.ts";

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

describe("debounce", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("builds once for many changes at once, and once more for changes during a build", async () => {
    let builds = 0;
    let inFlight = 0;
    const results: boolean[] = [];
    const build = async (): Promise<boolean> => {
      builds += 1;
      inFlight += 1;
      expect(inFlight).toBe(1);
      await wait(60);
      inFlight -= 1;
      return builds > 1;
    };
    const { changed } = debounce(build, (built) => results.push(built), 10);
    for (let i = 0; i < 5; i++) changed();
    await vi.advanceTimersByTimeAsync(40);
    expect(builds).toBe(1);
    changed();
    changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(results).toEqual([false, true]);
  });

  it("builds once more for what was saved during the first build", async () => {
    let stored = "old words";
    const shown: string[] = [];
    const { changed, now } = debounce(
      async () => {
        const read = stored;
        await wait(40);
        shown.push(read);
        return true;
      },
      () => {},
      10,
    );
    const first = now();
    stored = "new words";
    changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toBe(true);
    expect(shown).toEqual(["old words", "new words"]);
  });

  it("goes on after a page could not be told of a build", async () => {
    let builds = 0;
    const { changed, now } = debounce(
      async () => ++builds > 0,
      () => {
        if (builds === 1) throw new Error("no connection");
      },
      10,
    );
    await expect(now()).rejects.toThrow("no connection");
    changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(builds).toBe(2);
  });
});

/** One file of each kind that a page is made of. */
const KINDS = {
  "a glossary entry": "content/glossary/family-hub.md",
  "a level of need": "content/levels/a-little-extra.md",
  "an organisation": "content/organisations/example-families.md",
  "the words of a page": "content/pages/privacy.md",
  "an item in a folder of its own": "content/news/2026-05-02-plant-swap/index.md",
  "a picture beside an item": "content/news/2026-05-02-plant-swap/plants.png",
  "the places": "_data/places.json",
  "a file deep in _data": "_data/intent/en/fire.txt",
  "a style": "src/components/card/card.css",
  "a program": "src/pages/home.tsx",
  "a file that is copied as it is": "src/static/robots.txt",
  "the editor's page": "admin/index.html",
  "how the site is put together": ".eleventy.js",
} as const;

/** A folder with these files that is watched until the test ends. */
async function watched(files: readonly string[]) {
  const root = temporary(Object.fromEntries(files.map((file) => [file, "old"])));
  const seen: string[] = [];
  const watcher = await watchFiles(root, (path) => void seen.push(path));
  onTestFinished(() => watcher.close());
  const at = (file: string): string => join(root, file);
  const isSeen = (file: string): Promise<void> =>
    vi.waitFor(() => expect(seen).toContain(file), { timeout: 20_000 });
  return { at, seen, isSeen };
}

describe("a change of a file", { timeout: 60_000 }, () => {
  it.each(Object.entries(KINDS))("is seen in %s", async (_kind, file) => {
    const { at, isSeen } = await watched(Object.values(KINDS));
    writeFileSync(at(file), "new");
    await isSeen(file);
  });

  it("is seen when a file is renamed onto it, as the editor and many programs save", async () => {
    const { at, isSeen } = await watched(Object.values(KINDS));
    writeFileSync(at("aside"), "renamed");
    renameSync(at("aside"), at("content/pages/privacy.md"));
    await isSeen("content/pages/privacy.md");
  });

  it("is seen in a new folder, and when a file goes", async () => {
    const { at, isSeen, seen } = await watched(Object.values(KINDS));
    const file = "content/events/2026-06-20-fun-day/index.md";
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), "new");
    await isSeen(file);
    seen.length = 0;
    rmSync(at(file));
    await isSeen(file);
  });

  it("is not seen in a file that is still being written", async () => {
    const { at, isSeen, seen } = await watched(Object.values(KINDS));
    for (const name of [".privacy.md.12-1.part", "privacy.md~", ".privacy.md.swp"])
      writeFileSync(at(`content/pages/${name}`), "half");
    writeFileSync(at("content/pages/privacy.md"), "whole");
    await isSeen("content/pages/privacy.md");
    expect(new Set(seen)).toEqual(new Set(["content/pages/privacy.md"]));
  });
});
