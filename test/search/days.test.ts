/** “Tuesday morning”, “tonight”, “this weekend”: what is on then comes first. */
import { describe, expect, it } from "vitest";
import type { Service } from "../../src/model/collections/index.ts";
import { createLibrary } from "../../src/model/library.ts";
import { dayPhrase, dayWords, daysMeant, isUntil, timesMeant } from "../../src/search/days.ts";
import { libraryOf, service } from "./library.ts";
import { answer } from "./answer.ts";
import { openLibrary } from "./open-library.ts";

describe("a typed word", () => {
  it.each([
    ["tues", undefined, ["tuesday"]],
    ["sat", 3, ["saturday"]],
    ["today", 0, ["sunday"]],
    ["tomorrow", 6, ["sunday"]],
    ["tonight", 5, ["fridayevening"]],
    ["weekend", undefined, ["saturday", "sunday"]],
    ["tonight", undefined, []],
    ["toddler", 2, []],
    ["constructor", 2, []],
  ] as const)("“%s” on day %s means %j", (typed, weekday, days) =>
    expect(daysMeant(typed, weekday)).toEqual(days),
  );
  it.each([
    ["by", "friday", true],
    ["til", "xmas", true],
    ["on", "friday", false],
    ["by", "bus", false],
    [undefined, "friday", false],
  ])("“%s %s” says how long something lasts: %s", (before, typed, until) =>
    expect(isUntil(before, typed)).toBe(until),
  );
  it.each([
    ["5pm", undefined, ["evening"]],
    ["12pm", undefined, ["afternoon"]],
    ["10.30am", undefined, ["morning"]],
    ["school", "after", ["afternoon", "evening"]],
    ["school", "the", []],
    ["constructor", "after", []],
  ] as const)("“%s” after “%s” means the times %j", (typed, before, times) =>
    expect(timesMeant(typed, before)).toEqual(times),
  );
  it.each([
    ["sun", "on Sunday"],
    ["tonight", "tonight"],
    ["weekend", "at the weekend"],
    ["buggy", undefined],
  ])("“%s” is said as %s", (typed, phrase) => expect(dayPhrase(typed)).toBe(phrase));
  it("is met by the words that a session brings", () =>
    expect(dayWords([5], ["evening"])).toEqual(["friday", "evening", "fridayevening"]));
});

const weekly = (
  byday: Service["schedules"][number]["byday"],
  opensAt: string,
  closesAt: string,
): Service["schedules"][number] =>
  ({
    freq: "WEEKLY",
    interval: 1,
    byday,
    opensAt,
    closesAt,
    validFrom: "2026-01-05",
    except: [],
    termTimeOnly: false,
    bankHolidays: "on",
  }) as unknown as Service["schedules"][number];

describe("results", () => {
  const { index, keys } = openLibrary(
    libraryOf({
      services: [
        service("always", { name: "Singing group" }),
        service("tuesday", { name: "Pottery", schedules: [weekly(["TU"], "10:00", "11:30")] }),
        service("late", { name: "Drumming", schedules: [weekly(["TU"], "18:00", "20:00")] }),
        service("mixed", {
          name: "Weaving",
          schedules: [weekly(["TU"], "14:00", "15:00"), weekly(["TH"], "10:00", "11:00")],
        }),
        service("saturday", { name: "Judo", schedules: [weekly(["SA"], "09:00", "10:00")] }),
        service("closed", {
          name: "Chess",
          status: "defunct",
          schedules: [weekly(["SA"], "09:00", "10:00")],
        }),
      ],
    }),
  );
  const services = (typed: string): string[] =>
    keys(typed).filter((key) => key.startsWith("services/"));

  it("for a day and a time of day begin with what is on then", () =>
    expect(services("tuesday morning")[0]).toBe("services/tuesday"));
  it("know a day by its short form", () =>
    expect(services("tues evening")[0]).toBe("services/late"));
  it("for the weekend are what is on at the weekend, and not what has closed", () =>
    expect(services("this weekend")).toEqual(["services/saturday"]));
  it("for tonight are what is on this evening", () => {
    index.weekday = 2;
    expect(services("something on tonight")[0]).toBe("services/late");
    index.weekday = 5;
    expect(services("something on tomorrow")[0]).toBe("services/saturday");
    index.weekday = undefined;
  });
  it.each([
    ["pottery tuesday", undefined],
    ["pottery on sunday", "on Sunday"],
    ["pottery at the weekend", "at the weekend"],
    ["sunday", undefined],
    ["pottery", undefined],
  ])("to “%s” say on which day nothing like it is known: %s", (typed, day) =>
    expect(answer(index, typed).missesDay).toBe(day),
  );
  it("for a time after school are what is on then", () =>
    expect(services("something on after school")[0]).toMatch(/mixed|late/));
  it("for a day after school begin with what is on that day", () => {
    expect(services("after school tuesday").slice(0, 2).sort()).toEqual([
      "services/late",
      "services/mixed",
    ]);
    expect(services("after school thursday")[0]).toBe("services/mixed");
  });
  it.each([
    ["saturday", undefined, "services/saturday"],
    ["tomorrow", 5, "services/saturday"],
    ["tomorrow morning", 1, "services/tuesday"],
    ["thursday morning", undefined, "services/mixed"],
  ])("for “%s” on day %s begin with what is on then", (typed, weekday, first) => {
    index.weekday = weekday;
    expect(services(typed)[0]).toBe(first);
    index.weekday = undefined;
  });
});

describe("a school holiday that is known", () => {
  const weeks = weekly(["WE"], "10:00", "12:00");
  const library = libraryOf({
    services: [
      service("term", { name: "Clay", schedules: [{ ...weeks, termTimeOnly: true }] }),
      service("always", { name: "Singing group" }),
      service("all-year", { name: "Football", schedules: [weeks] }),
    ],
  });
  const holidays = [{ name: "February half term", from: "2027-02-15", to: "2027-02-19" }];
  const { calendar } = library.data;
  const known = createLibrary(
    library.content,
    { ...library.data, calendar: { ...calendar, holidays } },
    library.today,
  );
  it.each(["half term", "february half term", "half term wednesday"])(
    "brings what is on in it first, for “%s”",
    (typed) => {
      const found = openLibrary(known)
        .keys(typed)
        .filter((key) => key.startsWith("services/"));
      expect(found[0]).toBe("services/all-year");
      expect(openLibrary(library).keys("half term")).not.toContain("services/all-year");
    },
  );
});
