/**
 * One box for everything: results as one types, danger first, never an empty page; nothing typed
 * leaves the page.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { arrived, atRest } from "./at-rest.ts";
import { violationsFromTop } from "./axe.ts";
import { DESK } from "./browser.ts";
import { freshPhones } from "./fresh-phone.ts";
import { overflow, siteHasMail, stored, wholeIndex } from "./probes.ts";
import { sector, synonym } from "./site-words.ts";
import { heldRequests } from "./held-requests.ts";

const here = freshPhones();
let page: Page;
let asked: string[];

beforeEach(async () => {
  page = await here.watched.page();
  asked = [];
  page.on("request", (request) => asked.push(request.url()));
});

const BOXES = [
  ["the first page", "/", "#home-search"],
  ["the header", "/early-help/", "#header-search"],
  ["the search page", "/search/", "#search-words"],
] as const;
const panel = () => page.locator(".search-box__panel");
const fetched = (): string[] =>
  asked
    .map((url) => new URL(url).pathname)
    .filter((path) => path.startsWith("/find/box/") || path.startsWith("/assets/bundle-"));

async function open(path: string, box: string): Promise<void> {
  await page.goto(here.stage.origin + path);
  await page.evaluate(() =>
    document
      .querySelectorAll("details.header-search")
      .forEach((details) => details.setAttribute("open", "")),
  );
  await page.locator(box).waitFor();
}
/** Key by key, or all but the last key at once, as a keyboard that completes words does. */
async function type(
  box: string,
  text: string,
  { eachKey = false }: { readonly eachKey?: boolean } = {},
): Promise<void> {
  await page.locator(box).focus();
  if (!eachKey) await page.keyboard.insertText(text.slice(0, -1));
  await page.keyboard.type(eachKey ? text : text.slice(-1));
  await panel().locator("h2").first().waitFor();
  await page.waitForFunction(() =>
    /result|found/i.test(document.querySelector(".search-box__status")?.textContent ?? ""),
  );
}
const faults = () => violationsFromTop(page);

describe.each(BOXES)("in %s", (_name, path, box) => {
  it("fetches nothing until it is pressed, and then once, before any key", async () => {
    await open(path, box);
    await page.locator(box).focus();
    await page.waitForLoadState("networkidle");
    expect(fetched()).toEqual([]);
    await page.locator(box).click();
    await wholeIndex(page);
    const before = fetched();
    expect(await panel().isVisible()).toBe(false);
    await type(box, synonym.typed);
    expect(fetched()).toEqual(before);
  });

  it("fetches nothing until the first key, then shows what is meant and why", async () => {
    await open(path, box);
    await page.waitForLoadState("networkidle");
    expect(fetched()).toEqual([]);
    await type(box, synonym.typed, { eachKey: true });
    expect(await panel().locator(".search-box__link").first().textContent()).toBe(synonym.name);
    // Until its details come, the entry is known by what the thesaurus says the word means.
    expect([`Matches: ${synonym.typed}`, `Means: ${synonym.meaning}`]).toContain(
      await panel().locator(".search-box__why").first().textContent(),
    );
    expect(await panel().locator(".search-box__kind").first().textContent()).toBe("Service");
    expect(await faults()).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });

  it("sends no typed words: requests are the same for any words", async () => {
    await open(path, box);
    const [title, address] = [await page.title(), page.url()];
    await type(box, "suicide refuge nappies", { eachKey: true });
    await wholeIndex(page);
    expect([await page.title(), page.url(), await stored(page)]).toEqual([title, address, []]);
    expect(asked.filter((url) => /suicid|refuge|napp/i.test(url))).toEqual([]);
    const parts = fetched().filter((url) => url.startsWith("/find/box/"));
    expect(parts).toEqual(parts.map((_, number) => `/find/box/${number}.json`));
  });

  it("puts numbers to ring first when the words are about danger", async () => {
    await open(path, box);
    await type(box, "my husband hits me", { eachKey: true });
    expect(await panel().locator("section").first().getAttribute("class")).toBe(
      "search-box__urgent",
    );
    expect(await panel().locator(".search-box__urgent a[href^='tel:']").count()).toBeGreaterThan(1);
    expect(await faults()).toEqual([]);
  });

  it("finding nothing gives topics, a number and a message that is made only on a press", async () => {
    await open(path, box);
    await type(box, "xyzzyqwv");
    expect(await panel().locator("a[href^='/find/need/']").count()).toBeGreaterThan(3);
    expect(await panel().locator("a[href^='tel:']").count()).toBeGreaterThan(0);
    expect(await panel().getByRole("button", { name: "Tell us what you looked for" }).count()).toBe(
      siteHasMail ? 1 : 0,
    );
    expect(await page.locator("a[href*='xyzzyqwv']").count()).toBe(0);
    expect(await faults()).toEqual([]);
  });
});

