import { describe, expect, it } from "vitest";
import { createLibrary } from "../../src/model/library.ts";
import { newsEvents } from "../../src/news/news-events.ts";
import { upcoming } from "../../src/calendar/sessions.ts";
import { siteCalendar } from "../../src/export/shared-calendars.ts";
import { newsItem } from "../../src/pages/news/news-item.tsx";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { documentOf, words } from "../components/render.ts";

const [[, plain] = ["", {}]] = Object.entries(examples.news);
const item = {
  ...plain,
  title: "Jumble sale",
  date: "2026-11-20",
  history: undefined,
  dateKnown: undefined,
  expires: undefined,
  sensitive: undefined,
  events: [],
  happensOn: "2026-11-28",
  startTime: "10:00",
  endTime: "12:30",
  place: "The harbour hall, Quay Street",
  contact: "01632 960555",
};
const DAY = "2026-11-28";
const libraryWith = (more: object) =>
  exampleLibrary({ more: { news: { "2026-11-20-jumble": { ...item, ...more } } } });
const names = (more: object = {}): readonly string[] =>
  upcoming(libraryWith(more), DAY, 1).map(({ entry }) => entry.name);

describe("a newsletter item with a day of its own", () => {
  it("says its day to search engines", () => {
    const own = libraryWith({});
    const { head } = newsItem(own.entry("news", "2026-11-20-jumble"), own);
    expect(JSON.stringify(head)).toContain('"startDate":"2026-11-28T10:00:00+00:00"');
    const without = libraryWith({
      happensOn: undefined,
      startTime: undefined,
      endTime: undefined,
      place: undefined,
    });
    const plainHead = newsItem(without.entry("news", "2026-11-20-jumble"), without).head;
    expect(JSON.stringify(plainHead)).not.toContain("startDate");
  });

  it("is in What's on with its time and place, and leads to the item", () => {
    const found = upcoming(libraryWith({}), "2026-11-21", 14).find(
      ({ entry }) => entry.name === "Jumble sale",
    );
    expect(found).toMatchObject({ date: DAY, opensAt: "10:00", closesAt: "12:30", state: "on" });
    expect(found?.place).toContain("The harbour hall, Quay Street");
    expect(found?.entry.url).toBe("/news/2026-11-20-jumble/");
  });

  it("is not called confirmed: nobody has asked the people who run it", () => {
    const event = newsEvents(libraryWith({})).find(({ name }) => name === "Jumble sale");
    expect(event?.checked).toMatchObject({ confidence: "reported", confirmedOn: undefined });
    expect(siteCalendar(libraryWith({}))).toContain("have not confirmed it yet");
  });

  it("is in the calendar that people follow", () => {
    const calendar = siteCalendar(libraryWith({}));
    expect(calendar).toContain("SUMMARY:Jumble sale");
    expect(calendar).toContain("DTSTART;TZID=Europe/London:20261128T100000");
  });

  it("says so on its own page, with a number to ring", () => {
    const library = libraryWith({});
    const page = documentOf(newsItem(library.entry("news", "2026-11-20-jumble"), library), library);
    expect(words(page)).toContain("28 November 2026, 10am to 12:30pm");
    expect(page).toContain('href="tel:01632960555"');
  });

  it("is not told before it is published, when it is of the past, or when it is sensitive", () => {
    expect(names()).toContain("Jumble sale");
    for (const more of [
      { date: "2026-11-25", expires: undefined },
      { history: true },
      { sensitive: true },
    ])
      expect(names(more)).not.toContain("Jumble sale");
  });

  it("is there once when it is about an event on that day", () => {
    const [event] = Object.entries(examples.events).find(([, { date }]) => date === DAY) ?? [""];
    expect(names({ events: [event] })).not.toContain("Jumble sale");
    expect(
      newsEvents(
        libraryWith({
          happensOn: undefined,
          startTime: undefined,
          endTime: undefined,
          place: undefined,
        }),
      ),
    ).toEqual([]);
  });
});

describe("the calendar of an item", () => {
  const lines = (changed: readonly string[]): readonly string[] => {
    const own = libraryWith({});
    const change = {
      on: own.today,
      entry: "news/2026-11-20-jumble",
      name: "Jumble sale",
      kind: "corrected" as const,
      fields: [...changed],
    };
    const changes = { ...own.data.changes, changes: changed.length === 0 ? [] : [change] };
    const known = createLibrary(own.content, { ...own.data, changes }, own.today);
    const text = siteCalendar(known).replace(/\r\n /g, "");
    const found = text.split("BEGIN:VEVENT").find((part) => part.includes("SUMMARY:Jumble sale"));
    return (found ?? "").split("\r\n");
  };
  const value = (all: readonly string[], name: string): string | undefined =>
    all.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
  const today = `${libraryWith({}).today.replaceAll("-", "")}T000000Z`;

  it.each(["happensOn", "startTime", "endTime", "overnight", "place"])(
    "says that its %s was changed, and keeps its name",
    (field) => {
      const before = lines([]);
      const after = lines([field]);
      expect(value(before, "SEQUENCE")).toBe("0");
      expect(value(after, "SEQUENCE")).toBe("1");
      expect(value(after, "LAST-MODIFIED")).toBe(today);
      expect(value(after, "DTSTAMP")).toBe(today);
      expect(value(after, "UID")).toBe(value(before, "UID"));
    },
  );

  it("says of corrected words only that they changed", () => {
    expect(value(lines(["summary"]), "SEQUENCE")).toBe("0");
    expect(value(lines(["summary"]), "LAST-MODIFIED")).toBe(today);
  });

  it("has a name that no other site has", () => {
    expect(value(lines([]), "UID")).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-/);
  });
});
