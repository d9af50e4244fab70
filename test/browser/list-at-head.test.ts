/** The way to the reader's list at the head of every page, and the buttons of the list itself. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PHONE_SCREEN, WIDE_SCREEN } from "../../scripts/look/measure.ts";
import { STORED_AS } from "../../src/shortlist/my-list.ts";
import { openStage, type Stage } from "./browser.ts";

let stage: Stage;
let list: string;
beforeAll(async () => {
  stage = await openStage(undefined);
  const records = await fetch(`${stage.origin}/shortlist/entries.json`);
  const { entries } = (await records.json()) as { entries: readonly { readonly id: string }[] };
  list = `1.${entries[0]?.id ?? ""}${entries[1]?.id ?? ""}`;
});
afterAll(() => stage.close());

const AT_HEAD = ".list-at-head a";
const SIZES = [
  ["a small phone", { width: 320, height: 640 }],
  ["a phone", PHONE_SCREEN],
  ["a tablet", { width: 768, height: 1024 }],
  ["a wide window", WIDE_SCREEN],
] as const;

/** Where the parts of the first screen begin; further down a page has its own way to the list. */
const tops = (page: Page): Promise<readonly number[]> =>
  page
    .locator(".site-header__name, .site-nav__link, .breadcrumbs__list a, main h1, main p")
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.getClientRects().length > 0)
        .map((part) => Math.round(part.getBoundingClientRect().top))
        .filter((top) => top < innerHeight),
    );

/** A tab, whose list is stored or not. */
async function tab(viewport: (typeof SIZES)[number][1], stored: boolean): Promise<Page> {
  const { context, page } = await stage.context({ viewport });
  if (stored)
    await context.addInitScript(([name, value]) => sessionStorage.setItem(name, value), [
      STORED_AS,
      list,
    ] as const);
  return page();
}

describe("a list in this tab", () => {
  it.each(SIZES)(
    "is counted at the head of every page, and moves nothing, on %s",
    async (_, at) => {
      const [without, counted] = [await tab(at, false), await tab(at, true)];
      for (const path of ["/", "/find/", "/early-help/professionals/", "/news/"]) {
        await without.goto(stage.origin + path, { waitUntil: "networkidle" });
        await counted.goto(stage.origin + path);
        const link = counted.locator(AT_HEAD);
        await link.waitFor();
        expect(await link.innerText()).toBe("My list (2)");
        expect(await without.locator(`${AT_HEAD}:visible`).count(), path).toBe(0);
        const box = await link.boundingBox();
        expect(box?.x ?? -1, path).toBeGreaterThan(at.width / 2);
        expect((box?.x ?? 0) + (box?.width ?? Infinity), path).toBeLessThanOrEqual(at.width);
        await counted.waitForLoadState("networkidle");
        expect(await tops(counted), path).toEqual(await tops(without));
      }
    },
  );

  it("has one main button", async () => {
    const page = await tab(PHONE_SCREEN, true);
    const main = (): Promise<readonly (string | null)[]> =>
      page.evaluate(() => {
        const buttons = [...document.querySelectorAll(".shortlist__button")];
        const seen = buttons.filter((button) => button.getClientRects().length > 0);
        const ground = (button: Element): string => getComputedStyle(button).backgroundColor;
        const quiet = document.querySelector("[data-do=print]");
        return seen
          .filter((button) => quiet === null || ground(button) !== ground(quiet))
          .map((button) => button.getAttribute("data-do"));
      });
    await page.goto(`${stage.origin}/shortlist/`);
    await page.locator(".shortlist__item").first().waitFor();
    const shares = await page.evaluate(() => typeof navigator.share === "function");
    expect(await main()).toEqual([shares ? "share" : "link"]);
    await page.goto("about:blank");
    await page.goto(`${stage.origin}/shortlist/#${list}`);
    await page.evaluate(() => sessionStorage.clear());
    await page.locator(".shortlist__item").first().waitFor();
    const given = await page.locator(".shortlist__given").isVisible();
    expect(await main()).toEqual([given ? "keep" : shares ? "share" : "link"]);
  });
});
