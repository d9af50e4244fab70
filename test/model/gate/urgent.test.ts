/** Bad examples of urgent help, and of the phrases that danger is learned from. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { phrasesOf, siftPhrases } from "../../../src/model/gate/phrases.ts";
import { makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const kind = (change: object): object => ({
  id: "violence",
  label: "Violence",
  lines: ["example-line"],
  pages: [],
  ...change,
});
const said = (...categories: object[]): string[] => {
  site.data("urgent", { categories });
  return site.sentences();
};
const saidOf = (wordLists: object[], ...phrases: string[]): string[] => {
  site.data("urgent", { wordLists, categories: [kind({ phrases })] });
  return site.sentences();
};

describe("whom to ring", () => {
  test("a helpline that is there, and a page", () =>
    expect(said(kind({ pages: ["pages/privacy"] }))).toEqual([]));
  test.each<[string, object[], string[]]>([
    [
      "a helpline that is not there",
      [kind({ lines: ["exampel-line"] })],
      [
        "_data/urgent.json, Kinds of danger 1: “exampel-line” is not known. Did you mean “example-line”?",
      ],
    ],
    [
      "a page that is not there",
      [kind({ pages: ["pages/nowhere-at-all"] })],
      [
        "_data/urgent.json, Kinds of danger 1: “pages/nowhere-at-all” is not known. Choose another.",
      ],
    ],
    [
      "nobody",
      [kind({ lines: [] })],
      ["_data/urgent.json, Kinds of danger 1: “Violence” names nobody to ring. Add a helpline."],
    ],
    [
      "a kind twice",
      [kind({}), kind({})],
      [
        "_data/urgent.json, Kinds of danger 2: “violence” is here twice, or is not small letters with single hyphens. Give it another short name.",
      ],
    ],
  ])("%s", (_what, categories, sentences) => expect(said(...categories)).toEqual(sentences));
});

describe("phrases that tell a kind", () => {
  const partner = { name: "partner", words: "husband/wife" };
  const kinds = "_data/urgent.json, Kinds of danger 1";
  const lists = "_data/urgent.json, Lists of words 1";
  const plain = "Write small letters without accents or apostrophes, and no digits between them.";
  test("with a list of words, or without", () =>
    expect(saidOf([partner], "{partner}/ex hits me", "scared/afraid home")).toEqual([]));
  test.each<[string, object[], string, string]>([
    [
      "a list that is not there",
      [partner],
      "{partner} and {partnr} hit",
      `${kinds}: “{partnr}” is not a list of words. Did you mean “{partner}”?`,
    ],
    [
      "a capital",
      [],
      "Scared home",
      `${kinds}: “Scared” in “Scared home” is never found. ${plain}`,
    ],
    ["an apostrophe", [], "can't go", `${kinds}: “can't” in “can't go” is never found. ${plain}`],
    [
      "a digit in a word",
      [],
      "home 2nite",
      `${kinds}: “2nite” in “home 2nite” is never found. ${plain}`,
    ],
    ["an empty word", [], "home//back", `${kinds}: “” in “home//back” is never found. ${plain}`],
    [
      "a list in no phrase",
      [partner],
      "hits me",
      `${lists}: “{partner}” is in no phrase. Take the list out.`,
    ],
    [
      "a list with a space",
      [{ name: "partner", words: "my husband/wife" }],
      "{partner} hits",
      `${lists}: “my husband/wife” has a space. A list matches one word: put “/” between its words.`,
    ],
    [
      "a list within a list",
      [{ name: "partner", words: "{man}/wife" }],
      "{partner} hits",
      `${lists}: “{man}” in “{man}/wife” is never found. ${plain}`,
    ],
    [
      "a name with a space",
      [{ name: "old man", words: "grandad" }],
      "{old man} hit",
      `${lists}: “old man” is here twice, or is not small letters with single hyphens. Give it another short name.`,
    ],
  ])("%s", (_what, wordLists, phrase, sentence) =>
    expect(saidOf(wordLists, phrase)).toEqual([sentence]),
  );
});

describe("lists of kinds", () => {
  const lists = "_data/urgent.json, Lists of kinds 1";
  const saidOfLists = (kindLists: object[], ...rulesOut: string[]): string[] => {
    site.data("urgent", { kindLists, categories: [kind({ rulesOut }), kind({ id: "fire" })] });
    return site.sentences();
  };
  test("a list that a kind rules out, beside kinds", () =>
    expect(saidOfLists([{ name: "other", kinds: ["fire"] }], "{other}", "violence")).toEqual([]));
  test.each<[string, object[], string[], string]>([
    [
      "a list that is not there",
      [{ name: "other", kinds: ["fire"] }],
      ["{other}", "{othr}"],
      "_data/urgent.json, Kinds of danger 1: “{othr}” is not known. Did you mean “{other}”?",
    ],
    [
      "a kind that is not there",
      [{ name: "other", kinds: ["fire", "violense"] }],
      ["{other}"],
      `${lists}: “violense” is not known. Did you mean “violence”?`,
    ],
    [
      "a list that no kind rules out",
      [{ name: "other", kinds: ["fire"] }],
      [],
      `${lists}: “{other}” is named by no kind. Take the list out.`,
    ],
    [
      "a name with a space",
      [{ name: "any other", kinds: ["fire"] }],
      ["{any other}"],
      `${lists}: “any other” is here twice, or is not small letters with single hyphens. Give it another short name.`,
    ],
  ])("%s", (_what, kindLists, rulesOut, sentence) =>
    expect(saidOfLists(kindLists, ...rulesOut)).toEqual([sentence]),
  );
});

describe("phrases", () => {
  const file = (name: string, ...lines: string[]): string[] => {
    site.write(`_data/intent/en/${name}.txt`, `${lines.join("\n")}\n`);
    return site.sentences();
  };
  test("of known kinds, and harmless ones of several files, with remarks", () => {
    expect(file("violence", "# remark", "he pushed me down the stairs")).toEqual([]);
    expect(file("harmless-sport", "pushed over the line for a try")).toEqual([]);
  });
  test("of a kind that is not listed", () =>
    expect(file("sadness", "so low today")).toEqual([
      "_data/intent/en/sadness.txt, line 1: “so low today” is in the file of “sadness”, which _data/urgent.json does not list.",
    ]));
  test("twice, however they are written", () =>
    expect(file("violence", "He's hit me", "hes hit me!")).toEqual([
      "_data/intent/en/violence.txt, line 2: “hes hit me!” is already in _data/intent/en/violence.txt, line 1. Take one out.",
    ]));
  test("of two kinds", () => {
    file("despair", "cant go on");
    expect(file("violence", "can’t go on")).toEqual([
      "_data/intent/en/violence.txt, line 1: “can’t go on” is also under “despair” (_data/intent/en/despair.txt, line 1). Keep it only under the kind whose help is needed first.",
    ]);
  });
  test("with one word changed", () =>
    expect(file("violence", "my dad is hitting mum", "my dad is hitting gran")).toEqual([
      "_data/intent/en/violence.txt, line 2: “my dad is hitting gran” is “my dad is hitting mum” with one word changed (_data/intent/en/violence.txt, line 1). The model learns nothing new from it: take one out.",
    ]));
  test("with a character that could not be read", () =>
    expect(file("violence", "he\uFFFDs hitting")).toEqual([
      "_data/intent/en/violence.txt, line 1: “he\uFFFDs hitting” contains a character that could not be read (�). Write it again.",
    ]));
  test("of signs without letters", () =>
    expect(file("violence", "??!")).toEqual([
      "_data/intent/en/violence.txt, line 1: “??!” has no letters. Take it out.",
    ]));
  test("a harmless twin with one word changed counts: it teaches the difference", () => {
    const phrases = [
      ...phrasesOf("_data/intent/en/violence.txt", "he hit me with a bat"),
      ...phrasesOf("_data/intent/en/harmless.txt", "he hit six with a bat"),
      ...phrasesOf("_data/intent/en/harmless.txt", "film bats"),
      ...phrasesOf("_data/intent/en/harmless.txt", "film cats"),
    ];
    expect(siftPhrases(phrases, ["violence"])).toEqual({ kept: phrases, refused: [] });
  });
});
