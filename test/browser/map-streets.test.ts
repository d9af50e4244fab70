/** Street detail: asked for by a press alone, from the one site named, told of this site and never of the page. A stub on this machine answers. */
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { type MapPage, openFind } from "./map-stage.ts";
import { stored } from "./probes.ts";

const TILE = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path d="M0 80H256M80 0V256" stroke="gray" stroke-width="9"/></svg>';

let stage: Stage;
let stub: Server;
let asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
let watched: Watched;
let find: MapPage;
let works: boolean;

beforeAll(async () => {
  stage = await openStage();
  stub = createServer((request, response) => {
    asked.push({ path: request.url ?? "", headers: request.headers });
    response.writeHead(works ? 200 : 503, { "content-type": "image/svg+xml" }).end(works ? TILE : "");
  });
  await new Promise<void>((resolve) => stub.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await stage.close();
  await new Promise((resolve) => stub.close(resolve));
});
beforeEach(async () => {
  [asked, works] = [[], true];
  watched = await stage.context({ viewport: PHONE });
  await watched.context.route(/^https:\/\/tile\./, async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = await fetch(`http://127.0.0.1:${(stub.address() as AddressInfo).port}${pathname}`, { headers: await route.request().allHeaders() });
    await route.fulfill({ status: answer.status, contentType: "image/svg+xml", body: await answer.text() });
  });
  find = await openFind(stage, watched);
});
afterEach(async () => {
  expect([watched.outside.filter((url) => !url.startsWith("https://tile.")), watched.complaints]).toEqual([[], []]);
  await watched.context.close();
});

const add = () => find.page.getByRole("button", { name: /^Add street detail from .+ \(your browser will contact .+\)$/ });
const drawn = () => find.page.locator("img.leaflet-tile-loaded");

describe("street detail", () => {
  it("is not asked for by the map itself, and what draws streets of our own is not fetched", async () => {
    const fetched: string[] = [];
    find.page.on("request", (request) => void fetched.push(request.url()));
    await find.show();
    await find.page.waitForLoadState("networkidle");
    expect([asked, fetched.filter((url) => /own-streets|pmtiles/.test(url))]).toEqual([[], []]);
    expect(await add().isVisible()).toBe(true);
  });

  it("comes on a press, with its credit, under the site's own policy, and knows the site but not the page", async () => {
    await find.show();
    await add().press("Enter");
    await drawn().first().waitFor();
    expect(asked.every(({ path }) => /^\/\d+\/\d+\/\d+\.png$/.test(path))).toBe(true);
    expect(new Set(asked.map(({ headers }) => headers.referer))).toEqual(new Set([`${stage.origin}/`]));
    expect(asked.some(({ headers }) => headers.cookie !== undefined)).toBe(false);
    expect(await find.page.locator(".place-map__street-credit a").textContent()).toMatch(/^© /);
    expect(await find.faults()).toEqual([]);
  });

  it("can be taken away, and is not remembered", async () => {
    await find.show();
    await add().click();
    await drawn().first().waitFor();
    await find.page.getByRole("button", { name: "Take the street detail away" }).click();
    expect([await find.page.locator("img.leaflet-tile, .place-map__street-credit").count(), await stored(find.page)]).toEqual([0, []]);
    asked.length = 0;
    await find.page.reload();
    await find.show();
    await find.page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
  });

  it("that does not come is said in a sentence, and the outline stays", async () => {
    works = false;
    await find.show();
    await add().click();
    await find.page.getByText("Street detail could not be fetched. The map and the list work without it.").waitFor();
    expect(await find.page.locator("path.place-map__land").count()).toBeGreaterThan(0);
    expect(await find.page.locator("img.leaflet-tile, .place-map__street-credit").count()).toBe(0);
    expect(await add().isVisible()).toBe(true);
    watched.complaints.length = 0;
  });
});
