/** The index is read while it is still coming, wherever a network cuts it. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { boxParts } from "../../../src/finder/onebox/build.ts";
import { partText } from "../../../src/finder/onebox/file.ts";
import { search } from "../../../src/finder/onebox/rank.ts";
import { realLibrary } from "../library.ts";
import { openLibrary } from "./open-library.ts";

const library = realLibrary();
const texts = boxParts(library, { names: 12_000, details: 200, group: 30 }).map(partText);

/** An answer that comes in pieces of so many bytes, and breaks off before the end when it is told to. */
function inPieces(text: string, size: number, most = Infinity): Response {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new Response(new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= most) return controller.error(new Error("broken off"));
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  }));
}

const numberIn = (url: string): number => Number(/(\d+)\.json$/.exec(url)?.[1]);
beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

it.each([1009, 65_536])("in pieces of %i bytes, also within a letter", async (size) => {
  vi.stubGlobal("fetch", async (url: string) => inPieces(texts[numberIn(url)] ?? "", size));
  const { openBox } = await import("../../../src/components/one-box/box-index.ts");
  const box = await openBox();
  await vi.waitFor(() => expect(box.complete).toBe(true), 10_000);
  const whole = openLibrary(library);
  expect(box.index.entries.map(({ name, line, url, areas }) => [name, line, url, areas])).toEqual(whole.index.entries.map(({ name, line, url, areas }) => [name, line, url, areas]));
  for (const typed of ["buggy", "food bank", "طعام", "łóżeczko"]) expect(search(box.index, typed).results.map(({ entry }) => entry.number)).toEqual(search(whole.index, typed).results.map(({ entry }) => entry.number));
});

it("everything is found by its name before any details have come, and helplines are whole", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.stubGlobal("fetch", async (url: string) => (numberIn(url) === 0 ? inPieces(texts[0] ?? "", 4096) : new Response("", { status: 503 })));
  const { openBox } = await import("../../../src/components/one-box/box-index.ts");
  const { index } = await openBox();
  const lost = index.entries.filter(({ name, names: [own = ""] }) => !search(index, name).results.slice(0, 5).some(({ entry }) => entry.names.includes(own)));
  expect(lost.map(({ name }) => name)).toEqual([]);
  expect(index.entries.filter(({ line }) => line !== "")).toEqual(index.entries.filter(({ ring }) => ring !== ""));
  vi.restoreAllMocks();
});

it("a first part that breaks off is a failure, and the next key tries again", async () => {
  vi.stubGlobal("fetch", async () => inPieces(texts[0] ?? "", 1000, 9000));
  const { openBox } = await import("../../../src/components/one-box/box-index.ts");
  await expect(openBox()).rejects.toThrow("broken off");
  vi.stubGlobal("fetch", async (url: string) => inPieces(texts[numberIn(url)] ?? "", 1000));
  expect((await openBox()).index.entries.length).toBeGreaterThan(100);
});
