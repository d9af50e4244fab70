/** “Tuesday morning”, “tonight”, “this weekend”: what is on then comes first. */
import { describe, expect, it } from "vitest";
import type { Service } from "../../src/model/collections/index.ts";
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
    freq: "weekly",
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
});
