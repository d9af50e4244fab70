/** How pages look in other states: large text, colours of the reader's own, a wide window. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PHONE_SCREEN, WIDE_SCREEN } from "../../scripts/look/measure.ts";
import { hasFace, openStage, type Stage } from "./browser.ts";
import { drawIn, overflow } from "./probes.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(undefined, "narrow", "wide");
});
afterAll(() => stage.close());

type Options = Parameters<Stage["context"]>[0];

/** A page for each set of options: they differ in nothing that a test leaves behind. */
const pages = new Map<string, Promise<Page>>();

async function open(path: string, options: NonNullable<Options>): Promise<Page> {
  const key = JSON.stringify(options);
  const opened = pages.get(key) ?? stage.context(options).then((watched) => watched.page());
  pages.set(key, opened);
  const page = await opened;
  if (options.viewport) await page.setViewportSize(options.viewport);
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

describe("numbers to ring after words of danger", () => {
  const faces = [undefined, ...(hasFace("wide") ? (["wide"] as const) : [])];
  const widths = [390, 375, 360, 320] as const;
  it.each(["/", "/find/", "/search/"])(
    "are each on one line on %s, at each width",
    async (path) => {
      const page = await open(path, { viewport: { width: widths[0], height: 640 } });
      const field = page.locator("main input[type=search], .page-top input[type=search]").first();
      await field.fill("he hits me");
      const panel = page.locator("[data-urgent=panel]");
      await panel.locator("a[href^='tel:']").first().waitFor();
      const check = async (part: string): Promise<void> => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 640 });
          for (const face of faces) {
            await drawIn(page, face);
            expect(await overflow(page), `${part}, ${face}, ${width} px`).toEqual([]);
          }
          await drawIn(page, undefined);
        }
      };
      await check("panel");
      // The line may name any of these numbers.
      await panel.evaluate((element) => {
        const line = document.createElement("p");
        line.className = "search-box__perhaps";
        line.append("In danger? ", ...element.querySelectorAll("a[href^='tel:']"));
        element.replaceWith(line);
      });
      await check("line");
    },
  );
});

/** Words of the first heading, or of the strip, that run over two lines. */
const wordsApart = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const range = document.createRange();
    const found: string[] = [];
    for (const heading of document.querySelectorAll("h1, .top-strip")) {
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (const match of text.data.matchAll(/[^\s-]+/g)) {
          range.setStart(text, match.index);
          range.setEnd(text, match.index + match[0].length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            found.push(match[0]);
        }
      }
    }
    return found;
  });

describe("text twice as large", () => {
  it("leaves the strip two lines high at most, and its letters half as large again", async () => {
    const page = await open("/services/", { viewport: { width: 320, height: 640 } });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    const strip = await page.locator(".top-strip").boundingBox();
    expect(strip?.height ?? Infinity).toBeLessThanOrEqual(72);
    const size = await page
      .locator("exit-page a")
      .evaluate((link) => parseFloat(getComputedStyle(link).fontSize));
    expect(size).toBeGreaterThanOrEqual(24);
  });

  it("breaks no word of a heading, at 320 px", async () => {
    const page = await open("/", { viewport: { width: 320, height: 640 } });
    const needs = await page
      .locator(".home-needs__link")
      .evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => link.pathname));
    expect(needs.length).toBeGreaterThan(3);
    for (const path of ["/", "/find/", "/hubs/", ...needs]) {
      await page.goto(stage.origin + path);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      expect(await wordsApart(page), path).toEqual([]);
    }
    await page
      .locator("h1")
      .evaluate((heading) => (heading.style.cssText = "width: 1em; overflow-wrap: anywhere"));
    expect(await wordsApart(page)).not.toEqual([]);
  });

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

  it.each(
    [
      ["/", "/services/", "/whats-on/", "/neglect-matters/", "/look-say-sing-play/", "/hubs/"],
      ["/early-help/", "/organisations/", "/young-people/", "/about/", "/staying-safe-online/"],
      ["/data-health/", "/post-an-item/", "/privacy/", "/accessibility/"],
    ].flat(),
  )("is filled on both sides within its first two screens: %s", async (path) => {
    const page = await open(path, { viewport: WIDE_SCREEN });
    const right = await page.evaluate(
      () =>
        [...document.querySelectorAll("main p, main li, main h2")].filter((part) => {
          const { left, top, width } = part.getBoundingClientRect();
          return width > 40 && left > innerWidth / 2 - 20 && top < 2 * innerHeight;
        }).length,
    );
    expect(right).toBeGreaterThan(1);
  });
});
