import { describe, expect, it } from "vitest";
import {
  entriesFor,
  helpFor,
  helplinesInNotice,
  offersWriting,
} from "../../../src/search/intent/help.ts";

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
  writing: { words: [], lines: [2], entries: [30, 20], label: "", url: "", categories: ["b"] },
  young: { words: [], lines: [6], after: ["d"] },
};
const kinds = (...categories: string[]) => ({ categories });

describe("for somebody under 19", () => {
  const lines = (...categories: string[]) =>
    helpFor(rows, { categories, isYoung: true }, NOON).lines;
  it("the helpline for the young comes right after the first of all", () =>
    expect(lines("a")).toEqual([0, 6, 1, 2, 3]));
  it("it comes after the kind’s own first line where that must be rung first", () =>
    expect(lines("d", "a")).toEqual([0, 7, 6, 1, 2]));
  it("help in writing still comes before it", () =>
    expect(
      helpFor(rows, { categories: ["a"], isYoung: true, inWriting: true }, NOON).lines.slice(0, 3),
    ).toEqual([0, 2, 6]));
});

describe("whom to ring", () => {
  it("names what always comes first, then two of the likeliest, then one of each next", () =>
    expect(helpFor(rows, kinds("a", "b", "d"), NOON)).toEqual({
      lines: [0, 1, 2, 4, 7],
      pages: [9],
    }));
  it("puts lines that are answered at night first at night", () =>
    expect(helpFor(rows, kinds("a", "b", "c"), 23).lines).toEqual([0, 2, 1, 4, 5]));
  it("fills what alike kinds leave free with the next kind, before more of the likeliest", () =>
    expect(helpFor(rows, kinds("a", "c", "b", "d"), NOON).lines).toEqual([0, 1, 2, 4, 7]));
  it("gives room that is left to the likeliest", () =>
    expect(helpFor(rows, kinds("a"), NOON).lines).toEqual([0, 1, 2, 3]));
  it("knows no line twice", () =>
    expect(helpFor(rows, kinds("c", "a"), NOON).lines).toEqual([0, 1, 6, 2]));
  it("still names what always comes first when a kind is not known", () =>
    expect(helpFor(rows, kinds("x"), NOON)).toEqual({ lines: [0], pages: [] }));
  it("names the entries of the likeliest kind alone", () =>
    expect([
      entriesFor(rows, kinds("a", "c")),
      entriesFor(rows, kinds("b", "a")),
      entriesFor(rows, kinds()),
    ]).toEqual([[20, 21], [], []]));
  it.each([
    [19, [0, 1, 2]],
    [20, [0, 2, 1]],
    [0, [0, 2, 1]],
    [7, [0, 2, 1]],
    [8, [0, 1, 2]],
  ])("at %d o’clock names %j", (hour, lines) =>
    expect(helpFor(rows, kinds("a"), hour).lines.slice(0, 3)).toEqual(lines),
  );
  it("puts a line that is known to be closed last, on that day", () => {
    const hours = [{ entry: 1, days: "12345", from: 9 * 60, to: 17 * 60 }];
    const at = (hour: number, weekday: number) =>
      helpFor({ ...rows, hours }, kinds("a"), hour, weekday).lines;
    expect([at(12, 1), at(12, 6), at(18, 1)]).toEqual([
      [0, 1, 2, 3],
      [0, 2, 3, 1],
      [0, 2, 3, 1],
    ]);
  });
});

describe("kinds whose likelihoods are known", () => {
  const weighed = (...pairs: readonly (readonly [string, number])[]) => ({
    categories: pairs.map(([id]) => id),
    shares: pairs.map(([, share]) => share),
  });
  const lines = (...pairs: readonly (readonly [string, number])[]): readonly number[] =>
    helpFor(rows, weighed(...pairs), NOON).lines;
  it("begin with the line that is most likely to be right", () =>
    // Line 1 is the first of c and the first of a, and b is the likeliest by itself.
    expect(lines(["b", 0.4], ["a", 0.3], ["c", 0.3])[1]).toBe(1));
  it("give each kind one of its first two lines before any kind gets two", () =>
    expect(lines(["a", 0.5], ["b", 0.2], ["d", 0.1])).toEqual([0, 1, 4, 7, 2]));
  it("give no line to a kind that one of its first two serves already", () =>
    expect(lines(["a", 0.5], ["c", 0.3], ["b", 0.2])).toEqual([0, 1, 4, 2, 6]));
  it("prefer a kind’s first line to its second", () => expect(lines(["b", 1])).toEqual([0, 4, 5]));
  it("give the remaining places to the likeliest kind", () =>
    expect(lines(["a", 0.9], ["d", 0.1])).toEqual([0, 1, 7, 2, 3]));
  it("put lines that are answered at night first at night", () =>
    expect(helpFor(rows, weighed(["a", 0.6], ["b", 0.4]), 23).lines).toEqual([0, 2, 4, 1, 5]));
});

describe("a kind that is told, not only likely", () => {
  it("has its numbers before those of others at any hour", () => {
    const told = kinds("b", "a");
    // Line 2 is answered day and night.
    expect(helpFor(rows, told, 2).lines).toEqual([0, 4, 5, 2, 1]);
    expect(helpFor(rows, told, NOON).lines).toEqual([0, 4, 5, 1, 2]);
  });
});

describe("two kinds that are about as likely", () => {
  const mixed = { ...kinds("a", "b", "d"), near: 2 };
  it("take turns among the numbers and the pages", () =>
    expect(helpFor(rows, mixed, NOON)).toEqual({ lines: [0, 1, 4, 2, 7], pages: [9, 8] }));
  it("share what is below the numbers, by rank", () =>
    expect(entriesFor(rows, { ...kinds("a", "c"), near: 2 })).toEqual([20, 22, 21]));
  it("have one number each in the line", () =>
    expect([
      helplinesInNotice([0, 1, 4, 2], mixed),
      helplinesInNotice([0, 1, 4, 2], kinds("a")),
    ]).toEqual([
      [0, 1, 4],
      [0, 1],
    ]));
  it("put lines that are answered at night first at night, whichever kind names them", () =>
    expect(helpFor(rows, { ...kinds("b", "a"), near: 2 }, 23).lines).toEqual([0, 2, 4, 5, 1]));
});

describe("somebody who cannot speak", () => {
  const asked = { ...kinds("b"), inWriting: true };
  it("sees first, after the emergency number, whom to write to", () =>
    expect(helpFor(rows, asked, NOON).lines).toEqual([0, 2, 4, 5]));
  it("sees whom to write to when no danger is found", () =>
    expect(helpFor(rows, { ...kinds(), inWriting: true }, NOON).lines).toEqual([0, 2]));
  it("finds below first what can be written to", () =>
    expect(entriesFor(rows, { ...kinds("a"), inWriting: true })).toEqual([30, 20, 21]));
  it.each([
    [asked, true],
    [kinds("b"), true],
    [kinds("a", "b"), false],
    [{ ...kinds("a", "b"), near: 2 }, true],
  ])("for %j has the link to what to do: %s", (one, offers) =>
    expect(offersWriting(rows, one)).toBe(offers),
  );
});
