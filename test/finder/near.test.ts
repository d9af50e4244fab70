/** Origins, distances, and that a distance never removes an entry. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { kilometresBetween, type Point } from "../../src/finder/distance.ts";
import { find } from "../../src/finder/find.ts";
import { EVERY } from "../../src/finder/listing.ts";
import { listedEntries, listingOf } from "../../src/directory/listing-of.ts";
import { spotsOf } from "../../src/directory/areas-of.ts";
import { type Origin, originHere, originOf, unknownPlace } from "../../src/finder/origin.ts";
import { packUnits, type PlacesFile } from "../../src/finder/place-data.ts";
import { placesFile } from "../../src/directory/places-file.ts";
import { COUNTS_AS, milesInWords, reachOf } from "../../src/finder/reach.ts";
import { AREAS, hub, libraryOf, location, service } from "../search/library.ts";
import { choice, listing, randomCase } from "./listings.ts";
import { seeded } from "../seeded.ts";
import { townLibrary } from "../fixtures/town.ts";

const places: PlacesFile = {
  whole: "Exampleshire",
  areas: [
    ["north", "North Marsh", 51.2, -0.9],
    ["south", "South Marsh", 51.1, -0.9],
    ["quay", "Saint Mary’s Quay", 51.15, -0.8],
  ],
  sectors: [
    ["AB1 2", 51.101, -0.901],
    ["AB12 3", 51.3, -0.7],
  ],
  outcodes: [
    ["AB1", 51.15, -0.9],
    ["AB12", 51.3, -0.7],
  ],
  postcodes: {
    "AB1 2": packUnits([
      { letters: "CD", latitude: 51.105, longitude: -0.905 },
      { letters: "EF", latitude: 51.1, longitude: -0.91 },
    ]),
  },
};
const from = (typed: string): string | undefined => originOf(typed, places)?.from;

describe("a place that is typed", () => {
  it.each([
    ["AB1 2CD", "AB1 2CD"],
    ["ab12cd", "AB1 2CD"],
    ["AB1 2ZZ", "the centre of AB1 2"],
    ["ab1 2", "the centre of AB1 2"],
    ["AB1 2C", "the centre of AB1 2"],
    ["AB123XY", "the centre of AB12 3"],
    ["AB1 9XY", "the centre of AB1"],
    ["AB12", "the centre of AB12"],
    ["near AB1 2CD please", "AB1 2CD"],
    ["north marsh", "the middle of North Marsh"],
    ["North Marsh ward", "the middle of North Marsh"],
    ["st. mary", undefined],
    ["saint marys", "the middle of Saint Mary’s Quay"],
    ["noth marsh", "the middle of North Marsh"],
    ["marsh", undefined],
    ["ZZ9 9ZZ", undefined],
    ["A", undefined],
    ["", undefined],
    ["__proto__", undefined],
  ])("%j is %s", (typed, expected) => expect(from(typed)).toBe(expected));
  it("that is not known is answered with what to type", () => {
    expect(unknownPlace(" Elsewhere ", places)).toBe(
      "We do not know “Elsewhere”. Type a postcode from AB1 to AB12, or the name of an area such as North Marsh or South Marsh.",
    );
  });
});

describe("how far it is", () => {
  const origin = originOf("AB1 2", places) as Origin;
  const words = (parts: Parameters<typeof listing>[0]): string =>
    reachOf(listing(parts), origin, places).words;
  it.each([
    [0.01, "less than 0.1 miles"],
    [0.58, "about 0.6 miles"],
    [1.02, "about 1 mile"],
    [2, "about 2 miles"],
    [12.4, "about 12 miles"],
  ])("%s miles is “%s”", (miles, expected) => expect(milesInWords(miles)).toBe(expected));
  it("is said as what it is", () => {
    expect(words({ spots: ["51.11000,-0.90100"] })).toBe("About 0.6 miles");
    expect(words({ spots: ["north"] })).toBe("About 6.8 miles to the middle of North Marsh");
    expect(words({ spots: ["AB1 2"] })).toBe("In AB1 2, exact place not confirmed");
    // A street of which only the ward is known, and an entry of which no more is known.
    const street: Origin = {
      at: { latitude: 51.2, longitude: -0.9 },
      from: "the middle of North Marsh, where Example Street is",
    };
    expect(reachOf(listing({ spots: ["north"] }), street, places).words).toBe(
      "In North Marsh, exact place not confirmed",
    );
    // A hub of which only the ward is known, by a name of its own.
    const hubName: Origin = { ...street, from: "the middle of North Marsh" };
    expect(reachOf(listing({ spots: ["north"] }), hubName, places).words).toBe(
      "In North Marsh, exact place not confirmed",
    );
    expect(words({ spots: ["north", "51.11000,-0.90100"] })).toBe("About 0.6 miles, the nearest");
    expect(
      words({ spots: ["51.11000,-0.90100"], values: { delivery: ["in person", "phone"] } }),
    ).toBe("About 0.6 miles");
    expect(words({ values: { delivery: ["at home", "online"] } })).toBe(
      "Comes to your home · Online",
    );
    expect(words({ values: { area: [EVERY] } })).toBe("For all of Exampleshire");
    expect(words({})).toBe("Place not confirmed. Ask first.");
  });
  it("puts every place by its distance, and after them what comes to you, then what has no place", () => {
    const far = { spots: ["AB12 3"] };
    const miles = (delivery: string[], spots: string[] = far.spots): number =>
      reachOf(listing({ spots, values: { delivery } }), origin, places).miles;
    expect(miles(["at home"])).toBe(miles(["in person"]));
    expect(miles(["at home"], [])).toBe(COUNTS_AS.comes);
    expect(miles(["in person"])).toBeLessThan(COUNTS_AS.comes);
    expect(miles(["phone"], [])).toBe(COUNTS_AS.comes);
    // A surgery across the county is no nearer for having a telephone.
    expect(miles(["in person", "phone"])).toBe(miles(["in person"]));
    expect(miles(["in person", "phone"])).toBeGreaterThan(10);
    expect(reachOf(listing({ values: { area: [EVERY] } }), origin, places).miles).toBe(
      COUNTS_AS.whole,
    );
    expect(reachOf(listing({ spots: ["gone"] }), origin, places).miles).toBe(COUNTS_AS.unknown);
  });
});

const pointNear = (next: () => number): Point => ({
  latitude: 51 + next() * 0.4,
  longitude: -1 + next() * 0.4,
});

describe("for random places and listings", () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed);
  it("an entry at one place counts as farther the farther the reader is from it", () => {
    for (const seed of seeds) {
      const next = seeded(seed);
      const [a, b, site] = [pointNear(next), pointNear(next), pointNear(next)];
      const one = listing({ spots: [`${site.latitude},${site.longitude}`] });
      const miles = (at: Point): number => reachOf(one, originHere(at), places).miles;
      expect(miles(a) < miles(b)).toBe(kilometresBetween(a, site) < kilometresBetween(b, site));
      expect(miles(site)).toBeCloseTo(0, 6);
    }
  });
  it("another place, or another way to be reached, never makes an entry farther", () => {
    for (const seed of seeds) {
      const next = seeded(seed);
      const origin = originHere(pointNear(next));
      const spots = Array.from({ length: 1 + Math.floor(next() * 3) }, () => pointNear(next)).map(
        ({ latitude, longitude }) => `${latitude},${longitude}`,
      );
      const miles = (parts: Parameters<typeof listing>[0]): number =>
        reachOf(listing(parts), origin, places).miles;
      expect(miles({ spots })).toBeLessThanOrEqual(miles({ spots: spots.slice(0, 1) }));
      expect(miles({ spots, values: { delivery: ["phone"] } })).toBeLessThanOrEqual(
        miles({ spots }),
      );
    }
  });
  it("a place drops no entry in any order, and the order by distance is ascending", () => {
    for (const seed of seeds) {
      const next = seeded(seed);
      const { listings, choice: asked, scores } = randomCase(next);
      const origin = originHere(pointNear(next));
      const miles = (one: (typeof listings)[number]): number => reachOf(one, origin, places).miles;
      const keys = (list: ReturnType<typeof find>): string[] =>
        [...list.sure, ...list.maybe.map((item) => item.listing)].map(({ key }) => key);
      const before = keys(find(listings, asked, undefined, scores)).sort();
      const now = { date: "2026-11-21", time: "10:00" };
      for (const order of ["best", "nearest", "soonest", "name"] as const)
        expect(keys(find(listings, asked, { order, now, miles }, scores)).sort()).toEqual(before);
      const far = find(listings, choice(), { order: "nearest", now, miles }).sure.map(
        (one) => miles(one) + (one.nextDue !== "" && one.nextDue < now.date ? 1 : 0),
      );
      expect(far).toEqual([...far].sort((a, b) => a - b));
    }
  });
});

describe("where entries are", () => {
  const [north, south] = AREAS as unknown as [(typeof AREAS)[number], (typeof AREAS)[number]];
  it("is their position, else their sector, else their area, else the areas they serve; of several hubs, each", () => {
    const at = (parts: Parameters<typeof location>[0]) =>
      spotsOf(service("a", { locations: [location(parts)] }), libraryOf({}));
    expect(at({ latitude: 51.1, longitude: -0.9, area: north.id })).toEqual(["51.10000,-0.90000"]);
    expect(at({ area: north.id })).toEqual([north.id]);
    expect(spotsOf(service("a", { serviceAreas: [south.id] }), libraryOf({}))).toEqual([south.id]);
    const hubs = [
      hub("h", { area: north.id }),
      hub("i", { area: south.id }),
      hub("shut", { area: south.id, status: "defunct" }),
    ];
    expect(spotsOf(service("a", { hubs: ["h", "i", "shut"] }), libraryOf({ hubs }))).toEqual([
      north.id,
      south.id,
    ]);
    expect(spotsOf(service("a"), libraryOf({}))).toEqual([]);
  });
  it("is never told of a secret address", () => {
    const secret = location({
      confidential: true,
      area: north.id,
      latitude: 51.1,
      longitude: -0.9,
    });
    expect(
      spotsOf(service("a", { locations: [secret], serviceAreas: [south.id] }), libraryOf({})),
    ).toEqual([]);
  });
});

describe("names in the file of places", () => {
  const [area] = AREAS as unknown as [(typeof AREAS)[number]];
  const base = libraryOf({
    services: [
      service("surgery", {
        locations: [
          location({
            name: `${area.name} Green Surgery`,
            address1: "1 Far Road",
            latitude: area.latitude + 0.05,
            longitude: area.longitude,
          }),
        ],
      }),
    ],
  });
  const sector = { code: "ZZ9 1", latitude: 51.3, longitude: -0.5 };
  const towns = [
    { name: "Farhaven", sectors: ["ZZ9 1"] },
    { name: "Broadhaven", sectors: ["ZZ9 1", "ZZ9 2"] },
  ];
  const sectors = [sector, { ...sector, code: "ZZ9 2", latitude: 51.32 }];
  const file = placesFile({
    ...base,
    data: { ...base.data, places: { ...base.data.places, towns, sectors } },
  });
  it("hold a listed building, which is not taken for the area whose name it begins with", () => {
    const origin = originOf(`${area.name} Green`, file);
    expect(origin?.from).toContain(`${area.name} Green Surgery`);
    expect(origin?.at.latitude).toBeCloseTo(area.latitude + 0.05, 4);
  });
  it("hold a building without a position as such, and measure from no area for it", () => {
    const name = `${area.name} Arcade`;
    const arcade = service("arcade", { locations: [location({ name })] });
    const own = placesFile(libraryOf({ services: [arcade] }));
    expect(own.within).toContain(name);
    expect(originOf(name, own)).toBeUndefined();
  });
  it("call the middle of a town what it is: of a town with one sector, the centre of that", () => {
    expect(originOf("Farhaven", file)?.from).toBe("the centre of ZZ9 1, where Farhaven is");
    expect(originOf("Broadhaven", file)?.from).toBe("the middle of Broadhaven");
  });
});

describe("in the invented town", () => {
  const library = townLibrary();
  const entries = listedEntries(library).map((entry) => listingOf(entry, library));
  const file = placesFile(library);
  it("somebody in the middle of any sector, outcode or area finds everything, and all that is for everybody", () => {
    const whole = entries.filter(({ values }) => values.area.includes(EVERY)).map(({ key }) => key);
    expect(whole.length).toBeGreaterThan(0);
    for (const typed of [
      ...file.sectors,
      ...file.outcodes,
      ...file.areas.map(([, name]) => [name]),
    ].map(([name]) => name as string)) {
      const origin = originOf(typed, file);
      expect(origin, typed).toBeDefined();
      const miles = (one: (typeof entries)[number]): number =>
        origin ? reachOf(one, origin, file).miles : NaN;
      const { sure, maybe } = find(entries, choice(), {
        order: "nearest",
        now: { date: library.today, time: "10:00" },
        miles,
      });
      expect([sure.length, maybe.length]).toEqual([entries.length, 0]);
      expect(sure.map(({ key }) => key)).toEqual(expect.arrayContaining(whole));
    }
  });
  it("an area next door is never shut out by the filter", () => {
    for (const [area] of file.areas) {
      const { sure, maybe } = find(entries, choice({ picked: { area: [area] } }));
      expect(sure.length + maybe.length).toBeGreaterThan(0);
    }
  });
  it("the file of places is small", () =>
    expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(4500));
});
