/** Wherever the time of something is told, it is told as what it is: on, off, over or not begun. */
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { adviceOnAll } from "../../src/freshness/advice/index.ts";
import { createLibrary, type Library } from "../../src/model/library.ts";
import { whatsOn } from "../../src/pages/whats-on/whats-on.tsx";
import { routes } from "../../src/site/routes/index.ts";
import { ASSETS, documentOf } from "../components/render.ts";
import { SATURDAY, sessionsTown } from "../fixtures/sessions.ts";
import { words } from "./markup.ts";

interface Told {
  readonly url: string;
  readonly text: string;
}

/** Every page and file of the site on a day. */
function siteOn(library: Library): ReadonlyMap<string, string> {
  const all = routes(library).filter(({ url }) => !/^\/(?:admin|find\/box)\b/.test(url));
  const pages = all.filter((route) => route.kind === "page");
  return new Map(
    all.map((route) => [
      route.url,
      route.kind === "page"
        ? documentOf(route.view(), library)
        : route.text({ pages, assets: ASSETS, pictures: (() => undefined) as never }),
    ]),
  );
}

const TIME = /\d(?:am|pm)\b|midday/;

/** Items of a page's lists, each after the day of its heading if it has one. */
function itemsOfPage(url: string, html: string): readonly Told[] {
  const $ = load(html.replace(/<(script|style)\b.*?<\/\1>/gs, ""));
  return $("li, .paper-book__entry")
    .toArray()
    .filter((item) => $(item).find("li").length === 0)
    .map(
      (item) => `${$(item).closest("section").children("h2, h3").first().text()} ${$(item).text()}`,
    )
    .map((text) => ({ url, text: text.replace(/\s+/g, " ").trim() }));
}

const partsOfMessage = (url: string, message: string): readonly Told[] =>
  message.split(/\n(?=- )|\n\n/).map((text) => ({ url, text: text.replace(/\s+/g, " ") }));

const ORIGIN = "families.town.uk";
/** The town at an address of its own: without one no calendar can be followed. */
function townAtAddress(): Library {
  const { content, data, today } = sessionsTown();
  return createLibrary(
    content,
    { ...data, site: { ...data.site, url: `https://${ORIGIN}` } },
    today,
  );
}
const saturday = siteOn(townAtAddress());

/** Items of lists, and lines of messages, in which a time is told. */
const timed: readonly Told[] = [...saturday]
  .flatMap(([url, text]) => {
    if (!TIME.test(text)) return [];
    if (url.endsWith(".txt")) return partsOfMessage(url, text);
    return /\/$|\.html$/.test(url) ? itemsOfPage(url, text) : [];
  })
  .filter(({ text }) => TIME.test(text));

const timedOf = (name: string): readonly Told[] => timed.filter(({ text }) => text.includes(name));

describe("every list, page, sheet and message", () => {
  it.each([
    ["Cancelled Fair", /cancelled/i],
    ["Cancelled Later Fair", /cancelled/i],
    ["Postponed Fair", /put off/i],
    ["Postponed Later Fair", /put off/i],
    ["January Course", /13 January/],
    ["Late Friday Club", /Friday/],
    ["Night Fair", /Friday 27 November/],
    ["Shut Saturday", /not 28 November|5 December/],
    ["Exception Saturday", /not 28 November|5 December/],
    ["Every Other Saturday", /28 November|12 December/],
  ])("tells a time of %s only with %s", (name, state) => {
    const items = timedOf(name);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ text }) => !state.test(text))).toEqual([]);
  });
  it.each(["Paused Saturday", "Gone Saturday", "Ended Course", "Unoffered Course"])(
    "tells no time of %s",
    (name) => expect(timedOf(name)).toEqual([]),
  );
  it.each(["Hub Saturday", "Hub Fair", "Offered Course"])(
    "says where %s is when it says on which day",
    (name) => {
      const items = timedOf(name).filter(({ text }) => !text.includes("Not known yet"));
      expect(items.length).toBeGreaterThan(3);
      expect(items.filter(({ text }) => !text.includes("1 Quay Street"))).toEqual([]);
    },
  );
  it("says so when a place is secret or not known", () => {
    const text = saturday.get("/whats-on/") ?? "";
    const $ = load(text);
    const factsOf = (name: string) =>
      $(`.session-list__item:contains("${name}") .session-list__fact`).text();
    expect(factsOf("Secret Fair")).toContain("The address is secret");
    expect(factsOf("Hill Fair")).toContain("Place not stated");
  });
});

