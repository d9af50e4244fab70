/** Which rows of the thesaurus come with the names, and where rows in other languages lead. */
import { describe, expect, it } from "vitest";
import type { Library } from "../../src/model/library.ts";
import { meaningsOf } from "../../src/search-index/meanings.ts";
import { townLibrary } from "../fixtures/town.ts";

type Thesaurus = Library["data"]["thesaurus"];

const KEYS = new Map(
  ["services/bank", "guidance/help", "glossary/plan", "page/languages/pl/"].map((key, at) => [
    key,
    at,
  ]),
);

/** Entries of the rows, as the index has them: `first` and `second` part. */
function entriesOf(rows: Thesaurus["rows"]): { readonly first: string; readonly second: string } {
  const town = townLibrary();
  const [language] = town.data.languages.languages;
  const data = {
    ...town.data,
    languages: { languages: [{ ...language!, code: "pl" }] },
    thesaurus: { rows, pages: [], notHere: [], elsewhere: [] },
  };
  const { first, second } = meaningsOf({ ...town, data } as Library, [], KEYS);
  return { first: first.e, second: second.e };
}

const row = (words: string, entries: readonly string[], language?: "pl"): Thesaurus["rows"][0] => ({
  words: [words],
  needs: [],
  entries,
  language,
});

describe("a row in another language", () => {
  it.each([
    ["guidance/help", "3,1"],
    ["services/bank", "3,0"],
  ])("leads to the page in that language before %s", (entry, numbers) =>
    expect(entriesOf([row("pomoc", [entry], "pl")]).second).toBe(numbers),
  );
  it("leads to the page alone when it names topics only", () =>
    expect(entriesOf([row("dlugi", [], "pl")]).second).toBe("3"));
});

it("rows that lead to a word explained come after the others", () =>
  expect(entriesOf([row("CIN", ["glossary/plan"]), row("nappies", ["services/bank"])])).toEqual({
    first: "0",
    second: "2",
  }));
