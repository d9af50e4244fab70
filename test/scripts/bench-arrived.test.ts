/** How much of a file counts as arrived when the first results of the search bench are shown. */
import { expect, test } from "vitest";
import { arrivedShare, PHONE } from "../../scripts/bench/search-measure.ts";

const file = { start: 1000, end: 1000 + PHONE.latency + 400 };

test("a file counts whole once it has ended, and not before its body begins", () => {
  expect(arrivedShare(file, file.end)).toBe(1);
  expect(arrivedShare(file, 1000 + PHONE.latency)).toBe(0);
  expect(arrivedShare(file, 500)).toBe(0);
});

test("a file under way counts by the share of its time", () => {
  expect(arrivedShare(file, 1000 + PHONE.latency + 100)).toBe(0.25);
});

test("a file from a cache, without a body's time, counts once it has ended", () => {
  const cached = { start: 1000, end: 1001 };
  expect(arrivedShare(cached, 1000.5)).toBe(0);
  expect(arrivedShare(cached, 1001)).toBe(1);
});
