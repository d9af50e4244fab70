/** Calendar files of events and sessions: exactly the dates that the site shows. */
import { describe, expect, it } from "vitest";
import { addDays, eachDay, type Weekday, WEEK, weekday } from "../../src/calendar/dates.ts";
import { occurrences, type Schedule } from "../../src/calendar/occurrences.ts";
import { calendarUrl, entryCalendar, ruleOf } from "../../src/export/entry-calendar.ts";
import type { Event, Service } from "../../src/model/collections/index.ts";
import { schedule } from "../calendar/schedule.ts";
import { location, service } from "../search/library.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { seeded } from "../seeded.ts";

const library = exampleLibrary();
const today = library.today;
const unfolded = (text: string): readonly string[] => text.replace(/\r\n /g, "").split("\r\n");
const value = (name: string, text: string): string | undefined =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, "");
const dash = (compact: string): string =>
  `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6, 8)}`;
const held = (parts: Partial<Service>): Service => service("s", { name: "Toddler tea", ...parts });
const timed = (parts: Partial<Schedule>): Schedule =>
  schedule({
    freq: "WEEKLY",
    byday: ["TU"],
    validFrom: "2026-09-01",
    opensAt: "09:30",
    closesAt: "11:00",
    ...parts,
  });

/** The day of an end that may be told in UTC. */
function dayInLondon(text: string): string {
  if (!text.endsWith("Z")) return dash(text);
  const utc = new Date(`${dash(text)}T${text.slice(9, 11)}:${text.slice(11, 13)}:00Z`);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" }).format(utc);
}

/** Reads a rule day by day, as RFC 5545 says it, from the text of the file alone. */
function read(text: string, to: string): readonly string[] {
  const event = unfolded(text.slice(text.indexOf("BEGIN:VEVENT"))).join("\r\n");
  const start = dash(value("DTSTART", event) ?? "");
  const line = value("RRULE", event);
  if (line === undefined) return [start];
  const rule = new Map(line.split(";").map((part) => part.split("=") as [string, string]));
  const until = rule.has("UNTIL") ? dayInLondon(rule.get("UNTIL") ?? "") : to;
  const every = Number(rule.get("INTERVAL") ?? 1);
  const without = unfolded(event)
    .filter((one) => one.startsWith("EXDATE"))
    .map((one) => dash(one.replace(/^[^:]*:/, "")));
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const monday = (date: string): number =>
    Math.floor((Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 3) / 7);
  const nth = (date: string): string => String(Math.ceil(Number(date.slice(8)) / 7));
  const isLast = (date: string): boolean => addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
  const onDay = (date: string): boolean => {
    const days = (rule.get("BYDAY") ?? "").split(",").filter(Boolean);
    if (rule.get("FREQ") === "DAILY") return true;
    if (rule.get("FREQ") === "WEEKLY")
      return days.includes(weekday(date)) && (monday(date) - monday(start)) % every === 0;
    if ((months(date) - months(start)) % every !== 0) return false;
    if (days.length === 0) return rule.get("BYMONTHDAY") === String(Number(date.slice(8)));
    return (
      days.includes(`${nth(date)}${weekday(date)}`) ||
      (isLast(date) && days.includes(`-1${weekday(date)}`))
    );
  };
  return eachDay(start, until < to ? until : to).filter(
    (date) => onDay(date) && !without.includes(date),
  );
}

