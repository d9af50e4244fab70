import { describe, expect, it } from "vitest";
import {
  dayAndMonth,
  longDate,
  monthYear,
  partialDateText,
  plainDate,
  shortMonth,
} from "../../src/format/dates.ts";
import { timeRange, timeText } from "../../src/format/times.ts";

describe("dates", () => {
  it.each([
    ["2026-11-21", "Saturday 21 November 2026"],
    ["2024-02-29", "Thursday 29 February 2024"],
    ["2026-10-25", "Sunday 25 October 2026"],
    ["2027-01-01", "Friday 1 January 2027"],
  ])("%s in full", (date, words) => expect(longDate(date)).toBe(words));

  it("are shorter where the weekday or the year says nothing", () => {
    expect(plainDate("2026-11-01")).toBe("1 November 2026");
    expect(dayAndMonth("2026-11-21")).toBe("Saturday 21 November");
    expect(monthYear("2026-11-21")).toBe("November 2026");
    expect(shortMonth("2026-09-01")).toBe("Sep 2026");
  });

  it.each([
    ["2019", "2019"],
    ["2019-04", "April 2019"],
    ["2019-04-17", "17 April 2019"],
  ])("%s as far as it is known", (date, words) => expect(partialDateText(date)).toBe(words));

  it("name the right weekday on every day of ten years", () => {
    const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    for (
      let day = Date.UTC(2020, 0, 1), count = 3;
      day < Date.UTC(2030, 0, 1);
      day += 86_400_000, count++
    ) {
      const date = new Date(day).toISOString().slice(0, 10);
      expect(longDate(date).split(" ")[0]).toBe(names[count % 7]);
    }
  });
});

describe("times", () => {
  it.each([
    ["09:00", "9am"],
    ["09:30", "9:30am"],
    ["12:00", "midday"],
    ["12:05", "12:05pm"],
    ["00:00", "midnight"],
    ["00:30", "12:30am"],
    ["18:00", "6pm"],
    ["23:59", "11:59pm"],
  ])("%s", (time, words) => expect(timeText(time)).toBe(words));

  it("have an end when it is stated", () => {
    expect(timeRange("10:00", "11:30")).toBe("10am to 11:30am");
    expect(timeRange("10:00")).toBe("10am");
  });
});
