/**
 * A phone of about 2020 that is no longer updated: what browsers have learned since is taken out of
 * Chromium, and the tasks that the site is for are done. The built scripts are read for it too.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { siteFolder } from "../site/built-site.ts";
import { openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { misspelled, sector, synonym } from "./site-words.ts";

/** Names that Chrome 87, Firefox 85 or Safari 14.1 do not know, by where they are. */
const UNKNOWN = {
  "Array.prototype": [
    "at",
    "findLast",
    "findLastIndex",
    "toSorted",
    "toReversed",
    "toSpliced",
    "with",
  ],
  "String.prototype": ["at", "isWellFormed", "toWellFormed"],
  Object: ["hasOwn", "groupBy"],
  Array: ["fromAsync"],
  Promise: ["withResolvers", "try"],
  Map: ["groupBy"],
  URL: ["canParse", "parse"],
  AbortSignal: ["timeout", "any", "abort"],
  crypto: ["randomUUID"],
  window: ["structuredClone", "scheduler", "requestIdleCallback", "cancelIdleCallback"],
  "Element.prototype": ["checkVisibility", "setHTMLUnsafe"],
  "HTMLElement.prototype": ["showPopover", "hidePopover", "togglePopover"],
  "Set.prototype": ["union", "intersection", "difference", "isSubsetOf"],
} as const;

/**
 * Runs before anything else: takes the names away, and rules of words that look behind, which
 * Safari has since 16.4.
 */
function forget(unknown: Readonly<Record<string, readonly string[]>>): void {
  for (const [path, names] of Object.entries(unknown)) {
    const holder = path
      .split(".")
      .reduce<unknown>(
        (held, name) => (name === "window" ? window : (held as Record<string, unknown>)[name]),
        window,
      );
    for (
      let at = holder;
      at !== null && at !== undefined && at !== Object.prototype;
      at = Object.getPrototypeOf(at)
    )
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- what the test is for
      for (const name of names) delete (at as Record<string, unknown>)[name];
  }
  const Rule = RegExp;
  const Old = function (source: RegExp | string, flags?: string): RegExp {
    if (/\(\?<[=!]/.test(String(source)))
      throw new SyntaxError(`Invalid regular expression: ${String(source)}`);
    return new Rule(source, flags);
  };
  Old.prototype = Rule.prototype;
  Object.assign(window, { RegExp: Old });
}

let stage: Stage;
let watched: Watched;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  watched = await stage.context({ viewport: PHONE });
  await watched.context.addInitScript({
    content: `globalThis.__name = (named) => named; (${forget.toString()})(${JSON.stringify(UNKNOWN)});`,
  });
  page = await watched.page();
  page.on(
    "console",
    (message) => void (message.type() === "warning" && watched.complaints.push(message.text())),
  );
});
afterAll(() => stage.close());
const go = (path: string) => page.goto(stage.origin + path, { waitUntil: "load" });

describe("on a phone that is no longer updated", () => {
  it("the search box and the search page find results, also with a misspelling", async () => {
    for (const path of ["/", "/search/"]) {
      await go(path);
      await page.locator("main input[type=search]").first().pressSequentially(misspelled.typed);
      await page.locator("main input[type=search]").first().press("Enter");
      await page.locator(".search-box__item", { hasText: misspelled.name }).first().waitFor();
    }
    expect(watched.complaints).toEqual([]);
  });

  it("the directory sorts by a place, shows the map and finds words", async () => {
    await go("/find/");
    await page
      .getByLabel(/postcode/i)
      .first()
      .fill(sector);
    await page.keyboard.press("Enter");
    await page
      .getByText(/[\d.] miles?/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: /Show the map/ }).click();
    await page.locator(".place-map__mark").first().waitFor();
    await page.locator("service-finder input[type=search]").fill(synonym.typed);
    await page.locator(".finder__sure [data-key]", { hasText: synonym.name }).first().waitFor();
    expect(watched.complaints).toEqual([]);
  });

  it("the list is filled and shown", async () => {
    await go("/urgent-help/");
    // The button is in the details of a number, which are closed at first.
    await page.locator("details:has(.add-to-list__button) > summary").first().click();
    await page.locator(".add-to-list__button").first().click();
    await go("/shortlist/");
    await page.locator(".shortlist__item").waitFor();
    await page.getByRole("button", { name: /Show a code/ }).click();
    await page.locator(".shortlist__qr").waitFor();
    expect(watched.complaints).toEqual([]);
  });

  it("“Leave this site now” leaves the site", async () => {
    await go("/urgent-help/");
    const link = page.locator("exit-page a");
    const url = (await link.getAttribute("href")) ?? "";
    await watched.context.route(url, (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }),
    );
    await page.locator("exit-page [role=status]").waitFor({ state: "attached" });
    await link.click();
    await page.waitForURL(url);
    expect(watched.complaints).toEqual([]);
  });

  it("fails for a page that needs a newer feature", async () => {
    await go("/");
    const told = await page.evaluate(() =>
      [
        () => new RegExp("(?<=a)b"),
        () => ([1] as unknown as { at(at: number): number }).at(-1),
        () => Object.hasOwn({}, "a"),
      ].map((use) => {
        try {
          use();
          return "knows it";
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    expect(told).toEqual(["SyntaxError", "TypeError", "TypeError"]);
  });
});

describe("built scripts for readers", () => {
  const folder = join(siteFolder(), "assets");
  // What the editor needs and lacks there is filled in: test/cms/older-browsers.test.ts.
  const scripts = readdirSync(folder).filter(
    (name) => name.endsWith(".js") && !name.startsWith("admin-"),
  );
  const faults = (code: string): string[] => [
    ...new Set(
      [
        ...code.matchAll(
          /\(\?<[=!]|\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced)\(|\bObject\.(?:hasOwn|groupBy)\b|\bstructuredClone\b|\brandomUUID\b|\bwithResolvers\b|\bcanParse\b|AbortSignal\.\w+|\bfromAsync\b/g,
        ),
      ].map(([use]) => use),
    ),
  ];

  it("are there", () => expect(scripts.length).toBeGreaterThan(10));
  it.each(scripts)("%s uses nothing that such a phone does not know", (name) =>
    expect(faults(readFileSync(join(folder, name), "utf8"))).toEqual([]),
  );
  it("a newer feature is detected", () => {
    expect(faults('a.at(-1);new RegExp("(?<=s)t");Object.hasOwn(a,b)')).toEqual([
      ".at(",
      "(?<=",
      "Object.hasOwn",
    ]);
    expect(faults("a.format(b);new RegExp('(?<name>s)')")).toEqual([]);
  });
});
