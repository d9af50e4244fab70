/** What `npm run check -- --counts` says. */
import { describe, expect, it } from "vitest";
import { contentCounts, countsReport } from "../../scripts/content-counts.ts";
import { gradeOf, hardestFirst, syllablesIn } from "../../src/freshness/readability.ts";
import type { AnyEntry } from "../../src/model/collections/index.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { examples } from "../fixtures/examples.ts";

const SIMPLE = "The cat sat on the mat. ".repeat(30);
const HARD =
  "Multi-agency collaborative assessment procedures necessitate comprehensive information. ".repeat(
    20,
  );

describe("readability", () => {
  it.each([
    ["cat", 1],
    ["make", 1],
    ["table", 2],
    ["family", 3],
    ["information", 4],
    ["helped", 1],
    ["needed", 2],
  ])("%s has %i syllables", (word, count) => expect(syllablesIn(word)).toBe(count));
  it("is the Flesch-Kincaid grade", () => {
    // 6 words, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    expect(gradeOf(["The cat sat on the mat."])).toBeCloseTo(-1.45, 5);
    expect(gradeOf([])).toBe(0);
  });
  it("puts the hardest text first and leaves out what is short", () => {
    const library = exampleLibrary({
      more: {
        services: {
          "toddler-tea": { ...examples.services["toddler-tea"], body: SIMPLE },
          "baby-circle": { ...examples.services["baby-circle"], body: HARD },
          "night-walk": { ...examples.services["night-walk"], body: "Short." },
        },
      },
    });
    const services = library.content.services as readonly AnyEntry[];
    const slugs = hardestFirst(services).map(({ entry }) => entry.slug);
    expect(slugs.filter((slug) => slug !== "safe-talk")).toEqual(["baby-circle", "toddler-tea"]);
  });
});

it("counts what the content holds", () => {
  const library = exampleLibrary();
  const counts = new Map(contentCounts(library));
  const { services, tips, guidance } = library.content;
  expect(counts.get("Services")).toBe(services.length);
  expect(counts.get("Tips")).toBe(tips.length);
  expect(counts.get("Pages for young people")).toBe(
    guidance.filter(({ audience }) => audience === "young").length,
  );
  const listed = [...services, ...library.content.hubs, ...library.content.programmes];
  const phones = listed.filter(({ phones: own }) => own.length > 0).length;
  expect(counts.get("of these, with a phone number")).toBe(phones);
  expect(countsReport(library)).toMatch(/^Tips +\d+$/m);
});
