/**
 * Every built page in real Chromium, on a small phone and on a desk, with the site's own policy,
 * and against the budgets of its kind. In parts, so that two cores share the work.
 */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { kindOf, overBudget } from "../../scripts/look/kinds.ts";
import { measurePage, PHONE_SCREEN } from "../../scripts/look/measure.ts";
import { missingPages, pagesOf as pagesForPa11y } from "../pa11y.ts";
import { pagesOf, siteFolder } from "../site/built-site.ts";
import { hasFace } from "./browser.ts";
import { type Walk, walkPages } from "./page-walk.ts";

/** Milliseconds for the pages of one part; ten times what a quiet machine needs. */
const LONGEST = 3_600_000;

/** The folder a page is in. */
const folderOf = (url: string): string => url.replace(/[^/]+\/?$/, "");

/** The pages that part number `part` of `parts` takes. */
const share = (all: readonly string[], part: number, parts: number): readonly string[] =>
  all.filter((_url, index) => index % parts === part);

/** Kinds that are read on paper alone. */
const ON_PAPER: readonly string[] = ["to print", "booklet"];

/** What a page is over of the budgets of its kind, once its custom elements are defined. */
async function budgetFaults(page: Page, url: string): Promise<readonly string[]> {
  const kind = kindOf(url);
  if (kind === undefined) return ["is of no kind in scripts/look/kinds.ts"];
  if (ON_PAPER.includes(kind.name)) return [];
  await page.setViewportSize(PHONE_SCREEN);
  // Some of them make the page longer.
  await page.waitForFunction(() => document.querySelector(":not(:defined)") === null);
  return overBudget(kind, await measurePage(page, kind.useful));
}

/** Tests the pages of one part; every one of them must have been reached at the end. */
export function testPages(part: number, parts: number): void {
  const all = pagesOf(siteFolder()).pages.map(({ url }) => url);
  const mine = share(all, part, parts);
  const first = new Set(
    all.filter(
      (url, index) => all.findIndex((other) => folderOf(other) === folderOf(url)) === index,
    ),
  );
  const measured = new Set<string>();
  let walk: Walk;
  describe(`every page in a browser, part ${part + 1} of ${parts}`, () => {
    beforeAll(async () => {
      walk = await walkPages(
        siteFolder(),
        mine,
        (url) => first.has(url),
        (page, url) => {
          measured.add(url);
          return budgetFaults(page, url);
        },
      );
      for (const url of walk.secondTries) console.log(`Clean on the second look: ${url}`);
    }, LONGEST);

    it.each(mine)("%s is clean on a phone and on a desk, and within its budgets", (url) =>
      expect(walk.faults.get(url)).toEqual([]),
    );

    it("tests every page, by pa11y-ci and against its budgets too", () => {
      expect([...measured].toSorted()).toEqual(mine.toSorted());
      expect([...walk.faults.keys()].toSorted()).toEqual(mine.toSorted());
      expect(walk.byPa11y.toSorted()).toEqual(mine.toSorted());
      expect(
        Array.from({ length: parts }, (_, other) => share(all, other, parts))
          .flat()
          .toSorted(),
      ).toEqual(all.toSorted());
      expect(pagesForPa11y(siteFolder()).toSorted()).toEqual(all.toSorted());
    });

    it("finds every page that the sitemap names", () =>
      expect(missingPages(siteFolder())).toEqual([]));

    it.skipIf(!hasFace("wide"))("draws pages in a wide and in a narrow font", () =>
      expect(walk.widths?.wide).toBeGreaterThan((walk.widths?.narrow ?? Infinity) * 1.08),
    );

    it("sends no request to another host", () => expect(walk.outside).toEqual([]));
  });
}
