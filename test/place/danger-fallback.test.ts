/** Whom the list of danger words names until the danger model is there. */
import { describe, expect, it } from "vitest";
import { type LinesAsked, linesThatFit } from "../../src/components/search-box/lines-in-place.ts";
import { answer } from "../search/answer.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

const { index } = openLibrary(realLibrary());
const SLUGS = new Map(realLibrary().content.helplines.map(({ name, slug }) => [name, slug]));

const rings = (words: string): readonly (string | undefined)[] =>
  linesThatFit({
    index,
    answer: answer(index, words),
    classified: { answer: "panel", categories: [] },
    hour: 12,
  } satisfies LinesAsked).map(({ name }) => SLUGS.get(name));

describe("before the model is there", () => {
  it.each([
    ["suicidal", "samaritans"],
    ["want to die", "samaritans"],
    ["end my life", "samaritans"],
    ["self harm", "shout"],
    ["he beats me", "national-domestic-abuse-helpline"],
    ["abusive", "national-domestic-abuse-helpline"],
    ["he attacked me", "national-domestic-abuse-helpline"],
    ["locked me in", "national-domestic-abuse-helpline"],
    ["scared of him", "national-domestic-abuse-helpline"],
    ["not breathing", "nhs-111"],
    ["took tablets", "nhs-111"],
    ["forced marriage", "karma-nirvana"],
    ["gone missing", "police-101"],
    ["child at risk", "childrens-services"],
    ["groomed", "childrens-services"],
  ])("“%s” names the emergency services, then %s", (words, slug) =>
    expect(rings(words).slice(0, 2)).toEqual(["emergency-services", slug]),
  );
  it("a word that nobody is named for brings the lines of day and night", () =>
    expect(rings("dying")).toContain("samaritans"));
});
