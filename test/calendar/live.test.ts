import { describe, expect, it } from "vitest";
import { dayLabel, suits } from "../../src/calendar/live.ts";
import { nowAt } from "../../src/calendar/now.ts";

describe("a day, on the day it is read", () => {
  it.each([
    ["2026-11-28", "2026-11-28", "Today, Saturday 28 November"],
    ["2026-12-01", "2026-11-30", "Tomorrow, Tuesday 1 December"],
    ["2026-11-28", "2026-12-05", "Saturday 28 November"],
  ])("%s read on %s", (date, today, words) => expect(dayLabel(date, today)).toBe(words));
  it("goes by London's clock, and never before the page was made", () => {
    expect(nowAt(new Date("2026-06-30T23:30:00Z"), "2026-06-01")).toEqual({
      date: "2026-07-01",
      time: "00:30",
    });
    expect(nowAt(new Date("2020-01-01T12:00:00Z"), "2026-06-01")).toEqual({
      date: "2026-06-01",
      time: "00:00",
    });
  });
});

describe("a choice of area, age and cost", () => {
  const any = { area: "", ages: "", free: false };
  const tea = { areas: "harbour quay", ages: "0-4", free: true };
  it.each([
    [any, tea, true],
    [{ ...any, area: "quay" }, tea, true],
    [{ ...any, area: "hill" }, tea, false],
    [{ ...any, area: "hill" }, { ...tea, areas: "*" }, true],
    [{ ...any, area: "hill" }, { ...tea, areas: "" }, true],
    [{ ...any, ages: "4-10" }, tea, true],
    [{ ...any, ages: "5-10" }, tea, false],
    [{ ...any, ages: "5-10" }, { ...tea, ages: "-" }, true],
    [{ ...any, ages: "5-10" }, { ...tea, ages: "3-" }, true],
    [{ ...any, free: true }, tea, true],
    [{ ...any, free: true }, { ...tea, free: false }, false],
  ])("%j of %j: %s", (choice, facts, answer) => expect(suits(facts, choice)).toBe(answer));
});
