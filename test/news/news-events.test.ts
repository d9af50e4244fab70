import { describe, expect, it } from "vitest";
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

  it("stands in What's on with its time and place, and leads to the item", () => {
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

  it("stands there once when it speaks of an event on that day", () => {
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
