import { describe, expect, it } from "vitest";
import type { OpenEntry } from "../../src/search/search-index.ts";
import { ResultList } from "../../src/search/result-list.ts";
import { releaseScoreTable, ScoreTable, acquireScoreTable } from "../../src/search/score-table.ts";
import { seeded } from "../seeded.ts";

const entries = Array.from({ length: 200 }, (_, number) => ({ number }) as OpenEntry);
const scores = ({ score, found, count }: ScoreTable): [number, number][] =>
  [...found.subarray(0, count)].sort((a, b) => a - b).map((number) => [number, score[number] ?? 0]);

describe("the table", () => {
  it("adds the best of what some words are worth, whichever way it is noted", () => {
    const table = new ScoreTable(10);
    table.setMax(3, 2);
    table.setMax(undefined, 9);
    table.setMaxEach([3, 4], 1);
    table.setMaxScaled([4, 6, 5, 2], 0.5);
    table.addMax(2, 1);
    expect(scores(table)).toEqual([
      [3, 4],
      [4, 6],
      [5, 2],
    ]);
    table.setMaxEach([5, 6], 1);
    table.addMax(1, 2);
    table.add(7, 3);
    table.add(7, 1);
    expect(scores(table)).toEqual([
      [3, 4],
      [4, 6],
      [5, 3],
      [6, 1],
      [7, 4],
    ]);
    expect([...table.bits.subarray(3, 8)]).toEqual([1, 1, 3, 2, 0]);
  });
  it("is empty when it is taken again, and large enough", () => {
    const table = acquireScoreTable(300);
    table.setMaxEach([1, 299], 5);
    table.addMax(1, 1);
    releaseScoreTable(table);
    const again = acquireScoreTable(10);
    expect([
      again === table,
      again.count,
      again.score.some((score) => score !== 0),
      again.bits.some((bits) => bits !== 0),
    ]).toEqual([true, 0, false, false]);
    releaseScoreTable(again);
    expect(acquireScoreTable(301).score.length).toBeGreaterThan(300);
  });
});

describe("the list of results", () => {
  const next = seeded(5);
  const run = (): { list: ResultList; plain: { entry: OpenEntry; score: number }[] } => {
    const score = Float64Array.from({ length: 200 }, () => Math.round(next() * 40) / 4);
    const numbers = [...score.keys()].filter(() => next() < 0.7).sort(() => next() - 0.5);
    const plain = numbers
      .filter((number) => (score[number] ?? 0) >= 2)
      .sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
    const list = new ResultList(
      entries,
      { score, found: Int32Array.from([...numbers, 0, 0]), count: numbers.length },
      2,
    );
    return {
      list,
      plain: plain.map((number) => ({
        entry: entries[number] as OpenEntry,
        score: score[number] ?? 0,
      })),
    };
  };
  it("equals a plain sort by score, then by number", () => {
    for (let count = 0; count < 50; count++) {
      const { list, plain } = run();
      expect(list.slice()).toEqual(plain);
      expect(list.length).toBe(plain.length);
    }
  });
  it.each([
    [0, 8],
    [8, 16],
    [120, 500],
    [500, 600],
    [5, 5],
  ])("gives those from %i to %i as a plain list does", (from, to) => {
    const { list, plain } = run();
    expect(list.slice(from, to)).toEqual(plain.slice(from, to));
  });
});
