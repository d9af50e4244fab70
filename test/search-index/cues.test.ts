/** Cues: of each name and phrase of a kind of danger, one word at least begins with one. */
import { describe, expect, it } from "vitest";
import { cuesOf } from "../../src/search-index/cues.ts";
import { hasCue } from "../../src/search/intent/cues.ts";

const KINDS = [
  { id: "storm", topics: ["hailstorm", "very high wind"], phrases: ["hail/gale in+the/my garden"] },
  { id: "frost", topics: [], phrases: ["pipes froze", "no heat/warmth in flat/bungalow"] },
];
const cues = cuesOf(KINDS, ["Garden club", "Heat for all", "House of books"]);

describe("a text that a name or phrase matches", () => {
  it.each([
    "hailstorm",
    "very high wind",
    "a gale in my garden",
    "pipes all froze",
    "there is no warmth in the flat",
  ])("“%s” has a cue", (text) => expect(hasCue(text, cues)).toBe(true));
});

it.each(["garden club", "house of books", "heat for all", "in the", "library"])(
  "“%s”, which is everyday, has none",
  (text) => expect(hasCue(text, cues)).toBe(false),
);

it("a text of two words has none of a phrase that needs three", () => {
  const long = cuesOf([{ id: "storm", topics: [], phrases: ["hail in garden"] }], []);
  expect(long.short).toBe("");
  expect(["hail garden", "big hail in garden"].map((text) => hasCue(text, long))).toEqual([
    false,
    true,
  ]);
});

it("are the same on each run", () => expect(cuesOf(KINDS, [])).toEqual(cuesOf(KINDS, [])));
