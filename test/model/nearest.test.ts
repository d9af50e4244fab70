import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/format/edit-distance.ts";
import { nearest } from "../../src/model/nearest.ts";
import { pick, seeded } from "../seeded.ts";

const letters = ["a", "b", "c", "d", "e"] as const;
const random = seeded(7);
const word = (least = 0): string =>
  Array.from({ length: least + Math.floor(random() * 7) }, () => pick(random, letters)).join("");

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["organisaton", "organisation", 1],
    ["feild", "field", 1],
    ["ca", "abc", 3],
  ])("%j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b, 20)).toBe(distance);
  });
  test("is symmetric, 0 only for equal words, and at most the length of the longer word", () => {
    for (let times = 0; times < 500; times++) {
      const [a, b] = [word(), word()];
      const distance = editDistance(a, b, 20);
      expect(distance).toBe(editDistance(b, a, 20));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }
  });
  test("one edit has distance 1", () => {
    for (let times = 0; times < 300; times++) {
      const right = word(2);
      const at = Math.floor(random() * right.length);
      const [before, after] = [right.slice(0, at), right.slice(at + 1)];
      expect(editDistance(`${before}${after}`, right, 20)).toBe(1);
      expect(editDistance(`${before}z${after}`, right, 20)).toBe(1);
      expect(editDistance(`${before}z${right.slice(at)}`, right, 20)).toBe(1);
    }
  });
});

describe("nearest", () => {
  const known = ["name", "otherNames", "minimumAge", "maximumAge", "applicationProcess"];
  test.each([
    ["nmae", "name"],
    ["Name", "name"],
    ["other_names", "otherNames"],
    ["minimum-age", "minimumAge"],
    ["minimumAgeYears", "minimumAge"],
    ["aplicationproces", "applicationProcess"],
    ["tracker", undefined],
    ["", undefined],
    ["…", undefined],
    ["__proto__", undefined],
  ])("%j means %j", (written, meant) => {
    expect(nearest(written, known)).toBe(meant);
  });
  test("no known words give no nearest word", () => expect(nearest("name", [])).toBeUndefined());
  test("a known word always means itself, and an answer is always a known word", () => {
    for (let times = 0; times < 300; times++) {
      const words = Array.from({ length: 5 }, () => word(1));
      const chosen = words[Math.floor(random() * 5)] ?? "";
      expect(nearest(chosen, words)).toBe(chosen);
      expect([undefined, ...words]).toContain(nearest(word(), words));
    }
  });
  test("terminates on a very long word", () =>
    expect(nearest("a".repeat(1_000_000), known)).toBeUndefined());
});
