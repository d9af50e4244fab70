/**
 * What only a browser can tell: that a sheet is two sides of paper, and that the form makes a
 * message and sends nothing.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readMessage } from "../../src/newsletter/read-posted-item.ts";
import { siteFolder } from "../site/built-site.ts";
import { openStage, PHONE, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const issues = readdirSync(join(siteFolder(), "news/issues"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe("the sheet", () => {
  it.each(issues)("of %s keeps to two sides of A4", async (id) => {
    const page = await (await stage.context()).page();
    await page.goto(`${stage.origin}/news/issues/${id}/print/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
  });
});

describe("the form", () => {
  const open = async (options = {}) => {
    const watched = await stage.context({ viewport: PHONE, ...options });
    const page = await watched.page();
    await page.goto(`${stage.origin}/post-an-item/`);
    return { ...watched, page };
  };

  it("makes a message that the command can read, on a phone, and sends nothing", async () => {
    const { page, context, outside, complaints } = await open({ permissions: [] });
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(request.url()));
    await page.waitForSelector(".post-form__form:not([hidden])");
    await page.fill("#post-title", "Lanterns on the quay");
    await page.fill("#post-group", "Harbour Friends");
    await page.fill("#post-summary", "We walk with lanterns.");
    await page.fill("#post-item", "Meet at the hub.\n\nBring a torch.");
    asked.length = 0;
    await page.click(".post-form__form button[type=submit]");
    const message = await page.inputValue("#post-message");
    expect(readMessage(message)).toEqual({
      title: "Lanterns on the quay",
      group: "Harbour Friends",
      summary: "We walk with lanterns.",
      item: "Meet at the hub.\n\nBring a torch.",
    });
    expect(await page.getAttribute(".post-form__send", "href")).toMatch(
      /^mailto:[^?]*\?subject=Newsletter%20item%3A%20Lanterns/,
    );
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("post-form__title");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PHONE.width,
    );
    expect(new URL(page.url()).search).toBe("");
    expect({
      asked,
      outside,
      complaints,
      cookies: await context.cookies(),
      kept: await page.evaluate(() => localStorage.length + sessionStorage.length),
    }).toEqual({ asked: [], outside: [], complaints: [], cookies: [], kept: 0 });
  });

  it("says what is missing before it makes anything", async () => {
    const { page } = await open();
    await page.waitForSelector(".post-form__form:not([hidden])");
    await page.click(".post-form__form button[type=submit]");
    expect(await page.isHidden(".post-form__ready")).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("post-title");
  });

  it("selects the text when it may not be copied", async () => {
    const { page } = await open();
    await page.waitForSelector(".post-form__form:not([hidden])");
    for (const name of ["title", "group", "summary", "item"])
      await page.fill(`#post-${name}`, "Words of it");
    await page.click(".post-form__form button[type=submit]");
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.click(".post-form__copy");
    expect(await page.textContent(".post-form__status")).toContain("The text is selected");
  });

  it("is a text to copy without script", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.isHidden(".post-form__form")).toBe(true);
    expect(await page.isVisible("#post-blank")).toBe(true);
    expect(await page.inputValue("#post-blank")).toContain("In one sentence:");
  });
});
