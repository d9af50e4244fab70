/** How some pages use the room that a window has: menus, rows, the way back, the reader's list. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PHONE_SCREEN, WIDE_SCREEN } from "../../scripts/look/measure.ts";
import { openStage, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function open(path: string, options: Parameters<Stage["context"]>[0]): Promise<Page> {
  const page = await (await stage.context(options)).page();
  await page.goto(stage.origin + path);
  return page;
}

describe("the menu of a section on a phone", () => {
  it.each(["/early-help/levels/", "/early-help/", "/young-people/"])(
    "is one line on each page of %s, under the title where no number for danger comes first",
    async (start) => {
      const page = await open(start, { viewport: PHONE_SCREEN });
      const links = await page
        .locator(`main a[href^="${start}"]`)
        .evaluateAll((all: HTMLAnchorElement[]) => [
          ...new Set(all.map(({ pathname }) => pathname)),
        ]);
      const inner = links.filter((path) => path !== start && !path.endsWith("/levels/"));
      expect(inner.length).toBeGreaterThan(2);
      for (const path of inner.slice(0, 3)) {
        await page.goto(stage.origin + path);
        const menu = await page.locator("main .section-nav__label").first().boundingBox();
        const title = await page.locator("main .page-title").boundingBox();
        const foot = (title?.y ?? 0) + (title?.height ?? 0);
        const numbers = await page
          .locator('main a[href="tel:999"]')
          .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().y));
        const [number = Infinity] = numbers;
        if (number > PHONE_SCREEN.height)
          expect((menu?.y ?? Infinity) - foot, path).toBeLessThan(40);
        else expect(menu?.y ?? 0, path).toBeGreaterThan(number);
        expect(menu?.height ?? Infinity, path).toBeLessThanOrEqual(52);
      }
    },
  );
});

/** The way back above the title that shows fewer words than it has. */
const cutCrumbs = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".breadcrumbs__list, .breadcrumbs__list a")]
      .filter((part) => part.getClientRects().length > 0)
      .filter(
        (part) =>
          part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== "visible",
      )
      .map((part) => part.textContent ?? ""),
  );

describe("the way back, with text twice as large", () => {
  it.each(["/compare-programmes/", "/data-health/reach/"])(
    "keeps the words of the way back on %s, at 320 px",
    async (path) => {
      const page = await open(path, { viewport: { width: 320, height: 640 } });
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      expect(await cutCrumbs(page)).toEqual([]);
      await page
        .locator(".breadcrumbs__list")
        .evaluate((list) => (list.style.cssText = "overflow: hidden; white-space: nowrap"));
      expect(await cutCrumbs(page)).not.toEqual([]);
    },
  );
});

describe("numbers on the page of urgent help, on a phone", () => {
  /** “From 5pm to 8.30am only for emergencies. We do not know its hours at weekends.” */
  const LONG_HOURS = 24;

  it("are in rows of 72 pixels at most, and of 104 where the hours take a sentence", async () => {
    const page = await open("/urgent-help/", { viewport: PHONE_SCREEN });
    const rows = await page.locator(".helpline-card").evaluateAll(
      (all, long) =>
        all.flatMap((row) => {
          const { height } = row.getBoundingClientRect();
          const hours = row.querySelector(".number-row__when")?.textContent ?? "";
          const most = hours.length > long ? 104 : 72;
          return height > most ? [`${row.id}: ${height}, “${hours}”`] : [];
        }),
      LONG_HOURS,
    );
    expect(rows).toEqual([]);
    expect(await page.locator(".helpline-card").count()).toBeGreaterThan(5);
  });
});

describe("numbers on a page of guidance, on a phone", () => {
  const WIDTHS = [360, 390, 412];
  const PATH = "/early-help/professionals/who-to-ring-for-what/";

  /** Hours of several lines that begin beside the number. */
  async function cramped(page: Page): Promise<readonly string[]> {
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const texts = await page.locator(".number-row").evaluateAll((all) =>
        all.flatMap((row) => {
          const when = row.querySelector(".number-row__when");
          const ways = row.querySelector(".number-row__ways");
          if (when === null || ways === null) return [];
          const { top, height } = when.getBoundingClientRect();
          const isUnder = top >= ways.getBoundingClientRect().bottom;
          const isOneLine = height < 2 * parseFloat(getComputedStyle(when).fontSize);
          return isUnder || isOneLine ? [] : [when.textContent];
        }),
      );
      found.push(...texts);
    }
    return found;
  }

  it("have hours on one line beside the number, or on more under it", async () => {
    const page = await open(PATH, { viewport: PHONE_SCREEN });
    expect(await page.locator(".number-row").count()).toBeGreaterThan(5);
    expect(await cramped(page)).toEqual([]);
    await page.locator(".number-row__when").evaluateAll((all) => {
      for (const when of all as HTMLElement[]) {
        when.style.cssText = "display: block; width: auto";
        when.textContent =
          "Every day from nine in the morning until late at night, and at weekends";
        when.previousElementSibling?.remove();
      }
    });
    expect(await cramped(page)).not.toEqual([]);
  });
});

describe("the reader’s list in a wide window", () => {
  it("has what to do with a list beside its entries", async () => {
    const page = await open("/find/", { viewport: WIDE_SCREEN });
    const add = page.locator(".entry-card .add-to-list__button");
    await add.first().click();
    await add.nth(1).click();
    await page.goto(`${stage.origin}/shortlist/`);
    const entries = page.locator(".shortlist__item");
    await entries.nth(1).waitFor();
    const [one, two, aside] = [
      await entries.first().boundingBox(),
      await entries.nth(1).boundingBox(),
      await page.locator(".shortlist__aside").boundingBox(),
    ];
    expect(two?.x ?? 0).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0) - 1);
    expect(aside?.x ?? 0).toBeGreaterThan((two?.x ?? 0) + (two?.width ?? 0) - 1);
  });
});
