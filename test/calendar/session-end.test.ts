import { describe, expect, it } from "vitest";
import { datesOf, type RecurrenceRule } from "../../src/calendar/occurrences.ts";
import { endOf, endsNextDay, isOvernight } from "../../src/calendar/session-end.ts";

describe("the end of a session", () => {
  const date = "2026-12-31";
  it.each<readonly [Parameters<typeof endOf>[0], string, boolean, boolean]>([
    [{ date, opensAt: "10:00", closesAt: "11:30" }, "2026-12-31T11:30", false, false],
    [{ date, opensAt: "22:00", closesAt: "01:00" }, "2027-01-01T01:00", true, true],
    [{ date, opensAt: "20:00", closesAt: "00:00" }, "2027-01-01T00:00", true, false],
    [{ date, opensAt: "10:00" }, "2027-01-01T00:00", false, false],
    [{ date, closesAt: "11:30" }, "2026-12-31T11:30", false, false],
    [{ date }, "2027-01-01T00:00", false, false],
  ])("%j", (times, end, nextDay, overnight) => {
    expect([endOf(times), endsNextDay(times), isOvernight(times)]).toEqual([
      end,
      nextDay,
      overnight,
    ]);
  });
  it("takes the clock change of the day it belongs to", () => {
    const rule: RecurrenceRule = {
      freq: "WEEKLY",
      byday: ["SA"],
      validFrom: "2026-01-01",
      validTo: undefined,
      interval: undefined,
      week: undefined,
      except: [],
      termTimeOnly: false,
      opensAt: "22:00",
      closesAt: "01:30",
    };
    // Clocks go forward at 01:00 on Sunday 28 March 2027.
    expect(datesOf([rule], "2027-03-27", "2027-03-27")).toMatchObject([
      { opensAt: "22:00", closesAt: "02:30" },
    ]);
  });
});
