/**
 * Every pair of colours that meet: words at 7:1 (WCAG 1.4.6), edges, drawings and focus at 3:1
 * (1.4.11), in both schemes.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, tokensOf } from "./contrast.ts";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const schemes = tokensOf(css);

const GROUNDS = [
  "ground",
  "raised",
  "sand",
  "note-ground",
  "past-ground",
  "unsure-ground",
  "urgent-ground",
];
const STRUCTURE = ["structure", "structure-deep", "quay"];

const WORDS: readonly (readonly [string, string])[] = [
  ...["ink", "soft", "link"].flatMap((word) => GROUNDS.map((ground) => [word, ground] as const)),
  ...["on-structure", "on-structure-soft"].flatMap((word) =>
    STRUCTURE.map((ground) => [word, ground] as const),
  ),
  ["on-accent", "accent"],
  ["on-action", "action"],
  ["on-urgent", "urgent"],
  ["urgent", "urgent-ground"],
  ["urgent", "ground"],
];

const SEEN: readonly (readonly [string, string])[] = [
  ...GROUNDS.map((ground) => ["edge", ground] as const),
  ...GROUNDS.map((ground) => ["focus-outer", ground] as const),
  ...STRUCTURE.map((ground) => ["accent", ground] as const),
  ["focus-outer", "focus-inner"],
  ["action", "ground"],
];

describe.each(Object.entries(schemes))("in the %s scheme", (_name, tokens) => {
  const ratio = ([front, back]: readonly [string, string]): number =>
    contrast(tokens.get(front) ?? "", tokens.get(back) ?? "");

  it.each(WORDS)("%s can be read on %s", (front, back) => {
    expect(ratio([front, back])).toBeGreaterThanOrEqual(7);
  });

  it.each(SEEN)("%s can be seen on %s", (front, back) => {
    expect(ratio([front, back])).toBeGreaterThanOrEqual(3);
  });
});

describe("the check itself", () => {
  it("measures as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  it("reads the same names in both schemes", () => {
    expect([...(schemes.dark?.keys() ?? [])].sort()).toEqual(
      [...(schemes.light?.keys() ?? [])].sort(),
    );
  });

  it("refuses a colour that it does not know", () => {
    expect(() => contrast("", "#ffffff")).toThrow("is not a colour");
  });
});
