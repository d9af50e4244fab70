/** Misspellings, words that sound alike, and ages, over an invented directory. */
import { describe, expect, it } from "vitest";
import type { Library } from "../../src/model/library.ts";
import { soundOf } from "../../src/search/spelling.ts";
import { libraryWithRows, service } from "./library.ts";
import { openLibrary } from "./open-library.ts";

type Rows = Library["data"]["thesaurus"]["rows"];

const row = (words: readonly string[], entry: string): Rows[number] => ({
  words: [...words],
  needs: [],
  entries: [`services/${entry}`],
  language: undefined,
});

describe("a misspelled word whose ending is stemmed", () => {
  const { keys } = openLibrary(
    libraryWithRows(
      [service("club", { name: "Quokka club" }), service("nurse", { name: "Wombat nurse" })],
      [row(["trans"], "club"), row(["potty training"], "nurse")],
    ),
  );
  it.each(["potty traning", "potty training", "poty traning"])(
    "is not another word: “%s”",
    (typed) => expect(keys(typed)[0]).toBe("services/nurse"),
  );
  it("does not change what the other word means", () =>
    expect(keys("trans")[0]).toBe("services/club"));
});

describe("a word that is written as it sounds", () => {
  const { keys } = openLibrary(
    libraryWithRows([
      service("school", { name: "Otter school" }),
      service("phone", { name: "Lemur telephone" }),
    ]),
  );
  it.each([
    ["skool", "services/school"],
    ["telefone", "services/phone"],
  ])("“%s” finds %s", (typed, key) => expect(keys(typed)[0]).toBe(key));
  it.each([
    ["skool", "school"],
    ["fone", "phone"],
    ["kidz", "kids"],
    ["nurcery", "nursery"],
  ])("“%s” sounds as “%s”", (one, other) => expect(soundOf(one)).toBe(soundOf(other)));
  it("differs from words of another sound", () =>
    expect(new Set(["later", "letter", "school", "shawl"].map(soundOf)).size).toBe(4));
});

describe("an age", () => {
  const { keys } = openLibrary(
    libraryWithRows([
      service("little", { name: "Quokka group", minimumAge: 0, maximumAge: 4 }),
      service("money", { name: "Wombat hours", summary: "From 9 months old to 4 years old." }),
      service("big", { name: "Otter group", minimumAge: 8, maximumAge: 19 }),
    ]),
  );
  it.each([
    ["group for a 9 year old", "big"],
    ["9yo", "big"],
    ["group for 18 months", "little"],
    ["my two year old", "little"],
  ])("in “%s” finds %s", (typed, slug) => expect(keys(typed)[0]).toBe(`services/${slug}`));
  it("is not met by figures of other things", () =>
    expect(keys("9 year old")).not.toContain("services/money"));
});
