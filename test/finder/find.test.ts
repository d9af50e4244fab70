import { describe, expect, it } from "vitest";
import { relaxationsOf } from "../../src/finder/relaxations.ts";
import { filterAnswers, answerTo, ageAnswer, countsOf, find } from "../../src/finder/find.ts";
import { EXTRA_NEEDS, FACETS, filterOf } from "../../src/finder/filters.ts";
import { EVERY, partsOf, UNSTATED, withMeaning, without } from "../../src/finder/listing.ts";
import {
  countWords,
  foundSentence,
  foundTitle,
  unstatedSentence,
} from "../../src/finder/wording.ts";
import { caseOfOpenAges, choice, listing, randomCase, VALUES } from "./listings.ts";
import { seeded } from "../seeded.ts";

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
  ] as const)("of %j to %j is “%s”", (values, picked, answer) =>
    expect(answerTo(values, picked)).toBe(answer),
  );

  it.each([
    [["step-free", "parking"], ["step-free", "parking"], "yes"],
    [["step-free", UNSTATED], ["step-free", "parking"], "not stated"],
    [["step-free"], ["step-free", "parking"], "no"],
  ] as const)("of %j to all of %j is “%s”", (values, picked, answer) =>
    expect(answerTo(values, picked, true)).toBe(answer),
  );

  it.each([
    [0, 4, 4, "yes"],
    [0, 4, 5, "no"],
    [5, undefined, 4, "no"],
    [5, undefined, 90, "yes"],
    [undefined, 11, 0, "yes"],
    [undefined, undefined, 3, "not stated"],
    [undefined, undefined, undefined, "yes"],
  ] as const)("for ages %s to %s to age %s is “%s”", (from, to, age, answer) =>
    expect(ageAnswer(listing({ ages: { from, to } }), choice({ age }))).toBe(answer),
  );
});

describe("finding", () => {
  const bank = listing({
    key: "services/bank",
    name: "Baby bank",
    values: { cost: ["free"], area: ["north"] },
  });
  const club = listing({
    key: "services/club",
    name: "Youth club",
    ages: { from: 11 },
    values: { cost: ["paid"], area: ["south"] },
  });
  const entries = [club, bank];
  const keys = (found: ReturnType<typeof find>): string[] => found.sure.map(({ key }) => key);

  it("shows what does not run when it states all that is asked for, and not as what may suit", () => {
    const shut = { ...bank, paused: true };
    const both = [club, shut];
    expect(keys(find(both, choice({ picked: { cost: ["free"] } })))).toEqual([shut.key]);
    for (const asked of [choice({ age: 12 }), choice({ picked: { level: ["early"] } })])
      expect(find(both, asked).maybe.map(({ listing: { key } }) => key)).not.toContain(shut.key);
    const counts = countsOf(both, choice(), "level", ["early"]);
    expect(counts.get("early")).toEqual({ sure: 0, maybe: 1 });
  });

  it("puts the better match of words first, and leaves out what they do not meet", () => {
    expect(
      keys(
        find(
          entries,
          choice({ words: "buggies" }),
          undefined,
          new Map([
            ["services/club", 1],
            ["services/bank", 4],
          ]),
        ),
      ),
    ).toEqual(["services/bank", "services/club"]);
    expect(
      keys(find(entries, choice({ words: "buggies" }), undefined, new Map([["services/bank", 4]]))),
    ).toEqual(["services/bank"]);
    expect(keys(find(entries, choice({ words: "zebra" }), undefined, new Map()))).toEqual([]);
  });
  it("takes no heed of scores when there are no words, nor of words that nobody has looked up", () => {
    expect(find(entries, choice({ words: "  " }), undefined, new Map()).sure).toHaveLength(2);
    expect(find(entries, choice({ words: "buggies" })).sure).toHaveLength(2);
  });
  it("keeps what does not state an age apart, and says so", () => {
    expect(find(entries, choice({ age: 3 }))).toEqual({
      sure: [],
      maybe: [{ listing: bank, unstated: ["age"] }],
    });
  });
  it.each([
    [["food"], [], "not stated"],
    [["food"], ["food"], "yes"],
    [["food"], ["play", "food"], "yes"],
    [["food"], ["play"], "not stated"],
    [[], ["food"], "not stated"],
    [undefined, [], "not stated"],
  ] as const)("an unstated age, of any age for %j, asked for %j, is “%s”", (anyAge, need, said) => {
    const entry = listing({ anyAge, values: { need: ["food", "play"] } });
    expect(filterAnswers(entry, choice({ age: 3, picked: { need } }))[0]).toEqual(["age", said]);
  });
  it.each([
    [["money"], ["food"], "yes"],
    [["food", "play"], ["food"], "yes"],
    [["play"], ["food"], "not stated"],
    [[], ["food"], "not stated"],
    [["food"], [], "not stated"],
    [["food"], undefined, "not stated"],
  ] as const)(
    "for words that mean %j, an unstated age of any age for %j is “%s”",
    (needs, anyAge, said) => {
      const others = [listing({ anyAge: ["food", "money"] })];
      const asked = withMeaning(choice({ words: "typed", age: 3 }), needs, others);
      expect(filterAnswers(listing({ anyAge }), asked)[0]).toEqual(["age", said]);
      expect(filterAnswers(listing({ anyAge }), without(asked, "words"))[0]?.[1]).toBe(
        "not stated",
      );
    },
  );
  it("an age with extra needs alone is among what may suit, and sure for who asks for that", () => {
    const zone = listing({
      ages: { from: 8, to: 19, extraTo: 25 },
      values: { ease: ["extra needs"] },
    });
    const at = (age: number, ease: readonly string[] = []) =>
      find([zone], choice({ age, picked: { ease } }));
    expect(at(19).sure).toEqual([zone]);
    expect(at(25)).toEqual({
      sure: [],
      maybe: [{ listing: zone, unstated: ["age"], onlyExtraNeeds: true }],
    });
    expect(at(25, ["extra needs"]).sure).toEqual([zone]);
    expect(at(26)).toEqual({ sure: [], maybe: [] });
    expect(unstatedSentence(at(25).maybe)).toBe(
      "They take that age only with special educational needs or a disability. Ask first.",
    );
  });
  it("a stated age counts, whatever the topic", () => {
    const entry = listing({ ages: { from: 16 }, anyAge: ["food"] });
    expect(filterAnswers(entry, choice({ age: 3 }))[0]).toEqual(["age", "no"]);
  });
  it("takes several children when it takes one of them", () => {
    const entry = listing({ ages: { from: 8, to: 19 } });
    const said = (age: number, otherAges: readonly number[]) =>
      filterAnswers(entry, choice({ age, otherAges }))[0]?.[1];
    expect([said(2, [9]), said(9, [2]), said(2, [3])]).toEqual(["yes", "yes", "no"]);
  });
  it("names the nearest choices when nothing meets all", () => {
    const asked = choice({ words: "teenagers", picked: { cost: ["free"] } });
    const scores = new Map([["services/club", 3]]);
    expect(find(entries, asked, undefined, scores)).toEqual({ sure: [], maybe: [] });
    expect(
      relaxationsOf(entries, asked, undefined, scores).map(({ eased, found }) => [
        eased,
        keys(found),
      ]),
    ).toEqual([
      ["words", ["services/bank"]],
      ["cost", ["services/club"]],
    ]);
  });
});

