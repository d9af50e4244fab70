/** The form of “Post an item” when the line breaks after the page has loaded. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { ITEM } from "../post-function/posted.ts";
import { openStage, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it("says that it could not check an item, keeps the words, and checks them after a reload", async () => {
  const watched = await stage.context({ viewport: { width: 360, height: 640 } });
  const page = await watched.page();
  await page.goto(`${stage.origin}/post-an-item/`);
  const send = page.locator(".post-form__form [type=submit]");
  await send.waitFor();
  await page.route("**/*.js", (route) => route.abort());
  for (const [name, value] of Object.entries(ITEM))
    await page.locator(`#post-${name}`).evaluate((box: HTMLInputElement, typed) => {
      box.value = typed;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }, value);
  const ask = page.locator(".post-form__ask");
  await send.click();
  await page.waitForFunction(() =>
    document.querySelector(".post-form__ask")?.textContent?.includes("did not load"),
  );
  expect(await ask.isVisible()).toBe(true);
  expect(await page.locator(".post-form__ready").isHidden()).toBe(true);
  await page.unroute("**/*.js");
  await page.reload();
  await send.waitFor();
  expect(await page.locator("#post-title").inputValue()).toBe(ITEM.title);
  await send.click();
  await page.waitForFunction(
    () =>
      document.querySelector(".post-form__ready:not([hidden])") !== null ||
      document.querySelector(".post-form__ask")?.textContent?.includes("beside your answers"),
  );
  expect(await ask.textContent()).not.toContain("did not load");
});
