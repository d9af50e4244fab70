/** The index is read while it is still coming, wherever a network cuts it. */
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { indexParts } from "../../src/search-index/build.ts";
import { nearEnd, partText } from "../../src/search/index-format.ts";
import { firstUrls } from "../../src/search-index/files.ts";
import type { Looked } from "../../src/components/search-box/index-loader.ts";
import { search } from "../../src/search/ranker.ts";
import { openLibrary } from "./open-library.ts";
import { townLibrary } from "../fixtures/town.ts";

const library = townLibrary();
const texts = indexParts(library, { names: 12_000, details: 200, group: 30 }).map(partText);

/**
 * A response in pieces of `size` bytes, which breaks off after `most` of them.
 */
function inPieces(text: string, size: number, most = Infinity): Response {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= most) return controller.error(new Error("broken off"));
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
      },
    }),
  );
}

/** The loader of one test. The test is over when all that it asked for has come. */
async function freshLoader() {
  const loader = await import("../../src/components/search-box/index-loader.ts");
  onTestFinished(async () => (await loader.openBox()).whole);
  return loader;
}

const numberIn = (url: string): number => Number(/(\d+)\.json$/.exec(url)?.[1]);
beforeEach(() => void vi.resetModules());

/** Requests that no test of this file answers. */
const strayRequests: string[] = [];
beforeEach(() =>
  vi.stubGlobal("fetch", (url: unknown) => {
    strayRequests.push(String(url));
    return Promise.reject(new Error("no test waits for this"));
  }),
);
afterAll(() => expect(strayRequests).toEqual([]));

it.each([1009, 65_536])("in pieces of %i bytes, also within a letter", async (size) => {
  vi.stubGlobal("fetch", async (url: string) => inPieces(texts[numberIn(url)] ?? "", size));
  const { openBox } = await freshLoader();
  const box = await openBox();
  await vi.waitFor(() => expect(box.complete).toBe(true), 45_000);
  const whole = openLibrary(library);
  expect(box.index.entries.map(({ name, line, url, areas }) => [name, line, url, areas])).toEqual(
    whole.index.entries.map(({ name, line, url, areas }) => [name, line, url, areas]),
  );
  for (const typed of ["buggy", "food bank", "طعام", "łóżeczko"])
    expect(
      search(box.index, typed)
        .results.slice()
        .map(({ entry }) => entry.number),
    ).toEqual(
      search(whole.index, typed)
        .results.slice()
        .map(({ entry }) => entry.number),
    );
});

it("everything is found by its name before any details have come, and helplines are whole", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.stubGlobal("fetch", async (url: string) =>
    numberIn(url) === 0 ? inPieces(texts[0] ?? "", 4096) : new Response("", { status: 503 }),
  );
  const { openBox } = await freshLoader();
  const { index } = await openBox();
  const lost = index.entries.filter(
    ({ name, names: [own = ""] }) =>
      !search(index, name)
        .results.slice(0, 5)
        .some(({ entry }) => entry.names.includes(own)),
  );
  expect(lost.map(({ name }) => name)).toEqual([]);
  expect(index.entries.filter(({ line }) => line !== "")).toEqual(
    index.entries.filter(({ tel }) => tel !== ""),
  );
  vi.restoreAllMocks();
});

