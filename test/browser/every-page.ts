/**
 * Every built page in real Chromium, on a small phone and on a desk, with the site's own policy. In
 * parts, so that two cores share the work.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { missingPages, pagesOf as pagesForPa11y } from "../pa11y.ts";
import { pagesOf, siteFolder } from "../site/built-site.ts";
import { hasFace } from "./browser.ts";
import { type Walk, walkPages } from "./page-walk.ts";

/** Milliseconds for the pages of one part; ten times what a quiet machine needs. */
const LONGEST = 3_600_000;

/** The folder a page is in: its kind. */
const kindOf = (url: string): string => url.replace(/[^/]+\/?$/, "");

/** The pages that part number `part` of `parts` takes. */
const share = (all: readonly string[], part: number, parts: number): readonly string[] =>
  all.filter((_url, index) => index % parts === part);

/** Tests the pages of one part; every one of them must have been reached at the end. */
export function testPages(part: number, parts: number): void {
  const all = pagesOf(siteFolder()).pages.map(({ url }) => url);
  const mine = share(all, part, parts);
  const first = new Set(
    all.filter((url, index) => all.findIndex((other) => kindOf(other) === kindOf(url)) === index),
  );
  let walk: Walk;
  describe(`every page in a browser, part ${part + 1} of ${parts}`, () => {
    beforeAll(async () => {
      walk = await walkPages(siteFolder(), mine, (url) => first.has(url));
      for (const url of walk.secondTries) console.log(`Clean on the second look: ${url}`);
    }, LONGEST);

    it.each(mine)("%s is clean on a phone and on a desk", (url) =>
      expect(walk.faults.get(url)).toEqual([]),
    );

    it("tests every page, by pa11y-ci too", () => {
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
