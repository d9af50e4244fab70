import { describe, expect, it } from "vitest";
import { coverage } from "../../src/directory/coverage.ts";
import { kilometresBetween } from "../../src/finder/distance.ts";
import { bareLocation } from "../../src/locations/locations.ts";
import { forArea } from "../../src/directory/lists.ts";
import { load } from "cheerio";
import { createLibrary, type Library } from "../../src/model/library.ts";
import { reachPage } from "../../src/pages/reach/reach-page.tsx";
import { townLibrary } from "../fixtures/town.ts";
import { html } from "../pages/markup.ts";

const town = townLibrary();
const kinds = [
  { label: "Service", collection: "services" as const, word: undefined },
  { label: "Observatory", collection: "services" as const, word: "telescope" },
];
const figures = {
  kinds,
  about: "Figures that were made up for this test.",
  outOf: 100,
  summaries: [{ text: "Two of three." }],
  areas: [{ area: "harbour", neighbourhoods: 3, mostDeprived: 2, lowestRank: 4 }],
  neighbourhoods: [{ code: "Z1", name: "Harbour 1", area: "harbour", rank: 4 }],
  sources: [{ title: "Made-up figures", url: undefined, date: "2026" }],
};
/** Postcode areas moved away from the services, so that no distance is nothing. */
const places = {
  ...town.data.places,
  sectors: town.data.places.sectors.map((one) => ({ ...one, latitude: one.latitude + 0.5 })),
};
const withReach = (reach: Library["data"]["reach"]): Library =>
  createLibrary(town.content, { ...town.data, reach, places }, town.today);
const library = withReach(figures);
const found = coverage(library);

describe("what is listed, counted", () => {
  it("says of every area what its own page lists, without what is closed", () => {
    expect(found.areas.length).toBeGreaterThan(4);
    for (const { area, entries, closeBy } of found.areas) {
      const page = forArea(area, library);
      const running = (some: typeof page.here) =>
        some.filter(({ status }) => status === "active").length;
      expect([entries, closeBy]).toEqual([running(page.here), running(page.closeBy)]);
    }
    expect(found.areas.some(({ entries }) => entries > 0)).toBe(true);
  });

  it("counts no topic higher than all there is", () => {
    for (const { all, everywhere, inArea } of found.needs)
      expect(Math.max(everywhere, ...inArea)).toBeLessThanOrEqual(all);
  });

  it("measures each postcode area to the nearest place of a kind, in miles", () => {
    const services = town.content.services.filter(({ locations }) =>
      locations.every(({ latitude, confidential }) => latitude !== undefined && !confidential),
    );
    const { sectors } = coverage(
      createLibrary({ ...town.content, services }, library.data, town.today),
    );
    const spots = services
      .filter(({ status }) => status === "active")
      .flatMap(({ locations }) =>
        locations.map(({ latitude = 0, longitude = 0 }) => ({ latitude, longitude })),
      );
    expect(Math.min(spots.length, sectors.length)).toBeGreaterThan(4);
    for (const { code, nearest } of sectors) {
      const from = places.sectors.find((sector) => sector.code === code);
      if (from === undefined) throw new Error(code);
      const least = Math.min(...spots.map((spot) => kilometresBetween(from, spot))) / 1.609344;
      expect(nearest[0]?.miles).toBeCloseTo(least, 3);
      expect(nearest[0]?.exact).toBe(true);
    }
  });

  it("says that nothing is known where no place of a kind is listed", () =>
    expect(new Set(found.sectors.map(({ nearest }) => nearest[1]))).toEqual(new Set([undefined])));
});

describe("the page on reach and need", () => {
  const $ = load(html(reachPage(library)));
  it("has a table with the figures of every drawing", () => {
    for (const drawing of $("svg.area-map, svg.bar-chart").toArray())
      expect($(drawing).attr("aria-label")).not.toBe("");
    expect($("svg").length).toBeGreaterThan(4);
    expect($("table").length).toBeGreaterThanOrEqual(5);
  });
  it("names the source of the official figures and its year", () =>
    expect($(".sources").text()).toContain("Made-up figures (2026)"));
  it("marks areas of which half is in the most deprived tenth, and no other", () =>
    expect($(".area-map__circle[fill]").length).toBe(1));
  it("says nothing of deprivation where a place has no figures", () => {
    const none = load(
      html(
        reachPage(
          withReach({ ...figures, areas: [], neighbourhoods: [], summaries: [], sources: [] }),
        ),
      ),
    );
    expect(none("#need").length).toBe(0);
    expect(none(".area-map__circle[fill]").length).toBe(0);
  });
  it("says that it does not know where something is only where its page does not say", () => {
    const [first, second, ...others] = town.content.services;
    if (first === undefined || second === undefined) throw new Error("The town has no services.");
    const [pin] = first.locations;
    const lost = { hubs: [], serviceAreas: [], status: "active" as const };
    const street = { address1: "Rope Walk", latitude: undefined, longitude: undefined };
    const told = {
      ...first,
      ...lost,
      name: "Told Tea",
      locations: [{ ...bareLocation({}), ...pin, ...street, postcode: undefined, area: undefined }],
    };
    const content = {
      ...town.content,
      services: [told, { ...second, ...lost, name: "Lost Tea", locations: [] }, ...others],
    };
    const own = createLibrary(content, { ...town.data, reach: figures, places }, town.today);
    const items = load(html(reachPage(own)))("#not-known")
      .nextAll("ul, details")
      .text();
    expect(items).toMatch(/we know where to find [^.]*Told Tea/);
    expect(items).toMatch(/we do not know where to find [^.]*Lost Tea/);
    expect(items).not.toMatch(/we do not know where to find [^.]*Told Tea/);
  });
  it("names who has no address, and what no area has", () =>
    expect($("#not-known").next("ul").text()).toContain("Observatory: none is listed."));
});
