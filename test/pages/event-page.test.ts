/** An event whose place is shut on its day, and one that leaves something to ask. */
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { entryCalendar, offeredCalendarUrl } from "../../src/export/entry-calendar.ts";
import { eventData } from "../../src/export/structured-editorial.ts";
import type { Library } from "../../src/model/library.ts";
import { eventWhen } from "../../src/newsletter/words.ts";
import { eventPage } from "../../src/pages/whats-on/event-page.tsx";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { recordOf } from "../../src/shortlist/records.ts";
import { SATURDAY, sessionsTown } from "../fixtures/sessions.ts";
import { html, words } from "./markup.ts";

/** The town with everything shut on a day. */
function shutOn(day: string, today: string): Library {
  const town = sessionsTown(today);
  const { calendar } = town.data;
  const closure = { ...calendar.closures[0], why: "Flood", from: day, to: day };
  const closures = [{ ...closure, hubs: [], services: [] }] as unknown as typeof calendar.closures;
  return { ...town, data: { ...town.data, calendar: { ...calendar, closures } } };
}

const eventOf = (library: Library, name: string) => {
  const event = library.content.events.find((one) => one.name === name);
  if (!event) throw new Error(`There is no ${name}.`);
  return event;
};
const calendarOf = (library: Library, name: string): string =>
  entryCalendar(eventOf(library, name), library).replace(/\r\n /g, "");

describe("an event whose place is shut on its day", () => {
  const library = shutOn(SATURDAY, "2026-11-26");
  const fair = eventOf(library, "Plain Fair");

  it("is not shown as on by any page, list or calendar", () => {
    const page = words(eventPage(fair, library));
    expect(page).toContain("Not on The place is shut on the day given here.");
    expect(page).not.toMatch(/Take part|Who to ask|It was on/);
    expect(offeredCalendarUrl(fair, library)).toBeUndefined();
    expect(calendarOf(library, "Plain Fair")).toMatch(
      /SUMMARY:Not on: Plain Fair[^]*STATUS:CANCELLED/,
    );
    expect(JSON.stringify(eventData(fair, library))).toContain("EventPostponed");
    expect(eventWhen(fair, library)).toMatch(/^Not on\. It is not on Saturday 28 November/);
    expect(recordOf(fair, library).closed).toMatch(/^Not on\./);
    const document = searchDocuments(library).find(({ name }) => name === "Plain Fair");
    expect(document?.state).toBe("d");
  });
  it("is on again when the place is open", () =>
    expect(words(eventPage(fair, shutOn("2026-11-27", "2026-11-26")))).not.toContain("Not on"));
  it("is on the other days, of several", () => {
    const days = words(eventPage(eventOf(library, "Three Day Fair"), library));
    expect(days).toMatch(/Not on 28 November The place is shut then\./);
    expect(days).toContain("Take part");
    expect(calendarOf(library, "Three Day Fair")).toMatch(/EXDATE;[^:]*:20261128T120000/);
    expect(calendarOf(library, "Three Day Fair")).not.toContain("CANCELLED");
  });
});

describe("an event that says “ask”", () => {
  const town = sessionsTown();
  const fair = eventOf(town, "Hill Fair");
  const withGroup = (change: object): Library =>
    ({
      ...town,
      entry: (collection: string, slug: string) =>
        collection === "organisations"
          ? { ...town.entry("organisations", slug), ...change }
          : town.entry(collection as "hubs", slug),
    }) as Library;
  const numbers = (library: Library) =>
    load(html(eventPage(fair, library)))('a[href^="tel:"]')
      .toArray()
      .map(({ attribs }) => attribs["href"]);

  it("gives the number of the group that runs it", () =>
    expect(numbers(withGroup({ phones: [{ number: "01632 960055" }] }))).toEqual([
      "tel:01632960055",
    ]));
  it.each([
    ["has none", { phones: [], email: undefined, website: undefined }],
    ["has closed", { phones: [{ number: "01632 960055" }], status: "defunct" }],
  ])("gives another way where the group %s", (_, change) => {
    const page = html(eventPage(fair, withGroup(change)));
    expect(page).not.toContain("01632 960055");
    expect(page).toMatch(/tel:|urgent-help/);
  });
});
