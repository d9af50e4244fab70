import { XMLParser } from "fast-xml-parser";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { tipOfWeek, tipWeeks } from "../../src/calendar/tip-weeks.ts";
import { tipCalendar, tipFeed } from "../../src/export/tip-week.ts";
import { campaignPage } from "../../src/pages/campaigns/campaign-page.tsx";
import { tipsOf } from "../../src/pages/campaigns/tips.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { words } from "../pages/markup.ts";

const on = (today: string) => {
  const library = exampleLibrary({ today });
  const campaign = library.entry("campaigns", "little-moments");
  return { library, campaign, tips: tipsOf(library, campaign.slug) };
};
interface Atom {
  feed: { entry: { id: string; title: string; link: { "@_href": string } }[] };
}
const feedOf = (today: string) => {
  const { library, campaign, tips } = on(today);
  return new XMLParser({ ignoreAttributes: false }).parse(tipFeed(campaign, tips, library)) as Atom;
};

describe("the tip of a week", () => {
  it("is the same from Monday to Sunday, and another on the next Monday", () => {
    const tips = ["a", "b", "c"];
    const of = (today: string) => tipWeeks(tips, today, { before: 0, after: 0 })[0]?.tip;
    expect(of("2026-11-23")).toBe(of("2026-11-29"));
    expect(of("2026-11-30")).not.toBe(of("2026-11-29"));
  });
  it("shows every tip once before any is repeated", () => {
    const tips = ["a", "b", "c", "d", "e"];
    const weeks = tipWeeks(tips, "2026-12-28", { before: 2, after: 2 });
    expect(new Set(weeks.map(({ tip }) => tip)).size).toBe(5);
    expect(weeks.map(({ monday }) => new Date(monday).getUTCDay())).toEqual([1, 1, 1, 1, 1]);
  });
  it("is undefined where there are no tips", () =>
    expect(tipOfWeek([], "2026-11-23")).toBeUndefined());
});

describe("a tip a week as a feed", () => {
  it("begins with this week's tip and keeps the ids of its entries", () => {
    const [now, next] = [feedOf("2026-11-27"), feedOf("2026-12-01")];
    expect(next.feed.entry[1]?.id).toBe(now.feed.entry[0]?.id);
    expect(next.feed.entry[1]?.title).toBe(now.feed.entry[0]?.title);
    expect(new Set(now.feed.entry.map(({ id }) => id)).size).toBe(now.feed.entry.length);
    expect(now.feed.entry[0]?.link["@_href"]).toMatch(/^https:\/\/.*\/little-moments\//);
  });
});

describe("when to stop", () => {
  it("is said of each tip in the feed and in the calendar", () => {
    const { library, campaign, tips } = on("2026-11-27");
    const feed = tipFeed(campaign, tips, library);
    expect(feed.split("They look away? Rest.").length - 1).toBe(feed.split("<entry>").length - 1);
    expect(tipCalendar(campaign, tips, library).replace(/\r\n /g, "")).toContain(
      "Copy a sound. One turn is enough. They look away? Rest.",
    );
    const silent = { ...campaign, stop: undefined };
    expect(tipFeed(silent, tips, library)).not.toContain("They look away");
  });
});

describe("a tip a week as a calendar", () => {
  it("is read by another parser as one day each Monday, from this week on", () => {
    const { library, campaign, tips } = on("2026-11-27");
    const events = new ICAL.Component(ICAL.parse(tipCalendar(campaign, tips, library)))
      .getAllSubcomponents("vevent")
      .map((event) => new ICAL.Event(event));
    expect(events[0]?.startDate.toString()).toBe("2026-11-23");
    expect(events.every(({ startDate }) => startDate.isDate && startDate.dayOfWeek() === 2)).toBe(
      true,
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.length).toBeGreaterThan(20);
  });
});

describe("the page of a campaign", () => {
  it("names the tip of the week, and how to get the next ones", () => {
    const { library, campaign, tips } = on("2026-11-27");
    const tip = tipOfWeek(tips, "2026-11-23");
    expect(words(campaignPage(campaign, library))).toContain(
      `In the week from Monday 23 November: ${tip?.title ?? ""} .`,
    );
  });
  it("has none of it where there are no tips", () => {
    const { library } = on("2026-11-27");
    expect(words(campaignPage(library.entry("campaigns", "speak-up"), library))).not.toContain(
      "A tip a week",
    );
  });
});
