/** Two danger models: that of English, and that of the other languages, which comes after it. */
import { describe, expect, it, vi } from "vitest";
import { encodeModel, type Fitted } from "../../src/intent-training/encode.ts";
import { fitPair } from "../../src/intent-training/fit.ts";
import { type Phrase, phrasesOf } from "../../src/model/gate/phrases.ts";
import type { DangerWords } from "../../src/search/danger-words.ts";
import { KINDS, PHRASES, SMALL } from "../intent-training/small-model.ts";

/** A list of danger words without a word. */
const NO_WORDS: DangerWords = { words: [], harmless: [] };

describe("the model of the other languages", () => {
  const ENGLISH_TEXT = "thick smoke on the stairs";
  const OTHER_TEXT = "woda wchodzi do domu";
  const URLS = "/danger.bin /danger-others.bin";
  /** Phrases in another language, so that the model of English can tell it. */
  const POLISH: readonly Phrase[] = [
    ["flood", "woda w piwnicy\nrzeka jest na naszej ulicy\nwoda wchodzi pod drzwi"],
    ["fire", "szopa płonie\ndym pod drzwiami kuchni\nogień na schodach"],
    ["harmless", "przepis na tort\nbasen dla dzieci\nbutelka na wodę do szkoły"],
  ].flatMap(([kind, text]) => phrasesOf(`_data/intent/pl/${kind}.txt`, text as string));
  const pair = fitPair([...PHRASES, ...POLISH], KINDS, SMALL);

  /** Both models, each of which comes when it is let through; `asked` has the URLs in order. */
  async function held() {
    vi.resetModules();
    const asked: string[] = [];
    const comes = new Map<string, (bytes: Uint8Array) => void>();
    vi.stubGlobal("fetch", (url: string) => {
      asked.push(url);
      return new Promise((done) =>
        comes.set(url, (bytes) => done(new Response(new Uint8Array(bytes)))),
      );
    });
    const danger = await import("../../src/components/search-box/danger.ts");
    const tell = vi.fn();
    const letThrough = (url: string, model: Fitted) =>
      vi.waitFor(() => (comes.get(url) as (bytes: Uint8Array) => void)(encodeModel(model)));
    return {
      ...danger,
      asked,
      tell,
      englishComes: () => letThrough("/danger.bin", pair.english),
      othersCome: () => letThrough("/danger-others.bin", pair.others),
    };
  }

  it("is fetched after that of English, whatever is typed", async () => {
    for (const text of [ENGLISH_TEXT, OTHER_TEXT]) {
      const { asked, englishComes, fetchModels, othersCome } = await held();
      const whole = fetchModels(URLS, undefined, text);
      expect(asked).toEqual(["/danger.bin"]);
      await englishComes();
      await othersCome();
      await whole;
      expect(asked).toEqual(URLS.split(" "));
    }
  });
  it("is waited for by a text in another language alone, and reads it then", async () => {
    const { englishComes, fetchModels, classify, mayRise, othersCome, tell } = await held();
    const now = (text: string) => {
      const classified = classify(text, NO_WORDS, true);
      return [classified.answer, classified.categories[0], mayRise(URLS, text, classified, true)];
    };
    void fetchModels(URLS, tell);
    await englishComes();
    await vi.waitFor(() => expect(now(ENGLISH_TEXT)).toEqual(["panel", "fire", false]));
    expect(now(OTHER_TEXT)).toEqual(["none", undefined, true]);
    tell.mockClear();
    await othersCome();
    await vi.waitFor(() => expect(tell).toHaveBeenCalled());
    expect(now(ENGLISH_TEXT)).toEqual(["panel", "fire", false]);
    expect(now(OTHER_TEXT).slice(1)).toEqual(["flood", false]);
    expect(now(OTHER_TEXT)[0]).not.toBe("none");
  });
  it("cannot be loaded: the list and the model of English decide without it", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    vi.resetModules();
    vi.stubGlobal("fetch", async (url: string) =>
      url === "/danger.bin"
        ? new Response(new Uint8Array(encodeModel(pair.english)))
        : new Response("", { status: 404 }),
    );
    const { fetchModels, classify, mayRise } =
      await import("../../src/components/search-box/danger.ts");
    await fetchModels(URLS, undefined, OTHER_TEXT);
    const listed: DangerWords = { words: ["woda"], harmless: [] };
    const classified = classify(OTHER_TEXT, listed, true);
    expect(classified.answer).toBe("panel");
    expect(mayRise(URLS, OTHER_TEXT, classified, true)).toBe(false);
    expect(classify(ENGLISH_TEXT, NO_WORDS, true).answer).toBe("panel");
  });
});
