/** Every calendar file read back by a second parser, ical.js. */
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/dates.ts";
import { calendarEvents, entryCalendar } from "../../src/export/entry-calendar.ts";
import { atomFeed, jsonFeed, rssFeed } from "../../src/export/feed-formats.ts";
import { newsFeed } from "../../src/export/feeds.ts";
import { areaCalendar, hubCalendar, siteCalendar } from "../../src/export/shared-calendars.ts";
import type { Library } from "../../src/model/library.ts";
import { schedule } from "../calendar/schedule.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";

const changes = (...all: readonly { on: string; entry: string; fields: readonly string[] }[]) => ({
  changes: {
    ...placeData().changes,
    changes: all.map((change) => ({ ...change, kind: "corrected" as const, name: "x" })),
  },
});

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

const tuesday = schedule({
  freq: "WEEKLY",
  byday: ["TU"],
  validFrom: "2026-09-01",
  opensAt: "10:00",
  closesAt: "11:30",
});
const withTimes = (
  schedules: readonly (typeof tuesday)[],
  library: Library = exampleLibrary(),
) => ({
  ...library.entry("services", "toddler-tea"),
  schedules,
});

describe("a calendar read back", () => {
  const library = exampleLibrary();
  it("keeps a session at ten when the clocks change, and leaves out bank holidays", () => {
    const [event] = eventsIn(entryCalendar(withTimes([tuesday]), library));
    const times = event?.iterator();
    const starts: string[] = [];
    for (let next = times?.next(); next && starts.length < 20; next = times?.next())
      starts.push(next.toString());
    expect(starts.slice(7, 9)).toEqual(["2026-10-20T10:00:00", "2026-10-27T10:00:00"]);
    const friday = { ...tuesday, byday: ["FR" as const] };
    expect(entryCalendar(withTimes([friday]), library)).toMatch(
      /EXDATE;TZID=Europe\/London:20261225T100000/,
    );
  });
  it("says in the title of a cancelled event that it is cancelled", () => {
    const event = { ...library.entry("events", "2026-11-28-lantern-walk"), status: "cancelled" };
    const [read] = eventsIn(entryCalendar(event as never, library));
    expect(read?.summary).toBe("Cancelled: Lantern walk");
    expect(read?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  });
  it("can be followed for the whole site, an area and a hub, even when nothing is on", () => {
    const names = (text: string): string[] => eventsIn(text).map(({ summary }) => summary);
    const [area] = library.data.places.areas;
    expect(names(siteCalendar(library))).toEqual(["Toddler Tea", "Lantern walk"]);
    expect(names(hubCalendar(library.entry("hubs", "harbour-hub"), library))).toEqual([
      "Toddler Tea",
      "Lantern walk",
    ]);
    expect(area && names(areaCalendar(library.area("harbour"), library))).toContain("Lantern walk");
    const quiet = exampleLibrary({ today: "2040-01-01" });
    const empty = { ...quiet, content: { ...quiet.content, services: [] } };
    expect(eventsIn(siteCalendar(empty))).toEqual([]);
    expect(siteCalendar(empty)).toContain("BEGIN:VTIMEZONE");
  });
});

describe("what changed", () => {
  const uids = (schedules: readonly (typeof tuesday)[]): string[] =>
    calendarEvents(withTimes(schedules), exampleLibrary()).map(({ uid }) => uid);
  const thursday = { ...tuesday, byday: ["TH" as const] };
  it("keeps the UID of a session when its place in the list or its first date changes", () => {
    const [first, second] = uids([tuesday, thursday]);
    expect(uids([thursday])).toEqual([second]);
    expect(uids([{ ...tuesday, opensAt: "10:30", closesAt: "12:00" }])).toEqual([first]);
    expect(uids([{ ...tuesday, except: ["2026-12-08"] }])).toEqual([first]);
  });
  it("gives each session its own UID", () => {
    const twice = uids([tuesday, { ...tuesday, opensAt: "13:00", closesAt: "14:00" }]);
    expect(new Set(twice).size).toBe(2);
  });
  it("is in SEQUENCE, LAST-MODIFIED and DTSTAMP", () => {
    const entry = "services/toddler-tea";
    const changed = exampleLibrary({
      data: changes(
        { on: "2026-11-10", entry, fields: ["schedules"] },
        { on: "2026-11-12", entry, fields: ["summary"] },
        { on: "2026-11-15", entry, fields: ["locations", "body"] },
        { on: addDays("2026-11-21", 1), entry, fields: ["schedules"] },
      ),
    });
    const text = entryCalendar(withTimes([tuesday], changed), changed);
    expect(text).toMatch(/^SEQUENCE:2\r$/m);
    expect(text).toMatch(/^LAST-MODIFIED:20261115T000000Z\r$/m);
    expect(text).toMatch(/^DTSTAMP:20261115T000000Z\r$/m);
    const before = entryCalendar(withTimes([tuesday]), exampleLibrary());
    expect(before).toMatch(/^SEQUENCE:0\r$/m);
    expect(before).toMatch(/^DTSTAMP:20261102T000000Z\r$/m);
  });
  it("is in the feeds", () => {
    const entry = "news/2026-11-10-new-swings";
    const feed = newsFeed(
      exampleLibrary({ data: changes({ on: "2026-11-18", entry, fields: ["body"] }) }),
    );
    expect(jsonFeed(feed)).toContain('"date_modified": "2026-11-18T12:00:00Z"');
    expect(atomFeed(feed)).toContain("<updated>2026-11-18T12:00:00Z</updated>");
    expect(rssFeed(feed)).toContain("<atom:updated>2026-11-18T12:00:00Z</atom:updated>");
    expect(feed.updated.toISOString()).toBe("2026-11-18T12:00:00.000Z");
    expect(jsonFeed(newsFeed(exampleLibrary()))).not.toContain("date_modified");
  });
});