describe("while the thesaurus is on its way", () => {
  /**
   * Everything at once but the second part, which waits to be let through; 0 characters of it: it
   * fails.
   */
  async function held(most: number) {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    let let2: () => void = () => undefined;
    const wait = new Promise<void>((done) => (let2 = done));
    vi.stubGlobal("fetch", async (url: string) => {
      if (numberIn(url) !== 1) return inPieces(texts[numberIn(url)] ?? "", 65_536);
      await wait;
      return inPieces(texts[1] ?? "", 65_536, most);
    });
    const loader = await freshLoader();
    // Handlers run from the last to the first: nothing is waited for that cannot come.
    onTestFinished(() => let2());
    return {
      ...loader,
      comes: () => let2(),
    };
  }
  const first = ({ answer }: Looked): string | undefined =>
    answer.results.slice(0, 1)[0]?.entry.name;

  it("a name or its prefix is answered at once", async () => {
    const { lookIn } = await held(Infinity);
    const names = await Promise.all(
      ["food bank", "foo", "family hu"].map((words) => lookIn(words)),
    );
    expect(names.map(({ answer }) => answer.results.length > 0)).toEqual([true, true, true]);
    expect(names.map(({ box }) => box.sooner.length)).toEqual([3, 3, 3]);
  });

  it("words of danger are answered at once, whatever is found", async () => {
    const { lookIn } = await held(Infinity);
    expect(await lookIn("przemoc")).toMatchObject({ classified: { answer: "panel" } });
  });

  it("a word that is in no name waits for the thesaurus", async () => {
    const { comes, lookIn } = await held(Infinity);
    const looked = lookIn("pieluchy");
    const early = await Promise.race([
      looked.then(() => "answered"),
      new Promise((done) => setTimeout(done, 100, "waits")),
    ]);
    expect(early).toBe("waits");
    comes();
    expect(first(await looked)).toMatch(/baby group/i);
  });

  it("stops waiting for a part that fails to load", async () => {
    const { comes, lookIn } = await held(0);
    const looked = lookIn("pieluchy");
    comes();
    expect((await looked).answer.results.slice()).toEqual([]);
    expect((await looked).box.complete).toBe(true);
    expect(first(await lookIn("food bank"))).toMatch(/food bank/i);
  });
});

it("a first part that breaks off is a failure, and the next key tries again from the beginning", async () => {
  vi.stubGlobal("fetch", async (url: string) =>
    inPieces(numberIn(url) === 0 ? (texts[0] ?? "") : "of another day", 1000, 9000),
  );
  const { openBox } = await freshLoader();
  await expect(openBox()).rejects.toThrow("broken off");
  vi.stubGlobal("fetch", async (url: string) => inPieces(texts[numberIn(url)] ?? "", 1000));
  const box = await openBox();
  expect(box.index.entries.length).toBeGreaterThan(100);
  await vi.waitFor(() => expect(box.complete).toBe(true), 45_000);
  expect([
    box.index.meanings.length > 5,
    box.index.entries.filter(({ line }) => line === "").length,
  ]).toEqual([true, 0]);
});

describe("the second part", () => {
  /**
   * Says which parts are asked for; the first one stops after `after` bytes until it is let
   * on.
   */
  async function stopped(group: number, after: number) {
    const parts = indexParts(library, { names: 12_000, details: 200, group }).map(partText);
    const asked: number[] = [];
    let letOn: () => void = () => undefined;
    const wait = new Promise<void>((done) => (letOn = done));
    const bytes = new TextEncoder().encode(parts[0]);
    const slow = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(bytes.slice(0, after));
        await wait;
        controller.enqueue(bytes.slice(after));
        controller.close();
      },
    });
    vi.stubGlobal("fetch", async (url: string) => {
      asked.push(numberIn(url));
      return numberIn(url) === 0
        ? new Response(slow)
        : inPieces(parts[numberIn(url)] ?? "", 65_536);
    });
    const { openBox } = await freshLoader();
    const box = openBox();
    await new Promise((done) => setTimeout(done, 100));
    return { early: [...asked], letOn, box, asked };
  }

  it("of a long first one is asked for near its end, so that names have the line to themselves", async () => {
    const { early, letOn, box, asked } = await stopped(5, 12_000);
    expect(early).toEqual([0]);
    letOn();
    await vi.waitFor(async () => expect((await box).complete).toBe(true), 45_000);
    expect(asked).toEqual(asked.toSorted((a, b) => a - b));
  });

  it("of a short one is asked for at once, and named in the page", async () => {
    const { early, letOn, box } = await stopped(200, 12_000);
    expect(early).toEqual([0, 1]);
    letOn();
    await vi.waitFor(async () => expect((await box).complete).toBe(true), 45_000);
    expect(firstUrls(library)).toEqual(["/find/box/0.json", "/find/box/1.json"]);
    expect([nearEnd(0, 15), nearEnd(0, 16), nearEnd(1, 16)]).toEqual([true, false, true]);
  });
});
