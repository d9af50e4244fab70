import { describe, expect, it } from "vitest";
import { entriesFor, helpFor, isNight } from "../../../src/search/intent/help.ts";

const NOON = 12;
const rows = {
  first: [0],
  always: [0, 2],
  categories: [
    { id: "a", lines: [0, 1, 2, 3], pages: [9], entries: [20, 21] },
    { id: "b", lines: [4, 5], pages: [8], entries: [] },
    { id: "c", lines: [1, 6], pages: [], entries: [22] },
    { id: "d", lines: [7], pages: [], entries: [] },
  ],
};

describe("whom to ring", () => {
  it("names what always stands first, then two of the likeliest, then one of each next", () =>
    expect(helpFor(rows, ["a", "b", "d"], NOON)).toEqual({ lines: [0, 1, 2, 4, 7], pages: [9] }));
  it("puts lines that are answered at night first at night", () =>
    expect(helpFor(rows, ["a", "b", "c"], 23).lines).toEqual([0, 2, 1, 4, 5]));
  it("fills what alike kinds leave free with the next kind, before more of the likeliest", () =>
    expect(helpFor(rows, ["a", "c", "b", "d"], NOON).lines).toEqual([0, 1, 2, 4, 7]));
  it("gives room that is left to the likeliest", () =>
    expect(helpFor(rows, ["a"], NOON).lines).toEqual([0, 1, 2, 3]));
  it("knows no line twice", () =>
    expect(helpFor(rows, ["c", "a"], NOON).lines).toEqual([0, 1, 6, 2]));
  it("still names what always stands first when a kind is not known", () =>
    expect(helpFor(rows, ["x"], NOON)).toEqual({ lines: [0], pages: [] }));
  it("names the entries of the likeliest kind alone", () =>
    expect([
      entriesFor(rows, ["a", "c"]),
      entriesFor(rows, ["b", "a"]),
      entriesFor(rows, []),
    ]).toEqual([[20, 21], [], []]));
  it.each([
    [19, false],
    [20, true],
    [0, true],
    [7, true],
    [8, false],
  ])("%d o’clock is night: %s", (hour, night) => expect(isNight(hour)).toBe(night));
});
