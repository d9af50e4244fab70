/**
 * The reader's own list: made, sent, printed and forgotten, on a small phone, with the keyboard,
 * and without script.
 */
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { violationsFromTop } from "./axe.ts";
import { goBack, PHONE } from "./browser.ts";
import { freshPhones } from "./fresh-phone.ts";
import { overflow, siteHasMail, smallTargets, stored } from "./probes.ts";

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly sensitive?: boolean;
  readonly closed?: string;
}

const LIST = "/shortlist/";
const here = freshPhones(undefined, { goesBack: true });
let page: Page;
let entries: readonly Entry[];
let open2: readonly [Entry, Entry];

beforeAll(async () => {
  entries = (
    (await (await fetch(`${here.stage.origin}/shortlist/entries.json`)).json()) as {
      entries: Entry[];
    }
  ).entries;
  const [first, second] = entries.filter(
    ({ sensitive, closed, url }) =>
      sensitive !== true && closed === undefined && url.startsWith("/services/"),
  );
  if (!first || !second) throw new Error("The site has not two open entries.");
  open2 = [first, second];
});
beforeEach(async () => {
  page = await here.watched.page();
});

const go = (path: string) => page.goto(here.stage.origin + path);
const linkOf = (...ids: readonly string[]): string => `${LIST}#1.${ids.join("")}`;
const faults = () => violationsFromTop(page);
const add = () => page.locator(".page-tools .add-to-list__button");
const status = () => page.locator(".shortlist__status");
const names = (): Promise<string[]> =>
  page.locator(".shortlist__item:visible .shortlist__name").allTextContents();
async function addBoth(): Promise<void> {
  for (const { url } of open2) {
    await go(url);
    await add().click();
  }
}
async function openList(...ids: readonly string[]): Promise<void> {
  await go(linkOf(...ids));
  await page
    .locator(".shortlist__filled:visible, .shortlist__empty:visible, .shortlist__failed:visible")
    .first()
    .waitFor();
}

