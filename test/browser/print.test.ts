/**
 * On paper: every entry, every notice board and a list of results, as a reader would print them.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Face, FACES, FAMILIES } from "../../scripts/fonts.ts";
import { isReal } from "../../src/format/addresses.ts";
import { siteFolder } from "../site/built-site.ts";
import { hasFace, openStage, type Stage } from "./browser.ts";
import { drawIn } from "./probes.ts";

const HERE = FACES.filter(hasFace);
const [first, ...further] = HERE;

/**
 * In one browser, which draws in one face, and in the others where a style names them. Where none
 * is installed the tests count as skipped.
 */
function onPaper(title: string, tests: () => void): void {
  describe.skipIf(first === undefined)(title, () => {
    beforeAll(async () => {
      stage = await openStage(undefined, first, further[0]);
      page = await (await stage.context()).page();
    });
    afterAll(() => stage.close());
    tests();
  });
}

let stage: Stage;
let page: Page;

const below = (folder: string): string[] =>
  readdirSync(join(siteFolder(), folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/${folder}/${name}/`);

/** True for a page with a fold in its text that is closed at first. */
const hasClosedFold = (url: string): boolean =>
  /<main[^]*<details(?![^>]*\bopen\b)/.test(
    readFileSync(join(siteFolder(), url, "index.html"), "utf8"),
  );

const printed = async (): Promise<string> =>
  (await page.pdf({ preferCSSPageSize: true })).toString("latin1");

/** Opens a page with the code and the address that it has when the site has one of its own. */
async function openWithCode(url: string): Promise<void> {
  await page.goto(stage.origin + url);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll(".qr-code--not-printed"))
      part.classList.remove("qr-code--not-printed");
  });
}

/** Pages of A4 in each of these faces, whose name each PDF contains. */
async function sheets(
  url: string,
  faces: readonly Face[] = HERE,
  open: (url: string) => Promise<unknown> = openWithCode,
): Promise<Readonly<Partial<Record<Face, number>>>> {
  await open(url);
  const found: Partial<Record<Face, number>> = {};
  for (const face of faces) {
    await drawIn(page, face === first ? undefined : face);
    const pdf = await printed();
    expect(pdf).toContain(FAMILIES[face].sans.replaceAll(" ", ""));
    found[face] = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
  await drawIn(page, undefined);
  return found;
}

const inEachFace = (count: number): Readonly<Partial<Record<Face, number>>> =>
  Object.fromEntries(HERE.map((face) => [face, count]));

/** The face in which a page is longest; its sheets are no fewer than those of any other face. */
const WIDEST: readonly Face[] = hasFace("wide") ? ["wide"] : HERE;

/**
 * Entries with so much to say that they need two sides. Make them shorter rather than adding to
 * this list.
 */
const LONG: readonly string[] = [];

onPaper("an entry is one whole page of A4", () => {
  it.each([...below("services"), ...below("hubs"), ...below("programmes")])("%s", async (url) => {
    const most = LONG.includes(url) ? 2 : 1;
    for (const [face, count] of Object.entries(await sheets(url, WIDEST)))
      expect(count, `in the ${face} face`).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: "print" });
    const seen = await page.evaluate(() => {
      const shown = (selector: string): boolean =>
        [...document.querySelectorAll(selector)].some((element) =>
          (element as HTMLElement).checkVisibility(),
        );
      return {
        code: shown(".printed-way svg"),
        address: shown(".print-masthead__name"),
        checked: shown(".checked__date"),
        urgent: shown(".print-masthead .urgent-line"),
        buttons: shown("button, nav, .page-tools"),
        // Whom it is for, how to get it and the number stand above the background.
        below: (() => {
          const top = (selector: string): number | undefined =>
            document.querySelector(selector)?.getBoundingClientRect().top;
          const more = top(".split__more") ?? Infinity;
          return [".split__side", ".split__first"].filter((part) => (top(part) ?? 0) > more);
        })(),
        pale: [...document.querySelectorAll("main *")].filter(
          (element) =>
            element.children.length === 0 &&
            (element.textContent ?? "").trim() !== "" &&
            (element as HTMLElement).checkVisibility() &&
            (/\d+/g.exec(getComputedStyle(element).color)?.map(Number)[0] ?? 0) > 140,
        ).length,
      };
    });
    await page.emulateMedia({ media: null });
    expect(seen).toEqual({
      code: true,
      address: true,
      checked: true,
      urgent: true,
      buttons: false,
      below: [],
      pale: 0,
    });
  });
});

/** Pages that hang beside a desk, or are handed over: most sheets of each, in each face. */
const HANDED: readonly (readonly [url: string, narrow: number, wide: number])[] = [
  ["/early-help/professionals/who-to-ring-for-what/", 1, 2],
  ["/early-help/levels/", 1, 1],
  ["/neglect-matters/", 2, 2],
  ["/look-say-sing-play/", 2, 2],
];

onPaper("a page for the desk or to hand over", () => {
  const built = HANDED.filter(([url]) => existsSync(join(siteFolder(), url, "index.html")));
  it("is there", () => expect(built.length).toBeGreaterThan(0));
  it.each(built)("%s takes few sheets, in every face", async (url, narrow, wide) => {
    const most = { narrow, wide };
    for (const [face, count] of Object.entries(await sheets(url)))
      expect(count, `in the ${face} face`).toBeLessThanOrEqual(most[face as Face]);
  });
});

onPaper("a poster or leaflet", () => {
  it.each(below("print").filter((url) => /\/(?:poster|leaflet)/.test(url)))(
    "%s is one page of A4",
    async (url) => expect(await sheets(url)).toEqual(inEachFace(1)),
  );
});

onPaper("the notice board", () => {
  it.each(below("find/area").map((url) => `${url}noticeboard/`))(
    "%s is one page of A4, with whom to ring first",
    async (url) => {
      // Where it has no code, other entries stand in its place.
      const open = (way: string) => page.goto(stage.origin + way);
      expect(await sheets(url, HERE, open)).toEqual(inEachFace(1));
      expect(await page.locator(".noticeboard__urgent").innerText()).toMatch(/999/);
    },
  );
});

/** Sheets of A4 that a page may take in any face, by its address. */
const SHORT: readonly (readonly [url: string, most: number])[] = [
  ["/data-health/", 2],
  ["/glossary/", 3],
  ["/find/", 10],
  ["/early-help/", 3],
  ["/organisations/", 2],
  ...below("find/area").map((url): readonly [string, number] => [url, 5]),
  ...below("early-help")
    .filter((url) => !/\/(?:levels|professionals)\//.test(url))
    .map((url): readonly [string, number] => [url, 4]),
];

onPaper("a page of lists or words", () => {
  const built = SHORT.filter(([url]) => existsSync(join(siteFolder(), url, "index.html")));
  it("is there", () => expect(built.length).toBeGreaterThan(5));
  it.each(built)("%s takes at most %i sheets, and most in the widest face", async (url, most) => {
    const counts = await sheets(url);
    for (const [face, count] of Object.entries(counts))
      expect(count, `in the ${face} face`).toBeLessThanOrEqual(most);
    expect(counts[WIDEST[0] ?? "narrow"]).toBe(Math.max(...Object.values(counts)));
  });

  it.each(["/data-health/", "/glossary/"])(
    "%s prints what is closed where the reader asks for it",
    async (url) => {
      const closed = await sheets(url);
      await page.locator(".print-all__box").check();
      const all = (await printed()).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(all).toBeGreaterThan(Math.max(...Object.values(closed)));
    },
  );
});

/** Sentences about what can only be pressed, or is not on the sheet, by page. */
const NOT_SAID: readonly (readonly [url: string, words: RegExp])[] = [
  ...below("hubs").map((url): readonly [string, RegExp] => [url, /The first seven/]),
  ["/programmes/", /See them side by side|By what worries you|Look by worry or by age/],
  ["/compare-programmes/", /Choose two or more/],
  ...below("languages").map((url): readonly [string, RegExp] => [url, /Find help near you/]),
];

onPaper("a sheet", () => {
  const built = NOT_SAID.filter(([url]) => existsSync(join(siteFolder(), url, "index.html")));
  it.each(built)("%s says nothing of what is not on it", async (url, notSaid) => {
    await page.goto(stage.origin + url);
    expect(await page.locator("main").textContent()).toMatch(
      url.startsWith("/hubs/") ? /./ : notSaid,
    );
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("main").innerText()).not.toMatch(notSaid);
    await page.emulateMedia({ media: null });
  });

  it("names each programme of its tables once", async () => {
    await page.goto(`${stage.origin}/programmes/`);
    await page.emulateMedia({ media: "print" });
    const names = await page
      .locator('main a[href^="/programmes/"]:visible')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(names.length).toBeGreaterThan(1);
    expect(names).toHaveLength(new Set(names).size);
    await page.emulateMedia({ media: null });
  });
});

/** Parts of the tip's card that reach over its padding, on paper. */
const overTheEdge = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const card = document.querySelector(".tip");
    if (!card) return ["there is no card"];
    const box = card.getBoundingClientRect();
    const room = parseFloat(getComputedStyle(card).paddingBottom);
    return [...card.children]
      .filter((part) => part.getBoundingClientRect().bottom > box.bottom - room + 1)
      .map((part) => part.className);
  });

onPaper("the booklet", () => {
  it("begins no page for each chapter: a short one shares its page with the next", async () => {
    await page.goto(`${stage.origin}/print/booklet/`);
    await page.emulateMedia({ media: "print" });
    const breaks = await page
      .locator(".paper--book section h2")
      .evaluateAll((all) => all.map((heading) => getComputedStyle(heading).breakBefore));
    expect(breaks.slice(0, 1)).toEqual(["page"]);
    expect(breaks.slice(1).filter((one) => one !== "auto")).toEqual([]);
    await page.emulateMedia({ media: null });
  });
});

/** The sizes of the pages of a PDF, in points, as its page boxes give them. */
const pageSizes = async (): Promise<readonly string[]> =>
  [...(await printed()).matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = ""]) =>
    box.trim().split(/\s+/).slice(2).map(Number).map(Math.round).join(" by "),
  );

onPaper("a tip", () => {
  const tips = existsSync(join(siteFolder(), "look-say-sing-play"))
    ? below("look-say-sing-play")
    : [];
  it.skipIf(tips.length === 0)("is one page of A6", async () => {
    for (const url of tips.slice(0, 3)) {
      await openWithCode(url);
      expect(await pageSizes(), url).toEqual(["298 by 420"]);
    }
  });
  it("stays inside its card, to the last line, below the urgent numbers", async () => {
    await page.emulateMedia({ media: "print" });
    for (const url of tips) {
      await openWithCode(url);
      const urgent = page.locator(".print-masthead .urgent-line");
      expect(await urgent.isVisible(), `the urgent numbers on the paper of ${url}`).toBe(true);
      for (const face of HERE) {
        await drawIn(page, face === first ? undefined : face);
        expect(await overTheEdge(), `${url} in the ${face} face`).toEqual([]);
      }
    }
    await page.locator(".tip__do").evaluate((part) => (part.textContent += " words".repeat(300)));
    expect(await overTheEdge()).not.toEqual([]);
    await page.emulateMedia({ media: null });
  });
});

/** Cards to cut, on which anything over the edge is lost. */
const CARDS = below("print").filter((url) => /\/(?:tip-cards|wallet-cards)/.test(url));

onPaper("a card to cut", () => {
  it.each(CARDS)("%s has all its words inside, with a code", async (url) => {
    await openWithCode(url);
    await page.emulateMedia({ media: "print" });
    for (const face of HERE) {
      await drawIn(page, face === first ? undefined : face);
      const over = await page
        .locator(".paper-cards__card")
        .evaluateAll((all) =>
          all
            .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
            .map((card) => card.querySelector("h2")?.textContent),
        );
      expect(over, `in the ${face} face`).toEqual([]);
    }
    await page.emulateMedia({ media: null });
  });
  it.each(CARDS)("%s keeps no room for a code that it does not have", async (url) => {
    await page.goto(stage.origin + url);
    await page.emulateMedia({ media: "print" });
    const holes = await page
      .locator(".qr-code--not-printed")
      .evaluateAll((all) => all.filter((part) => part.getClientRects().length > 0).length);
    expect(holes).toBe(0);
    await page.emulateMedia({ media: null });
  });
});

onPaper("a list of results", () => {
  it("prints what is shown, with numbers and addresses, the day and the address of the page", async () => {
    await page.goto(`${stage.origin}/find/`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".hand-out").first().isVisible()).toBe(true);
    const { url } = JSON.parse(readFileSync("_data/site.json", "utf8")) as { url: string };
    // A site without an address of its own prints none.
    const address = isReal(url) ? "/find/\\s+" : "";
    expect(await page.locator(".print-masthead").innerText()).toMatch(
      new RegExp(`${address}As the site was on`),
    );
    expect(await page.locator(".hand-out").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ring \d/m)]),
    );
    expect(await page.locator("main button:visible, main form:visible").count()).toBe(0);
    await page.emulateMedia({ media: null });
  });
});

describe("a browser without ::details-content", () => {
  it("prints closed folds open, and closes them again", async () => {
    const old = await openStage();
    try {
      const { context, page: open } = await old.context();
      await context.addInitScript(() => {
        const { supports } = CSS;
        CSS.supports = (...given: readonly string[]) =>
          !given[0]?.includes("details-content") && supports.apply(CSS, given as [string]);
      });
      const sheet = await open();
      const url = below("services").find(hasClosedFold);
      await sheet.goto(`${old.origin}${url}`, { waitUntil: "networkidle" });
      const folds = sheet.locator("main details");
      const isOpen = () =>
        folds.evaluateAll((all) => all.map((fold) => (fold as HTMLDetailsElement).open));
      const before = await isOpen();
      expect(before).toContain(false);
      await sheet.evaluate(() => dispatchEvent(new Event("beforeprint")));
      expect(await isOpen()).toEqual(before.map(() => true));
      await sheet.evaluate(() => dispatchEvent(new Event("afterprint")));
      expect(await isOpen()).toEqual(before);
    } finally {
      await old.close();
    }
  });
});
