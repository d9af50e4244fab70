import { describe, expect, it } from "vitest";
import { calendarUrl } from "../../src/export/entry-calendar.ts";
import { checkedEntries } from "../../src/freshness/due.ts";
import { eventState, sessionsBetween, type SessionState } from "../../src/calendar/state.ts";
import { upcoming } from "../../src/calendar/sessions.ts";
import { hasTimes, timesInWords } from "../../src/calendar/times.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { schedule } from "./schedule.ts";

const tuesdays = {
  freq: "WEEKLY",
  byday: ["TU"],
  validFrom: "2026-09-01",
  opensAt: "10:00",
} as const;
const calendar = {
  ...placeData().calendar,
  terms: [
    { name: "Autumn", from: "2026-09-03", to: "2026-12-18" },
    { name: "Spring", from: "2027-01-05", to: "2027-03-26" },
  ],
  holidays: [{ name: "Half term", from: "2026-10-26", to: "2026-10-30" }],
  bankHolidays: [{ name: "Harbour Day", date: "2026-12-01" }],
  closures: [
    { why: "New roof", from: "2026-12-08", to: "2026-12-08", hubs: ["harbour-hub"], services: [] },
    { why: "Snow", from: "2026-12-15", to: "2026-12-15", hubs: [], services: [] },
  ],
};

interface Said {
  readonly today?: string;
  readonly terms?: boolean;
  readonly status?: "active" | "temporarily closed";
}

function statesOn(
  date: string,
  plan: object,
  { today = "2026-11-21", terms = true, status = "active" }: Said = {},
): SessionState[] {
  const library = exampleLibrary({
    today,
    data: { calendar: terms ? calendar : { ...calendar, terms: [], holidays: [] } },
  });
  const service = library.entry("services", "toddler-tea");
  const entry = { ...service, status, schedules: [schedule({ ...tuesdays, ...plan })] };
  return sessionsBetween(entry, date, date, library).map(({ state }) => state);
}

describe("the sessions of a service on a day", () => {
  it.each([
    ["a day of its rule", "2026-11-24", {}, {}, ["on"]],
    ["another day", "2026-11-25", {}, {}, []],
    ["a day gone by", "2026-11-17", {}, {}, ["past"]],
    ["before its first date", "2026-12-22", { validFrom: "2027-01-12" }, {}, []],
    ["after its last date", "2026-12-22", { validTo: "2026-12-10" }, {}, []],
    ["an exception", "2026-11-24", { except: ["2026-11-24"] }, {}, ["exception"]],
    ["a bank holiday", "2026-12-01", {}, {}, ["bank holiday"]],
    ["a bank holiday on which it is on", "2026-12-01", { bankHolidays: true }, {}, ["on"]],
    [
      "once, on a bank holiday",
      "2026-12-01",
      { freq: "once", byday: [], validFrom: "2026-12-01" },
      {},
      ["on"],
    ],
    ["its hub shut", "2026-12-08", {}, {}, ["closed"]],
    ["everything shut", "2026-12-15", { bankHolidays: true }, {}, ["closed"]],
    ["term time in term", "2026-11-24", { termTimeOnly: true }, {}, ["on"]],
    [
      "term time in half term",
      "2026-10-27",
      { termTimeOnly: true },
      { today: "2026-10-20" },
      ["school holiday"],
    ],
    ["term time between terms", "2026-12-29", { termTimeOnly: true }, {}, ["school holiday"]],
    [
      "term time, terms unknown",
      "2026-11-24",
      { termTimeOnly: true },
      { terms: false },
      ["term time only"],
    ],
    ["the service closed for now", "2026-11-24", {}, { status: "temporarily closed" }, ["closed"]],
  ] as const)("%s", (_, date, plan, said, states) =>
    expect(statesOn(date, plan, said)).toEqual(states),
  );
  it("is nothing without days and times", () => {
    const library = exampleLibrary();
    const entry = library.entry("services", "baby-circle");
    expect(sessionsBetween(entry, "2026-11-24", "2026-11-24", library)).toEqual([]);
  });
});

