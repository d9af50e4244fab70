/** What is near: nearest first, nothing secret, nothing sensitive. */
import { expect, it } from "vitest";
import { nearbyEntries } from "../../src/directory/nearby.ts";
import { Nearby } from "../../src/pages/directory/nearby.tsx";
import { html, words } from "../components/render.ts";
import { AREAS, hub, libraryOf, location, programme, service } from "../search/library.ts";
import { townLibrary } from "../fixtures/town.ts";

const place = (north: number) => [location({ latitude: 53.5 + north, longitude: -0.1 })];
const names = (found: ReturnType<typeof nearbyEntries>): string[] =>
  found.map(({ entry }) => entry.slug);
const part = AREAS.find(({ kind }) => kind !== "borough")?.id ?? "";

it("names the nearest first, and not itself", () => {
  const here = service("here", { locations: place(0) });
  const library = libraryOf({
    services: [
      here,
      service("far", { locations: place(0.02) }),
      service("near", { locations: place(0.005) }),
    ],
    hubs: [hub("middle", { locations: place(0.01) })],
  });
  const found = nearbyEntries(here, library);
  expect(names(found)).toEqual(["near", "middle", "far"]);
  expect(found.map(({ kilometres = -1 }) => kilometres.toFixed(2))).toEqual([
    "0.56",
    "1.11",
    "2.22",
  ]);
});

it("leaves out what is sensitive, secret, closed or too far to walk", () => {
  const here = service("here", { locations: place(0) });
  const secret = service("secret", {
    locations: [location({ confidential: true, latitude: 53.5, longitude: -0.1, area: part })],
  });
  const services = [
    here,
    secret,
    service("private", { sensitive: true, locations: place(0) }),
    service("shut", { status: "defunct", locations: place(0) }),
    service("away", { locations: place(0.2) }),
    service("nowhere"),
  ];
  expect(nearbyEntries(here, libraryOf({ services }))).toEqual([]);
  expect(nearbyEntries(secret, libraryOf({ services }))).toEqual([]);
});

it("knows no distance where only the area is known", () => {
  const here = hub("here", { area: part });
  const there = service("there", { locations: [location({ area: part })] });
  expect(nearbyEntries(here, libraryOf({ hubs: [here], services: [there] }))).toMatchObject([
    { kilometres: undefined, sameArea: true, areas: [part] },
  ]);
});

it("a programme is near what is near its hub", () => {
  const home = hub("home", { locations: place(0) });
  const course = programme("course", { hubs: ["home"] });
  const library = libraryOf({
    hubs: [home],
    programmes: [course],
    services: [service("shop", { locations: place(0.001) })],
  });
  expect(names(nearbyEntries(course, library))).toEqual(["home", "shop"]);
});

it.each([
  [0.0001, "At the same address, or next to it"],
  [0.0015, "About 0.1 miles away"],
  [0.0145, "About 1 mile away"],
  [0.02, "About 1.4 miles away"],
])("what is %s degrees away is said to be: %s", (north, said) => {
  const here = service("here", { locations: place(0) });
  const library = libraryOf({
    services: [here, service("other", { locations: place(north) })],
  });
  expect(words(html(Nearby({ entry: here, library })))).toContain(said);
});

it("is short for every entry of the site", () => {
  const library = townLibrary();
  const all = [...library.content.services, ...library.content.hubs, ...library.content.programmes];
  for (const entry of all) expect(nearbyEntries(entry, library).length).toBeLessThanOrEqual(5);
  expect(all.some((entry) => nearbyEntries(entry, library).length > 0)).toBe(true);
});
