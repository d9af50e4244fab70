/** The script after the first results is lost, or late: the search works, danger is heard. */
import type { Page } from "playwright-core";
import { beforeEach, expect, it } from "vitest";
import { atRest } from "./at-rest.ts";
import { freshPhones } from "./fresh-phone.ts";

// A browser complains of a script that is lost.
const here = freshPhones(["outside"]);
let page: Page;
beforeEach(async () => {
  page = await here.watched.page();
});

const LATER = "**/all-later-*.js";

async function type(words: string): Promise<void> {
  await page.goto(`${here.stage.origin}/`);
  await page.locator("#home-search").fill(words);
}

it("lost, it leaves results by name, and numbers for words of danger", async () => {
  let asked = 0;
  await page.route(LATER, (route) => {
    asked++;
    return route.abort();
  });
  await type("food bank");
  await page.locator(".search-box__found .search-box__item").first().waitFor();
  await atRest(page);
  expect(asked).toBeGreaterThan(0);
  await page.locator("#home-search").fill("my husband hits me");
  await page.locator("[data-urgent=panel] a[href^='tel:']").first().waitFor();
});

it("held back, it holds back no number to ring, and moves no result that is shown", async () => {
  let go = (): void => undefined;
  const wait = new Promise<void>((done) => (go = done));
  await page.route(LATER, async (route) => {
    await wait;
    await route.continue();
  });
  await type("i want to kill myself");
  await page.locator("[data-urgent=panel] a[href^='tel:']").first().waitFor();
  await page.locator("#home-search").fill("library");
  const first = page.locator(".search-box__found .search-box__item").first();
  await first.waitFor();
  await atRest(page);
  const place = async (): Promise<unknown> => [
    await first.locator(".search-box__link").innerText(),
    (await first.boundingBox())?.y,
  ];
  const before = await place();
  go();
  await page.waitForFunction(
    () => document.querySelector(".search-box__status")?.textContent?.includes("result") === true,
  );
  await atRest(page);
  expect(await place()).toEqual(before);
});
