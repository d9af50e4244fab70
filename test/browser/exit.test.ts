/**
 * “Leave this site now”: the cases of GOV.UK's “Exit this page”, and the page left out of the way
 * back.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { goBack } from "./browser.ts";
import { freshPhones } from "./fresh-phone.ts";

const here = freshPhones([], { goesBack: true });
let page: Page;
let exitUrl: string;

beforeEach(async () => {
  page = await here.watched.page();
  await page.goto(here.stage.origin);
  await page.goto(`${here.stage.origin}/search/`);
  exitUrl = (await link().getAttribute("href")) ?? "";
  await page.locator("exit-page [role=status]").waitFor({ state: "attached" });
});

const link = () => page.locator("exit-page a");
const status = () => page.locator("exit-page [role=status]").first().textContent();

/** The exit site answers at once, or so slowly that the page stays. */
const answer = (code: 200 | 204) =>
  here.watched.context.route(exitUrl, (route) =>
    route.fulfill({
      status: code,
      contentType: "text/html",
      body: "<title>Elsewhere</title><h1>Elsewhere</h1>",
    }),
  );
const gone = async (): Promise<void> => void (await page.waitForURL(exitUrl));
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

describe("the link", () => {
  it("leads to the everyday page, and the way back skips the page left", async () => {
    await answer(200);
    const before = await page.evaluate(() => history.length);
    await link().click();
    await gone();
    expect(await page.evaluate(() => history.length)).toBe(before);
    await goBack(page);
    expect(new URL(page.url()).pathname).toBe("/");
  });

  it("hides the page and its title at once, even when the other site is slow", async () => {
    await answer(204);
    const heading = await page.locator("h1").textContent();
    await page.evaluate(() => sessionStorage.setItem("test", "test"));
    await link().press("Enter");
    await page.locator("html.is-leaving").waitFor({ state: "attached" });
    expect(await page.locator("h1").isVisible()).toBe(false);
    expect(await page.locator("exit-page a").isVisible()).toBe(false);
    expect(await page.title()).toBe(await page.locator("exit-page").getAttribute("data-title"));
    expect(await page.title()).not.toContain(heading);
    expect(await page.locator("[role=alert]").textContent()).toBe("Loading.");
    expect(await page.evaluate(() => Object.entries(sessionStorage))).toEqual([["left", "1"]]);
  });

  it("reloads the page when somebody returns to it", async () => {
    await answer(204);
    const title = await page.title();
    await page.locator("site-search input[type=search]").fill("quokka");
    await link().click();
    await page.locator("html.is-leaving").waitFor({ state: "attached" });
    await page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
    );
    await page.locator("html:not(.is-leaving)").waitFor({ state: "attached" });
    expect(await page.locator("site-search input[type=search]").inputValue()).toBe("");
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await page.title()).toBe(title);
    expect(await page.locator("[role=alert]").count()).toBe(0);
  });

  it("works without script", async () => {
    const plain = await here.stage.context({ javaScriptEnabled: false });
    await plain.context.route(exitUrl, (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>Elsewhere</h1>" }),
    );
    const other = await plain.page();
    await other.goto(`${here.stage.origin}/find/`);
    await other.locator("exit-page a").click();
    await other.waitForURL(exitUrl);
    await plain.close();
  });
});

describe("Shift", () => {
  it("announces nothing before the first press", async () => expect(await status()).toBe(""));
  it("announces how many presses are left after the first and second", async () => {
    await press("Shift");
    expect(await status()).toBe("Shift, press 2 more times to leave.");
    await press("Shift");
    expect(await status()).toBe("Shift, press 1 more time to leave.");
    expect(new URL(page.url()).pathname).toBe("/search/");
  });
  it("leaves after three presses", async () => {
    await answer(200);
    await press("Shift", "Shift", "Shift");
    await gone();
  });
  it("starts counting again after another key", async () => {
    await press("Shift", "Shift", "a", "Shift");
    expect(await status()).toBe("Shift, press 2 more times to leave.");
  });
  it("does not count a press that modifies another key", async () => {
    await press("Shift+A", "Shift+A", "Shift+A");
    expect(await status()).toBe("");
    expect(new URL(page.url()).pathname).toBe("/search/");
  });
  it("leaves when both Shift keys are pressed rapidly", async () => {
    await answer(200);
    const { keyboard } = page;
    for (const key of ["ShiftLeft", "ShiftRight"]) await keyboard.down(key);
    await keyboard.up("ShiftLeft");
    await keyboard.up("ShiftRight");
    await keyboard.down("ShiftRight");
    await keyboard.up("ShiftRight");
    await gone();
  });
  it("does not leave while Shift modifies a pointer or wheel event", async () => {
    for (const use of [() => page.mouse.click(5, 300), () => page.mouse.wheel(0, 50)])
      for (let time = 0; time < 3; time++) {
        await page.keyboard.down("Shift");
        await use();
        await page.keyboard.up("Shift");
      }
    expect(new URL(page.url()).pathname).toBe("/search/");
    expect(await status()).toBe("");
  });
  it("never leaves for Shift of a software keyboard while somebody types", async () => {
    await page.locator("site-search input[type=search]").evaluate((box: HTMLInputElement) => {
      box.focus();
      for (let time = 0; time < 4; time++)
        for (const name of ["keydown", "keyup"])
          box.dispatchEvent(
            new KeyboardEvent(name, { key: "Shift", code: "", bubbles: true, composed: true }),
          );
    });
    expect(await status()).toBe("");
  });
  it("leaves from a text field for a hardware key", async () => {
    await answer(200);
    await page.locator("site-search input[type=search]").focus();
    await press("Shift", "Shift", "Shift");
    await gone();
  });
  it("forgets presses after five seconds", async () => {
    await page.clock.install();
    await page.reload();
    await page.locator("exit-page [role=status]").waitFor({ state: "attached" });
    await press("Shift", "Shift");
    await page.clock.runFor(4900);
    expect(await status()).toContain("1 more time");
    await page.clock.runFor(200);
    expect(await status()).toBe("You have not left this site. Press Shift three times to leave.");
    await press("Shift");
    expect(await status()).toContain("2 more times");
  });
  it("counts a press once when the page holds two elements", async () => {
    await page.evaluate(() =>
      document.body.append(document.querySelector("exit-page")?.cloneNode(true) ?? ""),
    );
    await page.locator("exit-page").nth(1).waitFor();
    await press("Shift");
    expect(await status()).toBe("Shift, press 2 more times to leave.");
  });
});
