/** The danger model comes while a search waits, or after it: the whole text decides in the end. */
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { encodeModel } from "../../src/intent-training/encode.ts";
import { indexParts } from "../../src/search-index/build.ts";
import type { DangerWords } from "../../src/search/danger-words.ts";
import { partText } from "../../src/search/index-format.ts";
import { townLibrary } from "../fixtures/town.ts";
import { smallModel } from "../intent-training/small-model.ts";

const texts = indexParts(townLibrary(), { names: 12_000, details: 200, group: 30 }).map(partText);
const bytes = readFileSync("_data/intent/model.bin");
const MODEL_URL = "/danger.bin";
/** A list of danger words without a word. */
const NO_WORDS: DangerWords = { words: [], harmless: [] };

/** The loader on a page with a search box, whose danger model waits to be let through. */
async function heldModel() {
  vi.resetModules();
  vi.stubGlobal("document", { querySelector: () => ({ dataset: { danger: MODEL_URL } }) });
  let comes: (() => void) | undefined;
  const wait = new Promise<void>((done) => (comes = done));
  vi.stubGlobal("fetch", async (url: string) => {
    if (url !== MODEL_URL) return new Response(texts[Number(/(\d+)\.json$/.exec(url)?.[1])] ?? "");
    await wait;
    return new Response(bytes);
  });
  const loader = await import("../../src/components/search-box/index-loader.ts");
  onTestFinished(async () => {
    comes?.();
    await (
      await loader.openBox()
    ).whole;
  });
  return { ...loader, comes: () => comes?.() };
}

/** Danger that no word list contains, in words that the fixture town answers nothing to. */
const UNLISTED = "kids saw him push me";

describe("a search whose words find nothing", () => {
  it("is not answered before the danger model has come", async () => {
    const { comes, lookIn } = await heldModel();
    const looked = lookIn(UNLISTED);
    const early = await Promise.race([
      looked.then(() => "answered"),
      new Promise((done) => setTimeout(done, 300, "waits")),
    ]);
    expect(early).toBe("waits");
    comes();
    expect((await looked).classified.answer).toBe("panel");
  });

  it("is answered without the model when it cannot be loaded", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const { lookIn, openBox } = await heldModel();
    await openBox();
    const whole = globalThis.fetch;
    vi.stubGlobal("fetch", (url: string) =>
      url === MODEL_URL ? Promise.reject(new Error("offline")) : whole(url),
    );
    const looked = await lookIn(UNLISTED);
    expect(looked).toMatchObject({ classified: { answer: "line" }, mayRise: false });
    const { hasPanel } = await import("../../src/components/search-box/lines-in-place.ts");
    expect(looked.answer.results.length).toBe(0);
    expect(hasPanel(looked)).toBe(false);
    // A word of the list tells of danger without the model.
    const [listed = ""] = (await openBox()).index.head.danger.words;
    expect(hasPanel(await lookIn(`qqwzx ${listed}`))).toBe(true);
  });

  it("asks for the model again with the next text after a failure, but not at once", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const { lookIn, openBox, whenMore } = await heldModel();
    const whole = globalThis.fetch;
    const asked: string[] = [];
    let isBroken = true;
    vi.stubGlobal("fetch", async (url: string) => {
      if (url !== MODEL_URL) return whole(url);
      asked.push(url);
      return isBroken ? new Response("", { status: 503 }) : new Response(bytes);
    });
    const clock = vi.spyOn(performance, "now");
    onTestFinished(() => clock.mockRestore());
    await (
      await openBox()
    ).whole;
    await lookIn(UNLISTED);
    expect((await lookIn(UNLISTED)).classified.answer).toBe("line");
    expect(asked).toHaveLength(1);
    isBroken = false;
    const { RETRY_MS } = await import("../../src/components/search-box/danger.ts");
    const later = performance.now() + RETRY_MS;
    clock.mockImplementation(() => later);
    const tell = vi.fn();
    whenMore(tell);
    await lookIn(UNLISTED);
    await vi.waitFor(() => expect(tell).toHaveBeenCalled());
    expect(asked).toHaveLength(2);
    expect((await lookIn(UNLISTED)).classified.answer).toBe("panel");
  });
});

