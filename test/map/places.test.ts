import { describe, expect, it } from "vitest";
import { coastFile, mapPlaces, mapPlacesFile } from "../../src/map/places.ts";
import { listedEntries } from "../../src/directory/listing-of.ts";
import { createLibrary, type Library } from "../../src/model/library.ts";
import { AREAS, hub, libraryOf, location, service } from "../search/library.ts";
import { townLibrary } from "../fixtures/town.ts";

const [north, south] = AREAS as unknown as [(typeof AREAS)[number], (typeof AREAS)[number]];

describe("pins", () => {
  it("are at a position, one for one address, with a list", () => {
    const at = location({
      address1: "1 Example Street",
      city: "Exampleton",
      latitude: 51.1,
      longitude: -0.91,
    });
    const library = libraryOf({
      services: [service("a", { locations: [at] }), service("b", { locations: [at] })],
    });
    expect(mapPlaces(library)).toEqual([
      {
        name: "1 Example Street, Exampleton",
        exact: true,
        at: [51.1, -0.91],
        entries: [
          {
            key: "services/a",
            name: "a",
            url: "/services/a/",
            address: "1 Example Street, Exampleton",
          },
          {
            key: "services/b",
            name: "b",
            url: "/services/b/",
            address: "1 Example Street, Exampleton",
          },
        ],
      },
    ]);
  });
  it("say apart from the name how far they may be from the door", () => {
    const at = location({
      address1: "1 Example Street",
      city: "Exampleton",
      latitude: 51.1,
      longitude: -0.91,
      precision: "postcode",
    });
    const [place] = mapPlaces(libraryOf({ services: [service("a", { locations: [at] })] }));
    expect([place?.name, place?.note]).toEqual([
      "1 Example Street, Exampleton",
      "The pin is in the middle of its postcode.",
    ]);
  });
  it("are at the middle of an area when only that is known, and say so; after those that are sure", () => {
    const library = libraryOf({
      services: [
        service("a", { locations: [location({ area: north.id, address1: "Example Street" })] }),
        service("b", { locations: [location({ name: "Hall", latitude: 51.12, longitude: -0.9 })] }),
      ],
      hubs: [hub("c", { area: north.id })],
    });
    expect(
      mapPlaces(library).map(({ name, exact, at, entries }) => [
        name,
        exact,
        at,
        entries.map(({ key, address }) => `${key} ${address}`),
      ]),
    ).toEqual([
      ["Hall", true, [51.12, -0.9], ["services/b "]],
      [
        `In ${north.name}, exact place not confirmed`,
        false,
        [north.latitude, north.longitude],
        ["services/a Example Street", "hubs/c "],
      ],
    ]);
  });
  it("are at the hub that a service is in", () => {
    const library = libraryOf({
      services: [service("a", { locations: [location({ hub: "h", area: south.id })] })],
      hubs: [hub("h", { locations: [location({ latitude: 51.1, longitude: -0.9 })] })],
    });
    expect(mapPlaces(library).map(({ exact, entries }) => [exact, entries.length])).toEqual([
      [true, 2],
    ]);
  });
  it("never show a secret address, not even its area", () => {
    const secret = location({
      confidential: true,
      area: north.id,
      address1: "CANARY",
      latitude: 51.1,
      longitude: -0.9,
    });
    const library = libraryOf({
      services: [service("a", { locations: [secret] })],
      hubs: [hub("h", { locations: [secret] })],
    });
    expect(JSON.stringify(mapPlacesFile(library).places)).toBe("[]");
  });
});

describe("the coast", () => {
  const coastOf = (points: string) => {
    const library = libraryOf({});
    return coastFile({
      ...library,
      data: { ...library.data, basemap: { ...library.data.basemap, land: [{ points }] } },
    });
  };
  it("is numbers, in order", () =>
    expect(coastOf("51.02,-0.95 51,-1\n52,0").land).toEqual([
      [
        [51.02, -0.95],
        [51, -1],
        [52, 0],
      ],
    ]));
  it("with a fault says where, and how to mend it", () => {
    expect(() => coastOf("51,-1 here")).toThrow(
      "_data/basemap.json: Land 1: “here” is not a point. Write degrees north and east with a comma between: 51.50,-0.10",
    );
  });
});

describe("in the invented town", () => {
  const library = townLibrary();
  it("every pin is of an entry in the directory, inside the bounds", () => {
    const {
      places,
      bounds: [[south, west], [north, east]],
    } = mapPlacesFile(library);
    const keys = new Set(
      listedEntries(library).map(({ collection, slug }) => `${collection}/${slug}`),
    );
    for (const {
      at: [latitude, longitude],
      entries,
    } of places) {
      expect([latitude > south, latitude < north, longitude > west, longitude < east]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      for (const { key } of entries) expect(keys.has(key)).toBe(true);
    }
  });
  it("no pin tells a secret address", () => {
    const shownServices = (shown: Library): readonly string[] =>
      mapPlaces(shown).flatMap(({ entries }) =>
        entries.flatMap(({ key }) => (key.startsWith("services/") ? [key] : [])),
      );
    const { content, data, today } = library;
    const services = content.services.map((entry) => ({
      ...entry,
      locations: entry.locations.map((location) => ({ ...location, confidential: true })),
    }));
    expect(shownServices(library)).not.toEqual([]);
    expect(shownServices(createLibrary({ ...content, services }, data, today))).toEqual([]);
  });
  it("the coast weighs little", () =>
    expect(JSON.stringify(coastFile(library)).length).toBeLessThan(26_000));
});
