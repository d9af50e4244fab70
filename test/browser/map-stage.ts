/** The directory with its map, and made-up places for it. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { MapPlace, MapPlaces } from "../../src/map/files.ts";
import { violationsFromTop } from "./axe.ts";
import type { Stage, Watched } from "./browser.ts";

/** How the page of the directory is opened: its parts by name. */
export interface MapPage {
  readonly page: Page;
  readonly button: ReturnType<Page["locator"]>;
  readonly region: ReturnType<Page["locator"]>;
  readonly marks: ReturnType<Page["locator"]>;
  readonly popup: ReturnType<Page["locator"]>;
  readonly points: ReturnType<Page["locator"]>;
  /** Presses the button by keyboard and waits for the map. */
  show(): Promise<void>;
  /** Seen from the top, where the strip to leave by covers nothing. */
  faults(): Promise<string[]>;
}

export function mapPage(page: Page): MapPage {
  const button = page.locator(".place-map__show");
  const marks = page.locator(".place-map__mark");
  return {
    page,
    button,
    marks,
    region: page.getByRole("region", { name: "Map", exact: true }),
    popup: page.locator(".leaflet-popup"),
    points: page.locator(".place-map__point"),
    async show() {
      await button.waitFor();
      await button.press("Enter");
      await page.locator(".place-map__parts:not([hidden]) .leaflet-control-zoom").waitFor();
    },
    faults: () => violationsFromTop(page),
  };
}

/** Opens the directory and waits for what its scripts add. */
export async function openFind(
  { origin }: Stage,
  watched: Watched,
  path = "/find/",
): Promise<MapPage> {
  const page = await watched.page();
  await page.goto(origin + path);
  await page.locator(".finder__form").waitFor();
  await page.locator(".place-map__show:visible").waitFor();
  return mapPage(page);
}

/** Fails when a page asked another host for anything but tiles, or complained. */
export const expectTilesAlone = ({ outside, complaints }: Watched): void =>
  expect([outside.filter((url) => !url.startsWith("https://tile.")), complaints]).toEqual([[], []]);

/** The entries that the page lists, as key, name and address. */
const listed = (page: Page): Promise<{ key: string; name: string; url: string }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-key]")].map((card) => ({
      key: card.dataset["key"] ?? "",
      name: card.querySelector("h2, h3")?.textContent ?? "",
      url: card.querySelector("a")?.getAttribute("href") ?? "",
    })),
  );

/**
 * Puts made-up places in the way of the site's own: spread like seeds in a flower round the start,
 * every third unsure.
 */
export async function scatter({ page }: MapPage, count: number): Promise<void> {
  const entries = await listed(page);
  await page.route("**/find/map/places.json", async (route) => {
    const real = (await (await route.fetch()).json()) as MapPlaces;
    const [north, east] = real.start;
    const places = Array.from({ length: count }, (_, index): MapPlace => {
      const [angle, far] = [index * 2.4, Math.sqrt(index / count) * 0.05];
      const entry = entries[index % entries.length];
      return {
        name: `${index + 1} Example Street, Exampleton`,
        exact: index % 3 !== 2,
        at: [north + far * 0.6 * Math.sin(angle), east + far * Math.cos(angle)],
        entries: entry ? [{ ...entry, address: `${index + 1} Example Street` }] : [],
      };
    });
    await route.fulfill({ json: { ...real, places } });
  });
}

/** All that is at one address, and two more so near that no zoom parts them. */
export async function oneStreet({ page }: MapPage): Promise<void> {
  const [a, b, c, d] = await listed(page);
  await page.route("**/find/map/places.json", async (route) => {
    const real = (await (await route.fetch()).json()) as MapPlaces;
    const [north, east] = real.start;
    const here = (...found: (typeof a)[]): MapPlace["entries"] =>
      found.flatMap((entry) => (entry ? [{ ...entry, address: "" }] : []));
    const places: MapPlace[] = [
      { name: "1 Example Street", exact: true, at: [north, east], entries: here(a, b) },
      { name: "2 Example Street", exact: true, at: [north + 0.02, east], entries: here(c) },
      {
        name: "3 Example Street",
        exact: true,
        at: [north + 0.02, east + 0.00001],
        entries: here(d),
      },
    ];
    await route.fulfill({ json: { ...real, places } });
  });
}
