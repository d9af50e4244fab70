/**
 * Urgent help is compact: under it the first result stands on the first screen of a phone, in each
 * box and whether the danger model is there or comes after the results. The page is not scrolled.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { arrived } from "./at-rest.ts";
import { freshPhones } from "./fresh-phone.ts";
import { overflow } from "./probes.ts";

const SCREEN = { width: 360, height: 640 };
/** Pixels that two rows may take. */
const MAX_OF_LINE = 76;

/** Each with most that a panel has: names on two lines, options, pages. */
const PANELS = [
  "he hits me",
  "i want to die",
  "self harm",
  "hearing voices",
  "my disabled brother gets robbed by his carer",
];
/** The model is unsure of these: each is heard as the line, or as nothing. */
const LINES = ["pothole outside my house", "report a mistake", "help for my child pl"];

type Box = readonly [path: string, field: string];
const BOXES: readonly [Box, Box, Box, Box] = [
  ["/", "#home-search"],
  ["/search/", "#search-words"],
  ["/about/", "#header-search"],
  ["/find/", "#finder-words"],
];

const here = freshPhones();
let page: Page;
beforeEach(async () => {
  page = await here.watched.page();
  await page.setViewportSize(SCREEN);
});

/** Opens a fresh page. */
async function open([path, field]: Box): Promise<void> {
  await page.goto(`${here.stage.origin}${path}`);
  await page.evaluate((selector) => {
    document.querySelector(selector)?.closest("details")?.setAttribute("open", "");
  }, field);
  await page.locator(field).waitFor();
}

/** Holds the danger models back. Returns the function that lets them come. */
async function holdModels(): Promise<() => void> {
  let go: () => void = () => undefined;
  const wait = new Promise<void>((done) => (go = done));
  await page.route("**/*.bin", async (route) => {
    await wait;
    await route.continue();
  });
  return go;
}

const RESULT = ".search-box__found .search-box__item .search-box__link, .finder [data-key] h3 a";

/** Where the name of the first result ends, and how far the page is scrolled. */
const firstEnds = (): Promise<readonly [number, number]> =>
  page.evaluate((results) => {
    const shown = [...document.querySelectorAll(results)].filter(
      (link) => link.getClientRects().length > 0,
    );
    return [shown[0]?.getBoundingClientRect().bottom ?? Infinity, scrollY];
  }, RESULT);

async function expectOnScreen(words: string): Promise<void> {
  await page.locator("[data-urgent=panel]:visible").waitFor();
  await page.locator(RESULT).first().waitFor();
  const [bottom, scrolled] = await firstEnds();
  expect(bottom, words).toBeLessThanOrEqual(SCREEN.height);
  expect(scrolled, words).toBe(0);
  expect(await overflow(page)).toEqual([]);
}

describe.each(BOXES)("under a panel at %s", (...box) => {
  it("the first result is on the first screen, for one danger after another", async () => {
    await open(box);
    for (const words of PANELS) {
      await page.locator(box[1]).fill("");
      await page.locator("[data-urgent=panel]:visible").waitFor({ state: "detached" });
      await page.locator(box[1]).fill(words);
      await expectOnScreen(words);
    }
  });

  it.each(PANELS)("so it is where the model comes after the results: “%s”", async (words) => {
    const go = await holdModels();
    await open(box);
    await page.locator(box[1]).fill(words);
    await page.locator(`${RESULT}, [data-urgent]`).first().waitFor();
    go();
    await expectOnScreen(words);
  });
});

describe.each(BOXES)("the line at %s", (...box) => {
  it(`has two rows at most, with the number to ring and the way to all others`, async () => {
    const seen: string[] = [];
    for (const words of LINES) {
      await open(box);
      await page.locator(box[1]).fill(words);
      await page.locator(RESULT).first().waitFor();
      const line = page.locator("[data-urgent=line]:visible");
      await arrived(page, /\/danger-/);
      if ((await line.count()) === 0) continue;
      seen.push(words);
      expect((await line.boundingBox())?.height, words).toBeLessThanOrEqual(MAX_OF_LINE);
      expect(await line.locator("a[href='tel:999']").count()).toBe(1);
      expect(await line.locator("a[href='/urgent-help/']").count()).toBe(1);
      expect(await line.locator(".search-box__named a[href^='tel:']").count()).toBeGreaterThan(0);
    }
    expect(seen).not.toEqual([]);
  });
});

describe("what is measured", () => {
  it("notices a panel with its numbers in one column", async () => {
    await open(BOXES[0]);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        ".search-box__pills { grid-template-columns: 1fr !important; row-gap: 3rem }",
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    await page.locator(BOXES[0][1]).fill("he hits me");
    await expect(expectOnScreen("he hits me")).rejects.toThrow("he hits me");
  });
});

describe("the number to ring first", () => {
  const FIRST = ":is(.search-box__kept, [data-urgent]) a[href='tel:999']";
  /** The middle of the number once it stands; a redraw may take its element away meanwhile. */
  const middle = async (): Promise<readonly [number, number]> => {
    const box = await page.locator(FIRST).first().boundingBox();
    if (box === null) return middle();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };

  it.each([
    ["the row that is kept", "mum wont wake up"],
    ["the line", "my dad is coming and im scared"],
  ])("is under the finger that was on it when %s becomes the panel", async (_, words) => {
    const go = await holdModels();
    await open(BOXES[0]);
    await page.locator(BOXES[0][1]).fill(words);
    await page.locator(FIRST).first().waitFor();
    const [x, y] = await middle();
    go();
    await page.locator("[data-urgent=panel]").waitFor();
    expect(
      await page.evaluate(
        ([left, top]) => document.elementFromPoint(left, top)?.closest("a")?.getAttribute("href"),
        [x, y] as const,
      ),
    ).toBe("tel:999");
  });
});

describe("filters under a panel in the directory", () => {
  it("come with “Narrow it down”, and stay while they are in use", async () => {
    await open(BOXES[3]);
    await page.locator("#finder-words").fill("he hits me");
    await page.locator("[data-urgent=panel]").waitFor();
    const place = page.locator("#finder-place");
    expect(await place.isVisible()).toBe(false);
    await page.locator(".finder__narrow > summary").click();
    await place.waitFor();
    await page.evaluate(() => document.querySelector("[data-urgent]")?.classList.add("before"));
    await page.locator("#finder-words").fill("he hits me again");
    await page.locator("[data-urgent=panel]:not(.before)").waitFor();
    expect(await place.isVisible()).toBe(true);
  });
});
