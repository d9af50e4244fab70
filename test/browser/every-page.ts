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

/** The probes of layout, with text spaced or doubled. */
const layoutFaults = async (page: Page, text: "spaced" | "doubled"): Promise<string[]> => [
  ...(await overflow(page)),
  ...(await exitHidden(page)),
  ...(await smallTargets(page)),
  ...(await stretched(page, text)),
];

/** On the phone every rule runs. */
async function faultsOnPhone(url: string): Promise<string[]> {
  await phonePage.goto(stage.origin + url, { waitUntil: "load" });
  return [
    ...(await violations(phonePage, undefined, told.light)),
    ...(await layoutFaults(phonePage, "spaced")),
    ...(await stored(phonePage)),
    ...(await missingRules(phonePage, sheet)),
  ];
}

/**
 * The first page of each kind is loaded on the desk, in dark, where the rules on colours run too
 * (the tokens of both schemes are computed in test/styles).
 */
async function faultsOnDesk(url: string): Promise<string[]> {
  await deskPage.goto(stage.origin + url, { waitUntil: "load" });
  return [
    ...(await violations(deskPage, COLOURS, told.dark)),
    ...(await layoutFaults(deskPage, "doubled")),
    ...(await stored(deskPage)),
  ];
}

/**
 * The others are the phone's page made as wide as a desk: loading each once more took a seventh of
 * the time of all.
 */
async function faultsWhenWidened(): Promise<string[]> {
  try {
    await phonePage.setViewportSize(DESK);
    await phonePage.emulateMedia({ colorScheme: "dark" });
    return (await layoutFaults(phonePage, "doubled")).map((fault) => `as wide as a desk, ${fault}`);
  } finally {
    await phonePage.setViewportSize(PHONE);
    await phonePage.emulateMedia({ colorScheme: null });
  }
}

/** Faults in the narrow face, on a phone and on a desk, with what the browser complained of. */
async function faultsInNarrowFace(url: string, isFirst: boolean): Promise<string[]> {
  const before = [phone, desk].map(({ complaints }) => complaints.length);
  const small = await faultsOnPhone(url);
  const large = isFirst ? await faultsOnDesk(url) : await faultsWhenWidened();
  const complaints = [phone, desk].flatMap((one, at) => one.complaints.slice(before[at]));
  return [...small, ...large, ...complaints];
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
  const first = new Set(
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
      const [narrow, wide] = await Promise.all([
        faultsInNarrowFace(url, first.has(url)),
        faultsInWideFace(url),
      ]);
      expect([...narrow, ...wide]).toEqual([]);
      tested.push(url);
    });

    it("tests every page", () => {
      expect(tested).toEqual(mine);
      expect(
        Array.from({ length: parts }, (_, other) => share(all, other, parts))
          .flat()
          .toSorted(),
      ).toEqual(all.toSorted());
    });

    it.skipIf(!hasFace("wide"))("draws pages in a wide and in a narrow font", async () => {
      const width = (page: Page): Promise<number> =>
        page.evaluate(() => {
          const context = document.createElement("canvas").getContext("2d");
          if (!context) throw new Error("there is no canvas");
          context.font = `100px ${getComputedStyle(document.body).fontFamily}`;
          return context.measureText("Early help").width;
        });
      expect(await width(widePage as Page)).toBeGreaterThan((await width(phonePage)) * 1.08);
    });

    it("sends no request to another host", () =>
      expect([...phone.outside, ...desk.outside]).toEqual([]));
  });
}
