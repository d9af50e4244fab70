/**
 * Every built page in real Chromium, on a small phone and on a desk, with the site's own policy. In
 * parts, so that two cores share the work.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf, siteFolder } from "../site/built-site.ts";
import { COLOURS, violations } from "./axe.ts";
import { DESK, openStage, PHONE, type Stage, type Watched } from "./browser.ts";
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
/** The ways of drawing text for which axe has told the contrast, on light and on dark. */
const told = { light: new Set<string>(), dark: new Set<string>() } as const;

async function open(): Promise<void> {
  stage = await openStage();
  sheet = sheetOf(siteFolder());
  if (sheet === "") throw new Error("The site has no style sheet to compare with.");
  phone = await stage.context({ viewport: PHONE, hasTouch: true });
  desk = await stage.context({ viewport: DESK, colorScheme: "dark" });
  [phonePage, deskPage] = [await phone.page(), await desk.page()];
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
    afterAll(() => stage.close());

    it.each(mine)("%s is clean on a phone and on a desk", async (url) => {
      const [small, large] = await Promise.all([
        faultsOn(phone, phonePage, url),
        faultsOn(desk, deskPage, url, dark.has(url) ? COLOURS : []),
      ]);
      expect([...small, ...large]).toEqual([]);
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

    it("asked nothing of any other host", () =>
      expect([...phone.outside, ...desk.outside]).toEqual([]));
  });
}
