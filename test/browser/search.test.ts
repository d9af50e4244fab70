/**
 * The search page: the box's answers first, more pages by their full text below, one block of
 * urgent numbers; words kept out of the address; never an empty page.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { atRest } from "./at-rest.ts";
import { violationsFromTop } from "./axe.ts";
import { freshPhones } from "./fresh-phone.ts";
import { overflow, stored, wholeIndex } from "./probes.ts";
import { misspelled, synonym } from "./site-words.ts";

const here = freshPhones();
let page: Page;
let asked: string[];

beforeEach(async () => {
  page = await here.watched.page();
  asked = [];
  page.on("request", (request) =>
    asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
  );
});

const status = () => page.locator(".search__status");
const pages = () => page.locator(".search__result");
const answers = () => page.locator("site-search .search-box__item");
const urgent = () =>
  page.locator("site-search .search-box__urgent:visible, site-search .search__urgent:visible");
const headings = (): Promise<string[]> => page.locator("site-search h2:visible").allTextContents();
const fetched = (): string[] =>
  asked.filter((path) => path.startsWith("/pagefind/") || path.startsWith("/find/box/"));
const SETTLED = /mention|these words|more pages|found|Type what|could not be/;
const settled = () =>
  page.waitForFunction(
    (source) =>
      new RegExp(source).test(document.querySelector(".search__status")?.textContent ?? ""),
    SETTLED.source,
  );
async function open(after = ""): Promise<void> {
  await page.goto(`${here.stage.origin}/search/${after}`);
  await page.locator(".search__form").waitFor();
}
async function search(text: string): Promise<void> {
  await page.fill("#search-words", text);
  await page.locator("#search-words").press("Enter");
  await settled();
}
const addresses = (selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

const faults = async (): Promise<string[]> => [
  ...(await violationsFromTop(page)),
  ...(await overflow(page)),
];

describe("search", () => {
  it("fetches nothing until it is used, and then about what it says", async () => {
    await open();
    await page.waitForLoadState("networkidle");
    expect(fetched()).toEqual([]);
    const cost = (await page.locator("#search-cost").textContent()) ?? "";
    const [typing = 0, pressing = 0] = [...cost.matchAll(/about (\d+) kB/g)].map(([, said]) =>
      Number(said),
    );
    const sizes: Promise<number>[] = [];
    const fetchedKilobytes = async (): Promise<number> => {
      await page.waitForLoadState("networkidle");
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
    };
    here.watched.context.on("requestfinished", (request) =>
      sizes.push(
        request
          .sizes()
          .then(
            ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
          ),
      ),
    );
    await page.locator("#search-words").pressSequentially("family hub");
    await wholeIndex(page);
    const typed = await fetchedKilobytes();
    expect(typed).toBeGreaterThan(typing * 0.8);
    expect(typed).toBeLessThan(typing * 1.2);
    await search("family hub");
    const more = (await fetchedKilobytes()) - typed;
    expect(fetched().length).toBeGreaterThan(3);
    expect(more).toBeGreaterThan(pressing * 0.8);
    expect(more).toBeLessThan(pressing * 1.2);
  });

  it("gives the box's best answers first, then pages that are not above, all clean", async () => {
    await open();
    await search("support for carers");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /^\d+ results?$/,
    );
    expect(await headings()).toEqual([
      expect.stringMatching(/^\d+ results?$/),
      "More pages with all these words",
    ]);
    for (
      let presses = 0;
      presses < 12 && (await page.getByRole("button", { name: "More results" }).count()) > 0;
      presses++
    )
      await page.getByRole("button", { name: "More results" }).click();
    const above = await addresses("site-search .search-box__link");
    expect((await addresses(".search__result a")).filter((url) => above.includes(url))).toEqual([]);
    const some = await pages().count();
    expect(some).toBeGreaterThan(0);
    expect(await page.locator(".search__kind").count()).toBe(some);
    expect(await urgent().count()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it("takes what is below away when other words are typed", async () => {
    await open();
    await search("support for carers");
    await page.locator("#search-words").pressSequentially("x");
    expect([
      await page.locator(".search__found").isVisible(),
      await status().textContent(),
    ]).toEqual([false, ""]);
  });

  it.each([`#q=${synonym.typed}`, `?q=${synonym.typed}`])(
    "takes words from a link (%s), and out of the address",
    async (link) => {
      const before = await page.evaluate(() => history.length);
      await open(link);
      await settled();
      expect(await answers().first().locator("a").first().textContent()).toBe(synonym.name);
      expect([page.url(), await page.inputValue("#search-words"), await stored(page)]).toEqual([
        `${here.stage.origin}/search/`,
        synonym.typed,
        [],
      ]);
      expect(await page.title()).not.toContain(synonym.typed);
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
      expect(asked.filter((path) => path.includes(synonym.typed))).toEqual(
        link.startsWith("?") ? [`/search/${link}`] : [],
      );
    },
  );

  it.each(["#q=", "?q="])(
    "shows the urgent numbers first when words of danger come in a link (%s), in large text",
    async (link) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.addInitScript(() =>
        addEventListener("DOMContentLoaded", () =>
          document.documentElement.style.setProperty("font-size", "200%"),
        ),
      );
      await open(`${link}my husband hits me`);
      const first = page.locator("[data-urgent] a[href^='tel:']").first();
      await first.waitFor();
      await page.waitForFunction(() => {
        const box = document
          .querySelector("[data-urgent] a[href^='tel:']")
          ?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      });
    },
  );

  it("puts one block of urgent numbers above everything when the words are about danger", async () => {
    await open();
    await search(misspelled.word);
    expect(await urgent().count()).toBe(0);
    await search("my husband hits me");
    expect(await urgent().count()).toBe(1);
    expect(await urgent().locator("a[href^='tel:']").count()).toBeGreaterThan(0);
    expect(await pages().count()).toBe(0);
    expect(
      (await page.locator("site-search section:visible").first().getAttribute("class"))?.split(
        " ",
      )[0],
    ).toBe("search-box__urgent");
    expect(await faults()).toEqual([]);
  });

  it("below urgent help lists pages by their text only when asked for, and no tips", async () => {
    await open();
    await search("domestic abuse");
    expect([
      await page.locator("site-search [data-urgent]").count(),
      await pages().count(),
    ]).toEqual([1, 0]);
    await page.getByRole("button", { name: "Look for more pages" }).click();
    await pages().first().waitFor();
    expect(await page.locator(".search__kind").allTextContents()).not.toContain("Tip");
  });

  it("finding nothing at all says so once, with numbers and topics", async () => {
    await open();
    await search("xyzzyqwv");
    expect([await status().textContent(), await headings()]).toEqual([
      "No page mentions it. Try other words, or look through everything by topic below.",
      ["Nothing found for those words"],
    ]);
    expect(
      await page.locator("site-search .search-box__none a[href^='tel:']:visible").count(),
    ).toBeGreaterThan(0);
    expect(await page.locator("main a[href^='/find/need/']").count()).toBeGreaterThan(5);
    expect(await faults()).toEqual([]);
  });

  it("does not list pages that have only a word that begins like the one typed", async () => {
    await open();
    for (const typed of ["gillick", "volunteqwv mutism"]) {
      await search(typed);
      expect([await pages().count(), await headings()]).toEqual([
        0,
        ["Nothing found for those words"],
      ]);
    }
    expect(await status().textContent()).toMatch(/^No page has all these words\./);
  });

  /** The box, with other letters in every word that begins like “volunteer”. */
  const boxWith = (letters: string) =>
    here.watched.context.route("**/find/box/**", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace(/vol(?:unteer)?/gi, letters),
      });
    });

  it("does not say that nothing is found when pages are, nor shows an empty box", async () => {
    await boxWith("zzzzzzzzz");
    await open();
    await search("volunteers");
    await page.locator(".search__result").first().waitFor();
    expect([await answers().count(), await headings()]).toEqual([0, ["Pages that mention it"]]);
    await atRest(page);
    expect(
      await page
        .locator("site-search .search-box__panel:visible, site-search .search-box__status:visible")
        .count(),
    ).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it("shows the pages that mention the words, and suggests nothing that is not near", async () => {
    await boxWith("vxlxntxer");
    await open();
    await search("volunteers");
    await page.locator(".search__result").first().waitFor();
    expect(await headings()).toEqual(["Pages that mention it"]);
    expect([
      (await answers().count()) > 0,
      await page.locator("site-search .search-box__ways:visible").count(),
    ]).toEqual([false, 0]);
    expect(await faults()).toEqual([]);
  });

  it.each([
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "🦀🦀",
    '"><script>alert(1)</script>',
    "a".repeat(2000),
  ])("takes %s as words", async (text) => {
    await open(`#q=${encodeURIComponent(text)}`);
    await settled();
    expect(await page.locator("site-search img, site-search script").count()).toBe(0);
    expect(page.url()).toBe(`${here.stage.origin}/search/`);
  });

  it("asks for words when there are none", async () => {
    await open();
    await search("  ");
    expect(await status().textContent()).toBe("Type what you need, in your own words.");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-words");
  });
});

