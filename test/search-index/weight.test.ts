/**
 * The size of the index for three numbers of entries. Bytes are the same on each run, so they can
 * fail a build; seconds are measured by `npm run bench -- search`.
 */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sizedLibrary } from "../../scripts/bench/search-library.ts";
import { indexFiles } from "../../src/search-index/files.ts";
import { townLibrary } from "../fixtures/town.ts";

const library = townLibrary();
const weights = (size: number): number[] =>
  indexFiles(sizedLibrary(library, size).library).map(({ text }) => gzipSync(text).length);

describe.each([
  [300, 7_000],
  [1000, 15_000],
  [10_000, 125_000],
])("with %i entries", (size, budget) => {
  const [first = Infinity, second = Infinity, ...rest] = weights(size);
  it(`the names and the thesaurus stay within ${budget / 1000} kB, as gzip packs it`, () =>
    expect(first + second).toBeLessThan(budget));
  it("each later file is under 80 kB, as gzip packs it", () => {
    expect(rest).not.toEqual([]);
    expect(Math.max(...rest)).toBeLessThan(80_000);
  });
  it("the library has that many entries", () =>
    expect(sizedLibrary(library, size).entries).toHaveLength(size));
});

it("notices an index in one piece", () => {
  const all = weights(10_000).reduce((sum, bytes) => sum + bytes, 0);
  expect(all).toBeGreaterThan(200_000);
});

it("made-up entries are the same every time", () =>
  expect(sizedLibrary(library, 300).madeUp).toEqual(sizedLibrary(library, 300).madeUp));
