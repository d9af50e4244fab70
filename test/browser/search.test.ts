/** Search of the whole site: on the reader's device, words kept out of the address, danger first, never an empty page. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { overflow, stored } from "./probes.ts";

const SAID = "about 90 kB";
const { words } = JSON.parse(readFileSync("_data/safety.json", "utf8")) as { words: string[] };

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
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
});
afterEach(async () => {
  expect([watched.outside, watched.complaints]).toEqual([[], []]);
  await watched.context.close();
});

const status = () => page.locator(".search__status");
const results = () => page.locator(".search__result");
const fetched = (): string[] => asked.filter((path) => path.startsWith("/pagefind/"));
async function open(query = ""): Promise<void> {
  await page.goto(`${stage.origin}/search/${query}`);
  await page.locator(".search__form").waitFor();
}
async function search(text: string): Promise<void> {
  await page.fill("#search-words", text);
  await page.locator("#search-words").press("Enter");
  await page.waitForFunction(() => /found|Type what/.test(document.querySelector(".search__status")?.textContent ?? ""));
}

/** Seen from the top, where the strip to leave by covers nothing. */
async function violationsFromTop(): Promise<string[]> {
  await page.evaluate(() => scrollTo(0, 0));
  return violations(page);
}

describe("search", () => {
  it("fetches nothing until it is used, and then about what it says", async () => {
    await open();
    await page.waitForLoadState("networkidle");
    expect(fetched()).toEqual([]);
    expect(await page.locator("#search-cost").textContent()).toContain(SAID);
    const session = await watched.context.newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await search("family hub");
    await page.waitForLoadState("networkidle");
    expect(fetched().length).toBeGreaterThan(3);
    expect(bytes).toBeLessThan(110_000);
  });

  it("finds the baby bank for “buggy” from a link, and takes the word out of the address", async () => {
    const before = await page.evaluate(() => history.length);
    await open("?q=buggy");
    await results().first().waitFor();
    expect(await results().first().locator("a").textContent()).toMatch(/baby bank/i);
    expect(page.url()).toBe(`${stage.origin}/search/`);
    expect(await page.title()).not.toContain("buggy");
    expect(await page.inputValue("#search-words")).toBe("buggy");
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
    expect(await stored(page)).toEqual([]);
    expect(asked.some((path) => path.includes("buggy"))).toBe(false);
  });

  it("marks the kind of each page, shows more on asking, and is clean", async () => {
    await open();
    await search("help");
    await results().first().waitFor();
    const first = await results().count();
    expect(await page.locator(".search__kind").count()).toBe(first);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-found");
    expect(await violationsFromTop()).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.getByRole("button", { name: "Show more results" }).press("Enter");
    await page.waitForFunction((count) => document.querySelectorAll(".search__result").length > count, first);
    expect(await page.evaluate(() => document.activeElement?.closest(".search__result") !== null)).toBe(true);
  });

  it("puts urgent help above the results when the words speak of danger", async () => {
    await open();
    await search("buggy");
    expect(await page.locator(".search__urgent").isVisible()).toBe(false);
    await search(`my child ${words[0]}`);
    expect(await page.locator(".search__urgent").isVisible()).toBe(true);
    expect(await page.locator(".search__urgent a[href^='tel:']").count()).toBeGreaterThan(0);
    const above = await page.evaluate(() => (document.querySelector(".search__urgent")?.compareDocumentPosition(document.querySelector(".search__found") as Node) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(above).not.toBe(0);
    expect(await violationsFromTop()).toEqual([]);
  });

  it("finding nothing still gives numbers and topics", async () => {
    await open();
    await search("xyzzyqwv");
    expect(await status().textContent()).toMatch(/^No pages found\./);
    expect(await page.locator(".search__urgent").isVisible()).toBe(true);
    expect(await page.locator("main a[href^='/find/need/']").count()).toBeGreaterThan(5);
    expect(await violationsFromTop()).toEqual([]);
  });

  it.each(["<img src=x onerror=alert(1)>", "__proto__", "🦀🦀", "\"><script>alert(1)</script>", "a".repeat(10_000)])("takes %s as words", async (text) => {
    await open(`?q=${encodeURIComponent(text.slice(0, 2000))}`);
    await page.waitForFunction(() => /found/.test(document.querySelector(".search__status")?.textContent ?? ""));
    expect(await page.locator("site-search img, site-search script").count()).toBe(0);
    expect(page.url()).toBe(`${stage.origin}/search/`);
  });

  it("asks for words when there are none", async () => {
    await open();
    await search("  ");
    expect(await status().textContent()).toBe("Type what you need, in your own words.");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-words");
  });

  it("says so when it cannot be fetched, and can be tried again", async () => {
    await watched.context.route("**/pagefind/pagefind.js*", (route) => route.abort(), { times: 1 });
    await open();
    await page.fill("#search-words", "baby");
    await page.keyboard.press("Enter");
    await page.getByText("The search could not be fetched.").waitFor();
    watched.complaints.length = 0;
    await search("baby");
    await results().first().waitFor();
  });

  it("from another page comes here when results cannot stand there", async () => {
    await watched.context.route("**/find/box/*.json", (route) => route.abort());
    await page.goto(`${stage.origin}/`);
    const form = page.locator("main form[action='/search/'], header form[action='/search/']").first();
    await form.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
    await form.locator("input[name=q]").fill("buggy");
    await form.locator("input[name=q]").press("Enter");
    await results().first().waitFor();
    expect(page.url()).toBe(`${stage.origin}/search/`);
    watched.complaints.length = 0;
  });
});

describe("without script", () => {
  it("says so, and everything by topic is there", async () => {
    const plain = await stage.context({ javaScriptEnabled: false });
    const other = await plain.page();
    await other.goto(`${stage.origin}/search/?q=buggy`);
    expect(await other.getByText("Search needs JavaScript. Here is everything by topic.").isVisible()).toBe(true);
    expect(await other.locator(".search__form:visible").count()).toBe(0);
    expect(await other.locator("main a[href^='/find/need/']:visible").count()).toBeGreaterThan(5);
    await plain.context.close();
  });
});
