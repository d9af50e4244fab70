/**
 * Every built page in real Chromium, on a small phone and on a desk, with the site's own policy. In
 * parts, so that two cores share the work.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf, siteFolder } from "../site/built-site.ts";
import { bringAxe, COLOURS, violations } from "./axe.ts";
import { DESK, hasFace, openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { exitHidden, overflow, smallTargets, stored, stretched } from "./probes.ts";
import { missingRules, sheetOf } from "./unstyled.ts";

/** The folder a page stands in: its kind. */
const kindOf = (url: string): string => url.replace(/[^/]+\/?$/, "");

/** The pages that part number `part` of `parts` takes. */
const share = (all: readonly string[], part: number, parts: number): readonly string[] =>
  all.filter((_url, index) => index % parts === part);

let stage: Stage;
let sheet = "";
let phone: Watched;
let desk: Watched;
let phonePage: Page;
let deskPage: Page;
/** A phone that draws in the wide face, as some readers' phones do; undefined without that face. */
let wideStage: Stage | undefined;
let widePage: Page | undefined;
/** The ways of drawing text for which axe has told the contrast, on light and on dark. */
const told = { light: new Set<string>(), dark: new Set<string>() } as const;

async function open(): Promise<void> {
  stage = await openStage();
  sheet = sheetOf(siteFolder());
  if (sheet === "") throw new Error("The site has no style sheet to compare with.");
  phone = await stage.context({ viewport: PHONE, hasTouch: true });
  desk = await stage.context({ viewport: DESK, colorScheme: "dark" });
  await bringAxe(phone.context);
  [phonePage, deskPage] = [await phone.page(), await desk.page()];
  if (!hasFace("wide")) return;
  wideStage = await openStage(undefined, "wide");
  widePage = await (await wideStage.context({ viewport: PHONE, hasTouch: true })).page();
}

/**
 * On the phone every rule runs; on the desk, in dark, those on colours, on the first page of each
 * kind (the tokens of both schemes are computed in test/styles).
 */
async function faultsOn(
  watched: Watched,
  page: Page,
  url: string,
  rules?: readonly string[],
): Promise<string[]> {
  const before = watched.complaints.length;
  await page.goto(stage.origin + url, { waitUntil: "load" });
  const faults = [
    ...(await violations(page, rules, rules === undefined ? told.light : told.dark)),
    ...(await overflow(page)),
    ...(await exitHidden(page)),
    ...(await smallTargets(page)),
    ...(await stretched(page, rules === undefined ? "spaced" : "doubled")),
    ...(await stored(page)),
  ];
  return [
    ...faults,
    ...(rules === undefined ? await missingRules(page, sheet) : []),
    ...watched.complaints.slice(before),
  ];
}

/** What sticks out in the wide face. */
async function faultsInWideFace(url: string): Promise<string[]> {
  if (!wideStage || !widePage) return [];
  await widePage.goto(wideStage.origin + url, { waitUntil: "load" });
  return [...(await overflow(widePage)), ...(await stretched(widePage, "spaced"))].map(
    (fault) => `in the wide face, ${fault}`,
  );
}

/** Tests the pages of one part; every one of them must have been reached at the end. */
export function testPages(part: number, parts: number): void {
  const all = pagesOf(siteFolder()).pages.map(({ url }) => url);
  const mine = share(all, part, parts);
  const dark = new Set(
    all.filter((url, index) => all.findIndex((other) => kindOf(other) === kindOf(url)) === index),
  );
  const tested: string[] = [];
  describe(`every page in a browser, part ${part + 1} of ${parts}`, () => {
    beforeAll(open);
    afterAll(async () => {
      await wideStage?.close();
      await stage.close();
    });

    it.each(mine)("%s is clean on a phone and on a desk", async (url) => {
      const [small, large, wide] = await Promise.all([
        faultsOn(phone, phonePage, url),
        faultsOn(desk, deskPage, url, dark.has(url) ? COLOURS : []),
        faultsInWideFace(url),
      ]);
      expect([...small, ...large, ...wide]).toEqual([]);
      tested.push(url);
    });

    it("was tested, all of them", () => {
      expect(tested).toEqual(mine);
      expect(
        Array.from({ length: parts }, (_, other) => share(all, other, parts))
          .flat()
          .toSorted(),
      ).toEqual(all.toSorted());
    });

    it.skipIf(!hasFace("wide"))("was drawn in a wide face and in a narrow one", async () => {
      const width = (page: Page): Promise<number> =>
        page.evaluate(() => {
          const context = document.createElement("canvas").getContext("2d");
          if (!context) throw new Error("there is no canvas");
          context.font = `100px ${getComputedStyle(document.body).fontFamily}`;
          return context.measureText("Early help").width;
        });
      expect(await width(widePage as Page)).toBeGreaterThan((await width(phonePage)) * 1.08);
    });

    it("asked nothing of any other host", () =>
      expect([...phone.outside, ...desk.outside]).toEqual([]));
  });
}
