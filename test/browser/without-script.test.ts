/** Everything is there without script, and when a script or the style sheet does not come. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { openStage, PHONE, type Stage } from "./browser.ts";

/** One page of each kind that has something to enhance. */
const PAGES = [
  "/",
  "/find/",
  "/find/need/food-and-baby-things/",
  "/services/west-marsh-baby-bank/",
  "/hubs/west-marsh/",
  "/programmes/pause/",
  "/whats-on/",
  "/news/",
  "/look-say-sing-play/",
  "/urgent-help/",
  "/search/",
  "/post-an-item/",
  "/glossary/",
] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});

const words = (page: Page): Promise<string> => page.locator("main").innerText();

/** Buttons that can be seen and do nothing. */
const deadButtons = (page: Page): Promise<string[]> =>
  page
    .locator("main button:visible")
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => (button as HTMLButtonElement).form === null)
        .map((button) => button.textContent ?? ""),
    );

describe("without script", () => {
  it.each(PAGES)("%s shows all its content, has no dead button, and can be left", async (url) => {
    const { context, page: open } = await stage.context({
      viewport: PHONE,
      javaScriptEnabled: false,
    });
    const page = await open();
    await page.goto(stage.origin + url);
    const headings = await page.locator("main :is(h1, h2):visible").count();
    expect(headings).toBeGreaterThan(0);
    expect((await words(page)).length).toBeGreaterThan(150);
    expect(await page.locator("exit-page a").getAttribute("href")).toMatch(/^https:/);
    expect(await page.locator("main button:visible:not([type=submit])").allInnerTexts()).toEqual(
      [],
    );
    await context.close();
  });

  it("a search by words of danger leads to numbers to ring in the first screen", async () => {
    const { context, page: open } = await stage.context({
      viewport: PHONE,
      javaScriptEnabled: false,
    });
    const page = await open();
    await page.goto(`${stage.origin}/`);
    expect(await page.locator(".home-ask .search-form__off").innerText()).toMatch(
      /scripts are off.*numbers to ring/i,
    );
    await page.fill("#home-search", "he hits me");
    await page.press("#home-search", "Enter");
    await page.waitForURL(/\/search\/\??$/);
    const ring = page.locator(".search__urgent a[href='tel:999']").first();
    expect((await ring.boundingBox())?.y).toBeLessThan(PHONE.height - 48);
    expect(await page.locator(".search__off").innerText()).toMatch(
      /Nothing that you type is sent to anybody/,
    );
    await context.close();
  });

  it("the page is complete when its scripts fail to load, and no dead button appears", async () => {
    const { context, page: open } = await stage.context({ viewport: PHONE });
    const page = await open();
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(`${stage.origin}/find/`);
    await page.locator(".list-rest summary").click();
    expect(await page.locator("main li:visible").count()).toBeGreaterThan(30);
    expect(await deadButtons(page)).toEqual([]);
    await context.close();
  });

  it("the search says what to do when its scripts are blocked, with numbers to ring", async () => {
    const { context, page: open } = await stage.context({ viewport: PHONE });
    const page = await open();
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(`${stage.origin}/search/`);
    await page.locator(".search__off").waitFor({ state: "visible" });
    expect(await page.locator(".search__off a[href='/find/']").isVisible()).toBe(true);
    expect(await page.locator(".search__urgent a[href='tel:999']").first().isVisible()).toBe(true);
    await context.close();
  });

  it("and none of that is on the page once they have come", async () => {
    const { context, page: open } = await stage.context({ viewport: PHONE });
    const page = await open();
    await page.goto(`${stage.origin}/search/`);
    await page.locator(".search__form").waitFor({ state: "visible" });
    expect(await page.locator(".search__off").count()).toBe(0);
    expect(await page.locator(".search__urgent").isVisible()).toBe(false);
    await context.close();
  });

  it("the page can be read when its style does not load", async () => {
    const { context, page: open } = await stage.context({ viewport: PHONE });
    const page = await open();
    await page.route("**/*.css", (route) => route.abort());
    await page.goto(`${stage.origin}/urgent-help/`);
    expect(await words(page)).toContain("999");
    await context.close();
  });
});
