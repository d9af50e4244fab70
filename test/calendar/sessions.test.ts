import { describe, expect, it } from "vitest";
import { nextSession, sessionsOn, upcoming } from "../../src/calendar/sessions.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { schedule } from "./schedule.ts";

describe("what is on", () => {
  const library = exampleLibrary();
  const names = (from: string, days: number): string[] =>
    upcoming(library, from, days).map(({ date, entry }) => `${date} ${entry.name}`);

  it("brings sessions and events together, by day", () => {
    expect(names("2026-11-21", 14)).toEqual([
      "2026-11-24 Toddler Tea",
      "2026-11-28 Lantern walk",
      "2026-12-01 Toddler Tea",
    ]);
  });
  it("counts the first day and not the day after the last", () => {
    expect(names("2026-11-24", 7)).toEqual(["2026-11-24 Toddler Tea", "2026-11-28 Lantern walk"]);
  });
  it("shows an event of several days on each of them", () => {
    expect(names("2025-05-30", 5)).toEqual(["2025-06-01 Beach day", "2025-06-02 Beach day"]);
  });
  it("leaves out what is closed or sensitive", () => {
    expect(upcoming(library, "2026-11-21", 60).map(({ entry }) => entry.slug)).not.toContain(
      "night-walk",
    );
  });
  it("keeps term time with the session, as terms are not known", () => {
    expect(sessionsOn(library, "2026-11-24")).toMatchObject([
      { opensAt: "10:00", closesAt: "11:30", termTimeOnly: true },
    ]);
    expect(sessionsOn(library, "2026-11-25")).toEqual([]);
  });
});

describe("the next date", () => {
  const weekly = schedule({
    freq: "WEEKLY",
    byday: ["WE"],
    validFrom: "2026-09-01",
    opensAt: "10:00",
  });
  const monthly = schedule({
    freq: "MONTHLY",
    byday: ["WE"],
    week: "-1",
    validFrom: "2026-09-01",
    opensAt: "09:00",
  });

  it("is today when something is on today", () =>
    expect(nextSession([weekly], "2026-11-25")?.date).toBe("2026-11-25"));
  it("is the earliest of several, by time on one day", () =>
    expect(nextSession([weekly, monthly], "2026-11-20")).toMatchObject({
      date: "2026-11-25",
      opensAt: "09:00",
    }));
  it("is not there when the last date has passed", () =>
    expect(nextSession([{ ...weekly, validTo: "2026-11-18" }], "2026-11-19")).toBeUndefined());
  it("is not there without days and times", () =>
    expect(nextSession([], "2026-11-19")).toBeUndefined());
});
