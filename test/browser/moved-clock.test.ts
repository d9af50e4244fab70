/**
 * Pages built for one day and read on others: what is over is gone, “today” and “tomorrow” are
 * those of the reader's day in London, and the night on which the clocks go back changes nothing.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESK, openStage, type Stage, type Watched } from "./browser.ts";
import { buildOtherSite, type OtherSite } from "./other-site.ts";

/** A Friday. The clocks go back in the night to Sunday. */
const BUILT = "2026-10-23";

interface Example {
  readonly name: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
}

const QUIZ = { name: "Quiz hour", date: "2026-10-23", startTime: "18:00", endTime: "20:00" };
const WALK = { name: "Marsh walk", date: "2026-10-24", startTime: "10:00", endTime: "11:00" };
const NIGHT = { name: "Late dance", date: "2026-10-24", startTime: "22:00", endTime: "02:30" };
const TEA = { name: "Tea party", date: "2026-10-26", startTime: "14:00", endTime: "15:00" };
const FAIR = { name: "Autumn fair", date: "2026-11-02", startTime: "10:00", endTime: "16:00" };
const EVENTS: readonly Example[] = [QUIZ, WALK, NIGHT, TEA, FAIR];

const file = ({ name, date, startTime, endTime }: Example, place: number): string =>
  `---
name: ${name}
id: 00000000-0000-4000-8000-0000000001${String(place).padStart(2, "0")}
summary: An example that stands in the tests and nowhere else.
date: ${date}
startTime: "${startTime}"
endTime: "${endTime}"
overnight: ${endTime < startTime}
status: scheduled
organisation: example-families
hub: example-hub
locations:
  - hub: example-hub
sources:
  - title: Example web page
checked:
  on: 2026-10-01
  by: Site editor
  nextDue: 2027-01-01
  confidence: confirmed
  confirmedOn: 2026-10-01
  confirmedBy: phone
---
`;

/** The reader's clock, as an instant, and what has not ended by then. */
const CLOCKS: readonly (readonly [when: string, instant: string, left: readonly Example[]])[] = [
  ["the day itself", "2026-10-23T11:00:00Z", EVENTS],
  ["five to midnight", "2026-10-23T22:55:00Z", [WALK, NIGHT, TEA, FAIR]],
  ["five past midnight, one day on", "2026-10-23T23:05:00Z", [WALK, NIGHT, TEA, FAIR]],
  ["the hour before the clocks go back", "2026-10-25T00:40:00Z", [NIGHT, TEA, FAIR]],
  ["the same hour again", "2026-10-25T01:40:00Z", [NIGHT, TEA, FAIR]],
  ["the end of that night", "2026-10-25T02:35:00Z", [TEA, FAIR]],
  ["five to midnight, after the change", "2026-10-25T23:55:00Z", [TEA, FAIR]],
  ["five past midnight, three days on", "2026-10-26T00:05:00Z", [TEA, FAIR]],
  ["eight days on", "2026-10-31T12:00:00Z", [FAIR]],
  ["a clock that is a year slow", "2025-10-24T12:00:00Z", EVENTS],
];

let site: OtherSite;
let stage: Stage;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  const encoder = new TextEncoder();
  const files = EVENTS.map((one, place) => [
    `content/events/${one.date}-${one.name.toLowerCase().replace(" ", "-")}/index.md`,
    encoder.encode(file(one, place)),
  ]);
  site = buildOtherSite({}, Object.fromEntries(files) as Record<string, Uint8Array>, BUILT);
  stage = await openStage(site.folder);
  // The reader is somewhere else: the site's days are London's.
  watched = await stage.context({ viewport: DESK, timezoneId: "America/New_York" });
  page = await watched.page();
}, 180_000);
afterAll(async () => {
  expect([watched.outside, watched.complaints]).toEqual([[], []]);
  await stage.close();
  site.dispose();
});

/** Opens a page at an instant, and waits until it has been brought up to date. */
async function open(path: string, instant: string): Promise<void> {
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(stage.origin + path);
  await page.waitForFunction(() => customElements.get("live-days") !== undefined);
}

const shown = async (within: string): Promise<readonly string[]> => {
  const texts = await page.locator(`${within}:visible`).allInnerTexts();
  return EVENTS.map(({ name }) => name).filter((name) =>
    texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
  );
};
const names = (events: readonly Example[]): readonly string[] => events.map(({ name }) => name);

