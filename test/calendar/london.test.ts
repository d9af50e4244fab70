import { describe, expect, it } from "vitest";
import { londonInstant, londonOffset } from "../../src/calendar/london.ts";
import { addDays } from "../../src/calendar/dates.ts";

describe("London wall time", () => {
  it("changes on the last Sundays of March and October", () => {
    expect(londonOffset("2026-03-28", "23:59")).toBe("+00:00");
    expect(londonOffset("2026-03-29", "02:00")).toBe("+01:00");
    expect(londonOffset("2026-10-24", "12:00")).toBe("+01:00");
    expect(londonOffset("2026-10-25", "02:00")).toBe("+00:00");
    expect(londonOffset("2027-03-28", "09:30")).toBe("+01:00");
    expect(londonOffset("2027-10-31", "09:30")).toBe("+00:00");
  });

  it("reads the hour that does not exist, and the hour that comes twice, as RFC 5545 does", () => {
    expect(londonInstant("2026-03-29", "01:30")).toBe("2026-03-29T02:30:00+01:00");
    expect(londonInstant("2026-10-25", "01:30")).toBe("2026-10-25T01:30:00+01:00");
  });

  it("agrees with the zone database at noon on every day of thirty years", () => {
    const clock = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/London",
      hour: "2-digit",
      hourCycle: "h23",
    });
    for (let date = "2015-01-01"; date < "2045-01-01"; date = addDays(date, 1)) {
      expect(clock.format(new Date(londonInstant(date, "12:00"))), date).toBe("12");
    }
  });
});
