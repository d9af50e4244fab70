/** The words explained: the box over them, and the letters that stay in sight. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE_SCREEN, WIDE_SCREEN } from "../../scripts/look/measure.ts";
import { violations } from "./axe.ts";
import { freshPhones } from "./fresh-phone.ts";

// One test keeps the script of the box away.
const here = freshPhones(["outside"]);

async function open(viewport: typeof PHONE_SCREEN | typeof WIDE_SCREEN): Promise<Page> {
  const page = await here.watched.page();
  await page.setViewportSize(viewport);
  await page.goto(`${here.stage.origin}/glossary/`);
  await page.locator(".word-filter__input").waitFor();
  return page;
}

const words = (page: Page) => page.locator(".word:visible");

describe("the box over the words", () => {
  it("leaves the words that fit, says how many, and has all again when it is empty", async () => {
    const page = await open(PHONE_SCREEN);
    const all = await words(page).count();
    const first = (await words(page).last().locator("h3").innerText()).trim();
    const box = page.getByLabel("Find a word");
    await box.fill(first.toUpperCase());
    const left = await words(page).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all / 4);
    expect(await words(page).locator("h3").allInnerTexts()).toContain(first);
    expect(await page.locator(".word-filter__status").innerText()).toMatch(/^\d+ words?\.$/);
    expect(await violations(page)).toEqual([]);
    await box.fill("qqqq");
    expect(await page.locator(".word-filter__status").innerText()).toBe("No word here matches.");
    expect(await page.locator(".word-letter:visible").count()).toBe(0);
    await box.fill("");
    expect(await words(page).count()).toBe(all);
  });

  it("gives way to a link to a word that it has left out", async () => {
    const page = await open(WIDE_SCREEN);
    const all = await words(page).count();
    await page.getByLabel("Find a word").fill("qqqq");
    await page.locator(".letters a").last().click();
    await page.waitForFunction(() => document.querySelector(".word[hidden]") === null);
    expect(await words(page).count()).toBe(all);
  });

  it.each([PHONE_SCREEN, WIDE_SCREEN])(
    "moves nothing when it comes, at $width px",
    async (size) => {
      const { context } = here.watched;
      await context.route(/word-filter/, (route) => route.abort());
      const page = await here.watched.page();
      await page.setViewportSize(size);
      const top = () => page.locator(".letters").evaluate((it) => it.getBoundingClientRect().top);
      await page.goto(`${here.stage.origin}/glossary/`, { waitUntil: "networkidle" });
      const before = await top();
      await context.unroute(/word-filter/);
      await page.reload();
      await page.locator(".word-filter__input").waitFor();
      expect(await top()).toBe(before);
    },
  );
});

describe("the letters", () => {
  it.each([PHONE_SCREEN, WIDE_SCREEN])(
    "stay in sight, and cover no word, at $width px",
    async (size) => {
      const page = await open(size);
      const letters = page.locator(".letters");
      await letters.locator("a").nth(8).click();
      const target = page.locator(".word-letter > h2").nth(8);
      const [bar, heading] = [await letters.boundingBox(), await target.boundingBox()];
      expect(bar?.y ?? -1).toBeGreaterThanOrEqual(0);
      expect((bar?.y ?? Infinity) + 44).toBeLessThan(size.height);
      const covered = await target.evaluate((it) => {
        const { left, top } = it.getBoundingClientRect();
        const seen = document.elementFromPoint(left + 4, top + 4);
        return seen !== it && !it.contains(seen);
      });
      expect([covered, (heading?.y ?? Infinity) < size.height]).toEqual([false, true]);
    },
  );
});
