/** Faults inside a calendar that a group publishes: each harms nothing but itself, and is named. */
import { describe, expect, it } from "vitest";
import { readCalendar } from "../../scripts/calendars/read.ts";
import { ianaZone } from "../../scripts/calendars/zones.ts";
import { readAll } from "../../scripts/calendars.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { examples } from "../fixtures/examples.ts";
import { vcalendar, vevent } from "../fixtures/icalendar.ts";

const event = (uid: string, start: string, ...lines: readonly string[]): string =>
  vevent(`UID:${uid}`, `DTSTART${start}`, ...lines);
const good = event("ok", ":20261208T100000Z", "SUMMARY:Good");
const read = (text: string) => readCalendar(text, "2026-11-20", "2027-04-30");
const told = (text: string): readonly string[] =>
  read(text).sessions.map(({ date, opensAt = "", name, state }) =>
    `${date} ${opensAt} ${name} ${state}`.replace(/ +/g, " "),
  );
const GOOD = "2026-12-08 10:00 Good on";

describe("one bad entry", () => {
  it.each([
    [
      "a line that is no property",
      event("j", ":20261208T110000", "SUMMARY:Tots", "see you there"),
      "The entry “Tots” of 8 December 2026 has a line that cannot be read",
    ],
    [
      "a rule that is none",
      event("r", ":20261208T110000", "SUMMARY:Tots", "RRULE:FREQ=SOMETIMES"),
      "The entry “Tots” of 8 December 2026 has a rule for its dates that cannot be read " +
        "(FREQ=SOMETIMES)",
    ],
    [
      "no day",
      "BEGIN:VEVENT\r\nUID:n\r\nSUMMARY:Tots\r\nEND:VEVENT",
      "The entry “Tots” has no day",
    ],
    [
      "a day that does not exist",
      event("d", ":20269999T990000Z", "SUMMARY:Tots"),
      "The entry “Tots” has a day or a time that does not exist",
    ],
    [
      "no end",
      "BEGIN:VEVENT\r\nUID:e\r\nDTSTART:20261208T110000\r\nSUMMARY:Tots",
      "The entry “Tots” of 8 December 2026 has a line that cannot be read",
    ],
  ])("%s: is named, and the rest is read", (_, bad, fault) => {
    for (const text of [vcalendar(bad, good), vcalendar(good, bad)]) {
      expect(told(text)).toEqual([GOOD]);
      expect(read(text).faults).toEqual([fault]);
    }
  });
  it("which changes one date of a series takes that date out, and no other", () => {
    const series = event("s", ":20261201T100000", "SUMMARY:Tots", "RRULE:FREQ=WEEKLY;COUNT=3");
    const bad = event(
      "s",
      ":20261208T130000",
      "RECURRENCE-ID:20261208T100000",
      "SUMMARY:Tots",
      "?",
    );
    expect(told(vcalendar(bad, series))).toEqual([
      "2026-12-01 10:00 Tots on",
      "2026-12-08 10:00 Tots removed",
      "2026-12-15 10:00 Tots on",
    ]);
  });
  it("is told by the command beside what was read", async () => {
    const tea = { ...examples.services["toddler-tea"], calendar: "https://example.org/tea.ics" };
    const library = exampleLibrary({ more: { services: { "toddler-tea": tea } } });
    const text = vcalendar(good, event("n", ":20261208T110000", "SUMMARY:Tots", "RRULE:FREQ=NO"));
    const { copies, faults, remarks } = await readAll(library, async () => ({ text }));
    expect(copies.map(({ sessions }) => sessions.length)).toEqual([1]);
    expect(faults).toEqual([]);
    expect(remarks).toEqual([
      "In the calendar of Toddler Tea (https://example.org/tea.ics): The entry “Tots” of " +
        "8 December 2026 has a rule for its dates that cannot be read (FREQ=NO).",
    ]);
  });
});

describe("several calendars in one file", () => {
  it("are all read", () =>
    expect(told(vcalendar(good) + vcalendar(event("b", ":20261209T090000", "SUMMARY:B")))).toEqual([
      GOOD,
      "2026-12-09 09:00 B on",
    ]));
  it("may have a series in one and a changed date of it in the other", () => {
    const series = event("s", ":20261201T100000", "SUMMARY:Tots", "RRULE:FREQ=WEEKLY;COUNT=2");
    const moved = event("s", ":20261208T130000", "RECURRENCE-ID:20261208T100000", "SUMMARY:Tots");
    expect(told(vcalendar(moved) + vcalendar(series))).toEqual([
      "2026-12-01 10:00 Tots on",
      "2026-12-08 10:00 Tots removed",
      "2026-12-08 13:00 Tots on",
    ]);
  });
  it("that cancel (METHOD:CANCEL) call off what is in them", () =>
    expect(
      told(
        vcalendar("METHOD:CANCEL", event("c", ":20261208T110000", "SUMMARY:Tots")) +
          vcalendar(good),
      ),
    ).toEqual([GOOD, "2026-12-08 11:00 Tots cancelled"]));
});

