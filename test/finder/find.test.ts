import { describe, expect, it } from "vitest";
import { nearest } from "../../src/finder/easier.ts";
import { answers, answerTo, answerToAge, countsOf, find } from "../../src/finder/find.ts";
import { ALL_OF, EVERY, FACETS, partsOf, UNSTATED, without } from "../../src/finder/listing.ts";
import { index, scoreOf } from "../../src/finder/score.ts";
import { choice, listing, random, randomCase, VALUES } from "./listings.ts";

describe("an entry's answer", () => {
  it.each([
    [["food"], ["food"], "yes"],
    [["food"], ["play", "food"], "yes"],
    [["food"], ["play"], "no"],
    [["food", UNSTATED], ["play"], "not stated"],
    [[UNSTATED], ["play"], "not stated"],
    [[EVERY], ["play"], "yes"],
    [["food"], [], "yes"],
    [["food", "?play"], ["play"], "not stated"],
    [["food", "?play"], ["sport"], "no"],
  ] as const)("of %j to %j is “%s”", (values, picked, answer) => expect(answerTo(values, picked)).toBe(answer));

  it.each([
    [["step-free", "parking"], ["step-free", "parking"], "yes"],
    [["step-free", UNSTATED], ["step-free", "parking"], "not stated"],
    [["step-free"], ["step-free", "parking"], "no"],
  ] as const)("of %j to all of %j is “%s”", (values, picked, answer) => expect(answerTo(values, picked, true)).toBe(answer));

  it.each([
    [0, 4, 4, "yes"],
    [0, 4, 5, "no"],
    [5, undefined, 4, "no"],
    [5, undefined, 90, "yes"],
    [undefined, 11, 0, "yes"],
    [undefined, undefined, 3, "not stated"],
    [undefined, undefined, undefined, "yes"],
  ] as const)("for ages %s to %s to age %s is “%s”", (minimumAge, maximumAge, age, answer) => expect(answerToAge({ minimumAge, maximumAge }, age)).toBe(answer));
});

describe("finding", () => {
  const bank = listing({ key: "services/bank", name: "Baby bank", also: "pram, buggy", values: { cost: ["free"], area: ["north"] } });
  const club = listing({ key: "services/club", name: "Youth club", about: "Things for teenagers, with a buggy park", minimumAge: 11, values: { cost: ["paid"], area: ["south"] } });
  const entries = index([club, bank]);

  it("puts the better match of words first", () => expect(find(entries, choice({ words: "buggies" })).sure.map(({ key }) => key)).toEqual(["services/bank", "services/club"]));
  it("asks for all words, or any of them", () => {
    expect(find(entries, choice({ words: "buggy teenagers" })).sure.map(({ key }) => key)).toEqual(["services/club"]);
    expect(find(entries, choice({ words: "pram teenagers" })).sure).toEqual([]);
    expect(find(entries, choice({ words: "pram teenagers", anyWord: true })).sure).toHaveLength(2);
  });
  it("keeps what does not state an age apart, and says so", () => {
    expect(find(entries, choice({ age: 3 }))).toEqual({ sure: [], maybe: [{ listing: bank, unstated: ["age"] }] });
  });
  it("names the nearest choices when nothing meets all", () => {
    const asked = choice({ words: "teenagers", picked: { cost: ["free"] } });
    expect(find(entries, asked)).toEqual({ sure: [], maybe: [] });
    expect(nearest(entries, asked).map(({ eased, found }) => [eased, found.sure.map(({ key }) => key)])).toEqual([
      ["words", ["services/bank"]],
      ["cost", ["services/club"]],
    ]);
  });
  it("tries any of the words before none of them", () => {
    expect(nearest(entries, choice({ words: "buggy zebra" }))[0]).toMatchObject({ eased: "words", choice: { words: "buggy zebra", anyWord: true } });
    expect(nearest(entries, choice({ words: "zebra" }))[0]).toMatchObject({ eased: "words", choice: { words: "" } });
  });
});

describe("for any listings and any choice", () => {
  const cases = Array.from({ length: 600 }, (_, seed) => randomCase(random(seed)));

  it("no entry is lost that does not contradict the choice, and none stands twice", () => {
    for (const { listings, choice: asked } of cases) {
      const entries = index(listings);
      const { sure, maybe } = find(entries, asked);
      const shown = [...sure, ...maybe.map((item) => item.listing)];
      expect(new Set(shown).size).toBe(shown.length);
      for (const entry of entries) {
        const said = answers(entry.listing, asked).map(([, answer]) => answer);
        const contradicts = said.includes("no") || scoreOf(entry, asked.words) === 0;
        expect(shown.includes(entry.listing)).toBe(!contradicts);
        expect(sure.includes(entry.listing)).toBe(!contradicts && !said.includes("not stated"));
      }
    }
  });

  it("an entry that states nothing is never lost by a filter", () => {
    for (const { choice: asked } of cases) {
      const silent = listing();
      const { sure, maybe } = find(index([silent]), { ...asked, words: "" });
      expect(sure.length + maybe.length).toBe(1);
    }
  });

  it("a count is what choosing that value alone would give", () => {
    for (const { listings, choice: asked } of cases.slice(0, 150)) {
      const entries = index(listings);
      for (const facet of FACETS) {
        for (const [value, count] of countsOf(entries, asked, facet, VALUES[facet])) {
          const { sure, maybe } = find(entries, { ...asked, picked: { ...asked.picked, [facet]: ALL_OF.includes(facet) ? [...asked.picked[facet], value] : [value] } });
          expect(count).toEqual({ sure: sure.length, maybe: maybe.length });
        }
      }
    }
  });

  it("taking a part away never loses an entry, and nothing chosen shows everything", () => {
    for (const { listings, choice: asked } of cases) {
      const entries = index(listings);
      const keys = (now: typeof asked): string[] => { const { sure, maybe } = find(entries, now); return [...sure, ...maybe.map((item) => item.listing)].map(({ key }) => key); };
      for (const part of partsOf(asked)) expect(keys(without(asked, part))).toEqual(expect.arrayContaining(keys(asked)));
      expect(keys(choice())).toHaveLength(listings.length);
    }
  });
});