describe.each([
  ["What’s on", "/whats-on/", "live-days [data-until]"],
  ["the page of an area", "/find/area/northfield/", "live-days [data-until]"],
  ["the page of a family hub", "/hubs/example-hub/", "live-days [data-until]"],
])("%s", (_name, path, items) => {
  it.each(CLOCKS)("at %s has what is not over", async (_when, instant, left) => {
    await open(path, instant);
    expect(await shown(items)).toEqual(names(left));
  });
});

describe("a notice board", () => {
  it.each(CLOCKS)("printed at %s has what is not over", async (_when, instant, left) => {
    await open("/find/area/northfield/noticeboard/", instant);
    await page.emulateMedia({ media: "print" });
    // It has room for four.
    const four = names(left.filter((one) => one !== FAIR));
    expect((await shown(".noticeboard__line")).filter((one) => one !== FAIR.name)).toEqual(four);
    await page.emulateMedia({ media: null });
  });
  it("has no heading above nothing", async () => {
    await open("/find/area/northfield/noticeboard/", "2026-12-31T12:00:00Z");
    expect(await page.locator(".noticeboard__part h2", { hasText: "What’s on" }).count()).toBe(1);
    expect(
      await page.locator(".noticeboard__part h2:visible", { hasText: "What’s on" }).count(),
    ).toBe(0);
  });
});

describe("the days of What’s on", () => {
  const days = (): Promise<readonly string[]> =>
    page.locator("live-days h2:visible time").allInnerTexts();
  it.each([
    ["2026-10-23T11:00:00Z", "Today, Friday 23 October", "Tomorrow, Saturday 24 October"],
    ["2026-10-23T22:55:00Z", "Tomorrow, Saturday 24 October", "Monday 26 October"],
    ["2026-10-23T23:05:00Z", "Today, Saturday 24 October", "Monday 26 October"],
    ["2026-10-25T23:55:00Z", "Tomorrow, Monday 26 October", "Tuesday 27 October"],
    ["2026-10-26T00:05:00Z", "Today, Monday 26 October", "Tomorrow, Tuesday 27 October"],
    ["2026-10-31T12:00:00Z", "Monday 2 November", "Tuesday 3 November"],
  ])("at %s begin with “%s” and “%s”", async (instant, first, second) => {
    await open("/whats-on/", instant);
    expect((await days()).slice(0, 2)).toEqual([first, second]);
  });
  it("say when nothing is left", async () => {
    await open("/whats-on/", "2026-12-31T12:00:00Z");
    expect(await page.locator("live-days [data-none]").isVisible()).toBe(true);
  });
});

describe("the home page", () => {
  it.each([
    ["2026-10-23T11:00:00Z", "On today, Friday 23 October", ["Quiz hour"]],
    [
      "2026-10-23T22:55:00Z",
      "On today, Friday 23 October",
      ["Marsh walk", "Late dance", "Tea party"],
    ],
    ["2026-10-23T23:05:00Z", "On today, Saturday 24 October", ["Marsh walk", "Late dance"]],
    ["2026-10-25T01:40:00Z", "On today, Sunday 25 October", ["Late dance"]],
    ["2026-10-25T02:35:00Z", "On today, Sunday 25 October", ["Tea party", "Autumn fair"]],
    ["2026-10-26T00:05:00Z", "On today, Monday 26 October", ["Tea party"]],
    ["2026-10-31T12:00:00Z", "On today, Saturday 31 October", ["Autumn fair"]],
  ])("at %s says “%s”, with %j", async (instant, title, left) => {
    await open("/", instant);
    expect(await page.locator(".home-today__title").innerText()).toBe(title);
    expect(await shown(".home-today__item")).toEqual(left);
  });
  it("says where nothing is on today that the next things follow", async () => {
    await open("/", "2026-10-31T12:00:00Z");
    expect(await page.locator("[data-only-later]").isVisible()).toBe(true);
    await open("/", "2026-10-26T12:00:00Z");
    expect(await page.locator("[data-only-later]").isVisible()).toBe(false);
  });
});

describe("a card of the directory", () => {
  it.each([
    ["2026-10-23T11:00:00Z", "Next: Tuesday 27 October 2026, 9:30am to 11am"],
    ["2026-10-27T10:55:00Z", "Next: Tuesday 27 October 2026, 9:30am to 11am"],
    ["2026-10-27T11:05:00Z", "Next: Tuesday 3 November 2026, 9:30am to 11am"],
  ])("at %s says “%s”", async (instant, next) => {
    await page.clock.setFixedTime(new Date(instant));
    await page.goto(`${stage.origin}/find/`);
    const card = page.locator(".entry-card", { hasText: "Example play group" });
    await card.locator(".finder__said").waitFor();
    expect(await card.locator(".finder__said").innerText()).toContain(next);
  });
});
