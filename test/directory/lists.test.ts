import { describe, expect, it } from "vitest";
import { kilometresBetween } from "../../src/finder/distance.ts";
import { forAge, forArea, forNeed, wards } from "../../src/directory/lists.ts";
import { listedEntries } from "../../src/directory/listing-of.ts";
import { AREAS, hub, libraryOf, location, service } from "../search/library.ts";
import { townLibrary } from "../fixtures/town.ts";
import { needUrl, areaUrl, ageUrl } from "../../src/model/addresses.ts";

const names = (list: readonly { readonly name: string }[]): string[] =>
  list.map(({ name }) => name);

describe("distance", () => {
  it("is about 111 km for a degree north, and less for a degree east", () => {
    expect(
      kilometresBetween({ latitude: 53, longitude: 0 }, { latitude: 54, longitude: 0 }),
    ).toBeCloseTo(111.2, 1);
    expect(
      kilometresBetween({ latitude: 53.5, longitude: 0 }, { latitude: 53.5, longitude: 1 }),
    ).toBeCloseTo(66.1, 1);
  });
  it("is nothing to the same place", () =>
    expect(
      kilometresBetween({ latitude: 53.5, longitude: -0.1 }, { latitude: 53.5, longitude: -0.1 }),
    ).toBe(0));
});

describe("an area's list", () => {
  const [north, south] = AREAS as unknown as [(typeof AREAS)[number], (typeof AREAS)[number]];
  const borough = { ...north, id: "everywhere", kind: "borough" as const };
  const library = libraryOf(
    {
      services: [
        service("in-north", { locations: [location({ area: north.id })] }),
        service("for-north", {
          serviceAreas: [north.id],
          locations: [location({ area: south.id })],
        }),
        service("for-all", { serviceAreas: ["everywhere"] }),
        service("in-south", { locations: [location({ area: south.id })] }),
        service("silent"),
      ],
      hubs: [hub("hub-north", { area: north.id })],
    },
    [north, south, borough],
  );
  it("has first what is there or serves it, then what is for all, then what is near, then what does not say", () => {
    const { here, everywhere, near, unstated } = forArea(north, library);
    expect([
      names(here),
      names(everywhere),
      near.map(({ area, entries }) => [area.id, names(entries)]),
      names(unstated),
    ]).toEqual([
      ["for-north", "hub-north", "in-north"],
      ["for-all"],
      [[south.id, ["in-south"]]],
      ["silent"],
    ]);
  });
  it("leaves out what serves other areas alone and is not near", () => {
    const far = libraryOf({ services: [service("only-south", { serviceAreas: [south.id] })] }, [
      north,
      south,
    ]);
    expect(forArea(north, far)).toEqual({
      here: [],
      closeBy: [],
      everywhere: [],
      near: [],
      unstated: [],
    });
  });
});

describe("an age group's list", () => {
  const library = libraryOf({
    services: [
      service("babies", { minimumAge: 0, maximumAge: 2 }),
      service("school", { minimumAge: 5 }),
      service("teens", { minimumAge: 11, maximumAge: 19 }),
      service("silent"),
    ],
  });
  it("has what overlaps, and apart what does not say", () => {
    const { suits, partly, unstated } = forAge({ from: 2, to: 5 }, library);
    expect([names(suits), names(partly), names(unstated)]).toEqual([
      ["babies"],
      ["school"],
      ["silent"],
    ]);
  });
  it("has what takes but a few of its ages apart, as a club for teenagers in a list of adults", () => {
    const { suits, partly } = forAge({ from: 18, to: 110 }, library);
    expect([names(suits), names(partly)]).toEqual([["school"], ["teens"]]);
  });
});

describe("in the invented town", () => {
  const library = townLibrary();
  const all = listedEntries(library);
  it("every entry with a need is in that need's list", () => {
    for (const need of library.data.taxonomy.needs) {
      const { entries, helplines, guidance } = forNeed(need, library);
      for (const entry of all)
        if (entry.collection !== "hubs")
          expect(entries.includes(entry)).toBe(entry.needs.includes(need.id));
      for (const { needs } of [...helplines, ...guidance]) expect(needs).toContain(need.id);
    }
  });
  it("no entry is there twice in an area's or an age's list", () => {
    for (const area of wards(library)) {
      const { here, everywhere, near, unstated } = forArea(area, library);
      const shown = [
        ...here,
        ...everywhere,
        ...near.flatMap(({ entries }) => entries),
        ...unstated,
      ];
      expect(new Set(shown).size).toBe(shown.length);
    }
    for (const group of library.data.taxonomy.ageGroups) {
      const { suits, partly, unstated } = forAge(group, library);
      const shown = [...suits, ...partly, ...unstated];
      expect(new Set(shown).size).toBe(shown.length);
    }
  });
  it("addresses are plain and apart", () => {
    const { needs, ageGroups } = library.data.taxonomy;
    const urls = [
      ...needs.map(({ id }) => needUrl(id)),
      ...wards(library).map(({ id }) => areaUrl(id)),
      ...ageGroups.map(({ id }) => ageUrl(id)),
    ];
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(url).toMatch(/^\/find\/(?:need|area|age)\/[a-z0-9-]+\/$/);
  });
});
