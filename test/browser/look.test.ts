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
  it.each(firsts)("%s has its heading, footer and tools within their budgets", async (url) => {
    await page.goto(stage.origin + url);
    const { heading, footer, tools } = await measurePage(page, "main");
    const isOwnHead = /^\/(look-say-sing-play|neglect-matters)\//.test(url);
    expect(footer).toBeLessThanOrEqual(FRAME.footer);
    expect(tools).toBeLessThanOrEqual(FRAME.tools);
    if (!isOwnHead) expect(heading).toBeLessThanOrEqual(FRAME.heading);
  });

  it.each(firsts)("%s leads to urgent help from its first screen", async (url) => {
    await page.goto(stage.origin + url);
    const link = page.locator(".top-strip a[href='/urgent-help/']");
    const box = await link.boundingBox();
    expect(box?.y ?? Infinity).toBeLessThan(PHONE_SCREEN.height);
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
  });
});

/** Pages measured of each kind: the heaviest ones, as a page grows with its bytes. */
const MOST_OF_A_KIND = 2;
const heaviest = PAGE_KINDS.filter(({ name }) => name !== "to print").flatMap((kind) =>
  built
    .filter(({ url }) => (kind.asked === undefined ? kindOf(url) === kind : kind.path.test(url)))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, MOST_OF_A_KIND)
    .map(({ url }) => ({ kind, name: kind.name, url: url + (kind.asked ?? "") })),
);

describe("home", () => {
  it("leads young people to their pages within two screens", async () => {
    await page.goto(stage.origin);
    const box = await page.locator("main a[href='/young-people/']").first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(2 * PHONE_SCREEN.height);
  });
});

describe("the budgets of a page", () => {
  it.each(heaviest)("$name is within them: $url", async ({ kind, url }) => {
    await openPage(page, stage.origin + url, kind);
    expect(overBudget(kind, await measurePage(page, kind.useful))).toEqual([]);
  });

  it("are kept for every kind that the site has", () => {
    const measured = new Set(heaviest.map(({ name }) => name));
    expect(PAGE_KINDS.map(({ name }) => name).filter((name) => !measured.has(name))).toEqual([
      "to print",
    ]);
  });

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