describe("adding", () => {
  it("stores nothing before the first add, then short ids alone, and nothing after clearing", async () => {
    await go(open2[0].url);
    await add().waitFor();
    expect([await stored(page), await page.locator(".my-list:visible").count()]).toEqual([[], 0]);
    await add().click();
    expect([
      await stored(page),
      await page.evaluate(() => sessionStorage.getItem("my-list")),
    ]).toEqual([["sessionStorage my-list"], `1.${open2[0].id}`]);
    expect(await page.locator(".page-tools .my-list__link").textContent()).toBe("My list (1)");
    await page.locator(".page-tools .my-list__link").click();
    await page.locator(".shortlist__item").waitFor();
    expect([await names(), new URL(page.url()).hash]).toEqual([[open2[0].name], ""]);
    await page.getByRole("button", { name: "Forget this list" }).click();
    expect([await stored(page), await page.locator(".shortlist__empty").isVisible()]).toEqual([
      [],
      true,
    ]);
  });

  it("works from a card, says so, and can be taken back", async () => {
    await go("/find/");
    const card = page.locator(".entry-card:visible").first();
    const name = await card.locator("a").first().textContent();
    const button = card.getByRole("button");
    await button.click();
    expect(await button.textContent()).toBe(`Remove from my list ${name}`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll("main > [role=status]")].some(
        ({ textContent }) => textContent === "Added. On your list: 1.",
      ),
    );
    expect(await page.locator(".my-list:visible").count()).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
    await button.click();
    expect([await stored(page), await page.locator(".my-list:visible").count()]).toEqual([[], 0]);
    await go(LIST);
    // The page of the empty list names the button as it is seen.
    expect(await page.locator(".shortlist__empty").innerText()).toContain("press “Add”");
  });

  it("takes helplines, with their numbers to ring and to text", async () => {
    await go("/urgent-help/");
    const cards = page.locator(".helpline-card", { has: page.locator(".add-to-list__button") });
    await cards.first().waitFor();
    expect(await cards.count()).toBeGreaterThan(5);
    const card = page.locator(".helpline-card", { has: page.locator("a[href^='sms:']") }).first();
    const name = (await card.locator(".number-row__name").textContent()) ?? "";
    // Where the name starts, as the number is beside it.
    await card.locator("summary").click({ position: { x: 30, y: 10 } });
    await card.getByRole("button", { name: /^Add to my list/ }).press("Enter");
    expect(await faults()).toEqual([]);
    await go(LIST);
    await page.locator(".shortlist__item").waitFor();
    expect([await names(), await page.locator(".shortlist__kind").textContent()]).toEqual([
      [name],
      "Helpline",
    ]);
    expect(await page.locator(".shortlist__item a[href^='sms:']").count()).toBe(1);
    await page.locator(".shortlist__name a").click();
    await page.waitForURL("**/urgent-help/#*");
  });

  it("comes back with “Undo” until the page is left, and nothing of it is stored meanwhile", async () => {
    await addBoth();
    await go(LIST);
    const forget = page.getByRole("button", { name: "Forget this list" });
    const undo = page.getByRole("button", { name: "Undo" });
    await page.locator("#shortlist-note").fill("ring first");
    await forget.click();
    expect([await stored(page), await page.inputValue("#shortlist-note")]).toEqual([[], ""]);
    expect(await faults()).toEqual([]);
    await undo.click();
    await page.locator(".shortlist__item").first().waitFor();
    expect([await names(), await undo.isVisible()]).toEqual([open2.map(({ name }) => name), false]);
    expect(await page.inputValue("#shortlist-note")).toBe("ring first");
    await forget.click();
    await go("/find/");
    await goBack(page);
    await page.locator(".shortlist__empty").waitFor();
    expect([await undo.isVisible(), await stored(page)]).toEqual([false, []]);
  });

  it("brings nothing back after “Leave this site now”", async () => {
    await addBoth();
    await go(LIST);
    await page.getByRole("button", { name: "Forget this list" }).click();
    // The way out is pressed while the next page is on its way.
    const after = await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>("exit-page a");
      if (link) link.href = "/404.html";
      link?.click();
      document.querySelector<HTMLElement>("[data-do=undo]")?.click();
      return sessionStorage.getItem("my-list");
    });
    expect(after).toBe(null);
  });

  it("is cleared by “Leave this site now”", async () => {
    await go(open2[0].url);
    await add().click();
    await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>("exit-page a");
      if (link) link.href = "/404.html";
      link?.click();
    });
    await page.waitForURL("**/404.html");
    expect(await stored(page)).toEqual(["sessionStorage left"]);
  });
});