describe("time zones", () => {
  it("of the database need no description, summer and winter", () => {
    const at = (zone: string, start: string): string | undefined =>
      read(vcalendar(event("z", `;TZID=${zone}:${start}`, "SUMMARY:Z"))).sessions[0]?.opensAt;
    expect(at("Europe/Warsaw", "20261208T110000")).toBe("10:00");
    expect(at("Europe/Warsaw", "20270408T110000")).toBe("10:00");
    expect(at("America/New_York", "20270318T070000")).toBe("11:00");
    expect(at("America/New_York", "20270408T070000")).toBe("12:00");
    expect(at("Asia/Kolkata", "20261208T160000")).toBe("10:30");
    expect(at('"/example.org/2026/Europe/Paris"', "20261208T110000")).toBe("10:00");
    expect(at("Europe/London", "20270408T110000")).toBe("11:00");
  });
  it("hold for a series over the change of the clocks of both places", () => {
    const text = vcalendar(
      event(
        "n",
        ";TZID=America/New_York:20270307T080000",
        "RRULE:FREQ=WEEKLY;COUNT=5",
        "SUMMARY:N",
      ),
    );
    expect(told(text)).toEqual([
      "2027-03-07 13:00 N on",
      "2027-03-14 12:00 N on",
      "2027-03-21 12:00 N on",
      "2027-03-28 13:00 N on",
      "2027-04-04 13:00 N on",
    ]);
  });
  it("of a whole calendar (X-WR-TIMEZONE) hold for times without one", () => {
    const text = vcalendar(
      "X-WR-TIMEZONE:Europe/Paris",
      event("p", ":20261208T110000", "SUMMARY:P"),
    );
    expect(told(text)).toEqual(["2026-12-08 10:00 P on"]);
  });
  it("that nobody knows leave their entry out, and it is named", () => {
    const text = vcalendar(event("m", ";TZID=Mars/Olympus:20261208T110000", "SUMMARY:M"), good);
    expect(told(text)).toEqual([GOOD]);
    expect(read(text).faults).toEqual([
      "The entry “M” of 8 December 2026 has a time zone that is not known (“Mars/Olympus”)",
    ]);
    const whole = vcalendar(
      "X-WR-TIMEZONE:Mars: a, b",
      event("p", ":20261208T110000", "SUMMARY:P"),
    );
    expect(told(whole)).toEqual([]);
    expect(read(whole).faults).toHaveLength(1);
    expect(ianaZone("+01:00")).toBeUndefined();
  });
  it.each([
    ["GMT Standard Time", "20270408T110000", "11:00"],
    ["W. Europe Standard Time", "20261208T110000", "10:00"],
    ["Romance Standard Time", "20270408T110000", "10:00"],
    ["Central Europe Standard Time", "20261208T110000", "10:00"],
    ["Central European Standard Time", "20261208T110000", "10:00"],
    ["E. Europe Standard Time", "20261208T120000", "10:00"],
    ["FLE Standard Time", "20261208T120000", "10:00"],
    ["UTC", "20270408T110000", "12:00"],
  ])("have names of Windows: %s %s", (zone, start, opensAt) =>
    expect(
      read(vcalendar(event("w", `;TZID=${zone}:${start}`, "SUMMARY:W"))).sessions[0]?.opensAt,
    ).toBe(opensAt),
  );
});

describe("what is nobody else's business", () => {
  it("is left out: busy, away, not yet sure", () => {
    const of = (...lines: readonly string[]): string =>
      event(lines.join(), ":20261208T110000", ...lines);
    const text = vcalendar(
      of("SUMMARY:Busy"),
      of("SUMMARY:Out of office"),
      of("SUMMARY:Trip", "X-MICROSOFT-CDO-BUSYSTATUS:OOF"),
      of("SUMMARY:Perhaps", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"),
      event("h", ";VALUE=DATE:20261225", "SUMMARY:Bank holiday"),
      "BEGIN:VFREEBUSY\r\nFREEBUSY:20261208T110000Z/PT1H\r\nEND:VFREEBUSY",
      good,
    );
    expect(told(text)).toEqual([GOOD]);
  });
});

describe("what is off", () => {
  it("is what the title says, or the start of the description", () =>
    expect(
      told(
        vcalendar(
          event("a", ":20261208T100000", "SUMMARY:Baby group - CANCELLED"),
          event("b", ":20261208T110000", "SUMMARY:POSTPONED: Tots"),
          event("c", ":20261208T120000", "SUMMARY:Songs", "DESCRIPTION:Cancelled\\, sorry."),
        ),
      ),
    ).toEqual([
      "2026-12-08 10:00 Baby group - CANCELLED cancelled",
      "2026-12-08 11:00 POSTPONED: Tots postponed",
      "2026-12-08 12:00 Songs cancelled",
    ]));
  it("lasts for the week where a notice says so", () => {
    const text = vcalendar(event("w", ";VALUE=DATE:20261207", "SUMMARY:No group this week"));
    expect(read(text).sessions.map(({ date }) => date)).toEqual([
      "2026-12-07",
      "2026-12-08",
      "2026-12-09",
      "2026-12-10",
      "2026-12-11",
      "2026-12-12",
      "2026-12-13",
    ]);
  });
});
