/** Every built page in real Chromium, on a small phone and on a desk, with the site's own policy. Pages tested = pages built. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf, siteFolder } from "../site/built-site.ts";
import { COLOURS, violations } from "./axe.ts";
import { DESK, openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { exitHidden, overflow, smallTargets, stored, stretched } from "./probes.ts";

const urls = pagesOf(siteFolder()).pages.map(({ url }) => url);
const tested = new Set<string>();
let stage: Stage;
let phone: Watched;
let desk: Watched;
let phonePage: Page;
let deskPage: Page;

beforeAll(async () => {
  stage = await openStage();
  phone = await stage.context({ viewport: PHONE, hasTouch: true });
  desk = await stage.context({ viewport: DESK, colorScheme: "dark" });
  [phonePage, deskPage] = [await phone.page(), await desk.page()];
});
afterAll(async () => {
  await stage.close();
});

/** On the phone every rule runs; on the desk, in dark, those that colours and width can change. */
async function faultsOn(watched: Watched, page: Page, url: string, rules?: readonly string[]): Promise<string[]> {
  const before = watched.complaints.length;
  await page.goto(stage.origin + url, { waitUntil: "load" });
  const faults = [...(await violations(page, rules)), ...(await overflow(page)), ...(await exitHidden(page)), ...(await smallTargets(page)), ...(await stretched(page, rules === undefined ? "spaced" : "doubled")), ...(await stored(page))];
  return [...faults, ...watched.complaints.slice(before)];
}

describe("every page in a browser", () => {
  it.each(urls)("%s is clean on a phone and on a desk", async (url) => {
    const [small, large] = await Promise.all([faultsOn(phone, phonePage, url), faultsOn(desk, deskPage, url, COLOURS)]);
    expect([...small, ...large]).toEqual([]);
    tested.add(url);
  });

  it("was tested, all of them", () => expect([...tested].sort()).toEqual([...urls].sort()));

  it("asked nothing of any other host", () => expect([...phone.outside, ...desk.outside]).toEqual([]));
});
