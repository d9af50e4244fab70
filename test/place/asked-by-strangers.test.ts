/** Everyday words that strangers typed, and words that only look like a place of the site. */
import { describe, expect, it } from "vitest";
import { answer } from "../search/answer.ts";
import { library, keys } from "./help-for-text.ts";
import { openLibrary } from "../search/open-library.ts";
import { namedPlace } from "../../src/search/named-place.ts";

const { index } = openLibrary(library);

const first = (words: string): readonly (string | undefined)[] =>
  answer(index, words, true)
    .results.slice(0, 3)
    .map(({ entry }) => keys[entry.number]);

describe("everyday words", () => {
  it.each([
    ["im new to the area and would like to make some friends with babies", "services/babyzone"],
    ["dead bored at home", "services/horizon-youth-zone"],
    ["parental controls", "pages/staying-safe-online"],
    ["block apps on my lads phone", "guidance/online-pictures-and-people"],
    ["cours de natation", "services/grimsby-leisure-centre"],
    ["easy cheap teas", "guidance/money-food-and-a-home"],
    ["my girl has started her periods and we have no pads", "services/haven-centre"],
    ["cant afford tampons", "services/haven-centre"],
    ["he is being left out at school", "services/compass-go"],
    ["przedszkole", "services/funded-childcare"],
    ["детский сад", "services/funded-childcare"],
    ["игровая площадка", "services/peoples-park"],
    ["litter pick", "guidance/take-part"],
  ])("“%s” has %s among the first three", (words, key) => expect(first(words)).toContain(key));

  it.each(["im new to the area and would like to make some friends with babies", "make friends"])(
    "“%s” does not begin with a line for despair",
    (words) => expect(first(words)[0]).not.toMatch(/samaritans|navigo/),
  );

  it.each(["where can i get rid of an old sofa", "16 to 25 railcard", "drama group"])(
    "“%s”, which is not listed, finds nothing by chance",
    (words) => expect(first(words)).toEqual([]),
  );
});

describe("a place", () => {
  const placeIn = (words: string): string | undefined =>
    namedPlace(index, answer(index, words).query.tokens).name;

  it.each([
    "a man keeps parking outside the school watching the kids",
    "parked cars",
    "parking permit",
    "parks for toddlers",
  ])("is not named by an inflected word in “%s”", (words) =>
    expect(placeIn(words)).toBe(undefined),
  );

  it.each([
    ["things in park ward", "Park ward"],
    ["toddler groups in wolds", "Wolds ward"],
    ["baby group in scartho", "Scartho"],
    ["playgroup imingham", "Immingham"],
  ])("is named in “%s”: %s", (words, name) => expect(placeIn(words)).toBe(name));
});
