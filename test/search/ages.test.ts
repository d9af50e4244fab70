import { describe, expect, it } from "vitest";
import { agesMeant } from "../../src/search/ages.ts";
import { ageWords } from "../../src/search-index/age-words.ts";
import { wordsOf } from "../../src/search/tokenizer.ts";

const meant = (typed: string): readonly string[] =>
  [...agesMeant(wordsOf(typed)).values()].filter((word) => word !== "");

describe("an age in a query", () => {
  it.each([
    ["something for a 9 year old", ["9yr"]],
    ["9-year-old", ["9yr"]],
    ["9yo", ["9yr"]],
    ["9 yrs old", ["9yr"]],
    ["my two year old", ["2yr"]],
    ["18 months", ["1yr"]],
    ["18mths", ["1yr"]],
    ["6 week old", ["0yr"]],
    ["2 and 6 year olds", ["2yr", "6yr"]],
    ["ages 2, 6 and 9", ["2yr", "6yr", "9yr"]],
    ["aged 12", ["12yr"]],
    ["im 12", ["12yr"]],
    ["2 year check", ["2yr"]],
    // A time that something lasts, a number of something else.
    ["waiting 2 years", []],
    ["for 3 months", []],
    ["12 weeks pregnant", []],
    ["im 10 mins away", []],
    ["two year check", []],
    ["section 17", []],
    ["90 year old", []],
    ["0-19 team", []],
  ])("“%s” is %j", (typed, ages) => expect(meant(typed)).toEqual(ages));
});

it("an entry has a word for every year that it takes", () => {
  expect(ageWords({ from: 8, to: 10 })).toEqual(["8yr", "9yr", "10yr"]);
  expect(ageWords({ from: 0.75, to: 2 })).toEqual(["0yr", "1yr", "2yr"]);
  expect(ageWords({})).toEqual([]);
});
