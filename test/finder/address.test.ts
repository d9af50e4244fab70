import { describe, expect, it } from "vitest";
import { ageFrom, fromQuery, toQuery } from "../../src/finder/address.ts";
import { fromAttributes, toAttributes } from "../../src/finder/listing-data.ts";
import { choice, listing, random, randomCase, VALUES } from "./listings.ts";

const offered = { values: VALUES, discreet: ["health"] };

describe("a choice in the address", () => {
  it("comes back as it was, without its words", () => {
    for (let seed = 0; seed < 300; seed++) {
      const { choice: asked } = randomCase(random(seed));
      const expected = { ...asked, words: "", picked: { ...asked.picked, need: asked.picked.need.filter((value) => value !== "health") } };
      expect(fromQuery(toQuery(asked, offered), offered)).toEqual(expected);
    }
  });
  it("never holds words, nor a discreet value", () => {
    expect(toQuery(choice({ words: "he hits me", age: 4, picked: { need: ["health", "food"], access: ["drop in"] } }), offered)).toBe("?age=4&need=food&access=drop+in");
    expect(toQuery(choice({ words: "he hits me" }), offered)).toBe("");
  });
  it("takes words from a link, and nothing that the form does not offer", () => {
    expect(fromQuery("?q=buggy&need=food&need=bombs&age=-1&area=__proto__&constructor=x", offered)).toEqual(choice({ words: "buggy", picked: { need: ["food"] } }));
  });
});

describe("an age", () => {
  it.each([["4", 4], [" 0 ", 0], ["110", 110], ["111", undefined], ["-1", undefined], ["4.5", undefined], ["four", undefined], ["", undefined], [null, undefined]])("of %j is %j", (text, age) => expect(ageFrom(text)).toBe(age));
});

describe("a listing as attributes", () => {
  it("comes back as it was", () => {
    const all = [listing(), listing({ minimumAge: 0 }), listing({ maximumAge: 5 }), listing({ also: "a, b", about: "“c”" }), ...Array.from({ length: 50 }, (_, seed) => randomCase(random(seed)).listings).flat()];
    for (const one of all) {
      const attributes: Readonly<Record<string, string>> = toAttributes(one);
      expect(fromAttributes((name) => attributes[name] ?? null)).toEqual({ minimumAge: undefined, maximumAge: undefined, ...one });
    }
  });
});
