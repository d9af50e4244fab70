import { describe, expect, it } from "vitest";
import { kindsTold, withPhrases } from "../../../src/search/intent/phrases.ts";

const kinds = [
  { id: "fire", phrases: ["smoke/flames under door"] },
  { id: "flood", phrases: ["water up/over stairs/steps", "river in"] },
  { id: "frost", phrases: ["ice on+the/a+road", "black+ice"] },
  { id: "storm", phrases: ["hail"], rulesOut: ["fire", "flood"] },
];

describe("a phrase", () => {
  it.each([
    ["smoke under the door", ["fire"]],
    ["there is smoke coming under our door", ["fire"]],
    ["Flames, under the DOOR!", ["fire"]],
    ["water is up the steps and smoke under door", ["fire", "flood"]],
    ["smoke smoke under door", ["fire"]],
    // Another order, too many words between, half a phrase.
    ["door under smoke", []],
    ["smoke that i can see from here under door", []],
    ["smoke", []],
    ["riverin", []],
    // “+”: nothing between.
    ["black ice", ["frost"]],
    ["ice is back on the road", ["frost"]],
    ["black and ice", []],
    ["ice on the icy road", []],
    ["on the road", []],
    ["", []],
  ])("in “%s” tells %j", (text, ids) => expect(kindsTold(text, kinds)).toEqual(ids));
});

describe("the classification", () => {
  const none = { answer: "none", categories: [] } as const;
  const other = { answer: "line", categories: ["storm", "fire"], near: 2 } as const;
  it("is sure, with the kind that is told first", () => {
    expect(withPhrases(none, "smoke under door", kinds)).toEqual({
      answer: "panel",
      categories: ["fire"],
    });
    expect(withPhrases(other, "smoke under door", kinds)).toEqual({
      answer: "panel",
      categories: ["fire", "storm"],
    });
  });
  it("loses the kinds that are ruled out, but for those that are told", () => {
    const classified = { answer: "panel", categories: ["flood", "frost", "fire"] } as const;
    expect(withPhrases(classified, "hail", kinds).categories).toEqual(["storm", "frost"]);
    expect(withPhrases(classified, "hail, smoke under door", kinds).categories).toEqual([
      "fire",
      "storm",
      "frost",
    ]);
  });
  it("has two kinds alike when two are told", () =>
    expect(withPhrases(none, "smoke under door, river in", kinds).near).toBe(2));
  it("takes a closer kind only in danger, and leaves the line a line", () => {
    const near = [
      ...kinds,
      { id: "thaw", inDanger: ["neighbours+roof"], rulesOut: ["fire"] },
      { id: "tide", inDanger: ["at+sea"], inDangerOf: ["flood"] },
    ];
    expect(withPhrases(none, "the neighbours roof", near)).toBe(none);
    expect(withPhrases(other, "the neighbours roof", near)).toEqual({
      answer: "line",
      categories: ["thaw", "storm"],
    });
    // What it rules out goes even where another phrase names it.
    expect(withPhrases(none, "neighbours roof smoke under door", near).categories).toEqual([
      "thaw",
    ]);
    expect(withPhrases(other, "at sea", near)).toBe(other);
    const likely = { answer: "panel", categories: ["flood", "fire"], shares: [0.5, 0.1] } as const;
    expect(withPhrases(likely, "at sea", near).categories).toEqual(["tide", "flood"]);
    const unsure = { ...likely, shares: [0.4, 0.4] };
    expect(withPhrases(unsure, "at sea", near)).toBe(unsure);
  });
  it("stays as it is when nothing is told", () =>
    expect(withPhrases(other, "a fine day", kinds)).toBe(other));
});
