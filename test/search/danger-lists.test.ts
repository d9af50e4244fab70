/** The word lists that the form of a posted item is sent. */
import { describe, expect, it } from "vitest";
import { allDangerWords, dangerWordsOfForm } from "../../src/search/danger-lists.ts";
import { hasDangerWord } from "../../src/search/danger-words.ts";
import { realLibrary } from "./library.ts";

const { safety } = realLibrary().data;
const whole = { words: allDangerWords(safety), harmless: safety.harmless };
const ofForm = dangerWordsOfForm(safety);

describe("the word lists of a form", () => {
  it("are shorter than the whole lists", () => {
    expect(ofForm.words.length).toBeLessThan(whole.words.length);
    expect(ofForm.harmless.length).toBeGreaterThan(0);
    expect(ofForm.harmless.length).toBeLessThan(whole.harmless.length);
  });
  it("detect every word of danger", () =>
    expect(whole.words.filter((word) => !hasDangerWord(word, ofForm))).toEqual([]));
  it("answer for each harmless phrase as the whole lists do", () => {
    const others = safety.harmless.filter(
      (phrase) => hasDangerWord(phrase, ofForm) !== hasDangerWord(phrase, whole),
    );
    expect(others).toEqual([]);
  });
  it("would take harmless phrases for danger without those that they keep", () => {
    const none = { ...ofForm, harmless: [] };
    expect(ofForm.harmless.filter((phrase) => !hasDangerWord(phrase, none))).toEqual([]);
  });
});
