/** Programmes side by side: the choice is kept in the address, and none at all says so. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { violations } from "./axe.ts";
import { freshPhones } from "./fresh-phone.ts";
import { overflow } from "./probes.ts";

const here = freshPhones();

const shown = (page: Page): Promise<string[]> =>
  page.locator(".compare-columns__table thead th:visible").allTextContents();
const choices = (page: Page) => page.locator(".compare-columns__choice");

it("keeps what is ticked through a reload, and shares it", async () => {
  const page = await here.watched.page();
  await page.goto(`${here.stage.origin}/compare-programmes/`);
  await page.locator(".share-tools__button").first().waitFor();
  const before = await shown(page);
  await choices(page).last().click();
  await choices(page).first().click();
  const after = await shown(page);
  expect(after).not.toEqual(before);
  const address = page.url();
  expect(address).toMatch(/\/compare-programmes\/#1\.[0-9a-z]+$/);
  expect(await page.locator("share-tools").getAttribute("data-address")).toContain(
    new URL(address).hash,
  );
  await page.reload();
  await page.locator(".share-tools__button").first().waitFor();
  expect(await shown(page)).toEqual(after);
  const sent = await here.watched.page();
  await sent.goto(address);
  await sent.locator(".share-tools__button").first().waitFor();
  expect(await shown(sent)).toEqual(after);
});

it("says what to do when none is ticked", async () => {
  const page = await here.watched.page();
  await page.goto(`${here.stage.origin}/compare-programmes/`);
  const none = page.locator(".compare-columns__none");
  expect(await none.isVisible()).toBe(false);
  const ticked = page.locator("input:checked + .compare-columns__choice");
  while ((await ticked.count()) > 0) await ticked.first().click();
  expect([await none.isVisible(), await page.locator("table:visible").count()]).toEqual([true, 0]);
  await page.evaluate(() => scrollTo(0, 0));
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
});
