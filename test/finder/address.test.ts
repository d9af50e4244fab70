import { describe, expect, it } from "vitest";
import {
  ageFrom,
  agesFrom,
  fromAddress,
  toLink,
  toQuery,
  unknownIn,
} from "../../src/finder/address.ts";
import { unknownWords } from "../../src/finder/wording.ts";
import { fromAttributes, toAttributes } from "../../src/finder/listing-data.ts";
import { choice, listing, randomCase, VALUES } from "./listings.ts";
import { seeded } from "../seeded.ts";

const offered = { values: VALUES, discreet: ["health"] };

describe("an address that asks for what is not there", () => {
  const said = (search: string, hash = ""): string =>
    unknownWords(unknownIn({ search, hash }, offered));
  it.each([
    ["?age=400", "the age “400”"],
    ["?age=fourish", "the age “fourish”"],
    ["?age=-1", "the age “-1”"],
    ["?need=bombs", "“bombs” under “Topic”"],
    ["?need=food&area=atlantis", "“atlantis” under “Area”"],
    ["?cost=dear", "“dear” under “Cost”"],
    ["?place=ZZ1+1AA", "type your postcode"],
  ])("%s is told of it", (search, words) => {
    expect(said(search)).toContain(words);
    expect(said(search)).toMatch(/Everything else still counts\.$/);
    expect(said("", search.replace("?", "#"))).toContain(words);
  });
  it("says nothing of a right one, of words, of an empty value or of another's parameters", () => {
    for (const search of ["", "?age=4&need=food", "?q=buggy", "?age=&need=", "?utm_source=x"])
      expect(said(search)).toBe("");
  });
  it("shows no more of a long value than a line", () =>
    expect(said(`?need=${"a".repeat(500)}`).length).toBeLessThan(150));
});

describe("a choice in the address", () => {
  it("comes back as it was, without its words", () => {
    for (let seed = 0; seed < 300; seed++) {
      const { choice: asked } = randomCase(seeded(seed));
      const expected = {
        ...asked,
        words: "",
        picked: { ...asked.picked, need: asked.picked.need.filter((value) => value !== "health") },
      };
      expect(fromAddress({ search: toQuery(asked, offered), hash: "" }, offered)).toEqual(expected);
    }
  });
  it("never holds words, nor a discreet value", () => {
    expect(
      toQuery(
        choice({
          words: "he hits me",
          age: 4,
          picked: { need: ["health", "food"], access: ["drop in"] },
        }),
        offered,
      ),
    ).toBe("?age=4&need=food&access=drop+in");
    expect(toQuery(choice({ words: "he hits me" }), offered)).toBe("");
  });
  it("takes words from a link, and nothing that the form does not offer", () => {
    expect(
      fromAddress(
        {
          search: "?q=buggy&need=food&need=bombs&age=-1&area=__proto__&constructor=x",
          hash: "#main",
        },
        offered,
      ),
    ).toEqual(choice({ words: "buggy", picked: { need: ["food"] } }));
    expect(
      fromAddress({ search: "?need=food", hash: "#q=he+hits+me&need=health&need=bombs" }, offered),
    ).toEqual(choice({ words: "he hits me", picked: { need: ["food", "health"] } }));
    expect(fromAddress({ search: `?q=${"a".repeat(5000)}`, hash: "" }, offered).words).toHaveLength(
      1000,
    );
  });
  it("is whole in a link that is copied: what is private behind “#”, which no server is sent", () => {
    for (let seed = 0; seed < 300; seed++) {
      const { choice: asked } = randomCase(seeded(seed));
      const { search, hash } = new URL(toLink(asked, offered), "https://example.org/find/");
      expect(fromAddress({ search, hash }, offered)).toEqual({
        ...asked,
        picked: { ...asked.picked, need: expect.arrayContaining([...asked.picked.need]) },
      });
      expect(search).toBe(toQuery(asked, offered));
    }
    expect(
      toLink(choice({ words: " he hits me ", age: 4, picked: { need: ["health"] } }), offered),
    ).toBe("?age=4#q=he+hits+me&need=health");
  });
});

describe("an age", () => {
  it.each([
    ["4", 4],
    [" 0 ", 0],
    ["110", 110],
    ["111", undefined],
    ["-1", undefined],
    ["4.5", 4],
    ["6 months", 0],
    ["18m", 1],
    ["3 years old", 3],
    ["Newborn", 0],
    ["6 moons", undefined],
    ["-3", undefined],
    ["99", 99],
    ["four", 4],
    ["two", 2],
    ["3-5", 3],
    ["3 to 5", 3],
    ["18 month", 1],
    ["8 weeks", 0],
    ["pregnant", 0],
    ["aged 7", 7],
    ["13-15", 13],
    ["teen", 13],
    ["a toddler", 2],
    ["6wks", 0],
    ["6 weeks old", 0],
    ["year 7", 11],
    ["y3", 7],
    ["year 20", undefined],
    ["under 5s", 4],
    ["5+", 5],
    ["over 8", 8],
    ["fourish", undefined],
    ["", undefined],
    [null, undefined],
  ])("of %j is %j", (text, age) => expect(ageFrom(text)).toBe(age));
});

describe("the ages of several children", () => {
  it.each([
    ["2 and 6", [2, 6]],
    ["ages 2, 6 and 9", [2, 6, 9]],
    ["9 year old", [9]],
    ["two or 18 months", [2, 1]],
    ["2 & 6 year olds", [2, 6]],
    ["5+", [5]],
    ["2 and a half", []],
    ["", []],
    [null, []],
  ])("of %j are %j", (text, ages) => expect(agesFrom(text)).toEqual(ages));
  it("are all in the address, and come back", () => {
    const two = choice({ age: 2, otherAges: [6] });
    expect(toQuery(two, offered)).toBe("?age=2&age=6");
    expect(fromAddress({ search: "?age=2&age=6", hash: "" }, offered)).toMatchObject({
      age: 2,
      otherAges: [6],
    });
  });
});

describe("a listing as attributes", () => {
  it("comes back as it was", () => {
    const all = [
      listing(),
      listing({ ages: { from: 0 } }),
      listing({ ages: { to: 5 } }),
      listing({ ages: { from: 0, toUnknown: true } }),
      listing({ ages: { from: 0.75, to: 19, extraTo: 25 } }),
      listing({ anyAge: ["food", "money"] }),
      ...Array.from({ length: 50 }, (_, seed) => randomCase(seeded(seed)).listings).flat(),
    ];
    for (const one of all) {
      const attributes: Readonly<Record<string, string>> = toAttributes(one);
      expect(fromAttributes((name) => attributes[name] ?? null)).toEqual({
        anyAge: [],
        ...one,
        ages: { from: undefined, to: undefined, extraTo: undefined, ...one.ages },
      });
    }
  });
});
