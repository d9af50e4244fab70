/**
 * Words spelled as they are heard, in danger and in none. “kept” was written before any run, and
 * none of its misses were looked at. Without respelling 16 of 24 and 7 of 18 brought the panel.
 */
import { describe, expect, it } from "vitest";
import { classified } from "./help-for-text.ts";
import { halvesOf } from "./sets.ts";

interface Heard {
  readonly danger: readonly string[];
  readonly harmless: readonly string[];
}

const { tuned, kept } = halvesOf<Heard>("as-heard");

describe.each([
  { set: "tuned", texts: tuned, panel: 18, any: 22, falseAlarms: 1 },
  { set: "kept apart", texts: kept, panel: 8, any: 14, falseAlarms: 1 },
])("of the words $set", ({ texts, panel, any, falseAlarms }) => {
  const answers = texts.danger.map((text) => classified(text).answer);
  it("many bring the panel, and most the line at least", () => {
    expect(answers.filter((one) => one === "panel").length).toBeGreaterThanOrEqual(panel);
    expect(answers.filter((one) => one !== "none").length).toBeGreaterThanOrEqual(any);
  });
  it("harmless ones bring hardly anything", () =>
    expect(
      texts.harmless.filter((text) => classified(text).answer !== "none").length,
    ).toBeLessThanOrEqual(falseAlarms));
});