describe("a list in a link", () => {
  it("is shown in its order and stored only on a press", async () => {
    await openList(open2[1].id, open2[0].id);
    expect([await names(), await stored(page)]).toEqual([[open2[1].name, open2[0].name], []]);
    expect(await page.locator(".shortlist__given").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Keep it as my list" }).click();
    expect([
      await page.evaluate(() => sessionStorage.getItem("my-list")),
      new URL(page.url()).hash,
    ]).toEqual([`1.${open2[1].id}${open2[0].id}`, ""]);
    expect(await page.locator(".shortlist__given").isVisible()).toBe(false);
  });

  it("asks for one file, the same for every list, and tells the server nothing of it", async () => {
    const asked: string[] = [];
    page.on(
      "request",
      (request) => void asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
    );
    await openList(open2[0].id);
    expect(
      asked.filter((path) => path.includes(open2[0].id) || path.includes(open2[0].url)),
    ).toEqual([]);
    expect(asked.filter((path) => path.endsWith(".json"))).toEqual(["/shortlist/entries.json"]);
  });

  it("survives the skip link, a reload and taking one off", async () => {
    await openList(open2[0].id, open2[1].id);
    await page.evaluate(() => (location.hash = "#main"));
    await page.waitForFunction(() => location.hash.startsWith("#1."));
    await page.reload();
    await page.locator(".shortlist__item").first().waitFor();
    await page.getByRole("button", { name: `Remove ${open2[0].name}` }).press("Enter");
    expect([await names(), new URL(page.url()).hash, await stored(page)]).toEqual([
      [open2[1].name],
      `#1.${open2[1].id}`,
      [],
    ]);
    expect([
      await status().textContent(),
      await page.evaluate(() => document.activeElement?.className),
    ]).toEqual([`Removed: ${open2[0].name}. On this list: 1.`, "shortlist__heading"]);
  });

  it("says what has closed since, and what is no longer there", async () => {
    const [open] = open2;
    await page.route("**/shortlist/entries.json", (route) =>
      route.fulfill({
        json: {
          entries: [
            {
              ...open,
              closed: "Closed for good. Since 2025.",
              instead: [{ name: "Another", url: "/hubs/" }],
            },
          ],
        },
      }),
    );
    await openList(open.id, "zzzzzzz");
    expect(await page.locator(".shortlist__item--closed").textContent()).toContain(
      "Closed for good. Since 2025.",
    );
    expect(await page.locator(".shortlist__instead").textContent()).toBe("You could try: Another");
    expect(await page.locator(".shortlist__missing").textContent()).toBe(
      "One thing on this list cannot be found. The link was changed on its way, or the site no longer has it.",
    );
    expect(await faults()).toEqual([]);
  });

  it("of a place that has really closed says when, and where to go instead; nothing on it is an empty list that says how to begin", async () => {
    const closed = entries.find(
      (entry) => entry.closed !== undefined && entry.url.startsWith("/hubs/"),
    );
    if (!closed) throw new Error("The site has no closed hub.");
    await openList(closed.id);
    expect(await page.locator(".shortlist__item--closed").textContent()).toContain(closed.closed);
    expect(await page.locator(".shortlist__item--closed a[href^='tel:']").count()).toBe(0);
    expect([await faults(), await overflow(page)]).toEqual([[], []]);
    await page.getByRole("button", { name: `Remove ${closed.name}` }).click();
    await page.locator(".shortlist__empty:visible").waitFor();
    expect(await page.locator("short-list").ariaSnapshot()).toMatch(
      /status: "?Removed: .+\n[^]*paragraph:[^]*There is nothing on this list[^]*link "Find help"/,
    );
    expect([await faults(), await overflow(page)]).toEqual([[], []]);
  });

  it("warns when something on it is private", async () => {
    const sensitive = entries.find((entry) => entry.sensitive);
    if (!sensitive) throw new Error("The site has no private entry.");
    await openList(open2[0].id);
    expect(await page.locator(".shortlist__private").isVisible()).toBe(false);
    await page.evaluate((id) => (location.hash = `1.${id}`), sensitive.id);
    await page.locator(".shortlist__private").waitFor();
    expect(await page.title()).not.toContain(sensitive.name);
    expect(await faults()).toEqual([]);
  });

  it("shows a sentence when the file fails to load, and can be retried", async () => {
    let broken = true;
    await page.route("**/shortlist/entries.json", (route) =>
      broken ? route.fulfill({ status: 404, body: "" }) : route.continue(),
    );
    await openList(open2[0].id);
    expect(await page.locator(".shortlist__failed").isVisible()).toBe(true);
    expect(await faults()).toEqual([]);
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".shortlist__item").waitFor();
    here.watched.complaints.length = 0;
  });
});

