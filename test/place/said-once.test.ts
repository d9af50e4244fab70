/** That a fact could not be confirmed is said once an entry, not in every sentence. */
import { expect, it } from "vitest";
import { realLibrary } from "../search/library.ts";

const SAID = /not been able to confirm/gi;
const MAX_REPEATS = 1;

const times = (entry: object): number => JSON.stringify(entry).match(SAID)?.length ?? 0;

it("is said once on a page", () => {
  const all = Object.values(realLibrary().content).flat();
  expect(all.filter((entry) => times(entry) > MAX_REPEATS).map(({ file }) => file)).toEqual([]);
});

it("is found where it is said twice", () => {
  const words = "We have not been able to confirm it.";
  expect(times({ notConfirmed: [words], body: words })).toBeGreaterThan(MAX_REPEATS);
  expect(times({ notConfirmed: [words] })).toBe(MAX_REPEATS);
});
