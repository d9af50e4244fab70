/**
 * Urgent help that comes after the results of the same words, whichever part comes first: it fills
 * the room that was kept for it, and nothing below it moves.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { freshPhones } from "./fresh-phone.ts";
import { overflow } from "./probes.ts";

/** Milliseconds after which what has come is drawn, and words count as whole. */
const DRAWN = 900;

const here = freshPhones();
let page: Page;
beforeEach(async () => {
  page = await here.watched.page();
});

/** Holds requests back until the function that it returns is called. */
async function held(pattern: string): Promise<() => void> {
  let go: () => void = () => undefined;
  const wait = new Promise<void>((done) => (go = done));
  await page.route(pattern, async (route) => {
    await wait;
    await route.continue();
  });
  return go;
}

const top = (selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

async function type(words: string): Promise<void> {
  await page.goto(`${here.stage.origin}/`);
  await page.locator("#home-search").fill(words);
  await page.locator(".search-box__found h2").waitFor();
  await page.waitForTimeout(DRAWN);
}

/** The later parts, in an order by a seed. */
const inOrder = <T>(parts: readonly T[], seed: number): readonly T[] =>
  seed % 2 === 0 ? parts : [...parts].reverse();

describe.each([
  [0, "the model first"],
  [1, "the rest of the index first"],
])("with %i: %s", (seed) => {
  it.each([
    ["mum wont wake up", "panel"],
    ["library", undefined],
  ])("the results of “%s” stay where they stand", async (words, kind) => {
    const parts = [await held("**/*.bin"), await held("**/find/box/3.json")];
    await type(words);
    const before = await top(".search-box__found");
    expect(await page.locator("[data-urgent]").count()).toBe(0);
    for (const go of inOrder(parts, seed)) {
      go();
      await page.waitForTimeout(DRAWN);
      expect(await top(".search-box__found")).toBe(before);
    }
    expect(await page.locator(".search-box__panel [data-urgent]").count()).toBe(kind ? 1 : 0);
    if (kind) expect(await page.locator(`[data-urgent=${kind}]`).count()).toBe(1);
  });
});

describe("urgent help in the room that was kept", () => {
  beforeEach(async () => {
    const go = await held("**/*.bin");
    await type("mum wont wake up");
    go();
    await page.locator("[data-urgent=panel]").waitFor();
  });
  it("shows the first number whole, and the others with a press", async () => {
    const part = page.locator("[data-urgent=panel]");
    const room = await part.boundingBox();
    const first = await part.locator("a[href^='tel:']").first().boundingBox();
    if (!room || !first) throw new Error("nothing is drawn");
    expect(first.y + first.height).toBeLessThanOrEqual(room.y + room.height);
    expect(first.height).toBeGreaterThanOrEqual(44);
    await part.getByRole("button", { name: "Show all" }).click();
    const last = await part.locator("a").last().boundingBox();
    const grown = await part.boundingBox();
    expect((grown?.y ?? 0) + (grown?.height ?? 0)).toBeGreaterThanOrEqual(
      (last?.y ?? 0) + (last?.height ?? 0),
    );
    expect(await part.locator("button").count()).toBe(0);
  });
  it("can be used by everybody", async () => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
});

it("a place that is too low is noticed", async () => {
  const go = await held("**/*.bin");
  await type("mum wont wake up");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".search-box__kept { height: 10px !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const before = await top(".search-box__found");
  go();
  await page.locator("[data-urgent=panel]").waitFor();
  expect(await top(".search-box__found")).toBeGreaterThan(before);
});
