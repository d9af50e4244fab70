import { describe, expect, it } from "vitest";
import { byHour, isClosed } from "../../../src/search/intent/hours.ts";

const DAY = { days: "12345", from: 9 * 60, to: 17 * 60 };
const rows = { always: [2], hours: [{ entry: 5, ...DAY }] };

describe("a line with known hours", () => {
  it.each([
    [9, 1, false],
    [16, 5, false],
    [17, 1, true],
    [8, 1, true],
    [12, 0, true],
    [12, undefined, false],
  ])("at %d o’clock on day %s is closed: %s", (hour, weekday, closed) =>
    expect(isClosed(rows, 5, { hour, weekday })).toBe(closed),
  );
  it("may have other hours on another day", () => {
    const short = { entry: 5, days: "6", from: 10 * 60, to: 12 * 60 };
    expect(
      isClosed({ always: [], hours: [...rows.hours, short] }, 5, { hour: 11, weekday: 6 }),
    ).toBe(false);
  });
  it("is never closed when it is answered day and night, nor when its hours are not known", () =>
    expect([2, 9].map((line) => isClosed(rows, line, { hour: 3, weekday: 0 }))).toEqual([
      false,
      false,
    ]));
});

describe("the order", () => {
  const lines = [5, 9, 2];
  it.each([
    [12, 1, [5, 9, 2]],
    [12, 0, [9, 2, 5]],
    [2, 1, [2, 9, 5]],
  ])("at %d o’clock on day %d is %j", (hour, weekday, order) =>
    expect(byHour(rows, lines, { hour, weekday })).toEqual(order),
  );
});
