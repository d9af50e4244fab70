/**
 * What people type, and whether they find it. `queries.json` was written before any tuning; no
 * expectation in it has been changed.
 * `held-out.json` was written before the thesaurus and by the same hand; `unseen.json` after the
 * first tuning: at its first run 70 % were in
 * the first 3 and 73 % in the first 5, and then the thesaurus was widened for what it showed.
 * Neither is independent any more.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasDangerWord } from "../../src/search/danger-words.ts";
import { answer } from "../search/answer.ts";
import { search } from "../../src/search/ranker.ts";
import { createLibrary } from "../../src/model/library.ts";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { isKnown, parseQuery } from "../../src/search/query.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";
import { halvesOf } from "./sets.ts";

interface Wanted {
  readonly words: string;
  readonly expect: readonly string[];
  readonly safety?: boolean;
}

const read = (name: string): readonly Wanted[] =>
  JSON.parse(readFileSync(`test/place/${name}.json`, "utf8")) as Wanted[];
const library = realLibrary();
const { index, keys } = openLibrary(library);
const keyOf = new Map(searchDocuments(library).map(({ key }, number) => [number, key]));
/** What the half that was kept apart reached when it was first looked at, less a little. */
const KEPT_FLOOR = 0.93;

/** The share of a set that has an expected answer among the first few, by the keys of a search. */
const shareBy = (find: typeof keys, set: readonly Wanted[], first: number): number =>
  set.filter(({ words, expect: wanted }) =>
    find(words)
      .slice(0, first)
      .some((key) => wanted.includes(key)),
  ).length / set.length;
const share = (set: readonly Wanted[], first: number): number => shareBy(keys, set, first);

describe.each([
  ["queries", 0.97, 0.98],
  ["held-out", 0.95, 0.97],
  ["unseen", 0.9, 0.95],
])("%s", (name, inThree, inFive) => {
  const set = read(name);
  it(`finds ${inThree * 100} % in the first 3 and ${inFive * 100} % in the first 5`, () => {
    expect(share(set, 3)).toBeGreaterThanOrEqual(inThree);
    expect(share(set, 5)).toBeGreaterThanOrEqual(inFive);
  });
  it("detects danger in every text that has it", () => {
    expect(
      set
        .filter(({ words, safety }) => safety === true && !hasDangerWord(words, index.head.danger))
        .map(({ words }) => words),
    ).toEqual([]);
  });
  it("detects no danger in any other", () => {
    expect(
      set
        .filter(({ words, safety }) => safety !== true && hasDangerWord(words, index.head.danger))
        .map(({ words }) => words),
    ).toEqual([]);
  });
});

interface Asked extends Wanted {
  readonly kind: "site" | "abbrev" | "languages" | "everyday";
}

/**
 * Written before any tuning and split by a hash of the words. Only the misses of “tuned” were
 * looked at while the search and its data were changed; of “kept”, one figure at the end.
 */
describe.each([
  ["tuned", 0.95],
  ["kept", KEPT_FLOOR],
] as const)("asked as people ask, %s", (half, least) => {
  const asked = halvesOf<readonly Asked[]>("asked")[half];
  const first = (words: string, count: number): readonly string[] =>
    search(index, words)
      .results.slice(0, count)
      .flatMap(({ entry }) => [entry.url, keyOf.get(entry.number) ?? ""]);
  const misses = (kind: string | undefined, count: number): readonly string[] =>
    asked
      .filter((one) => kind === undefined || one.kind === kind)
      .filter(({ words, expect: wanted }) => !first(words, count).some((at) => wanted.includes(at)))
      .map(({ words }) => words);
  it("gets an answer among the first 5", () =>
    expect(1 - misses(undefined, 5).length / asked.length).toBeGreaterThanOrEqual(least));
  it("words that nothing here answers get none, nor a suggestion that is far off", () => {
    const unanswered = halvesOf<readonly string[]>("unanswered")[half];
    const answered = unanswered.filter((words) => {
      const { results, suggestions } = answer(index, words);
      return results.length + suggestions.length > 0;
    });
    expect(answered.length / unanswered.length).toBeLessThanOrEqual(half === "tuned" ? 0.02 : 0.2);
  });
});

/**
 * Everyday needs in the words of the place, written with their answers before any run. Then 60 % of
 * “tuned” and 58 % of “kept” were in the first 3; only the misses of “tuned” were looked at.
 */
describe("everyday needs", () => {
  const everyday = halvesOf<readonly Wanted[], { readonly unanswered: readonly string[] }>(
    "everyday",
  );
  it.each([
    ["tuned", 0.95, 0.97],
    ["kept", 0.9, 0.92],
  ] as const)(
    "“%s”: a share of %d has its answer in the first 3, %d in the first 5",
    (half, three, five) => {
      expect(share(everyday[half], 3)).toBeGreaterThanOrEqual(three);
      expect(share(everyday[half], 5)).toBeGreaterThanOrEqual(five);
    },
  );
  it("what nothing here answers brings nothing", () =>
    expect(
      everyday.unanswered.filter((words) => {
        const { results, suggestions } = answer(index, words);
        return results.length + suggestions.length > 0;
      }),
    ).toEqual([]));
});

