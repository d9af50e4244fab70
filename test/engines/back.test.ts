/**
 * Back after a search: words of danger are not in the page that Back brings, whether the browser
 * kept it as it was or fetches it anew. Ordinary words are, in a page that was kept.
 */
import { afterEach, beforeEach, expect, it } from "vitest";
import { rest } from "../browser/at-rest.ts";
import { inEachEngine } from "./engines.ts";
import { type Reporting, reportingServer } from "./reporting.ts";
import { isSameDocument, type Tab, until } from "./tab.ts";

const DANGER = "my husband hits me quokka";
const HARMLESS = "food bank";

interface Box {
  readonly at: string;
  readonly field: string;
  /** Shown once there are results. */
  readonly results: string;
}

const BOXES: readonly Box[] = [
  { at: "/", field: "#home-search", results: ".search-box__panel" },
  { at: "/about/", field: "#header-search", results: ".search-box__panel" },
  { at: "/search/", field: "#search-words", results: ".search-box__panel" },
  { at: "/find/", field: "#finder-words", results: "[data-key]" },
];

/** All that a reader could see of a search, also in parts that are hidden. */
const shown = (tab: Tab): Promise<string> =>
  tab.run(() =>
    [
      document.body.textContent,
      location.href,
      document.title,
      ...[...document.querySelectorAll("input")].map(({ value }) => value),
    ].join("\n"),
  );
const valueOf = (tab: Tab, field: string): Promise<string> =>
  tab.run((wanted: string) => document.querySelector<HTMLInputElement>(wanted)?.value ?? "", field);
const atRest = (tab: Tab): Promise<void> =>
  until("a page at rest", () => tab.run(rest).then(() => true));

/** Searches, waits for all of the search, opens another page and presses Back. */
async function searchAndReturn(
  { tab, origin }: { readonly tab: Tab; readonly origin: string },
  { at, field, results }: Box,
  words: string,
  kept = true,
): Promise<void> {
  await tab.go(origin + at);
  await until("the way out", () =>
    tab.run(() => document.querySelector("exit-page [role=status]") !== null),
  );
  await tab.run(
    (wanted: string, isKept: boolean) => {
      document.querySelector(wanted)?.closest("details")?.setAttribute("open", "");
      Object.assign(window, { sameDocument: true });
      // A page that listens for its end is not kept (HTML, “unloading documents”).
      if (!isKept) window.addEventListener("unload", () => undefined);
    },
    field,
    kept,
  );
  await until("the field", () =>
    tab.run((wanted: string) => {
      const found = document.querySelector<HTMLElement>(wanted);
      return found !== null && found.offsetHeight > 0;
    }, field),
  );
  await tab.type(field, words);
  await until("the danger model", () =>
    tab.run(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("/danger-")),
    ),
  );
  await until("results", () =>
    tab.run((wanted: string) => document.querySelector(wanted) !== null, results),
  );
  await atRest(tab);
  await tab.go(`${origin}/accessibility/`);
  await tab.back();
  await until("the page before", async () =>
    tab.run((path: string) => location.pathname === path, at),
  );
  await atRest(tab);
}

inEachEngine("Back after a search", (way) => {
  let site: Reporting;
  let here: { readonly tab: Tab; readonly origin: string };
  beforeEach(async () => {
    site = await reportingServer(way.origin, false);
    here = { tab: way.tab, origin: site.origin };
  });
  afterEach(() => site.close());

  for (const box of BOXES) {
    it(`brings no words of danger and no results of theirs to ${box.at}`, async () => {
      await searchAndReturn(here, box, DANGER);
      expect(await shown(here.tab)).not.toMatch(/quokka|husband hits/i);
      expect(await valueOf(here.tab, box.field)).toBe("");
      expect(
        await here.tab.run(() => document.querySelectorAll(".search-box__urgent").length),
      ).toBe(0);
    });
  }

  for (const box of BOXES) {
    it(`brings ordinary words and their results to ${box.at} as they were left`, async () => {
      await searchAndReturn(here, box, HARMLESS);
      if (!(await isSameDocument(here.tab))) return;
      expect(await valueOf(here.tab, box.field)).toBe(HARMLESS);
      expect(
        await here.tab.run((results: string) => {
          const found = document.querySelector<HTMLElement>(results);
          return found !== null && found.offsetHeight > 0 && found.querySelector("a") !== null;
        }, box.results),
      ).toBe(true);
    });
  }

  it("brings no words of danger to a page that was not kept", async () => {
    await searchAndReturn(here, BOXES[0] as Box, DANGER, false);
    // WebKit keeps pages that listen for their end all the same.
    if (here.tab.engine !== "WebKit") expect(await isSameDocument(here.tab)).toBe(false);
    expect(await shown(here.tab)).not.toMatch(/quokka|husband hits/i);
  });

  it("brings no words that were typed before they could be classified", async () => {
    const { tab, origin } = here;
    await tab.go(`${origin}/`);
    await tab.run((words: string) => {
      const field = document.querySelector<HTMLInputElement>("#home-search");
      if (field) field.value = words;
    }, DANGER);
    await tab.go(`${origin}/accessibility/`);
    await tab.back();
    await until("the page before", () => tab.run(() => location.pathname === "/"));
    expect(await valueOf(tab, "#home-search")).toBe("");
  });
});
