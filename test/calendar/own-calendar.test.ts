/** A group's own calendar beside its regular days and times, in every view. */
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { sessionsBetween } from "../../src/calendar/state.ts";
import { upcoming } from "../../src/calendar/sessions.ts";
import { hasTimes, haveEnded, timesLine } from "../../src/calendar/times.ts";
import { whenText } from "../../src/components/entry-card/card-facts.ts";
import { runningTimes } from "../../src/directory/filter-values.ts";
import { entryCalendar } from "../../src/export/entry-calendar.ts";
import { nextOccurrence } from "../../src/finder/rank.ts";
import type { Library } from "../../src/model/library.ts";
import { servicePage } from "../../src/pages/service-page.tsx";
import { sessionWords } from "../../src/search-index/session-words.ts";
import { readCalendar } from "../../scripts/calendars/read.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { examples } from "../fixtures/examples.ts";
import { words } from "../pages/markup.ts";
import { vevent } from "../fixtures/icalendar.ts";

const CALENDAR = "https://example.org/tea.ics";
const TODAY = "2026-12-01";
const tuesdays = {
  freq: "WEEKLY",
  byday: ["TU"],
  validFrom: "2026-09-01",
  opensAt: "10:00",
  closesAt: "11:00",
};

function libraryWith(lines: readonly string[], schedules: readonly object[]): Library {
  const text = ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR", ""].join("\r\n");
  const { sessions } = readCalendar(text, "2026-11-30", "2027-03-30");
  const tea = { ...examples.services["toddler-tea"], calendar: CALENDAR, schedules };
  return exampleLibrary({
    today: TODAY,
    more: { services: { "toddler-tea": tea } },
    data: {
      imported: {
        calendars: [
          {
            service: "toddler-tea",
            url: CALENDAR,
            readOn: TODAY,
            expandedOn: TODAY,
            etag: undefined,
            lastModified: undefined,
            sessions: sessions.map((one) => ({
              opensAt: undefined,
              closesAt: undefined,
              place: undefined,
              ...one,
            })),
          },
        ],
      },
    },
  });
}
/** Every Tuesday at 10am; 8 December is moved to 1pm, 22 December is deleted. */
const series = [
  vevent(
    "UID:s",
    "SUMMARY:Toddler Tea",
    "DTSTART;TZID=Europe/London:20261124T100000",
    "DTEND;TZID=Europe/London:20261124T110000",
    "RRULE:FREQ=WEEKLY;COUNT=6",
    "EXDATE;TZID=Europe/London:20261222T100000",
  ),
  vevent(
    "UID:s",
    "SUMMARY:Toddler Tea",
    "RECURRENCE-ID;TZID=Europe/London:20261208T100000",
    "DTSTART;TZID=Europe/London:20261208T130000",
    "DTEND;TZID=Europe/London:20261208T140000",
  ),
];
const teaIn = (library: Library) => library.entry("services", "toddler-tea");
const told = (library: Library, from = TODAY, to = "2026-12-31"): readonly string[] =>
  sessionsBetween(teaIn(library), from, to, library).map(({ date, opensAt, state }) =>
    [date, opensAt, state].filter(Boolean).join(" "),
  );
const pageOf = (library: Library): string => words(servicePage(teaIn(library), library));

describe("a date that is moved or deleted in the calendar of a weekly group", () => {
  const library = libraryWith(series, [tuesdays]);
  it("is off at its old time, and on at its new one", () =>
    expect(told(library)).toEqual([
      "2026-12-01 10:00 on",
      "2026-12-08 10:00 exception",
      "2026-12-08 13:00 on",
      "2026-12-15 10:00 on",
      "2026-12-22 10:00 exception",
      "2026-12-29 10:00 on",
    ]));
  it("is moved or left out in What's on too", () =>
    expect(
      upcoming(library, TODAY, 31)
        .filter(({ entry }) => entry.slug === "toddler-tea")
        .map(({ date, opensAt }) => `${date} ${opensAt}`),
    ).toEqual(["2026-12-01 10:00", "2026-12-08 13:00", "2026-12-15 10:00", "2026-12-29 10:00"]));
  it("is so on its own page, on its card and in one line", () => {
    const line = "Every Tuesday, 10am to 11am, not 8 and 22 December";
    expect(pageOf(library)).toContain(line);
    expect(pageOf(library)).toMatch(/Tuesday 8 December, 1pm to 2pm/);
    expect(timesLine(teaIn(library), library)).toBe(`${line}; Tuesday 8 December, 1pm to 2pm`);
    expect(whenText(teaIn(library), library)).toContain("Tuesday 8 December, 1pm to 2pm");
  });
  it("is so in the finder and in the words of the search", () => {
    const schedules = runningTimes(teaIn(library), library);
    const next = nextOccurrence({ schedules }, { date: "2026-12-08", time: "08:00" });
    expect(next).toMatchObject({ date: "2026-12-08", opensAt: "13:00" });
    expect(sessionWords(teaIn(library), library)).toMatch(/afternoon/);
  });
  it("is so in its calendar file, as another parser reads it", () => {
    const found = new ICAL.Component(
      ICAL.parse(entryCalendar(teaIn(library), library)) as unknown[],
    )
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component));
    const days = found.flatMap((one): string[] => {
      if (!one.isRecurring()) return [one.startDate.toString().slice(0, 16)];
      const iterator = one.iterator();
      const all: string[] = [];
      for (let next = iterator.next(); all.length < 20; next = iterator.next())
        all.push(next.toString().slice(0, 16));
      return all;
    });
    expect(days.filter((day) => day >= TODAY && day < "2026-12-31").sort()).toEqual([
      "2026-12-01T10:00",
      "2026-12-08T13:00",
      "2026-12-15T10:00",
      "2026-12-29T10:00",
    ]);
  });
  it("is not off where it is put back at the same time as an entry of its own", () => {
    const back = vevent("UID:t", "SUMMARY:Party", "DTSTART;TZID=Europe/London:20261222T100000");
    expect(told(libraryWith([...series, back], [tuesdays]), "2026-12-22", "2026-12-22")).toEqual([
      "2026-12-22 10:00 on",
    ]);
  });
});

