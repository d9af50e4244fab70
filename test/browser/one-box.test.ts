/** One box for everything: results as one types, danger first, never an empty page; nothing typed leaves the page. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { DESK, openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { overflow, stored } from "./probes.ts";

let stage: Stage;
let watched: Watched;
let page: Page;
let asked: string[];

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  watched = await stage.context({ viewport: PHONE });
  page = await watched.page();
  asked = [];
  page.on("request", (request) => asked.push(request.url()));
});
afterEach(async () => {
  expect([watched.outside, watched.complaints]).toEqual([[], []]);
  await watched.context.close();
});

const BOXES = [["the first page", "/", "#home-search"], ["the header", "/early-help/", "#header-search"], ["the search page", "/search/", "#search-words"]] as const;
const panel = () => page.locator(".one-box__panel");
const fetched = (): string[] => asked.map((url) => new URL(url).pathname).filter((path) => path.startsWith("/find/box/") || path.includes("box-control"));

async function open(path: string, box: string): Promise<void> {
  await page.goto(stage.origin + path);
  await page.evaluate(() => document.querySelectorAll("details.header-search").forEach((details) => details.setAttribute("open", "")));
  await page.locator(box).waitFor();
}
async function type(box: string, text: string): Promise<void> {
  await page.locator(box).pressSequentially(text, { delay: 15 });
  await panel().locator("h2").first().waitFor();
  await page.waitForFunction(() => /result|found/i.test(document.querySelector(".one-box__status")?.textContent ?? ""));
}
async function violationsFromTop(): Promise<string[]> {
  await page.evaluate(() => scrollTo(0, 0));
  return violations(page);
}

describe.each(BOXES)("in %s", (_name, path, box) => {
  it("fetches nothing until the first key, then shows what is meant and why", async () => {
    await open(path, box);
    await page.waitForLoadState("networkidle");
    expect(fetched()).toEqual([]);
    await type(box, "buggy");
    expect(await panel().locator(".one-box__link").first().textContent()).toMatch(/baby bank/i);
    expect(await panel().locator(".one-box__why").first().textContent()).toBe("Also known as: buggy");
    expect(await panel().locator(".one-box__kind").first().textContent()).toBe("Service");
    expect(await violationsFromTop()).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });

  it("keeps what is typed to itself: the requests are the same for any words", async () => {
    await open(path, box);
    const [title, address] = [await page.title(), page.url()];
    await type(box, "suicide refuge nappies");
    await page.waitForLoadState("networkidle");
    expect([await page.title(), page.url(), await stored(page)]).toEqual([title, address, []]);
    expect(asked.filter((url) => /suicid|refuge|napp/i.test(url))).toEqual([]);
    expect(fetched().filter((url) => url.startsWith("/find/box/"))).toEqual(["/find/box/0.json"]);
  });

  it("puts numbers to ring first when the words speak of danger", async () => {
    await open(path, box);
    await type(box, "my husband hits me");
    expect(await panel().locator("section").first().getAttribute("class")).toBe("one-box__urgent");
    expect(await panel().locator(".one-box__urgent a[href^='tel:']").count()).toBeGreaterThan(1);
    expect(await violationsFromTop()).toEqual([]);
  });

  it("finding nothing gives topics, a number and a message that is made only on a press", async () => {
    await open(path, box);
    await type(box, "xyzzyqwv");
    expect(await panel().locator("a[href^='/find/need/']").count()).toBeGreaterThan(3);
    expect(await panel().locator("a[href^='tel:']").count()).toBeGreaterThan(0);
    expect(await panel().getByRole("button", { name: "Tell us what you looked for" }).count()).toBe(1);
    expect(await page.locator("a[href*='xyzzyqwv']").count()).toBe(0);
    expect(await violationsFromTop()).toEqual([]);
  });
});

describe("by keyboard", () => {
  it("Enter goes to the results and stays on the page; Escape closes them and goes back to the box", async () => {
    await open("/", "#home-search");
    await page.locator("#home-search").pressSequentially("food");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    expect(page.url()).toBe(`${stage.origin}/`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("one-box__link");
    await page.keyboard.press("Escape");
    expect(await panel().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("home-search");
  });

  it("in a wide header the results close when focus goes elsewhere", async () => {
    await page.setViewportSize(DESK);
    await open("/news/", "#header-search");
    await type("#header-search", "food");
    await page.locator("main a").first().focus();
    expect(await panel().isVisible()).toBe(false);
  });
});

describe("when the index does not come", () => {
  it.each(["**/find/box/*.json", "**/box-control*.js"])("the form leads to the search page (%s)", async (missing) => {
    await watched.context.route(missing, (route) => route.abort());
    await open("/", "#home-search");
    await page.fill("#home-search", "buggy");
    await page.locator("#home-search").press("Enter");
    await page.locator(".search__result").first().waitFor();
    expect(page.url()).toBe(`${stage.origin}/search/`);
    watched.complaints.length = 0;
  });
});

describe("without script", () => {
  it("the form leads to the search page", async () => {
    const plain = await stage.context({ javaScriptEnabled: false });
    const other = await plain.page();
    await other.goto(`${stage.origin}/`);
    await other.fill("#home-search", "buggy");
    await other.locator("#home-search").press("Enter");
    await other.waitForURL("**/search/?q=buggy");
    await plain.context.close();
  });
});