describe("words with a cue, before the names and phrases of danger are loaded", () => {
  /** The loader of a site whose second part waits to be let through, or fails then. */
  async function heldPhrases(isLost = false) {
    const town = townLibrary();
    const [first, ...others] = town.data.urgent.categories;
    if (!first) throw new Error("The fixture town has no kind of danger.");
    const category = { ...first, phrases: [...first.phrases, "food baby group"] };
    const urgent = { ...town.data.urgent, categories: [category, ...others] };
    const own = { ...town, data: { ...town.data, urgent } };
    const told = indexParts(own).map(partText);
    vi.resetModules();
    vi.stubGlobal("document", { querySelector: () => ({ dataset: { danger: MODEL_URL } }) });
    let comes = (): void => undefined;
    const wait = new Promise<void>((done) => (comes = done));
    vi.stubGlobal("fetch", async (url: string) => {
      if (url === MODEL_URL) return new Response("", { status: 503 });
      const number = Number(/(\d+)\.json$/.exec(url)?.[1]);
      if (number === 1) await wait;
      if (number === 1 && isLost) return new Response("", { status: 503 });
      return new Response(told[number] ?? "");
    });
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const loader = await import("../../src/components/search-box/index-loader.ts");
    onTestFinished(async () => {
      comes();
      await (
        await loader.openBox()
      ).whole;
    });
    return { ...loader, comes, kind: category.id };
  }
  /** Each word is in a name, so nothing else is waited for. */
  const TOLD = "food bank baby group";
  const waits = (): Promise<string> => new Promise((done) => setTimeout(done, 200, "waits"));

  it("wait for them, and other words do not", async () => {
    const { comes, kind, lookIn } = await heldPhrases();
    expect((await lookIn("food bank")).answer.results.length).toBeGreaterThan(0);
    const looked = lookIn(TOLD);
    expect(await Promise.race([looked.then(() => "answered"), waits()])).toBe("waits");
    comes();
    expect((await looked).classified).toMatchObject({ answer: "panel", categories: [kind] });
  });

  it("bring the line at least where they cannot be loaded, and are not harmless", async () => {
    const { comes, isHarmless, lookIn } = await heldPhrases(true);
    comes();
    const { box, classified } = await lookIn(TOLD);
    expect(classified.answer).toBe("line");
    expect(isHarmless(box.index, TOLD)).toBe(false);
  });
});

describe("numbers of sure words before the danger model is loaded", () => {
  it("are those of every panel alone, and keep their places when it names others", async () => {
    const { comes, lookIn, openBox } = await heldModel();
    const words = "my husband hits me";
    const box = await openBox();
    const { danger, help } = box.index.head;
    const lines = box.index.entries
      .filter(({ number, tel }) => tel !== "" && !help.first.includes(number))
      .map(({ number }) => number)
      .slice(0, 2);
    const kind = { id: "violence-at-home", topics: [], lines, pages: [], entries: [] };
    Object.assign(danger, { sure: ["hits me"] });
    Object.assign(help, { categories: [kind] });
    const numbers = async (): Promise<readonly number[]> =>
      (await lookIn(words)).numbers.lines.map(({ number }) => number);
    const early = await numbers();
    expect(early).toEqual(help.first);
    expect((await lookIn(words)).numbers.coming).toBeGreaterThan(0);
    await box.whole;
    expect(await numbers()).toEqual(early);
    comes();
    await vi.waitFor(async () => expect((await lookIn(words)).mayRise).toBe(false));
    const late = await numbers();
    expect(late.length).toBeGreaterThan(early.length);
    expect(late.slice(0, early.length)).toEqual(early);
    expect((await lookIn(words)).numbers.coming).toBe(0);
  });
});

/** Lets the time run out that the list waits for the model. */
async function runOut(timers: { readonly mock: { readonly calls: unknown[][] } }): Promise<void> {
  const { MODEL_TIMEOUT_MS } = await import("../../src/components/search-box/danger.ts");
  for (const [done, delay] of timers.mock.calls)
    if (delay === MODEL_TIMEOUT_MS) (done as () => void)();
}