describe("by keyboard", () => {
  it("Enter goes to the results and stays on the page; Escape closes them and goes back to the box", async () => {
    await open("/", "#home-search");
    await page.locator("#home-search").pressSequentially("food");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    expect(page.url()).toBe(`${here.stage.origin}/`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("search-box__link");
    await page.keyboard.press("Escape");
    expect(await panel().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("home-search");
  });

  it("arrows go down into the results, through them and back up; Escape closes from anywhere", async () => {
    await open("/", "#home-search");
    await type("#home-search", "food");
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
    // The number in the place of late help is no result, and the Tab key leads to it.
    const names = await panel()
      .locator(":not(.search-box__kept) > a[href], button")
      .allTextContents();
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("home-search");
    for (const name of names.slice(0, 3)) {
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toBe(name);
    }
    const scrolled = await page.evaluate(() => scrollY);
    for (let press = names.length; press > 0; press--) await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(names.at(-1));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(scrolled);
    for (let press = names.length; press > 0; press--) await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("home-search");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press("Escape");
    expect([await focused(), await panel().isVisible()]).toEqual(["home-search", false]);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("home-search");
  });

  it("results are links in a list, without a role that would promise more", async () => {
    await open("/", "#home-search");
    await type("#home-search", "my husband hits me");
    await page
      .locator("main .search-box__status", {
        hasText: /^Numbers to ring come first\. \d+ results?\.$/,
      })
      .waitFor();
    const tree = await page.locator("main search-box").ariaSnapshot();
    expect(tree).not.toMatch(/combobox|listbox|option|menu/);
    const lines = [
      /searchbox "What do you need\?"/,
      /button "Search"/,
      /status: Numbers to ring come first\. \d+ results?\./,
      /region ".+":\n\s+- heading ".+" \[level=2\]/,
      /link "Ring 999 : Emergency services"/,
      /region "\d+ results?"/,
      /heading "\d+ results?" \[level=2\]/,
      /list:\n\s+- listitem:\n\s+- paragraph:\n\s+- link ".+"/,
    ].map((line) => tree.search(line));
    expect(
      lines.every((at, index) => at >= 0 && at > (lines[index - 1] ?? -1)),
      `${lines.join()}\n${tree}`,
    ).toBe(true);
  });

  it("a part of the index that comes late finds its room kept, takes focus from nobody, and no result away", async () => {
    await page.route("**/find/box/1.json", async (route) => {
      await page.waitForFunction(() => (window as unknown as { go?: boolean }).go);
      await route.continue();
    });
    await open("/", "#home-search");
    await page.locator("#home-search").pressSequentially("food");
    await page.locator('main .search-box__panel[data-words="food"] h2').first().waitFor();
    await page.keyboard.press("ArrowDown");
    const before = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(before).toMatch(/^\//);
    const coming = panel().locator(".search-box__coming");
    const heights = await coming.evaluateAll((lines) =>
      lines.map((line) => line.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThan(40);
    await page.evaluate(() => {
      const list = document.querySelector(".search-box__panel ol");
      (window as unknown as { list: Element | null }).list = list;
      (window as unknown as { go: boolean }).go = true;
    });
    await page.waitForFunction(() => document.querySelector(".search-box__coming") === null);
    expect(
      await page.evaluate(() => [
        (window as unknown as { list: Element }).list.isConnected,
        document.activeElement?.getAttribute("href"),
      ]),
    ).toEqual([true, before]);
  });

  it("unchanged results are not rendered again", async () => {
    await open("/", "#home-search");
    await type("#home-search", "food");
    await page.waitForFunction(() => document.querySelector(".search-box__coming") === null);
    await watchDrawing();
    await page.locator("#home-search").press("Space");
    await atRest(page);
    expect(await drawn()).toEqual([]);
    await page.locator("#home-search").fill(synonym.typed);
    await page.waitForFunction(() => (window as unknown as { drawn: string[] }).drawn.length > 0);
  });

  it("unchanged items keep their elements when other results change", async () => {
    await open("/", "#home-search");
    await page.locator("#home-search").click();
    await wholeIndex(page);
    await settle("foo");
    const before = await names();
    await page.evaluate(() => {
      for (const item of document.querySelectorAll(".search-box__item"))
        (item as HTMLElement & { kept?: boolean }).kept = true;
    });
    await settle("food ba");
    const after = await names();
    const kept = await page
      .locator(".search-box__item")
      .evaluateAll((items) =>
        items.flatMap((item) =>
          (item as HTMLElement & { kept?: boolean }).kept === true
            ? (item.querySelector(".search-box__link")?.textContent ?? "")
            : [],
        ),
      );
    expect(after).not.toEqual(before);
    expect(kept.length).toBeGreaterThan(0);
    expect(before).toEqual(expect.arrayContaining(kept));
  });

  it("shows a panel or a line for danger, and neither for similar harmless words", async () => {
    const small = { width: 360, height: 640 };
    await page.setViewportSize(small);
    await open("/", "#home-search");
    await page.locator("#home-search").click();
    await wholeIndex(page);
    const urgent = async (words: string): Promise<string | undefined> => {
      await page.locator("#home-search").fill("");
      await type("#home-search", words);
      await atRest(page);
      const part = panel().locator("[data-urgent]");
      return (await part.count()) === 0
        ? undefined
        : ((await part.getAttribute("data-urgent")) ?? undefined);
    };
    expect(await urgent("he put his hands round my neck")).toBe("panel");
    const first = await panel().locator(".search-box__item, .search-box__none").first();
    expect((await first.boundingBox())?.y).toBeLessThan(small.height);
    const sizes = await panel()
      .locator("[data-urgent] a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await urgent("starting school")).toBeUndefined();
    expect(await urgent("refuse collection")).toBeUndefined();
    expect(await urgent("муж бьёт меня")).toBe("panel");
    expect(await overflow(page)).toEqual([]);
  });

  it("incremental rendering gives the same list as a fresh search", async () => {
    const texts = [
      "foo",
      "food ba",
      "baby",
      "kill",
      "he hits me",
      "food",
      "zzzzqq",
      sector.toLowerCase(),
      "fod bank",
      "foo",
    ];
    const shown = async (words: string): Promise<string> => {
      await page.locator("#home-search").fill(words);
      await page.waitForFunction(
        (typed) =>
          document.querySelector<HTMLElement>(".search-box__panel")?.dataset["words"] === typed,
        words,
      );
      await page.waitForFunction(
        () =>
          /result|found/i.test(document.querySelector(".search-box__status")?.textContent ?? "") &&
          document.querySelector(".search-box__coming") === null,
      );
      await atRest(page);
      return (await panel().innerHTML()).replace(/ style=""| search-box__line--late/g, "");
    };
    await open("/", "#home-search");
    await page.locator("#home-search").click();
    await wholeIndex(page);
    const after: string[] = [];
    for (const words of texts) after.push(await shown(words));
    expect(new Set(after).size).toBe(texts.length - 1);
    // “foo” comes first and last, and needs one fresh page for both.
    const fresh = new Map<string, string>();
    for (const words of new Set(texts)) {
      await page.reload();
      await page.locator("#home-search").click();
      await wholeIndex(page);
      fresh.set(words, await shown(words));
    }
    expect(after).toEqual(texts.map((words) => fresh.get(words)));
  });

  it("a link to copy by hand goes when the words change", async () => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "clipboard", { value: undefined }),
    );
    await open("/", "#home-search");
    await type("#home-search", "food");
    await page.getByRole("button", { name: "Copy link to this search" }).press("Enter");
    const field = page.getByRole("textbox", { name: "Link to this search" });
    await field.waitFor();
    await page.locator("#home-search").press("End");
    await page.locator("#home-search").press("s");
    await field.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Copy link to this search" }).press("Enter");
    await field.waitFor();
    expect(await field.inputValue()).toMatch(/#q=foods$/);
  });

  it("in a wide header the results close when focus goes elsewhere", async () => {
    await page.setViewportSize(DESK);
    await open("/news/", "#header-search");
    await type("#header-search", "food");
    await page.locator("main a").first().focus();
    expect(await panel().isVisible()).toBe(false);
  });
});

describe("a link to the search", () => {
  it("is offered below words of no danger alone", async () => {
    const offered = page.getByRole("button", { name: "Copy link to this search" });
    await open("/", "#home-search");
    await type("#home-search", "baby food");
    await offered.waitFor();
    await type("#home-search", "my husband hits me");
    await page.locator("[data-urgent=panel]").waitFor();
    await offered.waitFor({ state: "detached" });
  });

  it("is copied on a press, with the words behind “#”; where the clipboard is shut it is selected", async () => {
    await here.watched.context.grantPermissions(["clipboard-read", "clipboard-write"], {
      origin: here.stage.origin,
    });
    await open("/", "#home-search");
    await type("#home-search", "baby food");
    await page.getByRole("button", { name: "Copy link to this search" }).press("Enter");
    await page
      .locator("button:focus ~ [role=status]", { hasText: "Link copied. It holds your words" })
      .waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${here.stage.origin}/search/#q=baby+food`,
    );
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByRole("button", { name: "Copy link to this search" }).press("Enter");
    await page.getByRole("textbox", { name: "Link to this search" }).waitFor();
    expect(
      await page.evaluate(() => (document.activeElement as HTMLInputElement).selectionEnd),
    ).toBe(`${here.stage.origin}/search/#q=baby+food`.length);
    expect(await faults()).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
});

const names = (): Promise<string[]> =>
  page.locator(".search-box__item .search-box__link").allTextContents();

/** Puts words into the first page's box, and waits until their results are shown. */
async function settle(words: string): Promise<void> {
  await page.locator("#home-search").fill(words);
  await page.locator(`main .search-box__panel[data-words="${words}"] h2`).first().waitFor();
  await atRest(page);
}

/** Where each result is, from the top of the results. */
const places = (): Promise<(readonly [name: string, y: number])[]> =>
  page
    .locator(".search-box__item")
    .evaluateAll((items) =>
      items.map(
        (item) =>
          [
            item.querySelector(".search-box__link")?.textContent ?? "",
            Math.round(
              item.getBoundingClientRect().top -
                (item.closest(".search-box__panel")?.getBoundingClientRect().top ?? 0),
            ),
          ] as const,
      ),
    );

/** From now on, notes which results are put in or taken out. */
const watchDrawing = (): Promise<void> =>
  page.evaluate(() => {
    const seen: string[] = ((window as unknown as { drawn: string[] }).drawn = []);
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records)
        for (const node of [...addedNodes, ...removedNodes])
          if (node instanceof Element)
            seen.push(node.querySelector(".search-box__link")?.textContent ?? node.className);
    }).observe(document.querySelector(".search-box__panel ol") as Element, { childList: true });
  });
const drawn = (): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);

const held = (pattern: string) => heldRequests(page, pattern);

describe("on a slow line", () => {
  it.each(["a key", "a press"])(
    "the list is asked for with %s before the site's own script is there, and once",
    async (first) => {
      const go = await held("**/assets/site-*.js");
      await page.goto(`${here.stage.origin}/`, { waitUntil: "commit" });
      await page.locator("#home-search").waitFor();
      expect(fetched()).toEqual([]);
      if (first === "a key") await page.locator("#home-search").press("f");
      else await page.locator("#home-search").click();
      await page.waitForFunction(
        () =>
          performance
            .getEntriesByType("resource")
            .filter(({ name }) => /\/assets\/bundle-|\/find\/box\//.test(name)).length >= 3,
      );
      expect(await page.locator(".search-box__status").count()).toBe(0);
      go();
      await wholeIndex(page);
      if (first === "a press") await page.locator("#home-search").press("f");
      await panel().locator("h2").first().waitFor();
      expect(fetched().length).toBeGreaterThanOrEqual(3);
      expect(fetched()).toEqual([...new Set(fetched())]);
    },
  );

  it.each(["family", "baby"])(
    "results that stand keep their place while each later part comes (%s)",
    async (words) => {
      const parts = [];
      for (const part of ["1", "2", "3"])
        parts.push({
          go: await held(`**/find/box/${part}.json`),
          address: new RegExp(`/box/${part}\\.json$`),
        });
      parts.push({ go: await held("**/*.bin"), address: /\.bin$/ });
      await open("/", "#home-search");
      await settle(words);
      const first = await places();
      expect(first.length).toBeGreaterThan(1);
      for (const { go, address } of parts) {
        go();
        await arrived(page, address);
        expect((await places()).slice(0, first.length)).toEqual(first);
      }
      await wholeIndex(page);
      expect(await page.locator(".search-box__coming:not(:empty)").count()).toBe(0);
      expect((await places()).slice(0, first.length)).toEqual(first);
      expect(await panel().locator("[data-urgent]").count()).toBe(0);
    },
  );

  it("room kept for late lines goes once more is typed", async () => {
    const go = await held("**/find/box/1.json");
    await open("/", "#home-search");
    await settle("food");
    expect(await panel().locator(".search-box__coming").count()).toBeGreaterThan(0);
    go();
    await panel().locator(".search-box__line--late").first().waitFor();
    await wholeIndex(page);
    await settle("food b");
    expect(await names()).not.toEqual([]);
    expect(await panel().locator(".search-box__line--late, .search-box__coming").count()).toBe(0);
  });

  it("the row above the results is no higher for urgent help of other words", async () => {
    await held("**/*.bin");
    await open("/", "#home-search");
    await settle("my dad is coming and im scared");
    const line = await panel().locator("[data-urgent=line]").boundingBox();
    await settle("food");
    const [kept, number] = await Promise.all(
      [".search-box__kept", ".search-box__kept a"].map((part) =>
        panel().locator(part).boundingBox(),
      ),
    );
    expect(kept?.height).toBe(number?.height);
    expect(line?.height).toBeGreaterThan(kept?.height ?? Infinity);
  });

  it("what the danger model finds late comes in above, once, and the results are ranked for it", async () => {
    const go = await held("**/*.bin");
    await open("/", "#home-search");
    await settle("mum wont wake up");
    const before = await names();
    expect(before.length).toBeGreaterThan(0);
    expect(await panel().locator("[data-urgent]").count()).toBe(0);
    const place = await panel().locator(".search-box__kept").boundingBox();
    expect(place?.height).toBeGreaterThanOrEqual(44);
    await page.evaluate(() => {
      const come: number[] = ((window as unknown as { come: number[] }).come = []);
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof HTMLElement && node.dataset["urgent"] !== undefined) come.push(1);
      }).observe(document.querySelector(".search-box__panel") as Element, { childList: true });
    });
    go();
    await panel().locator("[data-urgent=panel]").waitFor();
    await atRest(page);
    const late = await names();
    expect(late.slice(0, before.length)).not.toEqual(before);
    expect(
      await panel().evaluate((all) => all.firstElementChild?.getAttribute("data-urgent")),
    ).toBe("panel");
    expect(await page.evaluate(() => (window as unknown as { come: number[] }).come)).toEqual([1]);
    await open("/", "#home-search");
    await settle("library");
    await wholeIndex(page);
    await settle("mum wont wake up");
    await panel().locator("[data-urgent=panel]").waitFor();
    expect(late).toEqual(await names());
  });

  it("a line for words that everyday talk uses too goes without moving the results", async () => {
    const go = await held("**/*.bin");
    await open("/", "#home-search");
    await settle("dying for a library book");
    await panel().locator("[data-urgent=line] a[href='tel:999']").waitFor();
    const before = await places();
    expect(before.length).toBeGreaterThan(0);
    go();
    await wholeIndex(page);
    await panel().locator("[data-urgent]").waitFor({ state: "detached" });
    expect((await places()).slice(0, before.length)).toEqual(before);
  });

  it("a text in letters that nothing here can read has 999 and other languages", async () => {
    await open("/", "#home-search");
    await settle("დამეხმარეთ");
    const urgent = panel().locator("[data-urgent]");
    await urgent.locator("a[href='tel:999']").waitFor();
    expect(await urgent.locator("a[href='/languages/']").count()).toBe(1);
  });

  it("the model is asked for also when a part of the index is missing", async () => {
    await here.watched.context.route("**/find/box/2.json", (route) => route.abort());
    await open("/", "#home-search");
    await settle("mum wont wake up");
    await panel().locator("[data-urgent=panel]").waitFor();
    here.watched.complaints.length = 0;
  });

  it("results come where a host's rules keep the page's own script from running", async () => {
    await page.route(`${here.stage.origin}/`, async (route) => {
      const answer = await route.fetch();
      const policy = (answer.headers()["content-security-policy"] ?? "").replace(
        /script-src [^;]*/,
        "script-src 'self'",
      );
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), "content-security-policy": policy },
      });
    });
    await open("/", "#home-search");
    await type("#home-search", synonym.typed);
    expect(await panel().locator(".search-box__link").first().textContent()).toBe(synonym.name);
    expect(
      here.watched.complaints.splice(0).filter((text) => /script-src/.test(text)),
    ).toHaveLength(1);
  });

  it("it is said with the first key that something is coming, before the scripts are there", async () => {
    const go = await held("**/assets/bundle-*.js");
    await open("/", "#home-search");
    await page.locator("main .search-box__status").waitFor({ state: "attached" });
    await page.locator("#home-search").click();
    expect(await page.locator("main .search-box__status").textContent()).toBe("");
    await page.locator("#home-search").press("f");
    expect(await page.locator("main .search-box__status").textContent()).toMatch(
      /^Getting the list, about \d+ kB, once\. What you type is not sent to anybody\.$/,
    );
    go();
    await panel().locator("h2").first().waitFor();
  });
});