describe("handing it over", () => {
  it("copies the link, the text and rich text, saves a file and draws a code", async () => {
    await here.watched.context.grantPermissions(["clipboard-read", "clipboard-write"], {
      origin: here.stage.origin,
    });
    await openList(open2[0].id, open2[1].id);
    const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
    // On the screen, beside the button that was pressed; nothing stands beside the others.
    const said = async (hasText: RegExp): Promise<void> => {
      const beside = page.locator("button:focus + [role=status]", { hasText });
      await beside.waitFor();
      const { top, bottom } = await beside.evaluate((said) => {
        const { top, bottom } = said.getBoundingClientRect();
        return { top, bottom: innerHeight - bottom };
      });
      expect([top >= 0, bottom >= 0]).toEqual([true, true]);
      expect(await page.locator(".shortlist__said:not(:empty)").count()).toBe(1);
    };
    await press("Copy the link");
    await said(/link is copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      here.stage.origin + linkOf(open2[0].id, open2[1].id),
    );
    await press(/Copy everything/);
    await said(/into a message/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `1. ${open2[0].name}\n`,
    );
    await press(/for SMS/);
    await page.waitForFunction(
      async (name) => {
        const text = await navigator.clipboard.readText();
        return text.includes(`\n${name}\n`) && /^Danger now\? 999\./.test(text);
      },
      open2[0].name.replace(/[‘’]/g, "'"),
    );
    await press("Copy for an e-mail");
    await said(/with its links/);
    const rich = await page.evaluate(async () =>
      (await (await navigator.clipboard.read())[0]?.getType("text/html"))?.text(),
    );
    expect(rich).toContain(open2[1].url);
    const [download] = await Promise.all([page.waitForEvent("download"), press("Save as a file")]);
    expect(download.suggestedFilename()).toBe("my-list.txt");
    await said(/Anybody who uses this device can open the file/);
    expect(await page.locator(".shortlist__qr").isVisible()).toBe(false);
    await press(/Show a code/);
    await page.locator(".shortlist__qr").waitFor();
    await said(/code is shown/);
    expect([
      await faults(),
      await overflow(page),
      await smallTargets(page),
      await stored(page),
    ]).toEqual([[], [], [], []]);
  });

  it("selects the text where the clipboard is shut", async () => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "clipboard", { value: undefined }),
    );
    await openList(open2[0].id);
    await page.getByRole("button", { name: /Copy everything/ }).click();
    await page.waitForFunction(() => document.activeElement?.id === "shortlist-copy");
    expect(
      await page.evaluate(
        () => document.querySelector<HTMLTextAreaElement>("#shortlist-copy")?.selectionEnd,
      ),
    ).toBeGreaterThan(20);
    expect(await page.inputValue("#shortlist-copy")).toContain(open2[0].name);
    expect(await faults()).toEqual([]);
  });

  it("the note is printed and is nowhere else", async () => {
    const note = "ring aunt Zelda";
    const asked: string[] = [];
    await addBoth();
    await go(LIST);
    await page.locator("#shortlist-note").fill(note);
    page.on("request", (request) => void asked.push(request.url() + (request.postData() ?? "")));
    await page.getByRole("button", { name: /Copy everything/ }).click();
    await page.getByRole("button", { name: /Show a code/ }).click();
    const kept = await page.evaluate(() =>
      [
        location.href,
        document.title,
        JSON.stringify(sessionStorage),
        JSON.stringify(localStorage),
        document.cookie,
        document.querySelector<HTMLTextAreaElement>("#shortlist-copy")?.value,
      ].join("\n"),
    );
    expect([...asked, kept].filter((text) => decodeURIComponent(text).includes("Zelda"))).toEqual(
      [],
    );
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".shortlist__note-print").innerText()).toBe(note);
    await page.emulateMedia({ media: "screen" });
    await go("/find/");
    await goBack(page);
    expect(await page.inputValue("#shortlist-note")).toBe("");
  });
});

/** Sheets that a list takes on paper, by the browser's own “Print”. */
async function sheetsOf(...ids: readonly string[]): Promise<number> {
  await openList(...ids);
  await page.locator(".shortlist__item").first().waitFor();
  return sheetsNow();
}

/** Sheets that the open page takes. */
async function sheetsNow(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe("printed", () => {
  it.each([true, false])(
    "where the site has an address of its own (%s), it carries its code, and never the letters of its link",
    async (web) => {
      await page.route("**/shortlist/", async (route) => {
        const body = (await (await route.fetch()).text()).replace(/ data-web(="")?/, "");
        const marked = web ? body.replace("<short-list", "<short-list data-web") : body;
        await route.fulfill({ contentType: "text/html", body: marked });
      });
      await openList(open2[0].id, open2[1].id);
      await page.locator(".shortlist__item").first().waitFor();
      // A code that was shown on the screen is no more of use on paper.
      if (!web) await page.getByRole("button", { name: /Show a code/ }).click();
      await page.locator(".shortlist__qr").waitFor({ state: "attached" });
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".shortlist__qr").isVisible()).toBe(web);
      expect(await page.locator("body").innerText()).not.toContain(open2[0].id);
    },
  );
  it("fills its pages: two entries and more are on each", async () => {
    const open = entries.filter(
      ({ closed, url }) => closed === undefined && url.startsWith("/services/"),
    );
    const some = open.slice(0, 12).map(({ id }) => id);
    expect(await sheetsOf(...some)).toBeLessThanOrEqual(Math.ceil(some.length / 2));
  });
  it("splits no card over two pages", async () => {
    // Each card takes more than half a page, so a page contains one whole, or one and a part.
    const about = "Tea for all. ".repeat(190);
    const ids = entries.slice(0, 8).map(({ id }) => id);
    await page.route("**/shortlist/entries.json", (route) =>
      route.fulfill({ json: { entries: ids.map((id) => ({ ...open2[0], id, about })) } }),
    );
    expect(await sheetsOf(...ids)).toBeGreaterThanOrEqual(8);
    await page.evaluate(() =>
      document.styleSheets[0]?.insertRule(
        "@media print { .shortlist .shortlist__item { break-inside: auto } }",
        document.styleSheets[0].cssRules.length,
      ),
    );
    expect(await sheetsNow()).toBeLessThan(8);
  });
});