describe("what an event does", () => {
  const library = exampleLibrary();
  const event = library.entry("events", "2026-11-28-lantern-walk");
  it.each([
    ["scheduled", "2026-11-28", "on"],
    ["scheduled", "2026-11-29", "past"],
    ["cancelled", "2026-11-21", "cancelled"],
    ["cancelled", "2026-12-21", "cancelled"],
    ["postponed", "2026-11-21", "postponed"],
  ] as const)("%s on %s: %s", (status, today, state) =>
    expect(eventState({ ...event, status }, today)).toBe(state),
  );
  it("lasts into the next day when it ends after midnight", () => {
    const night = { ...event, startTime: "20:00", endTime: "01:00" };
    expect(eventState(night, "2026-11-29")).toBe("on");
    expect(eventState(night, "2026-11-30")).toBe("past");
    for (const [day, over] of [
      ["2026-11-29", false],
      ["2026-11-30", true],
    ] as const) {
      const on = { ...library, today: day, content: { ...library.content, events: [night] } };
      expect(checkedEntries(on).includes(night)).toBe(!over);
      expect(calendarUrl(night, on) === undefined).toBe(over);
      expect(calendarUrl({ ...night, status: "cancelled" }, on) === undefined).toBe(over);
    }
  });
  it("says where: the address of its hub", () => {
    const hub = { name: "Harbour Hall", address1: "1 Quay Street", postcode: "NP1 1AA" };
    const placed = exampleLibrary({
      more: { hubs: { "harbour-hub": { ...written, locations: [hub] } } },
    });
    const walk = placed.entry("events", event.slug);
    expect(sessionsBetween(walk, event.date, event.date, placed)).toMatchObject([
      { place: "Harbour Family Hub, Harbour Hall, 1 Quay Street, NP1 1AA" },
    ]);
  });
});

const written = {
  name: "Harbour Family Hub",
  id: "6f1c2f0e-3b1a-4d59-9a5e-000000000010",
  status: "active",
  summary: "A house for families.",
  area: "harbour",
  checked: { on: "2026-11-02", by: "Site editor", nextDue: "2027-02-02", confidence: "reported" },
};

describe("days and times in words", () => {
  const words = (plan: object, today = "2026-11-21"): string | undefined => {
    const library = exampleLibrary({ today, data: { calendar } });
    const service = library.entry("services", "toddler-tea");
    const entry = { ...service, schedules: [schedule({ ...tuesdays, ...plan })] };
    return timesInWords(entry, library)[0]?.text;
  };
  const wednesdays = { byday: ["WE"], validFrom: "2026-09-02" };
  it.each([
    [wednesdays, "Every Wednesday, 10am"],
    [{}, "Every Tuesday, 10am, not 1, 8 and 15 December"],
    [
      { ...wednesdays, except: ["2026-12-30", "2027-01-06"] },
      "Every Wednesday, 10am, not 30 December and 6 January",
    ],
    [{ ...wednesdays, except: ["2026-11-04"] }, "Every Wednesday, 10am"],
    [
      { byday: ["SA"], validFrom: "2026-09-05", interval: 2 },
      "Every other Saturday, 10am, next on Saturday 28 November",
    ],
    [
      { byday: ["WE"], validFrom: "2027-01-13" },
      "From Wednesday 13 January 2027: every Wednesday, 10am",
    ],
    [{ ...wednesdays, validTo: "2026-12-16" }, "Every Wednesday, 10am, until 16 December 2026"],
    [{ ...wednesdays, termTimeOnly: true }, "Every Wednesday, 10am, in school term time"],
  ])("%j", (plan, text) => expect(words(plan)).toBe(text));
  it("are gone when the last date is", () => {
    const library = exampleLibrary();
    const service = library.entry("services", "toddler-tea");
    const over = { ...service, schedules: [schedule({ ...tuesdays, validTo: "2026-11-20" })] };
    expect(hasTimes(over, library)).toBe(false);
    expect(timesInWords(over, library)).toEqual([]);
  });
});

describe("a list of what is on", () => {
  it("tells of nothing that has not begun, is over or is off, and marks what is cancelled", () => {
    const library = exampleLibrary({ today: "2026-11-21", data: { calendar } });
    const told = upcoming(library, "2026-11-21", 45).map(({ date, state }) => `${date} ${state}`);
    expect(told).toEqual(["2026-11-24 on", "2026-11-28 on"]);
    const event = { ...library.entry("events", "2026-11-28-lantern-walk"), status: "cancelled" };
    const content = { ...library.content, events: [event] } as typeof library.content;
    expect(upcoming({ ...library, content }, "2026-11-28", 1)).toMatchObject([
      { state: "cancelled" },
    ]);
  });
});
