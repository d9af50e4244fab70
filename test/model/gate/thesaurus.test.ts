/** Bad examples of the words people use. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const row = (parts: object) => ({ words: ["toddlers"], needs: ["play"], entries: [], ...parts });

test.each<[string, object[], string[]]>([
  ["a good row", [row({ entries: ["services/play-group"] })], []],
  [
    "the same word in two languages",
    [row({ words: ["park"] }), row({ words: ["park"], language: "pl" })],
    [],
  ],
  [
    "a topic that is not there",
    [row({ needs: ["plays"] })],
    ["Rows 1 › Topics they mean 1: “plays” is not known. Did you mean “play”?"],
  ],
  [
    "an entry that is not there",
    [row({ entries: ["services/play-grup"] })],
    [
      "Rows 1 › Entries they mean, the best first 1: “services/play-grup” is not known. Did you mean “services/play-group”?",
    ],
  ],
  [
    "an entry like no other",
    [row({ entries: ["zzzz"] })],
    [
      "Rows 1 › Entries they mean, the best first 1: “zzzz” is not known. Write the section and the name of a file, such as services/example.",
    ],
  ],
  [
    "a word twice",
    [row({ words: ["Tots"] }), row({ words: ["baby", "tots"] })],
    [
      "Rows 2 › Words that mean the same 2: “tots” is already in row 1. Take one out, or put both rows together.",
    ],
  ],
  ["words of which any one will do", [row({ words: ["toddlers", "play/stay group/club"] })], []],
  [
    "such words first, which readers would see",
    [row({ words: ["play/stay group/club", "toddlers"] })],
    [
      "Rows 1 › Words that mean the same 1: “play/stay group/club” names several words at once, and the first is shown to readers. Write plain words before it.",
    ],
  ],
  [
    "a word twice but for its marks",
    [row({ words: ["łóżko", "lóżko", "Łóżko!"] })],
    [
      "Rows 1 › Words that mean the same 3: “Łóżko!” is already in row 1. Take one out, or put both rows together.",
    ],
  ],
  [
    "a word that is too short",
    [row({ words: ["b"] })],
    [
      "Rows 1 › Words that mean the same 1: “b” is too short and would be found in nearly everything. Write at least 2 letters.",
    ],
  ],
  [
    "no words",
    [row({ words: [] })],
    ["Rows 1 › Words that mean the same: are empty. Write at least one word, or take the row out."],
  ],
  [
    "words that lead nowhere",
    [row({ needs: [] })],
    [
      "Rows 1 › Topics they mean: are empty, and so are the entries, so the words lead nowhere. Choose a topic or name an entry.",
    ],
  ],
  ["small words of a language", [row({ needs: [], language: "pl" })], []],
  [
    "an unknown language",
    [row({ language: "polish" })],
    [
      "Rows 1 › Language, if it is not English: “polish” is not one of the choices. Choose one from the list.",
    ],
  ],
])("%s", (_what, rows, golden) => {
  site.data("thesaurus", { rows });
  expect(site.sentences()).toEqual(golden.map((sentence) => `_data/thesaurus.json, ${sentence}`));
});

test.each([
  ["/news", false],
  ["https://example.org/", false],
  ["/news/", true],
  ["/", true],
])("a page of the site at %s", (url, isGood) => {
  site.data("thesaurus", {
    rows: [],
    pages: [{ name: "News", url, summary: "What is new.", words: ["news"] }],
  });
  expect(site.sentences()).toEqual(
    isGood
      ? []
      : [
          `_data/thesaurus.json, Pages of this site › News: “${url}” is not an address on this site. Write it with / at its beginning and end.`,
        ],
  );
});
