/**
 * Urgent help that comes after the results of the same words, whichever part comes first: it comes
 * once, in its place above them and whole. Without danger nothing moves.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { arrived, atRest } from "./at-rest.ts";
import { violations } from "./axe.ts";
import { freshPhones } from "./fresh-phone.ts";
import { overflow, topOf } from "./probes.ts";
import { heldRequests } from "./held-requests.ts";

const here = freshPhones();
let page: Page;
beforeEach(async () => {
  page = await here.watched.page();
});

const held = (pattern: string) => heldRequests(page, pattern);

const top = (selector: string) => topOf(page, selector);

async function type(words: string): Promise<void> {
  await page.goto(`${here.stage.origin}/`);
  await page.locator("#home-search").fill(words);
  await page.locator(".search-box__found h2").waitFor();
  await atRest(page);
}

/** The later parts, in an order by a seed. */
const inOrder = <T>(parts: readonly T[], seed: number): readonly T[] =>
  seed % 2 === 0 ? parts : [...parts].reverse();

const heightOf = async (selector: string): Promise<number> =>
  (await page.locator(selector).boundingBox())?.height ?? 0;

describe.each([
  [0, "the model first"],
  [1, "the rest of the index first"],
])("with %i: %s", (seed) => {
  /** Where the results are at first, and after each part. */
  async function topsOf(words: string): Promise<readonly number[]> {
    const parts = [
      { go: await held("**/*.bin"), address: /\.bin$/ },
      { go: await held("**/find/box/3.json"), address: /\/box\/3\.json$/ },
    ];
    await type(words);
    const tops = [await top(".search-box__found")];
    expect(await page.locator("[data-urgent]").count()).toBe(0);
    for (const { go, address } of inOrder(parts, seed)) {
      go();
      await arrived(page, address);
      tops.push(await top(".search-box__found"));
    }
    return tops;
  }
  it("the results of “library” stay where they are", async () => {
    expect(new Set(await topsOf("library")).size).toBe(1);
    expect(await page.locator(".search-box__panel [data-urgent]").count()).toBe(0);
  });
  it("those of “mum wont wake up” move once, for the panel", async () => {
    const tops = await topsOf("mum wont wake up");
    expect(new Set(tops).size).toBe(2);
    expect(tops.at(-1)).toBeGreaterThan(tops[0] ?? Infinity);
    expect(await page.locator("[data-urgent=panel]").count()).toBe(1);
  });
});

describe("the row that is kept above the results", () => {
  it("is one row with the number to ring, and no empty block", async () => {
    await held("**/*.bin");
    await type("library");
    const kept = page.locator(".search-box__kept");
    expect(await kept.locator("a[href='tel:999']").count()).toBe(1);
    expect(await heightOf(".search-box__kept")).toBeLessThanOrEqual(
      (await heightOf(".search-box__kept a")) + 8,
    );
  });
});

describe("words without danger that are typed before everything is loaded", () => {
  const names = (): Promise<readonly string[]> =>
    page.locator(".search-box__found .search-box__link").allTextContents();
  const button = () => page.getByRole("button", { name: "More was found" });

  it.each(["nappies", "head lice"])(
    "“%s”: the row empties, nothing moves, and better results are offered where there are any",
    async (words) => {
      const parts = [await held("**/find/box/[2-9].json"), await held("**/*.bin")];
      await type(words);
      const before = await top(".search-box__found");
      expect(await page.locator(".search-box__kept a").count()).toBe(1);
      for (const go of parts) go();
      await page.waitForFunction(
        () => document.querySelector(".search-box__kept:not(:has(a))") !== null,
      );
      await atRest(page);
      expect(await top(".search-box__found")).toBe(before);
      const isOffered = (await button().count()) > 0;
      if (isOffered) await button().click();
      const early = await names();
      await page.locator("#home-search").fill("");
      await page.locator(".search-box__found").waitFor({ state: "detached" });
      await page.locator("#home-search").fill(words);
      await page.locator(".search-box__found h2").waitFor();
      await atRest(page);
      expect(early).toEqual(await names());
      expect(await page.locator(".search-box__kept, [data-urgent]").count()).toBe(0);
    },
  );
});

describe("urgent help that comes late", () => {
  beforeEach(async () => {
    const go = await held("**/*.bin");
    await type("mum wont wake up");
    go();
    await page.locator("[data-urgent=panel]").waitFor();
  });
  it("is whole at once: no number is cut off, covered or behind a press", async () => {
    const part = page.locator("[data-urgent=panel]");
    expect(await part.locator("a[href^='tel:']").count()).toBeGreaterThanOrEqual(2);
    expect(await part.locator("button").count()).toBe(0);
    expect(
      await part.evaluate((element) =>
        [...element.querySelectorAll("a")]
          .filter((link) => {
            link.scrollIntoView({ block: "center" });
            const { left, top, width, height } = link.getBoundingClientRect();
            const hit = document.elementFromPoint(left + width / 2, top + height / 2);
            return hit !== link && !link.contains(hit);
          })
          .map((link) => link.textContent),
      ),
    ).toEqual([]);
  });
  it("can be used by everybody", async () => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
});

/** Elements of the panel that overflow it sideways. */
const outOfPanel = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const panel = document.querySelector(".search-box__urgent") as Element;
    const { left, right } = panel.getBoundingClientRect();
    return [...panel.querySelectorAll("*:not(.visually-hidden)")]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.left < left || box.right > right);
      })
      .map((element) => element.className);
  });

describe("numbers that are shown before the model is loaded", () => {
  it("keep their places, and nothing can be pressed where others may be added", async () => {
    const go = await held("**/*.bin");
    await page.goto(`${here.stage.origin}/`);
    await page.locator("#home-search").fill("my husband hits me");
    await page.locator("[data-urgent=panel]").waitFor();
    await atRest(page);
    const rings = (): Promise<readonly (readonly [string | null, number, number])[]> =>
      page.locator("[data-urgent=panel] a[href]:not(.search-box__link)").evaluateAll((links) =>
        links.map((link) => {
          const { left, top: from } = link.getBoundingClientRect();
          return [link.getAttribute("href"), Math.round(left), Math.round(from + scrollY)];
        }),
      );
    const early = await rings();
    expect(early.map(([href]) => href)).toContain("/urgent-help/");
    const count = early.filter(([href]) => href?.startsWith("tel:")).length;
    expect(count).toBeGreaterThan(0);
    go();
    await page.waitForFunction(
      (before) => document.querySelectorAll("[data-urgent=panel] a[href^='tel:']").length > before,
      count,
    );
    expect((await rings()).slice(0, early.length)).toEqual(early);
  });
});

describe("with text of 200 % in a window of 320", () => {
  beforeEach(async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await type("my husband hits me");
    await page.locator("[data-urgent=panel]").waitFor();
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  });
  it("the numbers stay in their box", async () => {
    expect(await outOfPanel()).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
  it("a column that is too wide is noticed", async () => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".search-box__pills { grid-template-columns: 20rem !important }");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    expect(await outOfPanel()).not.toEqual([]);
  });
});
