/** The frame of every kind of page, and the pages on which seconds count, on a small phone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  FRAME,
  kindOf,
  type Measure,
  PAGE_KINDS,
  type PageKind,
  overBudget,
} from "../../scripts/look/kinds.ts";
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

/** A page of a kind, with the height and the place of the first useful thing without script. */
interface Drawn extends Pick<Measure, "screens" | "useful"> {
  readonly url: string;
}
const ON_PAPER = ["to print", "booklet"];
const measuredKinds = PAGE_KINDS.filter(({ name }) => !ON_PAPER.includes(name));
const plainKinds = measuredKinds.filter(({ asked }) => asked === undefined);
/** Tabs that draw pages side by side. */
const TABS = 4;
let drawn: ReadonlyMap<PageKind, readonly Drawn[]>;

/** Draws every page of these kinds once, without script, to find the longest ones. */
async function drawAll(): Promise<ReadonlyMap<PageKind, readonly Drawn[]>> {
  const waiting = plainKinds.flatMap((kind) =>
    all.filter((url) => kindOf(url) === kind).map((url) => ({ kind, url })),
  );
  const found = new Map(plainKinds.map((kind) => [kind, [] as Drawn[]]));
  const context = await stage.context({ viewport: PHONE_SCREEN, javaScriptEnabled: false });
  const tab = async (): Promise<void> => {
    const page = await context.page();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { kind, url } = next;
      await page.goto(stage.origin + url, { waitUntil: "load" });
      const { screens, useful } = await measurePage(page, kind.useful);
      found.get(kind)?.push({ url, screens, useful });
    }
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return found;
}

/** The longest page of a kind, and the one whose first useful thing is lowest. */
function worstOf(pages: readonly Drawn[]): readonly string[] {
  const first = (of: (page: Drawn) => number): string[] =>
    [...pages]
      .sort((a, b) => of(b) - of(a))
      .slice(0, 1)
      .map(({ url }) => url);
  return [
    ...new Set([...first(({ screens }) => screens), ...first(({ useful = Infinity }) => useful)]),
  ];
}

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
  beforeAll(async () => {
    drawn = await drawAll();
  }, 300_000);

  it.each(plainKinds)("$name: the longest page and the lowest are within them", async (kind) => {
    const urls = worstOf(drawn.get(kind) ?? []);
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) {
      await openPage(page, stage.origin + url);
      expect(overBudget(kind, await measurePage(page, kind.useful)), url).toEqual([]);
    }
  });

  const searches = measuredKinds.flatMap((kind) =>
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

  it("are kept for every page but those to print", () => {
    const measured = [...drawn.values()].flat().map(({ url }) => url);
    const printed = all.filter((url) => ON_PAPER.includes(kindOf(url)?.name ?? ""));
    expect([...measured, ...printed].sort()).toEqual([...all].sort());
  });

  it("are kept by the page that is longest or lowest, whatever it weighs", () => {
    const heavy = { url: "/heavy/", screens: 2, useful: 300 };
    const long = { url: "/long/", screens: 3, useful: 200 };
    const low = { url: "/low/", screens: 1, useful: 400 };
    expect(worstOf([heavy, long, low])).toEqual(["/long/", "/low/"]);
    expect(worstOf([long, { url: "/none/", screens: 1, useful: undefined }])).toEqual([
      "/long/",
      "/none/",
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