describe("the rule of a session", () => {
  const random = seeded(11);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const invent = (): Schedule => {
    const freq = one(["WEEKLY", "MONTHLY", "once"] as const);
    const validFrom = addDays("2026-06-01", Math.floor(random() * 300));
    const some = WEEK.filter(() => random() < 0.3) as Weekday[];
    const byday =
      freq === "once" || (freq === "MONTHLY" && random() < 0.3)
        ? []
        : some.length > 0
          ? some
          : [one(WEEK)];
    const validTo =
      random() < 0.5 ? undefined : addDays(validFrom, 200 + Math.floor(random() * 300));
    const plan = schedule({
      freq,
      interval: one([undefined, 1, 2, 3]),
      byday,
      week: one(["1", "2", "3", "4", "-1"] as const),
      validFrom,
      validTo,
      bankHolidays: true,
      opensAt: one([undefined, "00:30", "09:30", "23:15"]),
    });
    return {
      ...plan,
      except:
        freq === "once"
          ? []
          : occurrences(plan, validFrom, "2029-01-01").filter(() => random() < 0.1),
    };
  };
  it("gives the dates of the site, for any schedule", () => {
    let looked = 0;
    for (let round = 0; round < 400; round++) {
      const plan = invent();
      const entry = held({ schedules: [plan] });
      if (calendarUrl(entry, library) === undefined) continue;
      const to = "2028-06-30";
      expect(read(entryCalendar(entry, library), to), JSON.stringify(plan)).toEqual(
        occurrences(plan, plan.validFrom, to),
      );
      looked++;
    }
    expect(looked).toBeGreaterThan(300);
  });
  it.each([
    [timed({}), "FREQ=WEEKLY;BYDAY=TU;WKST=MO"],
    [timed({ interval: 2, byday: ["MO", "FR"] }), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=MO"],
    [timed({ freq: "MONTHLY", week: "-1" }), "FREQ=MONTHLY;BYDAY=-1TU"],
    [timed({ freq: "MONTHLY", byday: [], validFrom: "2026-09-15" }), "FREQ=MONTHLY;BYMONTHDAY=15"],
    [timed({ freq: "once" }), undefined],
  ])("is %#", (plan, rule) => expect(ruleOf(plan)).toBe(rule));
});

describe("the file of a service", () => {
  const text = entryCalendar(
    held({
      schedules: [timed({ validTo: "2026-12-22", except: ["2026-11-24"], termTimeOnly: true })],
      locations: [location({ name: "Harbour House", address1: "1 Quay Street" })],
    }),
    library,
  );
  it("tells London time with its zone, the end in UTC, and what is left out", () => {
    expect(
      ["DTSTART", "DTEND", "RRULE", "EXDATE", "LOCATION"].map((name) =>
        value(name, text.slice(text.indexOf("BEGIN:VEVENT"))),
      ),
    ).toEqual([
      "20260901T093000",
      "20260901T110000",
      "FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20261222T093000Z",
      "20261124T093000",
      "Harbour House\\, 1 Quay Street",
    ]);
    expect(text).toContain("DTSTART;TZID=Europe/London:");
    expect(text).toContain("TZID:Europe/London\r\n");
  });
  it("says that it is in term time only, and how sure it is", () =>
    expect(value("DESCRIPTION", text)).toMatch(
      /In school term time only.*The people who run it confirmed it by phone on .*Things change: look at/,
    ));
  it("is cut into lines of 75 octets, with the ends that calendars want", () => {
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
  it("ends in summer in UTC an hour earlier, and after midnight on the next day", () => {
    const late = entryCalendar(
      held({ schedules: [timed({ validTo: "2027-06-29", opensAt: "22:00", closesAt: "01:00" })] }),
      library,
    );
    expect([
      value("RRULE", late.slice(late.indexOf("BEGIN:VEVENT"))),
      value("DTEND", late.slice(late.indexOf("BEGIN:VEVENT"))),
    ]).toEqual(["FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20270629T210000Z", "20260902T010000"]);
  });
  it("keeps its identifiers when its hours change", () => {
    const uid = (plan: Schedule): string | undefined =>
      value("UID", entryCalendar(held({ schedules: [plan] }), library));
    expect(uid(timed({}))).toBe(uid(timed({ opensAt: "10:45", closesAt: "12:00" })));
  });
  it.each([
    ["nothing is confirmed", {}],
    ["it is over", { schedules: [timed({ validTo: "2026-01-06", validFrom: "2026-01-01" })] }],
    ["it has closed", { status: "defunct" as const, schedules: [timed({})] }],
    ["it is sensitive", { sensitive: true, schedules: [timed({})] }],
  ])("is not there when %s", (_why, parts) =>
    expect(calendarUrl(held(parts), library)).toBeUndefined(),
  );
  it("never tells a secret address", () => {
    const secret = held({
      schedules: [timed({})],
      locations: [
        location({ confidential: true, name: "Rose House", address1: "1 Secret Street" }),
      ],
    });
    expect(entryCalendar(secret, library)).not.toMatch(/Rose|Secret|LOCATION/);
  });
});

describe("the file of an event", () => {
  const first = library.content.events[0];
  if (!first) throw new Error("The fixtures have no event.");
  const event = (parts: Partial<Event>): Event => ({
    ...first,
    status: "scheduled",
    sensitive: false,
    date: addDays(today, 3),
    lastDate: undefined,
    startTime: "10:00",
    endTime: "12:00",
    ...parts,
  });
  it("is one event", () => {
    const text = entryCalendar(event({}), library);
    expect([
      unfolded(text).filter((line) => line === "BEGIN:VEVENT").length,
      value("RRULE", text.slice(text.indexOf("BEGIN:VEVENT"))),
      value("UID", text),
    ]).toEqual([1, undefined, first.id]);
    expect(value("SUMMARY", text)).toBe(first.name.replaceAll(",", "\\,"));
  });
  it("of some days is held on each, by a rule", () => {
    const days = { date: addDays(today, 3), lastDate: addDays(today, 5) };
    expect(read(entryCalendar(event(days), library), "2030-01-01")).toEqual(
      eachDay(days.date, days.lastDate),
    );
    expect(
      read(
        entryCalendar(event({ ...days, startTime: undefined, endTime: undefined }), library),
        "2030-01-01",
      ),
    ).toEqual(eachDay(days.date, days.lastDate));
  });
  it("without a time is on the whole day, and knows no zone", () => {
    const text = entryCalendar(event({ startTime: undefined, endTime: undefined }), library);
    expect(text).toContain("DTSTART;VALUE=DATE:");
    expect(text).not.toContain("VTIMEZONE");
  });
  it("says when it is cancelled or put off; is not there when it is over or sensitive", () => {
    const later = addDays(today, 3);
    for (const [status, mark] of [
      ["cancelled", "Cancelled: "],
      ["postponed", "Put off: "],
    ] as const) {
      const text = entryCalendar(event({ status, date: later }), library);
      expect(value("STATUS", text)).toBe("CANCELLED");
      expect(value("SUMMARY", text)).toContain(mark);
    }
    for (const parts of [
      { status: "postponed" as const, date: "2026-01-01" },
      { date: "2026-01-01" },
      { sensitive: true },
    ])
      expect(calendarUrl(event(parts), library)).toBeUndefined();
    expect(calendarUrl(event({}), library)).toBe(`${first.url}event.ics`);
  });
});
