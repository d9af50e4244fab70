/**
 * Harmless words that share words with danger: “controlled crying”, “dead battery in car”.
 * Helplines and pages of danger stay out of the first three results.
 *
 * The phrases were written before any run and split by a hash of the words. Of those that the model
 * found harmless, 23 of 53 of “tuned” and 20 of 61 of “kept” then had such an entry among the first
 * three. Only the misses of “tuned” were looked at.
 */
import { describe, expect, it } from "vitest";
import { classified, library } from "./help-for-text.ts";
import { halvesOf } from "./sets.ts";
import { answer } from "../search/answer.ts";
import { openLibrary } from "../search/open-library.ts";

const { index } = openLibrary(library);
const { dangers } = index.head.help;
const sets = halvesOf<readonly string[]>("harmless-shared");

/** Phrases of those found harmless that have an entry of danger among the first three. */
const withDanger = (set: readonly string[], harmless: boolean): readonly string[] =>
  set
    .filter((words) => classified(words).answer === "none")
    .filter((words) =>
      answer(index, words, harmless)
        .results.slice(0, 3)
        .some(({ entry }) => dangers.includes(entry.number)),
    );

describe.each([
  ["tuned", 4],
  ["kept", 7],
] as const)("of the harmless phrases of “%s”", (half, most) => {
  it(`at most ${most} bring a helpline or a page of danger among the first three`, () =>
    expect(withDanger(sets[half], true).length).toBeLessThanOrEqual(most));
  it("far more would, if all words counted alike", () =>
    expect(withDanger(sets[half], false).length).toBeGreaterThan(2 * most));
});

it("a child’s fear of a dog, the dark or a dentist is no fear of somebody at home", () =>
  expect(
    withDanger(["scared of dentist", "son afraid of dogs", "my child is scared of the dark"], true),
  ).toEqual([]));
