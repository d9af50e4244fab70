/**
 * The finder takes its words from the box: the same answers in the same rank; and what it does when
 * the box has no index.
 */
import { describe, expect, it } from "vitest";
import { cardKey, scoresFrom } from "../../src/finder/search-matches.ts";
import { find } from "../../src/finder/find.ts";
import { listedEntries, listingOf } from "../../src/directory/listing-of.ts";
import { STATE } from "../../src/search/weights.ts";
import { search } from "../../src/search/ranker.ts";
import { literalScores } from "../../src/finder/literal-match.ts";
import {
  fromSearchFragment,
  toSearchFragment,
  withoutSearch,
  wordsGiven,
} from "../../src/search/link.ts";
import { choice } from "./listings.ts";
import { openLibrary } from "../search/open-library.ts";
import { townLibrary } from "../fixtures/town.ts";

describe("words in the finder", () => {
  const library = townLibrary();
  const { index } = openLibrary(library);
  const listings = listedEntries(library).map((entry) => listingOf(entry, library));
  const known = new Set(listings.map(({ key }) => key));
  const queries = [
    ...library.data.thesaurus.rows.flatMap(({ words }) => words),
    ...library.content.services.map(({ name }) => name.toLowerCase()),
    ...library.data.places.areas.map(({ name }) => `food in ${name}`),
  ];
  const now = { date: library.today, time: "10:00" };

  it("everything that the finder lists is in the box under the address of its card", () => {
    const inBox = new Set(index.entries.map(cardKey));
    expect([...known].filter((key) => !inBox.has(key))).toEqual([]);
  });

  it("give the answers of the box in its rank, for every query of the set", () => {
    let answered = 0;
    for (const words of queries) {
      const results = search(index, words).results.slice();
      const inBox = results.map(({ entry }) => cardKey(entry)).filter((key) => known.has(key));
      const { sure, maybe } = find(
        listings,
        choice({ words }),
        { order: "best", now },
        scoresFrom(
          results,
          (key) => known.has(key),
          () => false,
        ),
      );
      expect([sure.map(({ key }) => key).sort(), maybe]).toEqual([[...inBox].sort(), []]);
      const scores = new Map(results.map(({ entry, score }) => [cardKey(entry), score]));
      const got = sure.map(({ key }) => scores.get(key) ?? 0);
      expect(got).toEqual([...got].sort((a, b) => b - a));
      answered += Number(inBox.length > 0);
    }
    expect(answered).toBeGreaterThan(queries.length * 0.6);
  });
});

describe("what has become due for a check since the box was built", () => {
  it("ranks as the box would have put it", () => {
    const results = ["a", "b"].map((slug, at) => ({
      entry: { url: `/services/${slug}/` },
      score: 4 - at * 0.1,
    })) as unknown as Parameters<typeof scoresFrom>[0];
    const scores = (due: string): readonly number[] => [
      ...scoresFrom(
        results,
        () => true,
        (key) => key === due,
      ).values(),
    ];
    expect([scores("none"), scores("services/a")]).toEqual([
      [4, 3.9],
      [4 * STATE.overdue, 3.9],
    ]);
  });
});

describe("without the index", () => {
  const cards = [
    { key: "a", name: "Baby bank", text: "Baby bank. Nappies and prams" },
    { key: "b", name: "Women’s Aid", text: "Women’s Aid. For you and your baby" },
  ];
  it.each([
    ["baby", ["a", "b"]],
    ["BABY bank", ["a"]],
    ["womens", ["b"]],
    ["prams nappies", ["a"]],
    ["zebra", []],
    [".*", []],
  ])("%j is on the cards %j", (words, keys) =>
    expect([...literalScores(words, cards).keys()]).toEqual(keys),
  );
  it("a name counts for more than a line", () =>
    expect(literalScores("baby", cards)).toEqual(
      new Map([
        ["a", 2],
        ["b", 1],
      ]),
    ));
});

describe("a search in a link", () => {
  it.each(["he hits me", "a&b=c#d", "+ % ?", "żłobek", "<img src=x>", "🦀"])(
    "%j comes back as it was, all of it behind “#”",
    (words) => {
      const url = new URL(toSearchFragment([["q", words]]), "https://example.org/search/");
      expect([wordsGiven(url), url.search, url.pathname]).toEqual([words, "", "/search/"]);
      expect(withoutSearch("/search/", url.hash)).toBe("/search/");
    },
  );
  it.each(["", "#main", "#1.abcdefg"])("%j is none, and is left in the address", (hash) => {
    expect([
      fromSearchFragment(hash),
      wordsGiven({ search: "", hash }),
      withoutSearch("/find/", hash),
    ]).toEqual([undefined, null, `/find/${hash}`]);
  });
});