describe("when the index does not come", () => {
  it.each(["**/find/box/*.json", "**/assets/bundle-*.js"])(
    "that is said under the box, and it is clean (%s)",
    async (missing) => {
      await here.watched.context.route(missing, (route) => route.abort());
      await open("/", "#home-search");
      await page.locator("#home-search").pressSequentially("food");
      await page
        .locator(".search-box__status", {
          hasText: "Results could not be loaded. Press Search to search the whole site.",
        })
        .waitFor();
      expect([await panel().isVisible(), await faults(), await overflow(page)]).toEqual([
        false,
        [],
        [],
      ]);
      // The page tries again: what it says of that comes until it is closed.
      await page.close();
      here.watched.complaints.length = 0;
    },
  );

  it("stays on the page without a connection, with the number to ring, and goes on when it is back", async () => {
    await open("/", "#home-search");
    await here.watched.context.setOffline(true);
    await page.fill("#home-search", "he hits me");
    await page.locator("#home-search").press("Enter");
    await page.locator(".search-box__status a[href='tel:999']").waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await page.locator("main .search-box__status").textContent()).toMatch(/^No internet/);
    expect([await faults(), await overflow(page)]).toEqual([[], []]);
    await here.watched.context.setOffline(false);
    await panel().locator("h2").first().waitFor();
    await page.close();
    here.watched.complaints.length = 0;
  });

  it.each(["**/find/box/*.json", "**/assets/bundle-*.js"])(
    "the form leads to the search page (%s)",
    async (missing) => {
      await here.watched.context.route(missing, (route) => route.abort());
      await open("/", "#home-search");
      await page.fill("#home-search", synonym.typed);
      await page.locator("#home-search").press("Enter");
      await page.locator(".search__result").first().waitFor();
      expect(page.url()).toBe(`${here.stage.origin}/search/`);
      here.watched.complaints.length = 0;
    },
  );
});

describe("without script", () => {
  it("the form leads to the search page, and tells no server the words", async () => {
    const plain = await here.stage.context({ javaScriptEnabled: false });
    const other = await plain.page();
    await other.goto(`${here.stage.origin}/`);
    await other.fill("#home-search", synonym.typed);
    await other.locator("#home-search").press("Enter");
    await other.waitForURL("**/search/*");
    expect(other.url()).not.toContain(synonym.typed);
    await plain.close();
  });
});
