/**
 * Words in the directory: the same answers as in the box, danger first, a link that holds them and
 * no request that does; and what is left when the index is lost.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { violationsFromTop } from "./axe.ts";
import { freshPhones } from "./fresh-phone.ts";
import { overflow } from "./probes.ts";

const INDEX = "**/find/box/**";
const here = freshPhones(["outside"]);
let page: Page;
let asked: string[];

beforeEach(async () => {
  page = await here.watched.page();
  asked = [];
  page.on("request", (request) => asked.push(request.url()));
});

async function open(path = "/find/"): Promise<void> {
  await page.goto(here.stage.origin + path);
  await page.locator(".finder__form").waitFor();
}
const status = () => page.locator(".finder__status");
async function answered(): Promise<string> {
  await page.waitForFunction(() =>
    /^(?!.*Still looking).*(?:found|suit|everything|Nothing|No place)/.test(
      document.querySelector(".finder__status")?.textContent ?? "",
    ),
  );
  return (await status().textContent()) ?? "";
}
async function type(words: string): Promise<string> {
  await page.fill("#finder-words", words);
  await page
    .waitForFunction(
      () =>
        !/found|suit|everything|Nothing/.test(
          document.querySelector(".finder__status")?.textContent ?? "",
        ),
      undefined,
      { timeout: 600 },
    )
    .catch(() => undefined);
  return answered();
}
const first = (): Promise<string | null> =>
  page.locator(".finder__sure [data-key]").first().getAttribute("data-key");
const numbers = (): Promise<number> =>
  page.locator("main .search-box__urgent:visible, main .finder__urgent:visible").count();
const faults = async (): Promise<string[]> => [
  ...(await violationsFromTop(page)),
  ...(await overflow(page)),
];

describe("words are understood as in the box", () => {
  it("lists nothing for a longer word that a whole one begins", async () => {
    await open();
    await type("free");
    const keys = await page
      .locator(".finder__sure [data-key], .finder__maybe [data-key]")
      .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-key") ?? ""));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => key.includes("freeman"))).toEqual([]);
  });
  it.each([
    ["nappys", /baby-bank/, /Close to|Means|Matches/],
    ["pieluchy", /baby-bank/, /Means/],
    ["i have no money for food", /food-bank/, undefined],
  ])("%s", async (words, key, why) => {
    await open();
    await type(words);
    expect(await first()).toMatch(key);
    if (why)
      expect(
        await page
          .locator(".finder__sure [data-key]")
          .first()
          .locator(".finder__said")
          .textContent(),
      ).toMatch(why);
  });

  it("the first key fetches the index, whole, and filters still apply to what it finds", async () => {
    await open();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => url.includes("/find/box/"))).toEqual([]);
    await type("food");
    const all = await page.locator(".finder__sure [data-key]").count();
    await page.locator(".finder__summary").click();
    await page.locator("input[name=cost]").first().check();
    await page.waitForFunction(() => location.search === "?cost=free");
    expect(await page.locator(".finder__sure [data-key]").count()).toBeLessThanOrEqual(all);
    const sure = await page.locator(".finder__sure [data-key]").count();
    const cards = sure || (await page.locator(".finder__maybe [data-key]").count());
    expect(await page.locator(".finder__show").textContent()).toBe(
      `Show ${cards} ${cards === 1 ? "place" : "places"}`,
    );
    expect([
      asked.filter((url) => url.includes("/find/box/")).length > 0,
      asked.filter((url) => /food/i.test(url)),
    ]).toEqual([true, []]);
  });

  it("pages that the list does not hold are named above it", async () => {
    await open();
    await type("childline");
    expect(await page.locator(".finder__others a").first().textContent()).toMatch(/childline/i);
    expect(await page.locator(".finder__others a[href^='tel:']").count()).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
  });
});

describe("danger", () => {
  it("comes first, once, is said aloud, takes focus on Enter, and goes with the words", async () => {
    await open();
    expect(await type("hes hitting me")).toMatch(
      /^Numbers to ring come first\. \d+ places? found(?:, \d+ not running now)?\.$/,
    );
    expect([
      await numbers(),
      await page.locator(".finder__help a[href='tel:999']").isVisible(),
    ]).toEqual([1, true]);
    const above = await page.evaluate(
      () =>
        ((document
          .querySelector(".finder__help")
          ?.compareDocumentPosition(document.querySelector(".finder__sure") as Node) ?? 0) &
          Node.DOCUMENT_POSITION_FOLLOWING) !==
        0,
    );
    expect(above).toBe(true);
    expect(await faults()).toEqual([]);
    await page.locator("#finder-words").press("Enter");
    await page.waitForFunction(() => document.activeElement?.closest(".finder__help") !== null);
    await type("food");
    expect(await numbers()).toBe(0);
  });
});

describe("nothing found", () => {
  it("says so, suggests only close matches, and offers topics, numbers and a message", async () => {
    await open();
    await type("buge");
    await page.locator("#finder-words").press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "finder-none");
    expect(await page.locator("#finder-none").textContent()).toBe("Nothing found for those words");
    expect(await page.locator(".finder__near").textContent()).toBe("");
    expect(await page.locator(".finder__none [data-key]").count()).toBe(0);
    expect(await page.locator(".finder__ways a[href^='/find/need/']").count()).toBeGreaterThan(3);
    expect(await page.locator(".finder__ways a[href^='tel:']").count()).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
  });
});

describe("when the index does not come", () => {
  it.each([INDEX, "**/look-up*.js"])(
    "%s: cards with the very words are shown, which is said, with the numbers to ring; and it is tried again",
    async (missing) => {
      await here.watched.context.route(missing, (route) => route.abort());
      await open();
      expect(await type("baby")).toMatch(
        /found.* The list of other words could not be loaded, so only cards with your exact words are shown\.$/,
      );
      expect(await page.locator(".finder__sure [data-key]").count()).toBeGreaterThan(0);
      expect([
        await numbers(),
        (await page.locator(".finder__urgent a[href^='tel:']").count()) > 0,
      ]).toEqual([1, true]);
      expect(await faults()).toEqual([]);
      await here.watched.context.unroute(missing);
      expect(await type("nappys")).not.toContain("could not be loaded");
      expect(await numbers()).toBe(0);
    },
  );
});