describe("what is announced for a day", () => {
  const announced = (day: string): string => {
    const library = sessionsTown(day);
    return load(documentOf(whatsOn(library), library))(`#day-${day}`).text();
  };
  it("on a bank holiday is only what says that it is on then", () => {
    const text = announced("2026-12-25");
    expect(text).toContain("Open Friday Rhymes");
    expect(text).toContain("Christmas Day is a bank holiday");
    expect(text.replace("Open Friday Rhymes", "")).not.toMatch(/Friday Rhymes|Late Friday/);
  });
  it("on a bank holiday that is named as one does not say so twice", () => {
    const { content, data } = sessionsTown();
    const bankHolidays = [{ name: "Summer bank holiday", date: "2026-12-02" }];
    const calendar = { ...data.calendar, bankHolidays };
    const own = createLibrary(content, { ...data, calendar }, "2026-12-01");
    const text = words(whatsOn(own));
    expect(text).toContain("Summer bank holiday: most groups do not meet.");
    expect(text).not.toContain("is a bank holiday");
  });
  it("beyond the bank holidays that are known says that they are not", () => {
    const NOTE = "We do not know the bank holidays of some of these days yet.";
    const pageOn = (day: string): string => {
      const library = sessionsTown(day);
      return documentOf(whatsOn(library), library);
    };
    const { bankHolidays } = sessionsTown().data.calendar;
    const lastYear = Math.max(...bankHolidays.map(({ date }) => Number(date.slice(0, 4))));
    expect(pageOn(SATURDAY)).not.toContain(NOTE);
    expect(pageOn(`${lastYear}-12-29`)).toContain(NOTE);
    expect(pageOn(`${lastYear + 3}-06-01`)).toContain(NOTE);
    const told = (day: string) =>
      adviceOnAll(sessionsTown(day)).filter(({ file }) => file === "_data/calendar.json");
    expect(told(`${lastYear - 2}-06-01`)).toEqual([]);
    expect(told(`${lastYear}-06-01`)).toHaveLength(1);
  });
  it("in the school holidays leaves out what is held in term time", () =>
    expect(announced("2026-12-29")).not.toContain("Term Tuesday"));
  it("is not told on the home page when it is off, over or began the night before", () => {
    const $ = load(saturday.get("/") ?? "");
    const shown = $(".home-today__item:not([hidden])").text();
    expect(shown).toMatch(/Saturday/);
    expect(shown).not.toMatch(/Cancelled|Postponed|Past|Night Fair|Late Friday|Paused|Ended/);
  });
});

describe("calendars and data for machines", () => {
  const icsOf = (url: string) => (saturday.get(url) ?? "").replace(/\r\n /g, "");
  it("mark what is cancelled and what is put off, so that those who follow learn of it", () => {
    const all = icsOf("/whats-on/calendar.ics").split("BEGIN:VEVENT");
    for (const [name, mark] of [
      ["Cancelled Fair", "Cancelled"],
      ["Postponed Fair", "Put off"],
    ] as const) {
      const own = all.find((part) => part.includes(`: ${name}`)) ?? "";
      expect(own).toContain(`SUMMARY:${mark}: ${name}`);
      expect(own).toContain("STATUS:CANCELLED");
    }
  });
  it("hold nothing that has paused, ended or is not offered", () =>
    expect(icsOf("/whats-on/calendar.ics")).not.toMatch(
      /Paused|Gone Saturday|Ended|Unoffered|Quiet|Past Fair/,
    ));
  it("are offered to follow beside every file to put in a calendar", () => {
    for (const [url, text] of saturday) {
      const $ = load(/\/$/.test(url) ? text : "");
      const files = $('a[download][href$=".ics"]').toArray();
      for (const file of files) {
        const path = $(file).attr("href") ?? "";
        expect($(`a[href="webcal://${ORIGIN}${path}"]`).length, url).toBe(1);
      }
    }
    expect(saturday.get("/services/bank-friday/")).toContain("webcal://");
    expect(saturday.get("/whats-on/2026-11-28-cancelled/")).not.toContain("webcal://");
  });
  it("have no file of a programme that is not offered here", () => {
    expect([...saturday.keys()]).toContain("/programmes/offered/times.ics");
    expect([...saturday.keys()]).not.toContain("/programmes/not-offered/times.ics");
  });
  it("give search engines the state of an event", () => {
    const stateOf = (slug: string) =>
      /EventScheduled|EventCancelled|EventPostponed/.exec(
        saturday.get(`/whats-on/${SATURDAY}-${slug}/`) ?? "",
      )?.[0];
    expect([stateOf("plain"), stateOf("cancelled"), stateOf("postponed")]).toEqual([
      "EventScheduled",
      "EventCancelled",
      "EventPostponed",
    ]);
  });
});
