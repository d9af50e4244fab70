/**
 * Street detail: asked for by a press alone, from the one site named, told of this site and never
 * of the page. A stub on this machine answers.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { expectTilesAlone, type MapPage, openFind } from "./map-stage.ts";
import { stored } from "./probes.ts";
import { type TileStub, openTileStub } from "./tile-stub.ts";

let stage: Stage;
let stub: TileStub;
let watched: Watched;
let find: MapPage;

beforeAll(async () => {
  stage = await openStage();
  stub = await openTileStub();
});
afterAll(async () => {
  await stage.close();
  await stub.close();
});
beforeEach(async () => {
  watched = await stage.context({ viewport: PHONE });
  await stub.begin(watched.context, /^https:\/\/tile\./);
  find = await openFind(stage, watched);
});
afterEach(async () => {
  expectTilesAlone(watched);
  await watched.close();
});

const add = () =>
  find.page.getByRole("button", {
    name: /^Add street detail from .+ \(your browser will contact .+\)$/,
  });
const drawn = () => find.page.locator("img.leaflet-tile-loaded");

describe("street detail", () => {
  it("is not asked for by the map itself, and what draws streets of our own is not fetched", async () => {
    const fetched: string[] = [];
    find.page.on("request", (request) => void fetched.push(request.url()));
    await find.show();
    await find.page.waitForLoadState("networkidle");
    expect([stub.asked, fetched.filter((url) => /own-streets|pmtiles/.test(url))]).toEqual([
      [],
      [],
    ]);
    expect(await add().isVisible()).toBe(true);
  });

  it("comes on a press, with its credit, under the site's own policy, and knows the site but not the page", async () => {
    await find.show();
    await add().press("Enter");
    await drawn().first().waitFor();
    expect(stub.asked.every(({ path }) => /^\/\d+\/\d+\/\d+\.png$/.test(path))).toBe(true);
    expect(new Set(stub.asked.map(({ headers }) => headers.referer))).toEqual(
      new Set([`${stage.origin}/`]),
    );
    expect(stub.asked.some(({ headers }) => headers.cookie !== undefined)).toBe(false);
    expect(await find.page.locator(".place-map__street-credit a").textContent()).toMatch(/^© /);
    expect(await find.faults()).toEqual([]);
  });

  it("can be taken away, and is not remembered", async () => {
    await find.show();
    await add().click();
    await drawn().first().waitFor();
    await find.page.getByRole("button", { name: "Remove the street detail" }).click();
    expect([
      await find.page.locator("img.leaflet-tile, .place-map__street-credit").count(),
      await stored(find.page),
    ]).toEqual([0, []]);
    stub.asked.length = 0;
    await find.page.reload();
    await find.show();
    await find.page.waitForLoadState("networkidle");
    expect(stub.asked).toEqual([]);
  });

  it("that does not come is said in a sentence, and the outline stays", async () => {
    stub.works = false;
    await find.show();
    await add().click();
    await find.page
      .getByText("Street detail could not be loaded. The map and the list work without it.")
      .waitFor();
    expect(await find.page.locator("path.place-map__land").count()).toBeGreaterThan(0);
    expect(await find.page.locator("img.leaflet-tile, .place-map__street-credit").count()).toBe(0);
    expect(await add().isVisible()).toBe(true);
    watched.complaints.length = 0;
  });
});
