import { describe, expect, it } from "vitest";
import {
  addDays,
  dateOf,
  dayNumber,
  daysBetween,
  daysInMonth,
  eachDay,
  mondayOf,
  WEEK,
  weekday,
} from "../../src/calendar/dates.ts";

describe("plain dates", () => {
  it("returns the weekday", () => {
    expect(weekday("2026-11-21")).toBe("SA");
    expect(weekday("1970-01-01")).toBe("TH");
    expect(weekday("1969-12-31")).toBe("WE");
    expect(weekday("2000-02-29")).toBe("TU");
  });

  it("agrees with Intl on every day of two hundred years", () => {
    const names = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
    for (let day = dayNumber("1900-01-01"); day <= dayNumber("2199-12-31"); day += 3) {
      const date = dateOf(day);
      expect(weekday(date)).toBe(
        names
          .format(new Date(`${date}T12:00:00Z`))
          .slice(0, 2)
          .toUpperCase(),
      );
    }
  });

  it("adds days across months, years and clock changes", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2026-10-25", -1)).toBe("2026-10-24");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });

  it("finds the Monday of a week", () => {
    expect(mondayOf("2026-11-16")).toBe("2026-11-16");
    expect(mondayOf("2026-11-22")).toBe("2026-11-16");
    expect(WEEK[0]).toBe("MO");
  });

  it("knows leap years", () => {
    expect([2026, 2028, 2100, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it("lists days; an inverted range is empty", () => {
    expect(eachDay("2026-02-27", "2026-03-01")).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
    expect(eachDay("2026-03-01", "2026-02-27")).toEqual([]);
  });
});
