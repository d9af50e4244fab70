/**
 * The map: nothing fetched before it is asked for, reached and left by keyboard, every place in the
 * list.
 */
import { beforeEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { MapPlaces } from "../../src/map/files.ts";
import { freshPhones } from "./fresh-phone.ts";
import { type MapPage, openFind } from "./map-stage.ts";
import { overflow } from "./probes.ts";

const MAP = /\/assets\/map-|\/find\/map\//;

const here = freshPhones();
let find: MapPage;

beforeEach(async () => {
  find = await openFind(here.stage, here.watched);
});

const focused = (): Promise<string> =>
  find.page.evaluate(() => document.activeElement?.textContent ?? "");
const places = async (): Promise<MapPlaces["places"]> =>
  (
    (await (
      await find.page.request.get(`${here.stage.origin}/find/map/places.json`)
    ).json()) as MapPlaces
  ).places;

/** What the button lies over: headings and cards of the list, by their first words. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const button = document.querySelector(".place-map__show")?.getBoundingClientRect();
    if (!button) return ["there is no button"];
    return [...document.querySelectorAll<HTMLElement>(".finder__heading, .finder [data-key]")]
      .filter((part) => {
        const box = part.getBoundingClientRect();
        return (
          box.height > 0 &&
          box.left < button.right - 1 &&
          button.left < box.right - 1 &&
          box.top < button.bottom - 1 &&
          button.top < box.bottom - 1
        );
      })
      .map((part) => (part.textContent ?? "").slice(0, 30));
  });

describe("the button", () => {
  it("says what the map costs, and it costs about that", async () => {
    const { page, button } = find;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const session = await here.watched.context.newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    const kilobytes = Number(/about (\d+) kB/.exec((await button.textContent()) ?? "")?.[1]);
    await find.show();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => MAP.test(path)).length).toBeGreaterThanOrEqual(4);
    expect(bytes / 1000).toBeGreaterThan(kilobytes * 0.75);
    expect(bytes / 1000).toBeLessThan(kilobytes * 1.15);
  });

  it("is the only part of the map before it is pressed", async () => {
    const asked = await find.page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(asked.filter((name) => MAP.test(name))).toEqual([]);
    expect(await find.page.locator(".place-map__note, .place-map__parts").count()).toBe(0);
  });

  it("shows the map, which takes focus and stays within a small phone; and hides it with its numbers", async () => {
    const { page, button } = find;
    await find.show();
    expect([await button.textContent(), await button.getAttribute("aria-expanded")]).toEqual([
      "Hide the map",
      "true",
    ]);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain(
      "place-map__map",
    );
    expect(await find.faults()).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await button.press("Enter");
    expect([
      await find.region.isVisible(),
      await find.points.count(),
      await button.getAttribute("aria-expanded"),
    ]).toEqual([false, 0, "false"]);
    await find.show();
    expect(await find.points.count()).toBeGreaterThan(0);
  });

  it.each([
    ["as it opens", "16px", ""],
    ["with large letters", "22px", ""],
    ["with a longer heading", "16px", " found, and 104 more that may suit you if you ask first"],
  ])("covers neither a heading nor a card at any width, %s", async (_when, size, words) => {
    const { page } = find;
    await page.evaluate(
      ([size = "", words = ""]) => {
        document.documentElement.style.fontSize = size;
        document.querySelector(".finder__heading")?.append(words);
      },
      [size, words],
    );
    for (const width of [360, 700, 959, 960, 1000, 1060, 1120, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await covered(page), `${width} pixels`).toEqual([]);
    }
  });

  it("that is laid over the cards is found out", async () => {
    const { page } = find;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page
      .locator(".finder .place-map")
      .evaluate((map: HTMLElement) => void (map.style.transform = "translateY(120px)"));
    expect(await covered(page)).not.toEqual([]);
  });

  it("tells how many of the list are on the map, and how many have no place", async () => {
    const { page } = find;
    await find.show();
    const words = (await page.locator(".place-map__status").textContent()) ?? "";
    const [, here = "", more = "0"] =
      /^(\d+) places on the map\.(?: (\d+) more in the list (?:has|have) no place to show\.)?$/.exec(
        words,
      ) ?? [];
    const listed = await page.locator(".finder [data-key]").count();
    expect(Number(here) + Number(more), words).toBe(listed);
    const keys = (await places()).flatMap(({ entries }) => entries.map(({ key }) => key));
    expect(Number(here)).toBe(new Set(keys).size);
  });

  it.each(["coast.json", "places.json", "map-*.css"])(
    "can be pressed again when %s could not be loaded, and the list has lost nothing",
    async (file) => {
      const { page, button } = find;
      const cards = await page.locator(".finder [data-key]:visible").count();
      await here.watched.context.route(`**/${file}`, (route) => route.abort(), { times: 1 });
      await button.click();
      await page
        .getByText("The map could not be loaded. The list below has everything. You can try again.")
        .waitFor();
      here.watched.complaints.length = 0;
      expect(await page.locator(".finder [data-key]:visible").count()).toBe(cards);
      expect([
        await page.locator(".place-map__parts").count(),
        (await button.textContent())?.startsWith("Show the map"),
      ]).toEqual([0, true]);
      await find.show();
    },
  );
});

describe("the list", () => {
  it("has every place of the map in words, with its number", async () => {
    await find.show();
    for (const { name, entries } of await places()) {
      const numbers = new Set<string | null>();
      for (const { key, name: entry } of entries) {
        const card = find.page.locator(`.finder [data-key="${key}"]`);
        const note = card.locator(".place-map__note", { hasText: name });
        expect(await card.locator("h2, h3").first().textContent()).toBe(entry);
        numbers.add(await note.locator(".place-map__number").textContent());
        expect(await note.getByRole("button", { includeHidden: true }).textContent()).toBe(
          `Show on the map as ${[...numbers][0]?.toLowerCase() ?? ""}: ${entry}`,
        );
      }
      expect(numbers.size).toBe(1);
    }
  });

  it("filters the list and the map alike; no results give an empty map", async () => {
    const { page, marks, points } = find;
    await find.show();
    const before = [await marks.count(), await points.count()];
    await page.fill("#finder-words", "xyzzy zyxxy");
    await page.waitForFunction(
      () => document.querySelectorAll(".finder__sure [data-key]").length === 0,
    );
    const near = await page.locator(".finder [data-key]:visible").count();
    if (near === 0) expect([await marks.count(), await points.count()]).toEqual([0, 0]);
    await page.getByRole("button", { name: "Clear all" }).click();
    await expect.poll(async () => [await marks.count(), await points.count()]).toEqual(before);
  });

  it("numbers places in the order of the keys of the list's event", async () => {
    await find.show();
    const [first, second] = (await places()).map(({ entries }) => entries[0]?.key ?? "");
    for (const keys of [
      [first, second],
      [second, first],
    ]) {
      await find.page.evaluate(
        (detail) => document.dispatchEvent(new CustomEvent("finder:results", { detail })),
        { keys },
      );
      await expect.poll(() => find.points.count()).toBe(2);
      expect(
        await find.page.locator(`[data-key="${keys[0]}"] .place-map__number`).textContent(),
      ).toBe("Pin 1");
    }
    await find.page.evaluate(() =>
      document.dispatchEvent(new CustomEvent("finder:results", { detail: { keys: [] } })),
    );
    await expect.poll(() => find.marks.count()).toBe(0);
    await find.page.getByText("No places on the map.").waitFor();
  });
});

describe("without script", () => {
  it("there is no button, no empty box, and nothing of the map", async () => {
    const plain = await here.stage.context({ javaScriptEnabled: false });
    const other = await plain.page();
    await other.goto(`${here.stage.origin}/find/`);
    expect(await other.locator("place-map :visible").count()).toBe(0);
    expect(
      await other
        .locator("place-map")
        .evaluate((element) => element.getBoundingClientRect().height),
    ).toBeLessThan(24);
    await plain.close();
  });
});

describe("from the list", () => {
  it("a place opens, and Escape or Close gives focus back to where it was", async () => {
    const { page, points, popup } = find;
    await find.show();
    for (const leave of ["Escape", "Close"]) {
      await points.first().press("Enter");
      await popup.waitFor();
      expect(
        await page.evaluate(() =>
          document.activeElement?.closest("[role=dialog]")?.getAttribute("aria-label"),
        ),
      ).toBeTruthy();
      expect(await find.faults()).toEqual([]);
      if (leave === "Escape") await page.keyboard.press("Escape");
      else await page.getByRole("button", { name: "Close popup" }).press("Enter");
      await popup.waitFor({ state: "detached" });
      expect(await focused()).toBe(await points.first().textContent());
    }
  });
});
