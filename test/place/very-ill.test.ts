/** The texts of this place that name signs of a child who is very ill: each of them says 999. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesIn } from "../../scripts/files-in.ts";

/** Signs for which the NHS and the UK Sepsis Trust say 999 or A&E. */
const GRAVE =
  /\bfloppy|\b(?:hard|difficult) to wake|\b(?:cannot|can’t|will not|won’t) (?:be woken|wake)|\bstruggling (?:to|for) breath|\bnot breathing|\brash that does not fade/i;

const sentences = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])["”’]?\s+|\n/).filter((sentence) => sentence.trim() !== "");

/** The sentences that name such a sign and do not say 999. */
const without999 = (text: string): readonly string[] =>
  sentences(text).filter((sentence) => GRAVE.test(sentence) && !sentence.includes("999"));

const files = [
  ...filesIn("content")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `content/${name}`),
  ..."guide easyread languages taxonomy".split(" ").map((name) => `_data/${name}.json`),
];

describe("signs of a child who is very ill", () => {
  it("are found in the texts at all", () => {
    const named = files.filter((file) => GRAVE.test(readFileSync(file, "utf8")));
    expect(named.length).toBeGreaterThanOrEqual(4);
  });
  it("are never said without 999 in the same sentence", () => {
    const found = files.flatMap((file) =>
      without999(readFileSync(file, "utf8")).map((sentence) => `${file}: ${sentence.trim()}`),
    );
    expect(found).toEqual([]);
  });
  it.each([
    "If your child is difficult to wake, ring NHS 111 now.",
    "A floppy baby who won’t wake: ask your GP. In danger, ring 999.",
  ])("“%s” would be found", (text) => expect(without999(text)).toHaveLength(1));
});
