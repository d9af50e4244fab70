/** An event on several days is one line, wherever a list is not by day. */
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/dates.ts";
import { endOfMerged, mergeDays } from "../../src/calendar/merged-days.ts";
import { upcoming } from "../../src/calendar/sessions.ts";
import { areaPages } from "../../src/pages/find-list.tsx";
import { homePage } from "../../src/pages/home.tsx";
import { noticeboardPage } from "../../src/pages/noticeboard.tsx";
import { whatsOn } from "../../src/pages/whats-on/whats-on.tsx";
import type { Library } from "../../src/model/library.ts";
import { sessionsTown } from "../fixtures/sessions.ts";
import { html } from "../pages/markup.ts";

const linesOf = (library: Library, days = 7) =>
  mergeDays(upcoming(library, library.today, days))
    .filter(({ entry }) => entry.name === "Three Day Fair")
    .map(({ date, lastDate }) => [date, lastDate]);

/** The town with the hall of the fair shut on a day. */
const shutOn = (day: string, today: string): Library => {
  const town = sessionsTown(today);
  const closure = { why: "Flood", from: day, to: day, hubs: [], services: [] };
  const { calendar } = town.data;
  return {
    ...town,
    data: {
      ...town.data,
      calendar: { ...calendar, closures: [closure] as unknown as typeof calendar.closures },
    },
  };
};

describe("an event on several days", () => {
  it("is one line, from the day of the list to its last day", () => {
    expect(linesOf(sessionsTown("2026-11-20"), 14)).toEqual([["2026-11-27", "2026-11-29"]]);
    expect(linesOf(sessionsTown("2026-11-28"))).toEqual([["2026-11-28", "2026-11-29"]]);
    expect(linesOf(sessionsTown("2026-11-29"))).toEqual([["2026-11-29", undefined]]);
  });
  it("is two lines around a day on which it is not on", () =>
    expect(linesOf(shutOn("2026-11-28", "2026-11-27"))).toEqual([
      ["2026-11-27", undefined],
      ["2026-11-29", undefined],
    ]));
  it("is over when its last day is", () => {
    const [line] = mergeDays(upcoming(sessionsTown("2026-11-27"), "2026-11-27", 7)).filter(
      ({ entry }) => entry.name === "Three Day Fair",
    );
    if (!line) throw new Error("The fair is not listed.");
    expect(endOfMerged(line)).toBe("2026-11-29T13:00");
  });
  it("does not merge weekly sessions", () => {
    const play = mergeDays(upcoming(sessionsTown(), "2026-11-28", 14)).filter(
      ({ entry }) => entry.name === "Plain Saturday Play",
    );
    expect(play.map(({ date }) => date)).toEqual(["2026-11-28", addDays("2026-11-28", 7)]);
  });

  const town = sessionsTown("2026-11-26");
  const [harbour] = town.data.places.areas;
  if (!harbour) throw new Error("The example place has no area.");
  it.each([
    ["the page of an area", areaPages(harbour, town)[0]?.view()],
    ["the notice board", noticeboardPage(harbour, town)],
    ["the home page", homePage(town)],
    ["“Later”", whatsOn(sessionsTown("2026-10-20"))],
  ])("is shown once on %s, with its days", (_, view) => {
    if (!view) throw new Error("There is no such page.");
    const $ = load(html(view));
    const items = $("li")
      .toArray()
      .map((item) => $(item).text())
      .filter((text) => text.includes("Three Day Fair"));
    expect(items).toHaveLength(1);
    expect(items[0]).toContain("Friday 27 November to Sunday 29 November");
  });
});
