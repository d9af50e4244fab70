/** The frame of every kind of page, and the pages on which seconds count, on a small phone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FRAME, kindOf, PAGE_KINDS, overBudget } from "../../scripts/look/kinds.ts";
import { measurePage, openPage, PHONE_SCREEN } from "../../scripts/look/measure.ts";
import { pagesOf, siteFolder } from "../site/built-site.ts";
import { openStage, type Stage } from "./browser.ts";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await (await stage.context({ viewport: PHONE_SCREEN })).page();
});
afterAll(() => stage.close());

const built = pagesOf(siteFolder()).pages;
const all = built.map(({ url }) => url);
/** The first page of each kind. */
const firsts = PAGE_KINDS.flatMap((kind) => all.find((url) => kindOf(url) === kind) ?? []);

describe("the frame of a page", () => {
  it.each(firsts)("%s is within its budgets, and leads to urgent help at once", async (url) => {
    await page.goto(stage.origin + url);
    const link = page.locator(".top-strip a[href='/urgent-help/']");
    const box = await link.boundingBox();
    expect(box?.y ?? Infinity).toBeLessThan(PHONE_SCREEN.height);
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
    const { heading, footer, tools } = await measurePage(page, "main");
    const isOwnHead = /^\/(look-say-sing-play|neglect-matters)\//.test(url);
    expect(footer).toBeLessThanOrEqual(FRAME.footer);
    expect(tools).toBeLessThanOrEqual(FRAME.tools);
    if (!isOwnHead) expect(heading).toBeLessThanOrEqual(FRAME.heading);
  });
});

const plainKinds = PAGE_KINDS.filter(({ asked }) => asked === undefined);

describe("home", () => {
  it("leads young people to their pages within two screens", async () => {
    await page.goto(stage.origin);
    const box = await page.locator("main a[href='/young-people/']").first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(2 * PHONE_SCREEN.height);
  });
});

describe("cards of a list", () => {
  it.each(["/find/", "/find/need/health/"])("are 170 pixels high or lower: %s", async (url) => {
    await openPage(page, stage.origin + url);
    const heights = await page
      .locator(".entry-card:visible")
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(4);
    // A name in three lines makes a card higher.
    expect(heights.filter((height) => height > 170).length).toBeLessThan(heights.length / 4);
  });

  it("would be higher with all of their facts", async () => {
    await openPage(page, `${stage.origin}/find/`);
    const highest = (): Promise<number> =>
      page
        .locator(".entry-card:visible")
        .evaluateAll((cards) =>
          Math.max(...cards.map((card) => card.getBoundingClientRect().height)),
        );
    const before = await highest();
    await page.evaluate(() => {
      for (const facts of document.querySelectorAll<HTMLElement>(".entry-card__facts"))
        facts.style.display = "block";
    });
    expect(await highest()).toBeGreaterThan(before);
  });
});

describe("the budgets of a page", () => {
  // Each page itself is measured where every page is looked at (`every-page.ts`).
  it.each(plainKinds)("$name: there is a page of this kind", (kind) =>
    expect(all.filter((url) => kindOf(url) === kind)).not.toEqual([]),
  );

  const searches = PAGE_KINDS.flatMap((kind) =>
    (kind.asked ?? []).flatMap((asked) =>
      all
        .filter((url) => kind.path.test(url))
        .map((url) => ({ kind, url, asked, address: url + asked.address })),
    ),
  );
  it.each(searches)("$kind.name: $address is within them", async ({ kind, url, asked }) => {
    await openPage(page, stage.origin + url, asked);
    expect(overBudget(kind, await measurePage(page, kind.useful))).toEqual([]);
  });

  it("are kept for searches of several kinds", () => expect(searches.length).toBeGreaterThan(7));

  it("are seen to be too long when they are", async () => {
    const kind = kindOf("/");
    if (kind === undefined) throw new Error("The first page has no kind.");
    await page.goto(`${stage.origin}/`);
    await page.evaluate(() =>
      (document.querySelector("main") as HTMLElement).append(
        Object.assign(document.createElement("p"), { innerText: "line\n".repeat(400) }),
      ),
    );
    expect(overBudget(kind, await measurePage(page, kind.useful)).join()).toMatch(
      /length in screens/,
    );
  });
});