describe("a group with a calendar and no other days and times", () => {
  const library = libraryWith(series, []);
  it("has the dates of its calendar on its page, as in What's on", () => {
    const page = pageOf(library);
    for (const words of [
      "Tuesday 1 December, 10am to 11am",
      "Tuesday 8 December, 1pm to 2pm",
      "Tuesday 15 December, 10am to 11am",
      "Tuesday 29 December, 10am to 11am",
    ])
      expect(page).toContain(words);
    expect(page).not.toContain("22 December");
    expect(page).not.toContain("no confirmed days and times");
    expect(hasTimes(teaIn(library), library)).toBe(true);
    expect(timesLine(teaIn(library), library)).toContain("Tuesday 1 December, 10am to 11am");
  });
  it("is not over while its calendar has dates, though what was written has ended", () => {
    const over = libraryWith(series, [{ ...tuesdays, validTo: "2026-11-01" }]);
    expect(haveEnded(teaIn(over), over)).toBe(false);
    const none = libraryWith([], [{ ...tuesdays, validTo: "2026-11-01" }]);
    expect(haveEnded(teaIn(none), none)).toBe(true);
  });
});

describe("a notice for a whole day", () => {
  const notice = (title: string, date = "20261208"): string =>
    vevent("UID:n", `SUMMARY:${title}`, `DTSTART;VALUE=DATE:${date}`);
  it("calls off what is weekly, told once", () =>
    expect(
      told(libraryWith([notice("Closed today")], [tuesdays]), "2026-12-08", "2026-12-08"),
    ).toEqual(["2026-12-08 10:00 cancelled"]));
  it("of a week calls off the day of the group", () =>
    expect(
      told(
        libraryWith([notice("No group this week", "20261207")], [tuesdays]),
        "2026-12-08",
        "2026-12-08",
      ),
    ).toEqual(["2026-12-08 10:00 cancelled"]));
  it("that it is put off says so", () =>
    expect(
      told(libraryWith([notice("Postponed")], [tuesdays]), "2026-12-08", "2026-12-08"),
    ).toEqual(["2026-12-08 10:00 postponed"]));
  it("calls off what the calendar has itself, or what it names", () => {
    const songs = vevent("UID:o", "SUMMARY:Songs", "DTSTART:20261208T100000");
    const games = vevent("UID:p", "SUMMARY:Games", "DTSTART:20261208T130000");
    const on = (title: string): readonly string[] =>
      told(libraryWith([songs, games, notice(title)], []), "2026-12-08", "2026-12-08");
    expect(on("Closed today")).toEqual([
      "2026-12-08 10:00 cancelled",
      "2026-12-08 13:00 cancelled",
    ]);
    expect(on("No games today")).toEqual(["2026-12-08 10:00 on", "2026-12-08 13:00 cancelled"]);
  });
  it("with nothing to call off is told once, on its first day", () => {
    const library = libraryWith([notice("No group this week", "20261207")], []);
    expect(told(library)).toEqual(["2026-12-07 cancelled"]);
    expect(pageOf(library)).toMatch(/Monday 7 December, All day Toddler Tea Cancelled/i);
  });
  it("that names another session leaves the weekly one on", () => {
    const games = vevent("UID:p", "SUMMARY:Games", "DTSTART:20261208T130000");
    const library = libraryWith([games, notice("No games today")], [tuesdays]);
    expect(told(library, "2026-12-08", "2026-12-08")).toEqual([
      "2026-12-08 10:00 on",
      "2026-12-08 13:00 cancelled",
    ]);
  });
});

it("a session in place of one that is called off is told beside it", () => {
  const lines = [
    vevent("UID:c", "SUMMARY:Toddler Tea", "STATUS:CANCELLED", "DTSTART:20261208T100000"),
    vevent("UID:d", "SUMMARY:Party", "DTSTART:20261208T100000"),
  ];
  expect(told(libraryWith(lines, [tuesdays]), "2026-12-08", "2026-12-08")).toEqual([
    "2026-12-08 10:00 cancelled",
    "2026-12-08 10:00 on",
  ]);
});
