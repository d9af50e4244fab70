import { expect, it } from "vitest";
import { namedLists, withListKinds, withListWords } from "../../src/format/named-lists.ts";

const lists = [
  { name: "partner", words: "husband/wife" },
  { name: "at-the-door", words: "door/window" },
];

it.each([
  ["{partner}/ex hits", ["partner"], "husband/wife/ex hits"],
  ["{partner} {at-the-door} bang", ["partner", "at-the-door"], "husband/wife door/window bang"],
  ["{nobody} hits", ["nobody"], "{nobody} hits"],
  ["scared/afraid home", [], "scared/afraid home"],
])("“%s” names %j and means “%s”", (phrase, names, meant) => {
  expect(namedLists(phrase)).toEqual(names);
  expect(withListWords(phrase, lists)).toBe(meant);
});

it("a list among kinds means all of its kinds, in its place", () => {
  const kinds = [{ name: "storms", kinds: ["wind", "hail"] }];
  expect(withListKinds(["fire", "{storms}", "flood"], kinds)).toEqual([
    "fire",
    "wind",
    "hail",
    "flood",
  ]);
  expect(withListKinds(["{nothing}", "storms"], kinds)).toEqual(["{nothing}", "storms"]);
});
