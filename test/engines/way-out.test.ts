/**
 * “Leave this site now” in three engines, with the back/forward cache on: what Back and Forward
 * bring afterwards contains nothing that was typed, found, filtered or written.
 */
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { rest } from "../browser/at-rest.ts";
import { inEachEngine } from "./engines.ts";
import { type Report, type Reporting, reportingServer } from "./reporting.ts";
import { addressOf, isSameDocument, markDocument, type Tab, until } from "./tab.ts";

/** What the page at `path` reports next. */
async function reportOf(site: Reporting, path: string): Promise<Report> {
  let report: Report | undefined;
  await until(`a report of ${path}`, () => {
    report = site.take() ?? report;
    return Promise.resolve(report?.path === path);
  });
  return report as Report;
}

/** Marks the document, so that a page from the cache is told from one that came anew. */
const path = (tab: Tab): Promise<string> => tab.run(() => location.pathname);

const lead = (tab: Tab, elsewhere: string): Promise<void> =>
  tab.run((url: string) => {
    const link = document.querySelector<HTMLAnchorElement>("exit-page a");
    if (link) link.href = url;
  }, elsewhere);

/** Leaves, to the other server instead of to the real page of the link. */
async function leave(tab: Tab, elsewhere: string): Promise<void> {
  await lead(tab, elsewhere);
  // Pressed by script: a driver that waits for the press to end loses sight of a page that goes.
  await tab.run(
    () => void setTimeout(() => document.querySelector<HTMLElement>("exit-page a")?.click()),
  );
  await until("the other site", () => tab.run(() => document.title === "Elsewhere"));
}

const ready = (tab: Tab): Promise<void> =>
  until("the way out", () =>
    tab.run(() => document.querySelector("exit-page [role=status]") !== null),
  );

/** Goes on to a page that tells nothing, as by a result. */
async function goOn(tab: Tab, origin: string): Promise<void> {
  await markDocument(tab);
  await tab.go(`${origin}/accessibility/`);
  await ready(tab);
}

const shows = (tab: Tab, selector: string): Promise<void> =>
  until(selector, () =>
    tab.run((wanted: string) => {
      const found = document.querySelector<HTMLElement>(wanted);
      return found !== null && found.offsetHeight > 0;
    }, selector),
  );

const WORDS = "my husband hits me quokka";
const SECRET = /quokka|husband hits/i;
const PANEL = ".search-box__panel";

interface Trace {
  readonly name: string;
  readonly at: string;
  /** Leaves the trace in an open page. */
  readonly make: (tab: Tab) => Promise<void>;
}

const typed = async (tab: Tab, box: string, words = WORDS): Promise<void> => {
  await tab.type(box, words);
  await shows(tab, PANEL);
};
const hasPanel = (tab: Tab): Promise<boolean> =>
  tab.run(() => (document.querySelector(".search-box__panel")?.childElementCount ?? 0) > 0);

const TRACES: readonly Trace[] = [
  {
    name: "words and results of the home page",
    at: "/",
    make: (tab) => typed(tab, "#home-search"),
  },
  {
    name: "words and results of the header",
    at: "/about/",
    make: async (tab) => {
      await tab.run(() =>
        document
          .querySelector("header input[type=search]")
          ?.closest("details")
          ?.setAttribute("open", ""),
      );
      await typed(tab, "header input[type=search]");
    },
  },
  {
    name: "words and results of the search page",
    at: "/search/",
    make: (tab) => typed(tab, "site-search input[type=search]"),
  },
  {
    name: "words, place and filters of the directory",
    at: "/find/",
    make: async (tab) => {
      await shows(tab, "#finder-place");
      await tab.run(() => {
        const need = document.querySelector<HTMLSelectElement>("#finder-need");
        if (!need) throw new Error("there is no choice of needs");
        need.selectedIndex = 2;
        need.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await tab.type("#finder-place", "Quokka Street quokka");
      await tab.type("service-finder input[type=search]", WORDS);
      await until("the address", async () => (await addressOf(tab)).includes("need="));
    },
  },
  {
    name: "what was written at “Post an item”",
    at: "/post-an-item/",
    make: async (tab) => {
      await shows(tab, ".post-form__form");
      await tab.type(".post-form__form input[type=text]", "quokka");
      await tab.type(".post-form__form textarea", WORDS);
    },
  },
];

inEachEngine("the way out", (here) => {
  let site: Reporting;
  beforeEach(async () => {
    site = await reportingServer(here.origin);
  });
  afterEach(() => site.close());

  for (const { name, at, make } of TRACES) {
    it(`Back shows none of the ${name}`, async () => {
      const { tab, elsewhere } = here;
      await tab.go(site.origin + at);
      await ready(tab);
      await make(tab);
      await goOn(tab, site.origin);
      await leave(tab, elsewhere);
      site.start();
      await tab.back();
      const { address: shown, contents, results } = await reportOf(site, at);
      expect(contents).not.toMatch(SECRET);
      expect([shown, results]).toEqual([at, 0]);
    });
  }

  it("Back brings results as they were when nobody left", async () => {
    const { tab } = here;
    const quiet = await reportingServer(here.origin, false);
    onTestFinished(() => quiet.close());
    const { origin } = quiet;
    await tab.go(`${origin}/`);
    await ready(tab);
    await typed(tab, "#home-search", "food bank");
    // Words that may yet be classified as danger go, so the model is waited for.
    await until("the model", () =>
      tab.run(() =>
        performance.getEntriesByType("resource").some(({ name }) => name.includes("/danger-")),
      ),
    );
    await tab.run(rest);
    await goOn(tab, origin);
    await tab.back();
    await until("the page before", async () => (await path(tab)) === "/");
    expect(await isSameDocument(tab)).toBe(true);
    // WebKit empties fields that are not to be completed, and the results follow.
    if (tab.engine !== "WebKit") expect(await hasPanel(tab)).toBe(true);
  });

  it("a list of a link is not in the address afterwards", async () => {
    const { tab, elsewhere } = here;
    await tab.go(`${site.origin}/shortlist/#1.abcd`);
    await ready(tab);
    await goOn(tab, site.origin);
    await leave(tab, elsewhere);
    site.start();
    await tab.back();
    expect((await reportOf(site, "/shortlist/")).address).toBe("/shortlist/");
  });

  it("both Shift keys at once leave, and Shift with another key stays", async () => {
    const { tab, origin, elsewhere } = here;
    await tab.go(`${origin}/`);
    await ready(tab);
    await lead(tab, elsewhere);
    for (let time = 0; time < 3; time++)
      await tab.keys("+ControlLeft", "+ShiftLeft", "-ShiftLeft", "-ControlLeft");
    expect(await path(tab)).toBe("/");
    // Drivers know one Shift at a time (WebDriver) or no right one (WebKit's); `exit.test.ts` and
    // `shift-presses.test.ts` hammer both.
    if (tab.engine === "WebKit") await tab.keys("+ShiftLeft", "-ShiftLeft");
    else await tab.keys("+ShiftLeft", "+ShiftRight", "-ShiftLeft");
    await tab.keys("+ShiftLeft", "-ShiftLeft");
    await tab.keys("+ShiftLeft", "-ShiftLeft").catch(() => undefined);
    await until("the other site", () => tab.run(() => document.title === "Elsewhere"));
  });
});
