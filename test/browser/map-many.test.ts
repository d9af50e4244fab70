/**
 * The map with one place, with many, and with several at one address: by keyboard, by screen
 * reader, by finger.
 */
import { beforeEach, describe, expect, it } from "vitest";
import { DESK, PHONE } from "./browser.ts";
import { freshPhones } from "./fresh-phone.ts";
import { type MapPage, oneStreet, openFind, scatter } from "./map-stage.ts";
import { overflow } from "./probes.ts";

const here = freshPhones();
let find: MapPage;

beforeEach(async () => {
  find = await openFind(here.stage, here.watched);
});

const nameOf = (): Promise<string | null | undefined> =>
  find.page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

describe("with made-up places", () => {
  it.each([1, 40, 200])(
    "%i of them pass axe, fit a small phone and can each be pressed",
    async (count) => {
      await scatter(find, count);
      await find.show();
      expect(await find.points.count()).toBe(count);
      expect(await find.faults()).toEqual([]);
      expect(await overflow(find.page)).toEqual([]);
      const faces = await find.marks.evaluateAll((all) =>
        all
          .map((mark) => mark.getBoundingClientRect())
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      );
      const under = faces.filter((a, index) =>
        faces
          .slice(index + 1)
          .some(
            (b) =>
              a.left < b.right - 1 &&
              b.left < a.right - 1 &&
              a.top < b.bottom - 1 &&
              b.top < a.bottom - 1,
          ),
      );
      expect(under).toEqual([]);
    },
  );

  it("names do not lie on pins or on one another, and those named first come first", async () => {
    await scatter(find, 40);
    await find.show();
    const boxes = await find.page.evaluate(() =>
      [
        ...document.querySelectorAll(
          ".place-map__label--below span, .place-map__label--above span, .place-map__mark",
        ),
      ]
        .map((part) => part.getBoundingClientRect())
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    );
    expect(
      boxes.filter((a, index) =>
        boxes
          .slice(index + 1)
          .some(
            (b) =>
              a.left < b.right - 1 &&
              b.left < a.right - 1 &&
              a.top < b.bottom - 1 &&
              b.top < a.bottom - 1,
          ),
      ),
    ).toEqual([]);
  });
});

describe("a round trip by keyboard alone", () => {
  it("goes through a cluster to a pin, its box, and out again", async () => {
    const { page, popup } = find;
    await scatter(find, 40);
    await find.show();
    for (let zooms = 0; zooms < 8; zooms += 1) {
      await find.region.focus();
      while (!/^Pin 1:|places/.test((await nameOf()) ?? "")) await page.keyboard.press("Tab");
      if (!(await nameOf())?.endsWith("zoom in")) break;
      expect(await nameOf()).toMatch(/^\d+ places near .+, zoom in$/);
      await page.keyboard.press(zooms % 2 === 0 ? "Enter" : "Space");
      expect(await page.locator(".place-map__status").textContent()).toMatch(
        /^Zoomed in\. \d+ places, shown as \d+ pins?\.$/,
      );
      expect(
        await page.evaluate(() => document.activeElement?.classList.contains("place-map__mark")),
      ).toBe(true);
    }
    const pin = await nameOf();
    for (const key of ["Enter", "Space"]) {
      await page.keyboard.press(key);
      await popup.waitFor();
      expect(
        await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null),
      ).toBe(true);
      await page.keyboard.press("Escape");
      await popup.waitFor({ state: "detached" });
      expect(await nameOf()).toBe(pin);
    }
    while (
      await page.evaluate(
        () =>
          document.activeElement?.closest(
            ".place-map__map, .place-map__beyond, .place-map__pan",
          ) !== null,
      )
    )
      await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /^Add street detail/,
    );
  });

  it("zooming by the buttons keeps focus where it was", async () => {
    await scatter(find, 40);
    await find.show();
    await find.page.getByRole("button", { name: "Zoom in", exact: true }).press("Enter");
    expect(await nameOf()).toBe("Zoom in");
    await find.marks.first().focus();
    for (let press = 0; press < 3; press += 1) await find.page.keyboard.press("-");
    expect(
      await find.page.evaluate(() => document.activeElement?.closest(".place-map__map") !== null),
    ).toBe(true);
  });
});

describe("one address", () => {
  it("is one pin with its list; what no zoom parts gives a list too", async () => {
    const { page, marks, popup } = find;
    await oneStreet(find);
    await find.show();
    const here = page.getByRole("button", { name: /^Pin \d: 1 Example Street\./ });
    await here.press("Enter");
    expect(await popup.locator("li a").count()).toBe(2);
    await page.keyboard.press("Escape");
    const pair = page.getByRole("button", { name: /^2 places near .+, open the list$/ });
    await pair.press("Enter");
    expect(
      await page
        .getByRole("dialog", { name: "2 places here" })
        .locator(".place-map__name")
        .allTextContents(),
    ).toEqual([
      expect.stringContaining("2 Example Street"),
      expect.stringContaining("3 Example Street"),
    ]);
    expect(await popup.locator(".place-map__way").first().getAttribute("href")).toMatch(
      /^https:\/\/www\.openstreetmap\.org\/directions\?to=/,
    );
    expect(await find.faults()).toEqual([]);
    expect(await marks.count()).toBe(2);
  });

  it("tells a screen reader all of it", async () => {
    await oneStreet(find);
    await find.show();
    const tree = await find.page.locator("place-map").ariaSnapshot();
    for (const part of [
      /button "Hide the map" \[expanded\]/,
      /status: 4 places on the map\./,
      /region "Map"/,
      /button "Zoom in"/,
      /button "Move the map up"/,
      /button "Pin 1: 1 Example Street\. /,
      /button "2 places near .*, open the list"/,
    ])
      expect(tree).toMatch(part);
    expect(tree).not.toMatch(/Leaflet/);
    const card = await find.points.first().locator("xpath=ancestor::*[@data-key]").ariaSnapshot();
    expect(card).toMatch(/button "Show on the map as pin 1: .+"/);
    expect(card).toContain("Pin 1 1 Example Street");
    expect(card).toMatch(
      /link "Directions to 1 Example Street on openstreetmap\.org \(another website\)"/,
    );
  });
});

describe("moving the map", () => {
  it("has buttons, and the wheel scrolls the page", async () => {
    await find.page.setViewportSize(DESK);
    await find.show();
    await find.region.scrollIntoViewIfNeeded();
    const at = async (): Promise<number> => (await find.marks.first().boundingBox())?.x ?? 0;
    const before = await at();
    await find.page.getByRole("button", { name: "Move the map right" }).click();
    expect(await at()).toBeLessThan(before - 50);
    await find.region.hover();
    const scrolled = await find.page.evaluate(() => scrollY);
    await find.page.mouse.wheel(0, 120);
    await find.page.waitForFunction((from) => scrollY > from, scrolled);
  });

  it("by one finger moves the page, until the reader says otherwise", async () => {
    const phone = await here.stage.context({ viewport: PHONE, hasTouch: true, isMobile: true });
    const other = await openFind(here.stage, phone);
    await other.show();
    const touch = (): Promise<string> =>
      other.region.evaluate((map) => getComputedStyle(map).touchAction);
    const move = other.page.getByRole("button", { name: "Move the map with one finger" });
    expect(await touch()).toBe("pan-x pan-y");
    await move.tap();
    expect([await touch(), await move.getAttribute("aria-pressed")]).toEqual(["none", "true"]);
    await move.tap();
    expect([await touch(), await move.getAttribute("aria-pressed")]).toEqual([
      "pan-x pan-y",
      "false",
    ]);
    await phone.close();
  });
});
