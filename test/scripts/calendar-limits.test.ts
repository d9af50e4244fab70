/** Calendars that cost more than they may, and entries that would take the room of all others. */
import { describe, expect, it } from "vitest";
import { readCalendar } from "../../scripts/calendars/read.ts";
import { readAll } from "../../scripts/calendars.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { examples } from "../fixtures/examples.ts";
import { vcalendar, vevent } from "../fixtures/icalendar.ts";

const event = (uid: string, start: string, ...lines: readonly string[]): string =>
  vevent(`UID:${uid}`, `DTSTART:${start}`, ...lines);
const good = event("ok", "20270308T100000", "SUMMARY:Good");
const read = (text: string) => readCalendar(text, "2026-11-30", "2027-03-31");
const days = (text: string): readonly string[] =>
  read(text).sessions.map(({ date, name }) => `${date} ${name}`);
const ofRule = (rule: string, start = "20261201T100000"): string =>
  vcalendar(event("r", start, "SUMMARY:Tots", `RRULE:${rule}`), good);
const GOOD = "2027-03-08 Good";

/** A written date of each day after 1 December 2026, without end. */
const dates = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2026, 11, 2 + index))
      .toISOString()
      .slice(0, 10)
      .replaceAll("-", "")
      .concat("T100000"),
  ).join(",");

describe("a calendar with too many dates", () => {
  it.each(["EXDATE", "RDATE"])("is too long to read: %s", (property) => {
    const text = vcalendar(
      event(
        "x",
        "20261201T100000",
        "SUMMARY:X",
        "RRULE:FREQ=DAILY",
        `${property}:${dates(50_000)}`,
      ),
    );
    expect(() => read(text)).toThrow("is too long to read");
  });
  it("is too long to read: many rules that are searched for long", () => {
    const rule = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30";
    const all = Array.from({ length: 30 }, (_, at) => event(`u${at}`, "20261201T100000", rule));
    expect(() => read(vcalendar(...all))).toThrow("is too long to read");
  });
  it("keeps its last good copy", async () => {
    const calendar = "https://example.org/tea.ics";
    const tea = { ...examples.services["toddler-tea"], calendar };
    const library = exampleLibrary({ more: { services: { "toddler-tea": tea } } });
    const first = await readAll(library, async () => ({ text: vcalendar(good) }));
    const imported = { calendars: first.copies };
    const text = vcalendar(
      event("x", "20261201T100000", "RRULE:FREQ=DAILY", `EXDATE:${dates(50_000)}`),
    );
    const again = await readAll(
      exampleLibrary({ more: { services: { "toddler-tea": tea } }, data: { imported } }),
      async () => ({ text }),
    );
    expect(again.copies).toEqual(first.copies);
    expect(again.faults[0]).toContain(" is too long to read. The copy of ");
  });
});

describe("an entry with too many dates", () => {
  it.each(["SECONDLY", "MINUTELY", "HOURLY"])("leaves room for the others: %s", (freq) => {
    const text = ofRule(`FREQ=${freq}`);
    expect(days(text)).toContain(GOOD);
    expect(read(text).faults).toHaveLength(1);
    expect(read(text).faults[0]).toMatch(
      /^The entry “Tots” of 1 December 2026 has (?:a day or a rule that|too many dates: \d+ of)/,
    );
  });
  it("and nine more of its kind leave room for all", () => {
    const many = Array.from({ length: 10 }, (_, at) =>
      event(`m${at}`, `20261201T1000${at}0`.slice(0, 15), `SUMMARY:M${at}`, "RRULE:FREQ=DAILY"),
    );
    const { sessions, faults } = read(vcalendar(...many, good));
    expect(sessions.length).toBeLessThanOrEqual(500);
    expect(sessions.map(({ name }) => name)).toContain("Good");
    expect(faults).toHaveLength(10);
    expect(faults[0]).toMatch(/^The entry “M0” of 1 December 2026 has too many dates: \d+ of them/);
  });
  it("is kept once where it is written again and again", () => {
    const again = Array.from({ length: 600 }, (_, at) =>
      event(`a${at}`, "20261208T100000", "SUMMARY:Tots"),
    );
    expect(days(vcalendar(...again, good))).toEqual(["2026-12-08 Tots", GOOD]);
    expect(read(vcalendar(...again, good)).faults).toEqual([]);
  });
});

describe("a rule with days that do not exist", () => {
  it.each([
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "20261201T100000", []],
    ["FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "20261201T100000", []],
    ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "20261201T100000", []],
    ["FREQ=YEARLY", "20240229T100000", []],
    ["FREQ=MONTHLY", "20261231T100000", ["2026-12-31", "2027-01-31", "2027-03-31"]],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "20270131T100000", ["2027-01-31", "2027-02-28", "2027-03-31"]],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28", "20260228T100000", ["2027-02-28"]],
    ["FREQ=MONTHLY;BYDAY=-1WE", "20270127T100000", ["2027-01-27", "2027-02-24", "2027-03-31"]],
  ])("%s gives none of them", (rule, start, expected) =>
    expect(days(ofRule(rule, start)).filter((one) => one !== GOOD)).toEqual(
      expected.map((date) => `${date} Tots`),
    ),
  );
});