describe("a request for the danger model that hangs", () => {
  const LIST: DangerWords = { sure: ["flames"], words: ["smoke"], harmless: [] };
  /** A page whose model comes when it is let through, and a list that decides when time is out. */
  async function slow() {
    vi.resetModules();
    const timers = vi.spyOn(globalThis, "setTimeout");
    onTestFinished(() => timers.mockRestore());
    let comes = (): void => undefined;
    vi.stubGlobal(
      "fetch",
      () =>
        new Promise((done) => {
          comes = () => done(new Response(new Uint8Array(encodeModel(smallModel()))));
        }),
    );
    const danger = await import("../../src/components/search-box/danger.ts");
    const tell = vi.fn();
    const due = danger.fetchModels(MODEL_URL, tell);
    return { ...danger, due, tell, timers, comes: () => comes() };
  }

  it("leaves the decision to the list after a time, and nothing more is awaited", async () => {
    const { due, classify, mayRise, timers } = await slow();
    const now = (text: string) => {
      const classified = classify(text, LIST, true);
      return [classified.answer, mayRise(MODEL_URL, text, classified, true)];
    };
    expect([now("smoke alarm fitting"), now("nursery places")]).toEqual([
      ["line", true],
      ["none", true],
    ]);
    await runOut(timers);
    await due;
    expect([now("smoke alarm fitting"), now("nursery places")]).toEqual([
      ["panel", false],
      ["line", false],
    ]);
  });
  it("is used when it comes after all: a panel that is shown stays, other texts are classified", async () => {
    const { comes, due, classify, tell, timers } = await slow();
    await runOut(timers);
    await due;
    expect(classify("smoke mackerel", LIST, true).answer).toBe("panel");
    tell.mockClear();
    comes();
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
    expect(classify("smoke mackerel", LIST, true).answer).toBe("panel");
    expect(classify("smoke mackerel recipe", LIST, true).answer).toBe("none");
  });
  it("names numbers in the end, and one that comes late moves none of them", async () => {
    const timers = vi.spyOn(globalThis, "setTimeout");
    onTestFinished(() => timers.mockRestore());
    const { comes, lookIn, openBox } = await heldModel();
    const words = ["grandad burnt his hand", "grandad burnt his hand badly"];
    const box = await openBox();
    const { danger, help } = box.index.head;
    const others = box.index.entries
      .filter(({ number, tel }) => tel !== "" && !help.first.includes(number))
      .map(({ number }) => number);
    Object.assign(danger, { sure: ["burnt his hand"] });
    Object.assign(help, { always: [...help.first, ...others.slice(0, 2)] });
    const numbers = async (text: string): Promise<readonly number[]> =>
      (await lookIn(text)).numbers.lines.map(({ number }) => number);
    await box.whole;
    await numbers(words[0] as string);
    await vi.waitFor(() => runOut(timers));
    await vi.waitFor(async () => expect((await lookIn(words[0] as string)).mayRise).toBe(false));
    const early = [await numbers(words[0] as string), await numbers(words[1] as string)];
    for (const lines of early) expect(lines.length).toBeGreaterThan(help.first.length);
    comes();
    await vi.waitFor(async () => {
      const { classified } = await lookIn(words[0] as string);
      expect(classified.categories.length).toBeGreaterThan(0);
    });
    for (const [at, lines] of early.entries())
      expect((await numbers(words[at] as string)).slice(0, lines.length)).toEqual(lines);
  });
});

describe("words of the list that everyday talk uses too", () => {
  const LIST: DangerWords = { sure: ["flames"], words: ["smoke", "burning"], harmless: [] };
  const small = encodeModel(smallModel());
  const opened = async (answer: () => Promise<Response>) => {
    vi.resetModules();
    vi.stubGlobal("fetch", answer);
    return import("../../src/components/search-box/danger.ts");
  };
  const comes = async (): Promise<Response> => new Response(new Uint8Array(small));

  it("bring the line until the model decides, which may take it away", async () => {
    const { fetchModels, classify } = await opened(comes);
    const said = (text: string): string => classify(text, LIST, true).answer;
    const texts = ["smoke mackerel", "smoke under the kitchen door", "birthday cake recipe"];
    expect(texts.map(said)).toEqual(["line", "line", "none"]);
    await fetchModels(MODEL_URL);
    expect(texts.map(said)).toEqual(["none", expect.stringMatching(/panel|line/), "none"]);
  });
  it("bring the panel where the model cannot come", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const lost = await opened(() => Promise.reject(new Error("offline")));
    await lost.fetchModels(MODEL_URL);
    expect(lost.classify("smoke mackerel", LIST, true).answer).toBe("panel");
    const none = await opened(comes);
    await none.fetchModels(undefined);
    expect(none.classify("smoke mackerel", LIST, true).answer).toBe("panel");
  });
  it("are not the sure ones, whose panel stays for the same text, and else their line", async () => {
    const { fetchModels, classify } = await opened(comes);
    const said = (text: string): string => classify(text, LIST, true).answer;
    expect(said("flames recipe")).toBe("panel");
    await fetchModels(MODEL_URL);
    expect(["flames recipe", "swimming flames birthday"].map(said)).toEqual(["panel", "line"]);
  });
});

describe("text whose first words sound like danger, and whose whole does not", () => {
  beforeEach(() => void vi.resetModules());

  it.each(["smoke mackerel", "rising street party"])(
    "“%s” is decided by all its words",
    async (text) => {
      const small = encodeModel(smallModel());
      vi.stubGlobal("fetch", async () => new Response(new Uint8Array(small)));
      const { fetchModels, classify } = await import("../../src/components/search-box/danger.ts");
      await fetchModels(MODEL_URL);
      const classified = [false, true].map((settled) => classify(text, NO_WORDS, settled).answer);
      expect(classified[0]).not.toBe("none");
      expect(classified[1]).toBe("none");
    },
  );
});
