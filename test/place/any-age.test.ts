/**
 * Typed words of a need that is for any age: no entry for that need is put after others because it
 * states no age.
 */
import { describe, expect, it } from "vitest";
import { listedEntries, listingOf } from "../../src/directory/listing-of.ts";
import { find } from "../../src/finder/find.ts";
import { NOTHING_CHOSEN, withMeaning } from "../../src/finder/listing.ts";
import { cardKey } from "../../src/finder/search-matches.ts";
import { needsMeant } from "../../src/search/needs-meant.ts";
import { answer } from "../search/answer.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

const library = realLibrary();
const { index } = openLibrary(library);
const listings = listedEntries(library).map((entry) => listingOf(entry, library));

/** Entries that may be put after the others for the words at an age, by their keys. */
function found(words: string, age: number) {
  const { query, results } = answer(index, words);
  const scores = new Map(
    results.slice(0, results.whole).map(({ entry, score }) => [cardKey(entry), score]),
  );
  const choice = withMeaning({ ...NOTHING_CHOSEN, words, age }, needsMeant(index, query), listings);
  const { sure, maybe } = find(listings, choice, undefined, scores);
  return {
    sure,
    forAnyAge: maybe.filter(({ listing: { anyAge = [] } }) => anyAge.length > 0),
  };
}

describe("words of food, money and a home", () => {
  it.each(
    [
      ["food", "food parcel", "food bank", "hungry", "no money for food", "foood"],
      ["debt", "rent", "bailiffs", "skint", "council tax", "help with bills", "universal credit"],
      ["housing", "homeless", "evicted", "mould", "council house", "somewhere to live"],
      ["clothes", "winter coat", "school uniform", "furniture"],
    ]
      .flat()
      .flatMap((words) => [3, 16].map((age) => [words, age] as const)),
  )("“%s”, %i years: nothing waits for its age to be stated", (words, age) => {
    const { sure, forAnyAge } = found(words, age);
    expect(forAnyAge.map(({ listing }) => listing.key)).toEqual([]);
    expect(sure.length).toBeGreaterThan(1);
  });

  it.each(["youth club", "swimming"])("“%s” asks for the age all the same", (words) =>
    expect(found(words, 16).forAnyAge.length).toBeGreaterThan(0),
  );
});
