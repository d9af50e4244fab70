import { describe, expect, it } from "vitest";
import { comingUp, nextSession, upcoming } from "../../src/calendar/sessions.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { schedule } from "./schedule.ts";

describe("what is on", () => {
  const library = exampleLibrary();
  const names = (from: string, days: number): string[] =>
    upcoming(library, from, days).map(({ date, entry }) => `${date} ${entry.name}`);

  it("merges sessions and events by date", () => {
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
    const then = exampleLibrary({ today: "2025-05-30" });
    expect(
      upcoming(then, "2025-05-30", 5).map(({ date, entry }) => `${date} ${entry.name}`),
    ).toEqual(["2025-06-01 Beach day", "2025-06-02 Beach day"]);
  });
  it("leaves out what is closed or sensitive", () => {
    expect(upcoming(library, "2026-11-21", 60).map(({ entry }) => entry.slug)).not.toContain(
      "night-walk",
    );
  });
  it("says of a session in term time that terms are not known", () => {
    expect(upcoming(library, "2026-11-24", 1)).toMatchObject([
      { opensAt: "10:00", closesAt: "11:30", state: "term time only" },
    ]);
    expect(upcoming(library, "2026-11-25", 1)).toEqual([]);
  });
});

describe("what comes up", () => {
  const names = (days: number, least: number, wanted = ""): string[] =>
    comingUp(exampleLibrary(), days, least, ({ entry }) => entry.name.includes(wanted)).map(
      ({ date, entry }) => `${date} ${entry.name}`,
    );

  it("is what is on in some days, however much that is", () =>
    expect(names(14, 1)).toEqual([
      "2026-11-24 Toddler Tea",
      "2026-11-28 Lantern walk",
      "2026-12-01 Toddler Tea",
    ]));
  it("is made up with what comes afterwards where that is little", () => {
    expect(names(3, 0)).toEqual([]);
    expect(names(3, 1)).toEqual(["2026-11-24 Toddler Tea"]);
    expect(names(4, 1)).toEqual(["2026-11-24 Toddler Tea"]);
    expect(names(4, 2)).toEqual(["2026-11-24 Toddler Tea", "2026-11-28 Lantern walk"]);
  });
  it("leaves out what nobody asked for", () =>
    expect(names(4, 2, "Lantern")).toEqual(["2026-11-28 Lantern walk"]));
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
  const next = (schedules: readonly (typeof weekly)[], today: string) => {
    const library = exampleLibrary({ today });
    return nextSession({ ...library.entry("services", "toddler-tea"), schedules }, library);
  };

  it("is today when something is on today", () =>
    expect(next([weekly], "2026-11-25")?.date).toBe("2026-11-25"));
  it("is the earliest of several, by time on one day", () =>
    expect(next([weekly, monthly], "2026-11-20")).toMatchObject({
      date: "2026-11-25",
      opensAt: "09:00",
    }));
  it("is undefined after the last date", () =>
    expect(next([{ ...weekly, validTo: "2026-11-18" }], "2026-11-19")).toBeUndefined());
  it("is undefined without a schedule", () => expect(next([], "2026-11-19")).toBeUndefined());
  it("is last night's session until that ends after midnight", () => {
    const night = { ...weekly, opensAt: "22:00", closesAt: "02:00" };
    expect(next([night], "2026-11-26")?.date).toBe("2026-11-25");
    expect(next([{ ...night, closesAt: "00:00" }], "2026-11-26")?.date).toBe("2026-12-02");
  });
  it("skips bank holidays, known school holidays and exceptions", () => {
    const friday = schedule({ freq: "WEEKLY", byday: ["FR"], validFrom: "2026-09-01" });
    expect(next([friday], "2026-12-20")?.date).toBe("2027-01-08");
    expect(next([{ ...friday, bankHolidays: true }], "2026-12-20")?.date).toBe("2026-12-25");
    expect(next([{ ...weekly, termTimeOnly: true }], "2026-12-24")?.date).toBe("2027-01-06");
    expect(next([{ ...weekly, except: ["2026-11-25"] }], "2026-11-25")?.date).toBe("2026-12-02");
  });
});
