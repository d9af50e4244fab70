/** The map: nothing fetched before it is asked for, reached and left by keyboard, every pin in the list. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { MapPlaces } from "../../src/finder/map-data.ts";
import { violations } from "./axe.ts";
import { openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { overflow } from "./probes.ts";

const MAP = /\/assets\/map-|\/find\/map\//;

let stage: Stage;
let watched: Watched;
let page: Page;
let asked: string[];

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  watched = await stage.context({ viewport: PHONE });
  page = await watched.page();
  asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${stage.origin}/find/`);
  await page.locator(".finder__form").waitFor();
});
afterEach(async () => {
  expect([watched.outside, watched.complaints]).toEqual([[], []]);
  await watched.context.close();
});

const button = () => page.locator(".place-map__show");
const region = () => page.getByRole("region", { name: "Map", exact: true });
const pins = () => page.locator(".place-map__pin");
const popup = () => page.locator(".leaflet-popup");
const points = () => page.locator(".place-map__point");
async function show(): Promise<void> {
  await button().press("Enter");
  await points().first().waitFor();
}
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
const closed = (): Promise<void> => popup().waitFor({ state: "detached" });

/** Seen from the top, where the strip to leave by covers nothing. */
async function violationsFromTop(): Promise<string[]> {
  await page.evaluate(() => scrollTo(0, 0));
  return violations(page);
}

describe("the button", () => {
  it("says what the map costs, and it costs about that", async () => {
    const session = await watched.context.newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    expect(asked.filter((path) => MAP.test(path))).toEqual([]);
    const kilobytes = Number(/about (\d+) kB/.exec((await button().textContent()) ?? "")?.[1]);
    await show();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => MAP.test(path)).length).toBeGreaterThanOrEqual(4);
    expect(bytes / 1000).toBeGreaterThan(kilobytes * 0.75);
    expect(bytes / 1000).toBeLessThan(kilobytes * 1.15);
  });

  it("gives way to the map, which takes focus and stays within a small phone", async () => {
    await show();
    expect(await button().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("place-map__map");
    expect(await violationsFromTop()).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });

  it("can be pressed again when the map could not be fetched", async () => {
    await watched.context.route("**/coast.json", (route) => route.abort(), { times: 1 });
    await button().click();
    await page.getByText("The map could not be fetched.").waitFor();
    watched.complaints.length = 0;
    await show();
  });
});

describe("pins", () => {
  it("are all in the list, with the same number, name and links, and no secret address among them", async () => {
    const { places } = (await (await page.request.get(`${stage.origin}/find/map/places.json`)).json()) as MapPlaces;
    await show();
    expect(await pins().count()).toBe(places.length);
    for (const { number, name, entries } of places) {
      const item = page.locator(`.place-map__list > li[value="${number}"]`);
      expect(await item.locator("button").textContent()).toBe(`Show on the map: ${name}`);
      for (const entry of entries) expect(await item.locator(`a[href="${entry.url}"]`).textContent()).toBe(entry.name);
      for (const { key } of entries) expect(await page.locator(`.finder [data-key="${key}"]`).count()).toBe(1);
    }
  });

  it("open with Enter and Space, take focus into the box, and Escape gives it back", async () => {
    await show();
    for (const key of ["Enter", "Space"]) {
      await pins().first().focus();
      await page.keyboard.press(key);
      await popup().waitFor();
      expect(await pins().first().getAttribute("aria-expanded")).toBe("true");
      expect(await page.evaluate(() => document.activeElement?.closest("[role=dialog]")?.getAttribute("aria-label"))).not.toBe("");
      await page.keyboard.press("Escape");
      await closed();
      expect(await page.evaluate(() => document.activeElement?.classList.contains("place-map__pin"))).toBe(true);
      expect(await pins().first().getAttribute("aria-expanded")).toBe("false");
    }
  });

  it("open from the list, and Escape or Close gives focus back to the list", async () => {
    await show();
    for (const leave of ["Escape", "Close"]) {
      await points().first().press("Enter");
      await popup().waitFor();
      expect(await violationsFromTop()).toEqual([]);
      if (leave === "Escape") await page.keyboard.press("Escape");
      else await page.getByRole("button", { name: "Close popup" }).press("Enter");
      await closed();
      expect(await focused()).toBe(await points().first().textContent());
    }
  });

  it("follow what the finder shows", async () => {
    await show();
    const before = await pins().count();
    await page.fill("#finder-words", "xyzzy");
    await page.waitForFunction(() => document.querySelectorAll(".place-map__pin").length === 0);
    expect(await points().count()).toBe(0);
    await page.getByRole("button", { name: "Clear all" }).click();
    expect([await pins().count(), await points().count()]).toEqual([before, before]);
  });
});

describe("an address with a choice in it", () => {
  it("gives a map of that choice", async () => {
    const area = await page.locator("#finder-area option[data-label]").first().evaluate((option) => (option as HTMLOptionElement).value);
    await page.goto(`${stage.origin}/find/?area=${area}`);
    await page.locator(".finder__form").waitFor();
    await show();
    const shown = new Set(await page.locator(".finder__sure [data-key], .finder__maybe [data-key]").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-key"))));
    const { places } = (await (await page.request.get(`${stage.origin}/find/map/places.json`)).json()) as MapPlaces;
    expect(await points().count()).toBe(places.filter(({ entries }) => entries.some(({ key }) => shown.has(key))).length);
  });
});

describe("moving the map", () => {
  it("has buttons, and the wheel and one finger scroll the page", async () => {
    await show();
    await region().scrollIntoViewIfNeeded();
    const at = async (): Promise<number> => (await pins().first().boundingBox())?.x ?? 0;
    const before = await at();
    await page.getByRole("button", { name: "Move the map right" }).click();
    await page.waitForTimeout(100);
    expect(await at()).toBeLessThan(before - 50);
    const scrolled = await page.evaluate(() => scrollY);
    await region().hover();
    await page.mouse.wheel(0, 120);
    await page.waitForFunction((from) => scrollY > from, scrolled);
    const phone = await stage.context({ viewport: PHONE, hasTouch: true, isMobile: true });
    const other = await phone.page();
    await other.goto(`${stage.origin}/find/`);
    await other.locator(".place-map__show").click();
    await other.locator(".place-map__point").first().waitFor();
    expect(await other.locator(".place-map__map").evaluate((map) => getComputedStyle(map).touchAction)).toBe("pan-x pan-y");
    await phone.context.close();
  });
});

describe("without script", () => {
  it("there is no button, and nothing of the map", async () => {
    const plain = await stage.context({ javaScriptEnabled: false });
    const other = await plain.page();
    await other.goto(`${stage.origin}/find/`);
    expect(await other.locator("place-map :visible").count()).toBe(0);
    await plain.context.close();
  });
});
