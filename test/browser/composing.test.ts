/** Words that come from an input method or from speech, not from keys one by one. */
import type { CDPSession, Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { atRest } from "./at-rest.ts";
import { freshPhones } from "./fresh-phone.ts";
import { wholeIndex } from "./probes.ts";

const BOX = "#home-search";

const here = freshPhones();
let page: Page;
let method: CDPSession;

const panel = () => page.locator(".search-box__panel");
const urgent = () => panel().locator("[data-urgent=panel]");
const isInBox = (): Promise<boolean> =>
  page.evaluate((box) => document.activeElement === document.querySelector(box), BOX);

beforeEach(async () => {
  page = await here.watched.page();
  await page.goto(`${here.stage.origin}/`);
  await page.locator(BOX).click();
  await wholeIndex(page);
  method = await page.context().newCDPSession(page);
});

/** Presses a key as a browser reports it while an input method has the keys. */
const pressComposing = (
  key: string,
  change: Pick<KeyboardEventInit, "isComposing" | "keyCode">,
): Promise<boolean> =>
  page
    .locator(BOX)
    .evaluate(
      (input, init) =>
        input.dispatchEvent(
          new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }),
        ),
      { key, ...change },
    );

describe("while a word is composed", () => {
  it.each([
    ["as the standard has it", { isComposing: true }],
    ["as Safari has it", { keyCode: 229 }],
  ])("arrows and Escape are left to the input method, %s", async (_name, change) => {
    await page.locator(BOX).pressSequentially("baby");
    await panel().locator("h2").first().waitFor();
    expect(await pressComposing("ArrowDown", change)).toBe(true);
    expect(await isInBox()).toBe(true);
    expect(await pressComposing("Escape", change)).toBe(true);
    expect(await panel().isVisible()).toBe(true);
    await page.keyboard.press("ArrowDown");
    expect(await isInBox()).toBe(false);
  });

  it("danger is found in the composed word, and stays once it is put in", async () => {
    const text = "زوجي يضربني";
    await method.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await urgent().waitFor();
    await method.send("Input.insertText", { text });
    await atRest(page);
    expect(await page.locator(BOX).inputValue()).toBe(text);
    expect(await urgent().count()).toBe(1);
  });
});

it("danger is found in a sentence that is dictated, which comes at once", async () => {
  await method.send("Input.insertText", {
    text: "um hello yes he has just hit me comma I am scared of him full stop",
  });
  await urgent().waitFor();
  expect(await urgent().locator("a[href^='tel:']").first().getAttribute("href")).toBe("tel:999");
});