describe("on a slow line", () => {
  it("says that the list is on its way, and never that no script runs", async () => {
    let script: (() => void) | undefined;
    let facts: (() => void) | undefined;
    await page.route("**/short-list.element*.js", async (route) => {
      await new Promise<void>((go) => (script = go));
      await route.continue();
    });
    await page.route("**/shortlist/entries.json", async (route) => {
      await new Promise<void>((go) => (facts = go));
      await route.continue();
    });
    const scriptAsked = page.waitForRequest("**/short-list.element*.js");
    await page.goto(here.stage.origin + linkOf(open2[0].id), { waitUntil: "commit" });
    const coming = page.locator(".shortlist__coming");
    await coming.waitFor();
    expect(await page.locator("short-list").innerText()).not.toMatch(
      /scripts are turned off|none is running/i,
    );
    await scriptAsked;
    const asked = page.waitForRequest("**/shortlist/entries.json");
    script?.();
    await asked;
    expect(await coming.isVisible()).toBe(true);
    facts?.();
    await page.locator(".shortlist__item").waitFor();
    expect(await coming.isVisible()).toBe(false);
  });
});

describe("for everybody", () => {
  it("can all be done with the keyboard, and is read in order", async () => {
    await addBoth();
    await go(LIST);
    await page.locator(".shortlist__item").first().waitFor();
    await page.locator(".shortlist__heading").focus();
    const reached: string[] = [];
    for (let press = 0; press < 40 && !reached.at(-1)?.startsWith("Forget"); press++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    }
    expect(reached).toContain(open2[0].name);
    expect(reached.at(-1)).toBe("Forget this list");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("shortlist__empty");
    await openList(open2[0].id);
    const tree = await page.locator("short-list").ariaSnapshot();
    const order = [
      'button "Keep it as my list"',
      'heading "On this list: 1" [level=2]',
      `heading "${open2[0].name}" [level=3]`,
      'textbox "A note to print with the list"',
      'heading "Pass it on" [level=2]',
      'button "Forget this list"',
    ].map((line) => tree.indexOf(line));
    expect(
      order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1)),
      tree,
    ).toBe(true);
  });

  it("without script says how to do without, and there is no dead button", async () => {
    const plain = await here.stage.context({ javaScriptEnabled: false, viewport: PHONE });
    const other = await plain.page();
    await other.goto(here.stage.origin + linkOf(open2[0].id));
    expect(await other.locator(".shortlist__plain").innerText()).toMatch(/Scripts are turned off/);
    expect(await other.locator("main button:visible, .my-list:visible").count()).toBe(0);
    await other.goto(here.stage.origin + open2[0].url);
    expect(await other.locator(".page-tools button:visible").count()).toBe(0);
    // While the site has no address of its own, words beside the printer say so.
    const ways = other.locator(".page-tools").locator(".share-tools__mail, .share-tools__paper");
    expect(await ways.first().isVisible()).toBe(true);
    if (siteHasMail) await other.locator(".report-wrong summary").click();
    expect(await other.locator(".report-wrong a[href^='mailto:']:visible").count()).toBe(
      siteHasMail ? 4 : 0,
    );
    await plain.close();
  });
});
