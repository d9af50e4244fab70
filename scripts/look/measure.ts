/** Measures a page as a browser lays it out. */
import type { Page } from "playwright-core";
import type { ReaderSearch, Measure } from "./kinds.ts";

export const PHONE_SCREEN = { width: 360, height: 640 } as const;
export const WIDE_SCREEN = { width: 1280, height: 800 } as const;

/** Lengths of the page that is open. `useful` selects what its reader came for. */
export const measurePage = (page: Page, useful: string): Promise<Measure> =>
  page.evaluate((selector) => {
    const top = (element: Element): number => {
      const { top: at, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 ? at + window.scrollY : Number.POSITIVE_INFINITY;
    };
    const high = (name: string): number =>
      [...document.querySelectorAll(name)].reduce(
        (sum, element) => sum + element.getBoundingClientRect().height,
        0,
      );
    const first = (name: string): number | undefined => {
      const tops = [...document.querySelectorAll(name)].map(top).filter(Number.isFinite);
      return tops.length === 0 ? undefined : Math.round(Math.min(...tops));
    };
    return {
      screens: document.documentElement.scrollHeight / window.innerHeight,
      heading: first("main h1") ?? 0,
      useful: first(selector),
      header: Math.round(high(".site-header")),
      footer: Math.round(high(".site-footer")),
      tools: Math.round(high(".page-tools")),
    };
  }, useful);

/**
 * Opens a page of a kind and waits until its custom elements are defined, because some of them make
 * the page longer. With a search of the reader's, waits until its results are shown.
 */
export async function openPage(page: Page, url: string, asked?: ReaderSearch): Promise<void> {
  if (asked === undefined) {
    await page.goto(url, { waitUntil: "load" });
    await page.waitForFunction(() => document.querySelector(":not(:defined)") === null);
    return;
  }
  await page.goto("about:blank");
  await page.goto(url + asked.address, { waitUntil: "load" });
  await page.locator(".finder[data-asked]").waitFor();
  await page.locator(".finder__status:not(:empty)").waitFor();
  const offered = page.locator("#finder-places option");
  const option = offered.nth(asked.place % (await offered.count()));
  const place = (await option.getAttribute("value")) ?? "";
  await page.locator("#finder-place").pressSequentially(place, { delay: 20 });
  await page.locator(".finder__from", { hasText: "Measured from" }).waitFor();
}
