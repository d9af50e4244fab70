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
  expect(await shown(page)).toEqual([]);
  await choices(page).last().click();
  await choices(page).first().click();
  const after = await shown(page);
  expect(after.length).toBe(2);
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
  const said = async (): Promise<readonly [none: boolean, tables: number]> => [
    await none.isVisible(),
    await page.locator("table:visible").count(),
  ];
  expect(await said()).toEqual([true, 0]);
  await choices(page).first().click();
  expect(await said()).toEqual([false, 1]);
  await choices(page).first().click();
  expect(await said()).toEqual([true, 0]);
  await page.evaluate(() => scrollTo(0, 0));
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
});

it("prints all that are ticked inside the sheet, each with its name, or says that none was", async () => {
  const page = await here.watched.page();
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto(`${here.stage.origin}/compare-programmes/`);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".compare-columns__unchosen").isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
  const total = await choices(page).count();
  for (const choice of await choices(page).all()) await choice.click();
  await page.emulateMedia({ media: "print" });
  const rows = await page.locator(".compare-columns__table tbody tr").evaluateAll((all) =>
    all.map((row) => {
      const cells = [...row.querySelectorAll("td")].filter((cell) => cell.checkVisibility());
      const over = cells.filter((cell) => cell.getBoundingClientRect().right > innerWidth);
      const named = cells.filter(
        (cell) => !["none", "normal", '""'].includes(getComputedStyle(cell, "::before").content),
      );
      return [cells.length, named.length, over.length];
    }),
  );
  expect(new Set(rows.map(String))).toEqual(new Set([String([total, total, 0])]));
});