describe("a link to a search", () => {
  it("holds the words behind “#” and is copied on a press; no request and no address here holds them", async () => {
    await here.watched.context.grantPermissions(["clipboard-read", "clipboard-write"], {
      origin: here.stage.origin,
    });
    await open();
    const discreet = await page
      .locator("#finder-need option[data-discreet]")
      .first()
      .evaluate((option) => (option as HTMLOptionElement).value);
    await page.locator(".finder__summary").click();
    await page.selectOption("#finder-need", discreet);
    await page.fill("#finder-age", "3");
    await type("secret words");
    await page.getByRole("button", { name: "Copy link to this search" }).press("Enter");
    await page
      .locator(".finder__copied", { hasText: "Link copied. It holds your words and choices" })
      .waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${here.stage.origin}/find/?age=3#q=secret+words&need=${discreet}`,
    );
    expect([page.url(), asked.filter((url) => /secret/.test(url))]).toEqual([
      `${here.stage.origin}/find/?age=3`,
      [],
    ]);
  });

  it("fills the form when it is opened, also where the page is open, and leaves no words in the address", async () => {
    await open("/find/?age=3#q=nappies");
    await answered();
    expect([
      await page.inputValue("#finder-words"),
      await page.inputValue("#finder-age"),
      page.url(),
    ]).toEqual(["nappies", "3", `${here.stage.origin}/find/?age=3`]);
    await page.evaluate(() => (location.hash = "q=food"));
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>("#finder-words")?.value === "food" &&
        location.hash === "",
    );
    expect(asked.filter((url) => /nappies|food/.test(new URL(url).search))).toEqual([]);
  });

  it("is selected in a field where the clipboard is shut", async () => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "clipboard", { value: undefined }),
    );
    await open();
    await type("food");
    await page.getByRole("button", { name: "Copy link to this search" }).click();
    const field = page.getByRole("textbox", { name: "Link to this search" });
    await field.waitFor();
    expect([
      await field.inputValue(),
      await field.evaluate((input) => [
        document.activeElement === input,
        (input as HTMLInputElement).selectionEnd,
      ]),
    ]).toEqual([
      `${here.stage.origin}/find/#q=food`,
      [true, `${here.stage.origin}/find/#q=food`.length],
    ]);
    expect(await faults()).toEqual([]);
  });
});

describe("the list on paper", () => {
  it("says what was chosen, how many there are, and the day; not the words", async () => {
    await open();
    await page.locator(".finder__summary").click();
    await page.fill("#finder-age", "3");
    await page.locator("input[name=cost]").first().check();
    const area = await page
      .locator("#finder-area option[data-label]")
      .first()
      .evaluate((option) => [
        (option as HTMLOptionElement).value,
        option.getAttribute("data-label") ?? "",
      ]);
    await page.selectOption("#finder-area", area[0] ?? "");
    await type("baby");
    const cards = await page
      .locator(".finder__sure:visible [data-key], .finder__maybe:visible [data-key]")
      .count();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const today = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "full" })
      .format(new Date())
      .replace(",", "");
    expect([
      (await page.locator(".finder__said-why").count()) > 0,
      await page.locator(".finder__said-why:visible").count(),
    ]).toEqual([true, 0]);
    expect(await page.locator(".finder__printed").innerText()).toBe(
      `Age 3; area: ${area[1]}; cost: free; ${cards} ${cards === 1 ? "place" : "places"}; printed ${today}.`,
    );
  });
});