/**
 * Needs of all topics, own parts of the site, places, ages and nonsense, written with their answers
 * before any run: 42 of 51 needs of “tuned” were then in the first 3, 44 in the first 5. Only the
 * misses of “tuned” were looked at. What is said of words without an entry counts with whom it
 * names. Of “kept”, one of eight words that nothing here answers had a result at the first look.
 */
describe.each([
  ["tuned", 0.95, 0.97, 0],
  ["kept", 0.85, 0.9, 1],
] as const)("typed by residents and professionals, %s", (half, inThree, inFive, mostByChance) => {
  const set = halvesOf<readonly Wanted[]>("typed")[half];
  const told = (words: string): readonly (string | undefined)[] => {
    const { query, results } = answer(index, words);
    const asked = query.elsewhere.flatMap(({ entries }) => entries);
    return [...asked, ...results.slice(0, 5).map(({ entry }) => entry.number)].map((number) =>
      keyOf.get(number),
    );
  };
  const needs = set.filter(({ expect: wanted }) => wanted.length > 0);
  const found = (first: number): number =>
    needs.filter(({ words, expect: wanted }) =>
      told(words)
        .slice(0, first)
        .some((key = "") => wanted.includes(key)),
    ).length / needs.length;
  it(`finds ${inThree * 100} % in the first 3 and ${inFive * 100} % in the first 5`, () => {
    expect(found(3)).toBeGreaterThanOrEqual(inThree);
    expect(found(5)).toBeGreaterThanOrEqual(inFive);
  });
  it(`of words that nothing here answers, at most ${mostByChance} bring something`, () =>
    expect(
      set
        .filter(({ expect: wanted }) => wanted.length === 0)
        .map(({ words }) => words)
        .filter((words) => {
          const { results, suggestions } = answer(index, words);
          return results.length + suggestions.length > 0;
        }).length,
    ).toBeLessThanOrEqual(mostByChance));
});

/** A defect put in on purpose: the site's search without the words of its thesaurus. */
describe("a search without its thesaurus is below the floor of", () => {
  const { content, data, today } = library;
  const thesaurus = { ...data.thesaurus, rows: [] };
  const bare = openLibrary(createLibrary(content, { ...data, thesaurus }, today));
  it.each([
    ["asked", KEPT_FLOOR],
    ["typed", 0.9],
  ])("%s, kept", (name, least) => {
    const set = halvesOf<readonly Wanted[]>(name).kept.filter(
      ({ expect: wanted }) => wanted.length > 0,
    );
    expect(set.length).toBeGreaterThan(25);
    expect(shareBy(bare.keys, set, 5)).toBeLessThan(least);
  });
});

/**
 * Words of young people, of parents without a home and of professionals, written with their answers
 * before any run: 16 of 30 were then in the first 3 in both halves. Only the misses of “tuned” were
 * looked at.
 */
describe("own words of young people and professionals", () => {
  const own = halvesOf<readonly Wanted[]>("own-words");
  const told = (words: string): readonly (string | undefined)[] => {
    const { query, results } = answer(index, words);
    const asked = query.elsewhere.flatMap(({ entries }) => entries);
    return [...asked, ...results.slice(0, 3).map(({ entry }) => entry.number)]
      .slice(0, 3)
      .map((number) => keyOf.get(number));
  };
  it.each([
    ["tuned", 0.93],
    ["kept", 0.85],
  ] as const)("“%s”: a share of %d has its answer in the first 3", (half, least) => {
    const set = own[half];
    const found = set.filter(({ words, expect: wanted }) =>
      told(words).some((key = "") => wanted.includes(key)),
    );
    expect(found.length / set.length).toBeGreaterThanOrEqual(least);
  });
});

describe("the set", () => {
  const set = read("queries");
  it("is large, and every answer is there to be found", () => {
    expect(set.length).toBeGreaterThanOrEqual(100);
    const all = new Set(openAll());
    expect(
      [...new Set(set.flatMap(({ expect: wanted }) => wanted))].filter((key) => !all.has(key)),
    ).toEqual([]);
  });
  it("is not written into the thesaurus: no row holds a whole sentence of it", () => {
    const rows = index.meanings.flatMap(({ w }) => w);
    expect(set.filter(({ words }) => words.split(" ").length > 4 && rows.includes(words))).toEqual(
      [],
    );
  });
});

describe("a word that is being typed", () => {
  it.each(["breastfeeding", "counselling", "depression"])(
    "is known all the way, and not guessed at: %s",
    (word) => {
      const begun = Array.from({ length: word.length - 3 }, (_, at) => word.slice(0, at + 4));
      expect(begun.filter((typed) => !parseQuery(index, typed).tokens.every(isKnown))).toEqual([]);
    },
  );
});

function openAll(): string[] {
  const library = realLibrary();
  return [
    ...Object.entries(library.content).flatMap(([name, entries]) =>
      entries.map(({ slug }) => `${name}/${slug}`),
    ),
    ...library.data.taxonomy.needs.map(({ id }) => `need/${id}`),
  ];
}
