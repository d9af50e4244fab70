/**
 * The requests of the box are the same whatever is typed: all parts, in their order, and no word in
 * any of them.
 */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { indexParts } from "../../src/search-index/build.ts";
import { partText, partUrl } from "../../src/search/index-format.ts";
import { townLibrary } from "../fixtures/town.ts";

const parts = indexParts(townLibrary(), { names: 60, details: 50, group: 20 });
const textAt = (url: string): string => {
  const part = parts[Number(/(\d+)\.json$/.exec(url)?.[1])];
  if (!part) throw new Error(`There is no part ${url}.`);
  return partText(part);
};
let asked: string[];
beforeEach(() => {
  vi.resetModules();
  asked = [];
  vi.stubGlobal("fetch", async (url: string, ...rest: unknown[]) => {
    asked.push(JSON.stringify([url, ...rest]));
    return new Response(textAt(url));
  });
});
afterEach(() => void vi.unstubAllGlobals());

async function requestsFor(words: readonly string[]): Promise<string[]> {
  const { lookIn, openBox } = await import("../../src/components/search-box/index-loader.ts");
  for (const typed of words) await lookIn(typed);
  await vi.waitFor(async () => expect((await openBox()).complete).toBe(true), 45_000);
  for (const typed of words) await lookIn(typed);
  return asked;
}

it.each([[["buggy"]], [["suicide", "refuge", "zzzz"]], [["b", "ba", "bab", "baby"]]])(
  "the requests for %j are the same as for any other words",
  async (words) => {
    const requests = await requestsFor(words);
    expect(requests).toEqual(
      parts.map((_, number) => JSON.stringify([partUrl(number), { credentials: "same-origin" }])),
    );
  },
);

it("a part of another build is left out, and what is there still helps", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.stubGlobal(
    "fetch",
    async (url: string) =>
      new Response(
        url.endsWith("/1.json")
          ? textAt(url).replace(/"build":"\w+"/, '"build":"other"')
          : textAt(url),
      ),
  );
  const { openBox } = await import("../../src/components/search-box/index-loader.ts");
  const box = await openBox();
  await vi.waitFor(() => expect(box.complete).toBe(true), 45_000);
  expect(box.index.entries.length).toBe(60);
  vi.restoreAllMocks();
});

it("retries with the next key after a failure", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const good = fetch;
  vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
  const { openBox } = await import("../../src/components/search-box/index-loader.ts");
  await expect(openBox()).rejects.toThrow("/find/box/0.json answered 503");
  vi.stubGlobal("fetch", good);
  const box = await openBox();
  expect(box.index.entries.length).toBeGreaterThan(0);
  // The parts that are on their way are not asked of the real fetch after this test.
  await vi.waitFor(() => expect(box.complete).toBe(true), 45_000);
});
