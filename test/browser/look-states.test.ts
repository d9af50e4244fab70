/** How pages look in other states: large text, colours of the reader's own, a wide window. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PHONE_SCREEN, WIDE_SCREEN } from "../../scripts/look/measure.ts";
import { openStage, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

type Options = Parameters<Stage["context"]>[0];

async function open(path: string, options: Options): Promise<Page> {
  const page = await (await stage.context(options)).page();
  await page.goto(stage.origin + path);
  return page;
}

/** Pairs of words or buttons in the head of a card of which one covers the other. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const parts = ".entry-card__kind, .entry-card__name a, .badge, .add-to-list__button";
    return [...document.querySelectorAll(".entry-card")].flatMap((card) => {
      const [button] = card.querySelectorAll(".add-to-list__button svg");
      if (!button) return [];
      const box = button.getBoundingClientRect();
      return [...card.querySelectorAll(parts)]
        .filter((part) => !part.contains(button))
        .filter((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return [...range.getClientRects()].some(
            (words) =>
              words.left < box.right &&
              words.right > box.left &&
              words.top < box.bottom &&
              words.bottom > box.top,
          );
        })
        .map((part) => `${part.className}: ${part.textContent}`);
    });
  });

describe("a card", () => {
  it.each([360, 320])("covers none of its words with its button, at %i px", async (width) => {
    const page = await open("/find/area/east-marsh/", { viewport: { width, height: 640 } });
    await page.locator(".entry-card .add-to-list__button").first().waitFor();
    expect(await covered(page)).toEqual([]);
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>(".entry-card .add-to-list"))
        button.style.cssText = "position: absolute; top: 0; left: 0";
    });
    expect((await covered(page)).length).toBeGreaterThan(0);
  });
});

describe("the menu on a phone", () => {
  it.each([360, 320])("shows each link wholly when it has focus, at %i px", async (width) => {
    const page = await open("/news/", { viewport: { width, height: 640 } });
    const links = page.locator(".site-nav__link");
    await page.locator(".header-search__open").focus();
    for (let index = 0; index < (await links.count()); index += 1) {
      await page.keyboard.press("Tab");
      const box = await page.evaluate(() => {
        const { left, right } = (document.activeElement as Element).getBoundingClientRect();
        return { left, right };
      });
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
    }
  });
});

describe("text twice as large", () => {
  it.each([360, 320])("leaves the page in sight under the strip, at %i px", async (width) => {
    const page = await open("/services/", { viewport: { width, height: 640 } });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    const strip = await page.locator(".top-strip").boundingBox();
    expect(strip?.height ?? Infinity).toBeLessThan(640 / 3);
  });

  it.each(["/", "/data-health/", "/look-say-sing-play/", "/hubs/", "/news/"])(
    "keeps every part of %s inside the window",
    async (path) => {
      const page = await open(path, { viewport: { width: 320, height: 640 } });
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll("main li, main p, main h2, main a, main text")]
          .filter((part) => part.getClientRects().length > 0 && !part.closest(".visually-hidden"))
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
          .map((part) => `${part.tagName}: ${part.textContent?.slice(0, 40)}`),
      );
      expect(outside).toEqual([]);
    },
  );
});

describe("colours that the reader has chosen", () => {
  it("leave an edge round the parts of a campaign", async () => {
    const page = await open("/look-say-sing-play/", {
      viewport: PHONE_SCREEN,
      forcedColors: "active",
    });
    const widths = await page
      .locator(".campaign-hero, .tip-card:visible")
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).borderTopWidth));
    expect(widths.length).toBeGreaterThan(3);
    expect(new Set(widths)).toEqual(new Set(["2px"]));
  });
});

describe("a wide window", () => {
  it("has the map beside the list, once it is shown", async () => {
    const page = await open("/find/", { viewport: WIDE_SCREEN });
    await page.locator(".place-map__show").click();
    const map = page.locator(".place-map__map");
    await map.waitFor();
    const [list, shown] = [
      await page.locator(".finder__sure").boundingBox(),
      await map.boundingBox(),
    ];
    expect(shown?.x ?? 0).toBeGreaterThan((list?.x ?? 0) + (list?.width ?? 0));
    expect(Math.abs((shown?.y ?? 0) - (list?.y ?? 0))).toBeLessThan(WIDE_SCREEN.height);
    await page.locator(".place-map__show").click();
    const alone = await page.locator(".finder__sure").boundingBox();
    expect(alone?.width ?? 0).toBeGreaterThan((list?.width ?? 0) * 1.5);
  });

  it.each(["/", "/services/", "/whats-on/", "/neglect-matters/", "/look-say-sing-play/", "/hubs/"])(
    "is filled on both sides within its first two screens: %s",
    async (path) => {
      const page = await open(path, { viewport: WIDE_SCREEN });
      const right = await page.evaluate(
        () =>
          [...document.querySelectorAll("main p, main li, main h2")].filter((part) => {
            const { left, top, width } = part.getBoundingClientRect();
            return width > 40 && left > innerWidth / 2 - 20 && top < 2 * innerHeight;
          }).length,
      );
      expect(right).toBeGreaterThan(2);
    },
  );
});
