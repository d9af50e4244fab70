import { describe, expect, it } from "vitest";
import { letterOf, numbersIn, partText, pieceOf } from "../../../src/finder/onebox/file.ts";
import { ordered } from "../../../src/finder/onebox/ordered.ts";
import { longPath, shortPath } from "../../../src/finder/onebox/path.ts";
import { seeded } from "../../seeded.ts";

describe("a part", () => {
  const details = [0, 1].map((from) => ({ from, count: 1, line: `A line, “${from}”`, place: "", more: "żółw\\n" }));
  const text = partText({ build: "x", details });
  it("is JSON, and each of its lines is a piece", () => {
    const pieces = [{ build: "x" }, ...details.map((one) => ({ details: [one] }))];
    expect(JSON.parse(text)).toEqual(pieces);
    expect(text.split("\n").flatMap((line) => pieceOf(line) ?? [])).toEqual(pieces);
  });
});

describe("addresses", () => {
  it.each([
    ["st-marys-cafe", "St Mary’s Café", ""],
    ["st-marys-cafe-2", "St Mary’s Café", "+-2"],
    ["old-name", "New name", "old-name"],
    ["names", "Name", "names"],
    ["/elsewhere/", "Elsewhere", "/elsewhere/"],
  ])("%s of “%s” travel as “%s”", (path, name, short) => {
    expect(shortPath(path, name)).toBe(short);
    expect(longPath(short, name)).toBe(path);
  });
});

it("numbers travel as letters", () => expect(numbersIn([0, 7, 18, 59].map(letterOf).join(""))).toEqual([0, 7, 18, 59]));

describe("the order of results", () => {
  it("is that of a plain sort: by score, then by number", () => {
    const next = seeded(5);
    for (let run = 0; run < 50; run++) {
      const score = Float64Array.from({ length: 200 }, () => Math.round(next() * 40) / 4);
      const found = [...score.keys()].filter(() => next() < 0.7).sort(() => next() - 0.5);
      const plain = found.filter((number) => (score[number] ?? 0) >= 2).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
      expect([...ordered(score, found, 2)]).toEqual(plain);
    }
  });
});
