import { describe, expect, it } from "vitest";
import { fittingWords } from "../../src/components/word-filter/fitting-words.ts";

const fitting = fittingWords([
  { names: "Early Help Assessment (EHA)", meaning: "A talk about what a family needs." },
  { names: "Café worker", meaning: "Somebody who makes tea." },
  { names: "Section 17", meaning: "Help for a child in need." },
]);

describe("words that fit what is typed", () => {
  it.each([
    ["eha", [0]],
    ["HELP ass", [0]],
    ["assessments", [0]],
    ["CAFE", [1]],
    ["section 17", [2]],
    ["17 worker", []],
  ])("%s: by the beginnings and forms of their names, in any order", (query, found) =>
    expect(fitting(query)).toEqual(found),
  );
  it("are those whose meaning fits where no name does", () => {
    expect(fitting("tea")).toEqual([1]);
    expect(fitting("help")).toEqual([0]);
    expect(fitting("needs")).toEqual([0, 2]);
  });
});