describe("when something cannot be loaded", () => {
  it("the box answers alone without Pagefind, which is said and can be tried again", async () => {
    await here.watched.context.route("**/pagefind/pagefind.js*", (route) => route.abort(), {
      times: 1,
    });
    await open();
    await search("support for carers");
    expect(await status().textContent()).toBe(
      "The text of the pages could not be searched. You can try again.",
    );
    expect(await answers().count()).toBeGreaterThan(0);
    here.watched.complaints.length = 0;
    await search("support for carers");
    expect(await pages().count()).toBeGreaterThan(0);
  });

  it.each(["**/find/box/**", "**/assets/bundle-*.js"])(
    "Pagefind answers alone without the box (%s), danger first all the same",
    async (missing) => {
      await here.watched.context.route(missing, (route) => route.abort());
      await open();
      await search(misspelled.word);
      expect([(await pages().count()) > 0, await urgent().count(), await headings()]).toEqual([
        true,
        0,
        [expect.stringMatching(/^\d+ pages? found$/)],
      ]);
      await search("my husband hits me");
      expect([
        await urgent().count(),
        (await urgent().locator("a[href^='tel:']").count()) > 0,
      ]).toEqual([1, true]);
      expect(await faults()).toEqual([]);
      here.watched.complaints.length = 0;
    },
  );

  it("without both it shows links by topic and a sentence", async () => {
    await here.watched.context.route(/\/find\/box\/|\/pagefind\/pagefind\.js/, (route) =>
      route.abort(),
    );
    await open();
    await search("baby");
    expect(await status().textContent()).toMatch(
      /^The search could not be loaded\. Here is everything by topic\./,
    );
    here.watched.complaints.length = 0;
  });

  it("from another page comes here with the words behind “#”, which no server is sent", async () => {
    await here.watched.context.route("**/find/box/**", (route) => route.abort());
    await page.goto(`${here.stage.origin}/`);
    await page.locator("#home-search").fill(misspelled.word);
    await page.locator("#home-search").press("Enter");
    await pages().first().waitFor();
    expect([page.url(), asked.filter((path) => path.includes(misspelled.word))]).toEqual([
      `${here.stage.origin}/search/`,
      [],
    ]);
    here.watched.complaints.length = 0;
  });
});

describe("without script", () => {
  it("says so, and everything by topic is there", async () => {
    const plain = await here.stage.context({ javaScriptEnabled: false });
    const other = await plain.page();
    await other.goto(`${here.stage.origin}/search/`);
    expect(await other.getByText(/^Search needs JavaScript/).isVisible()).toBe(true);
    expect(await other.locator(".search__urgent a[href='tel:999']").first().isVisible()).toBe(true);
    expect(await other.locator(".search__form:visible").count()).toBe(0);
    expect(await other.locator("main a[href^='/find/need/']:visible").count()).toBeGreaterThan(5);
    await plain.close();
  });
});
