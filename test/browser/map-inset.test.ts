/** The small drawing of places outside the first view of the map. */
import { beforeEach, describe, expect, it } from "vitest";
import type { MapPlace, MapPlaces, Position } from "../../src/map/files.ts";
import { freshPhones } from "./fresh-phone.ts";
import { type MapPage, openFind } from "./map-stage.ts";

const here = freshPhones();
let find: MapPage;

beforeEach(async () => {
  find = await openFind(here.stage, here.watched);
});

/** The places of the map at other positions: two in the middle, and one at `far`. */
async function withOneAt(far: (data: MapPlaces) => Position): Promise<void> {
  await find.page.route("**/find/map/places.json", async (route) => {
    const real = (await (await route.fetch()).json()) as MapPlaces;
    const [north, east] = real.start;
    const entries = real.places.flatMap((place) => place.entries);
    const at: readonly Position[] = [[north, east], [north - 0.001, east], far(real)];
    const places = at.map((position, index): MapPlace => ({
      name: `${index + 1} Example Street, Exampleton`,
      exact: true,
      at: position,
      entries: entries.slice(index, index + 1),
    }));
    await route.fulfill({ json: { ...real, places } });
  });
  await find.show();
}

const pinsUnder = (): Promise<number> =>
  find.page.evaluate(() => {
    const inset = document.querySelector(".place-map__inset")!.getBoundingClientRect();
    return [...document.querySelectorAll(".place-map__mark")].filter((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return left < inset.right && inset.left < right && top < inset.bottom && inset.top < bottom;
    }).length;
  });

describe("a place outside the first view", () => {
  it("is drawn in a corner without a pin, and a press on it goes there", async () => {
    await withOneAt(({ bounds: [[south, west]] }) => [south + 0.02, west + 0.02]);
    const inset = find.page.locator(".place-map__inset");
    expect(await inset.locator("circle").count()).toBe(1);
    expect(await inset.textContent()).toMatch(/^.+ \(1\)$/);
    expect(await pinsUnder()).toBe(0);
    const beyond = find.page.locator(".place-map__beyond button");
    expect(await beyond.first().textContent()).toBe(await inset.textContent());
    await inset.click();
    await inset.waitFor({ state: "detached" });
    const [map, pin] = await Promise.all([
      find.region.boundingBox(),
      find.marks.last().boundingBox(),
    ]);
    expect(pin!.x).toBeGreaterThan(map!.x);
    expect(pin!.y).toBeGreaterThan(map!.y);
    expect(await find.faults()).toEqual([]);
  });

  it("is not drawn where there is none", async () => {
    await withOneAt(({ start: [north, east] }) => [north + 0.002, east]);
    expect(await find.page.locator(".place-map__inset").count()).toBe(0);
  });
});
