/**
 * What only a browser can tell: that a sheet is two sides of paper, and that the form makes a
 * message and sends nothing.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readMessage } from "../../src/newsletter/read-posted-item.ts";
import { siteFolder } from "../site/built-site.ts";
import { violations } from "./axe.ts";
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
  /** The form of a site with the e-mail address `team@example.org`, or with none. */
  const setAddress = (page: Awaited<ReturnType<typeof open>>["page"], address?: string) =>
    page.$eval(
      "post-form",
      (form, to) => {
        if (to === undefined) form.removeAttribute("data-to");
        else form.setAttribute("data-to", to);
      },
      address,
    );

  it("makes a message that the command can read, on a phone, and sends nothing", async () => {
    const { page, context, outside, complaints } = await open({ permissions: [] });
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(request.url()));
    await page.waitForSelector(".post-form__form:not([hidden])");
    await setAddress(page, "team@example.org");
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
      /^mailto:team@example\.org\?subject=Newsletter%20item%3A%20Lanterns/,
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
      kept: await page.evaluate(() => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
      ]),
    }).toEqual({ asked: [], outside: [], complaints: [], cookies: [], kept: ["post-an-item"] });
  });

  it("offers no letter without a receiver while the site has no address", async () => {
    const { page } = await open();
    await page.waitForSelector(".post-form__form:not([hidden])");
    await setAddress(page);
    await page.$eval(".post-form__send", (link) => {
      (link as HTMLElement).hidden = true;
      link.removeAttribute("href");
    });
    for (const name of ["title", "group", "summary", "item"])
      await page.fill(`#post-${name}`, "Words of it");
    await page.click(".post-form__form button[type=submit]");
    expect(await page.isVisible("#post-message")).toBe(true);
    expect(await page.isVisible(".post-form__copy")).toBe(true);
    expect(await page.isVisible(".post-form__send")).toBe(false);
    expect(await page.getAttribute(".post-form__send", "href")).toBeNull();
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

  it("begins within the first screen of a small phone", async () => {
    const { page } = await open({ viewport: { width: 360, height: 640 } });
    await page.waitForSelector(".post-form__form:not([hidden])");
    const bottom = await page.$eval("#post-title", (box) => box.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(640);
  });

  it("keeps what was written through a reload, until it is thrown away", async () => {
    const { page } = await open();
    await page.waitForSelector(".post-form__form:not([hidden])");
    await page.fill("#post-title", "Lanterns");
    await page.fill("#post-item", "Two lines.\nOf it.");
    expect(await page.isHidden("#post-consent")).toBe(true);
    await page.click(".post-form__more summary");
    await page.check("#post-consent");
    await page.reload();
    await page.waitForSelector(".post-form__form:not([hidden])");
    expect(await page.inputValue("#post-title")).toBe("Lanterns");
    expect(await page.inputValue("#post-item")).toBe("Two lines.\nOf it.");
    expect(await page.isChecked("#post-consent")).toBe(true);
    expect(await page.isVisible("#post-consent")).toBe(true);
    page.on("dialog", (dialog) => void dialog.accept());
    await page.click(".post-form__form .post-form__forget");
    expect(await page.inputValue("#post-title")).toBe("");
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    expect(await page.inputValue("#post-title")).toBe("");
  });

  const FILLED = {
    title: "Lanterns",
    group: "Harbour Friends",
    summary: "We walk.",
    item: "Come.",
  };
  const fillIn = async (
    page: Awaited<ReturnType<typeof open>>["page"],
    more: Readonly<Record<string, string>> = {},
  ): Promise<void> => {
    await page.waitForSelector(".post-form__form:not([hidden])");
    for (const [name, value] of Object.entries({ ...FILLED, ...more }))
      await page.fill(`#post-${name}`, value);
    await page.click(".post-form__form button[type=submit]");
  };

  it("asks once about a number of the wrong length, beside its field", async () => {
    const { page } = await open();
    await fillIn(page, { join: "Ring 01632 96012" });
    expect(await page.isHidden(".post-form__ready")).toBe(true);
    expect(await page.textContent("#post-join-question")).toContain("should have 10");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("post-join");
    await page.click(".post-form__form button[type=submit]");
    expect(await page.isVisible(".post-form__ready")).toBe(true);
  });

  it("copies a long item and opens a short message, never a long address", async () => {
    const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await setAddress(page, "team@example.org");
    await fillIn(page, { title: "ä".repeat(90), item: "Words of it. ".repeat(300) });
    const address = (await page.getAttribute(".post-form__send", "href")) ?? "";
    expect(address).toMatch(/^mailto:/);
    expect(address.length).toBeLessThanOrEqual(2000);
    expect(await page.textContent(".post-form__send")).toContain("Copy the text");
    await page.click(".post-form__send");
    await page.waitForFunction(() =>
      document.querySelector(".post-form__status")?.textContent?.includes("Copied"),
    );
    expect(readMessage(await page.evaluate(() => navigator.clipboard.readText())).item).toBe(
      "Words of it. ".repeat(300).trim(),
    );
  });

  it("shows whom to ring below an answer that mentions danger, and sends nothing", async () => {
    const { page, outside } = await open();
    await page.waitForSelector(".post-form__form:not([hidden])");
    expect(await page.isHidden(".post-form__urgent")).toBe(true);
    await page.fill("#post-item", "We sing on Fridays. Come and join the choir.");
    expect(await page.isHidden(".post-form__urgent")).toBe(true);
    await page.fill("#post-item", "We sing on Fridays. my dad hits me");
    expect(await page.isVisible(".post-form__urgent")).toBe(true);
    expect(await page.textContent(".post-form__urgent")).toContain("999");
    expect(
      await page.evaluate(
        () =>
          document.querySelector("#post-item")?.closest(".post-form__field")?.nextElementSibling
            ?.className,
      ),
    ).toBe("post-form__urgent");
    expect(await violations(page)).toEqual([]);
    expect(outside).toEqual([]);
  });

  it("says what to do with a picture where none can be handed over", async () => {
    const { page } = await open();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "canShare", { value: undefined }),
    );
    await page.reload();
    await page.click(".post-form__more summary");
    await page.waitForSelector(".post-form__no-file:not([hidden])");
    expect(await page.isHidden(".post-form__file")).toBe(true);
    expect(await page.textContent(".post-form__no-file")).toContain("keep it beside the text");
  });

  it("shares text and picture by the phone, small and without what the camera wrote", async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      const shared: { text: string; name: string; bytes: number[] }[] = [];
      const share = async ({ text = "", files = [] }: ShareData): Promise<void> => {
        const [file] = files;
        const bytes = file ? [...new Uint8Array(await file.arrayBuffer())] : [];
        shared.push({ text, name: file?.name ?? "", bytes });
      };
      Object.assign(window, { shared });
      Object.defineProperty(navigator, "share", { value: share });
      Object.defineProperty(navigator, "canShare", { value: () => true });
    });
    await page.reload();
    const photo = await sharp({
      create: { width: 3000, height: 2000, channels: 3, background: "#336699" },
    })
      .withExif({ IFD0: { Artist: "A person" }, IFD3: { GPSLatitudeRef: "N" } })
      .jpeg()
      .toBuffer();
    await page.click(".post-form__more summary");
    await page.waitForSelector(".post-form__file:not([hidden])");
    await page.setInputFiles("#post-file", {
      name: "IMG_2001.jpg",
      mimeType: "image/jpeg",
      buffer: photo,
    });
    await page.waitForFunction(
      () => document.querySelector(".post-form__picture-status")?.textContent !== "",
    );
    await fillIn(page);
    expect(await page.textContent("#post-consent-question")).toContain("agreed");
    await page.fill("#post-picture", "Lanterns by the water");
    await page.check("#post-consent");
    await page.click(".post-form__form button[type=submit]");
    await page.click(".post-form__share");
    await page.waitForFunction(() =>
      document.querySelector(".post-form__status")?.textContent?.startsWith("Shared"),
    );
    const [sent] = await page.evaluate(
      () =>
        (window as unknown as { shared: { text: string; name: string; bytes: number[] }[] }).shared,
    );
    const bytes = Buffer.from(sent?.bytes ?? []);
    const { width, height, exif } = await sharp(bytes).metadata();
    expect({ width, height, exif, name: sent?.name }).toEqual({
      width: 1600,
      height: 1067,
      exif: undefined,
      name: "picture.jpg",
    });
    expect(bytes.toString("latin1")).not.toContain("A person");
    expect(readMessage(sent?.text ?? "").title).toBe("Lanterns");
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it("refuses a picture that cannot be opened, in words", async () => {
    const { page } = await open();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "canShare", { value: () => true }),
    );
    await page.reload();
    await page.click(".post-form__more summary");
    await page.waitForSelector(".post-form__file:not([hidden])");
    await page.setInputFiles("#post-file", {
      name: "IMG.HEIC",
      mimeType: "image/heic",
      buffer: Buffer.from("no picture"),
    });
    await expect
      .poll(() => page.textContent(".post-form__picture-status"))
      .toContain("cannot be opened here");
    expect(await page.inputValue("#post-file")).toBe("");
  });

  it("is a text to copy without script", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.isHidden(".post-form__form")).toBe(true);
    expect(await page.isVisible("#post-blank")).toBe(true);
    expect(await page.inputValue("#post-blank")).toContain("In one sentence:");
  });
});
