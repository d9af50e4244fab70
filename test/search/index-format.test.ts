import { describe, expect, it } from "vitest";
import { letterOf, decodeNumbers, partText, pieceOf } from "../../src/search/index-format.ts";
import { longPath, shortPath } from "../../src/search/url-path.ts";

describe("a part", () => {
  const details = [0, 1].map((from) => ({
    from,
    count: 1,
    line: `A line, “${from}”`,
    place: "",
    more: "żółw\\n",
    on: "",
    near: "",
  }));
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

it("numbers travel as letters", () =>
  expect(decodeNumbers([0, 7, 18, 59].map(letterOf).join(""))).toEqual([0, 7, 18, 59]));