describe("a count in words", () => {
  it.each([
    [4, 2, "(4)"],
    [0, 3, "(3 may fit)"],
    [0, 0, "(none)"],
  ])("of %i certain and %i possible entries is “%s”", (sure, maybe, words) =>
    expect(countWords({ sure, maybe })).toBe(words),
  );
  it("says how many of those found do not run", () => {
    const [open, shut] = [listing(), listing({ paused: true })];
    expect(foundTitle([open, open])).toBe("2 places found");
    expect(foundTitle([open, shut])).toBe("2 places, 1 not running now");
    expect(foundSentence([shut], 3)).toBe(
      "1 place found, 1 not running now, and 3 more that may suit you.",
    );
    expect(foundSentence([], 3)).toBe("3 places may suit you.");
  });
});

describe("for random listings, choices and scores", () => {
  const cases = Array.from({ length: 600 }, (_, seed) => randomCase(seeded(seed)));

  it("no entry is lost that does not contradict the choice, and none is there twice", () => {
    for (const { listings, choice: asked, scores } of cases) {
      const { sure, maybe } = find(listings, asked, undefined, scores);
      const shown = [...sure, ...maybe.map((item) => item.listing)];
      expect(new Set(shown).size).toBe(shown.length);
      for (const entry of listings) {
        const said = filterAnswers(entry, asked).map(([, answer]) => answer);
        const contradicts = said.includes("no") || (asked.words !== "" && !scores.has(entry.key));
        expect(shown.includes(entry)).toBe(!contradicts);
        expect(sure.includes(entry)).toBe(!contradicts && !said.includes("not stated"));
      }
    }
  });

  it("an entry that states nothing is never lost by a filter", () => {
    for (const { choice: asked } of cases) {
      const { sure, maybe } = find([listing()], { ...asked, words: "" });
      expect(sure.length + maybe.length).toBe(1);
    }
  });

  it.each([
    ["of all kinds", cases.slice(0, 150)],
    [
      "with ages that another filter settles",
      Array.from({ length: 150 }, (_, seed) => caseOfOpenAges(seeded(seed))),
    ],
  ])("a count is what choosing that value alone would give: %s", (_, some) => {
    for (const { listings, choice: asked, scores } of some) {
      for (const facet of FACETS) {
        const values = facet === "ease" ? [...VALUES.ease, EXTRA_NEEDS] : VALUES[facet];
        for (const [value, count] of countsOf(listings, asked, facet, values, scores)) {
          const { sure, maybe } = find(
            listings,
            {
              ...asked,
              picked: {
                ...asked.picked,
                [facet]: filterOf(facet).matchesAll ? [...asked.picked[facet], value] : [value],
              },
            },
            undefined,
            scores,
          );
          expect(count).toEqual({ sure: sure.length, maybe: maybe.length });
        }
      }
    }
  });

  it("taking a part away never loses an entry, and nothing chosen shows everything", () => {
    for (const { listings, choice: asked, scores } of cases) {
      const keys = (now: typeof asked): string[] => {
        const { sure, maybe } = find(listings, now, undefined, scores);
        return [...sure, ...maybe.map((item) => item.listing)].map(({ key }) => key);
      };
      for (const part of partsOf(asked))
        expect(keys(without(asked, part))).toEqual(expect.arrayContaining(keys(asked)));
      expect(keys(choice())).toHaveLength(listings.length);
    }
  });
});
