/**
 * On paper: every entry, every notice board and a list of results, as a reader would print them.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FACES } from "../../scripts/fonts.ts";
import { siteFolder } from "../site/built-site.ts";
import { hasFace, openStage, type Stage } from "./browser.ts";

/** Each face in its own browser; where one is not installed its tests count as skipped. */
function inEachFace(title: string, tests: () => void): void {
  for (const face of FACES) {
    describe.skipIf(!hasFace(face))(`in the ${face} face, ${title}`, () => {
      beforeAll(async () => {
        stage = await openStage(undefined, face);
        page = await (await stage.context()).page();
      });
      afterAll(() => stage.close());
      tests();
    });
  }
}

let stage: Stage;
let page: Page;

const below = (folder: string): string[] =>
  readdirSync(join(siteFolder(), folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/${folder}/${name}/`);

/** Pages of A4. */
async function sheets(url: string): Promise<number> {
  await page.goto(stage.origin + url);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/**
 * Entries with so much to say that they need two sides. Make them shorter rather than adding to
 * this list.
 */
const LONG: readonly string[] = [];

inEachFace("an entry is one whole page of A4", () => {
  it.each([...below("services"), ...below("hubs"), ...below("programmes")])("%s", async (url) => {
    expect(await sheets(url)).toBeLessThanOrEqual(LONG.includes(url) ? 2 : 1);
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
      };
    });
    await page.emulateMedia({ media: null });
    expect(seen).toEqual({
      code: true,
      address: true,
      checked: true,
      urgent: true,
      buttons: false,
    });
  });
});

inEachFace("the notice board", () => {
  it.each(below("find/area").map((url) => `${url}noticeboard/`))(
    "%s is one page of A4, with whom to ring first",
    async (url) => {
      expect(await sheets(url)).toBe(1);
      expect(await page.locator(".noticeboard__urgent").innerText()).toMatch(/999/);
    },
  );
});

inEachFace("a list of results", () => {
  it("prints what is shown, with numbers and addresses, the day and the address of the page", async () => {
    await page.goto(`${stage.origin}/find/`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".entry-card__handout").first().isVisible()).toBe(true);
    expect(await page.locator(".print-masthead").innerText()).toMatch(
      /\/find\/\s+As the site stood on/,
    );
    expect(await page.locator(".entry-card__handout").allInnerTexts()).toEqual(
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
      await sheet.goto(`${old.origin}/services/womens-aid/`, { waitUntil: "networkidle" });
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
