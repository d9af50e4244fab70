/**
 * What the index weighs at three sizes. Bytes do not vary, so they are a gate; seconds are measured
 * by `npm run bench -- search`.
 */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sizedLibrary } from "../../scripts/bench/search-library.ts";
import { indexFiles } from "../../src/search-index/files.ts";
import { townLibrary } from "../fixtures/town.ts";

/** Of the budgets of 30, 90 and 200 kB until the first results, this is left for the scripts. */
const SCRIPTS = 14_000;

const library = townLibrary();
const weights = (size: number): number[] =>
  indexFiles(sizedLibrary(library, size).library).map(({ text }) => gzipSync(text).length);

describe.each([
  [300, 34_000],
  [1000, 90_000],
  [10_000, 200_000],
])("with %i entries", (size, budget) => {
  const [first = Infinity, second = Infinity, ...rest] = weights(size);
  it(`the names and the thesaurus, which come side by side, stay within ${budget / 1000} kB with the scripts, as gzip packs it`, () =>
    expect(first + second).toBeLessThan(budget - SCRIPTS));
  it("the later ones come in pieces of a few seconds", () =>
    expect(Math.max(...rest)).toBeLessThan(80_000));
  it("is what has been asked for", () =>
    expect(sizedLibrary(library, size).entries).toHaveLength(size));
});

it("notices an index in one piece", () => {
  const all = weights(10_000).reduce((sum, bytes) => sum + bytes, 0);
  expect(all).toBeGreaterThan(200_000);
});

it("made-up entries are the same every time", () =>
  expect(sizedLibrary(library, 300).madeUp).toEqual(sizedLibrary(library, 300).madeUp));
