import { describe, expect, it } from "vitest";
import { kindsNamed, withTopic } from "../../../src/search/intent/topics.ts";

const KINDS = [
  { id: "ill", topics: ["stroke"] },
  { id: "used", topics: ["county lines", "shared pictures"] },
  { id: "ruled", topics: ["shared pictures"] },
];
const NOTHING = { answer: "none", categories: [] } as const;

describe("a text that is the name of a danger", () => {
  it.each([
    ["stroke", "ill"],
    ["Stroke!", "ill"],
    ["help with a stroke", "ill"],
    ["signs of county lines", "used"],
  ])("“%s” brings its numbers", (text, kind) =>
    expect(withTopic(NOTHING, text, KINDS)).toEqual({ answer: "panel", categories: [kind] }),
  );
  it("of two kinds brings those of both", () =>
    expect(withTopic(NOTHING, "shared pictures", KINDS)).toEqual({
      answer: "panel",
      categories: ["used", "ruled"],
      near: 2,
    }));
  it("decides the kind, whatever else is found", () =>
    expect(
      withTopic({ answer: "line", categories: ["used", "ruled"], near: 2 }, "stroke", KINDS),
    ).toEqual({ answer: "panel", categories: ["ill"] }));
});

describe("a text that says more", () => {
  it.each(["stroke the rabbits", "county cricket lines", "lines", "help", ""])(
    "“%s” is left as it was classified",
    (text) => {
      expect(kindsNamed(text, KINDS)).toEqual([]);
      expect(withTopic(NOTHING, text, KINDS)).toBe(NOTHING);
    },
  );
});
