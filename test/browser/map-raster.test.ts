/**
 * A place whose map brings pictures of streets with it: the button says whom it contacts, and
 * nothing is asked before. A stub on this machine answers.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStage, PHONE, type Stage, type Watched } from "./browser.ts";
import { expectTilesAlone, type MapPage, openFind } from "./map-stage.ts";
import { buildOtherSite, type OtherSite } from "./other-site.ts";
import { type TileStub, openTileStub } from "./tile-stub.ts";

const STREETS = {
  tiles: "https://tile.example.org/{z}/{x}/{y}.png",
  name: "Example Streets",
  credit: "© Example Streets",
  creditUrl: "https://example.org/credit",
};

let site: OtherSite;
let stage: Stage;
let stub: TileStub;
let watched: Watched;
let find: MapPage;

beforeAll(async () => {
  site = buildOtherSite({ kind: "raster", streets: STREETS });
  stage = await openStage(site.folder);
  stub = await openTileStub();
}, 180_000);
afterAll(async () => {
  await stage.close();
  await stub.close();
  site.dispose();
});
beforeEach(async () => {
  watched = await stage.context({ viewport: PHONE });
  await stub.begin(watched.context, "https://tile.example.org/**");
  find = await openFind(stage, watched);
});
afterEach(async () => {
  expectTilesAlone(watched);
  await watched.close();
});

describe("a map with pictures of streets", () => {
  it("says on its button whom it contacts, and asks nobody before", async () => {
    expect(await find.button.textContent()).toMatch(
      /^Show the map \(a small download of about \d+ kB; your browser will contact example\.org\)$/,
    );
    await find.page.waitForLoadState("networkidle");
    expect(stub.asked).toEqual([]);
  });

  it("brings them under its own policy, with their credit; they know the site but not the page", async () => {
    await find.show();
    await find.page.locator("img.leaflet-tile-loaded").first().waitFor();
    expect(stub.asked.every(({ path }) => /^\/\d+\/\d+\/\d+\.png$/.test(path))).toBe(true);
    expect(new Set(stub.asked.map(({ headers }) => headers.referer))).toEqual(
      new Set([`${stage.origin}/`]),
    );
    expect(await find.page.locator(".place-map__street-credit a").textContent()).toBe(
      "© Example Streets",
    );
    expect(await find.faults()).toEqual([]);
    await find.page.getByRole("button", { name: "Remove the street detail" }).click();
    expect(await find.page.locator("img.leaflet-tile, .place-map__street-credit").count()).toBe(0);
  });

  it("keeps its outline when they do not come, and says so", async () => {
    stub.works = false;
    await find.show();
    await find.page
      .getByText("Street detail could not be loaded. The map and the list work without it.")
      .waitFor();
    expect([
      await find.page.locator("path.place-map__land").count(),
      await find.page.locator("img.leaflet-tile, .place-map__street-credit").count(),
    ]).toEqual([1, 0]);
    watched.complaints.length = 0;
  });
});
