import { describe, expect, it } from "vitest";
import {
  areasOfLocations,
  hasSecretLocation,
  hubLocations,
  locationLine,
  ownLocations,
  placeLine,
  whereToGo,
} from "../../src/locations/locations.ts";
import type { Service } from "../../src/model/collections/index.ts";
import { EMPTY_LOCATION } from "../../scripts/bench/search-library.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const hub = {
  name: "Harbour Family Hub",
  id: "6f1c2f0e-3b1a-4d59-9a5e-000000000010",
  status: "active",
  summary: "A house for families.",
  area: "harbour",
  locations: [
    { address1: "1 Quay Street", postcode: "NP1 1AA", accessibility: ["parking"], area: "harbour" },
  ],
  checked: { on: "2026-11-02", by: "Site editor", nextDue: "2027-02-02", confidence: "reported" },
};
const library = exampleLibrary({ more: { hubs: { "harbour-hub": hub } } });
const tea = library.entry("services", "toddler-tea");
const at = (...locations: readonly Partial<Service["locations"][number]>[]): Service => ({
  ...tea,
  locations: locations.map((location) => ({ ...EMPTY_LOCATION, ...location })),
});

describe("where an entry is", () => {
  it("is the hub's address, position and access when its place is in a hub", () => {
    const [place] = ownLocations(at({ hub: "harbour-hub", name: "Garden room" }), library);
    expect(place && locationLine(place)).toBe(
      "Garden room, Harbour Family Hub, 1 Quay Street, NP1 1AA",
    );
    expect(place).toMatchObject({ area: "harbour", accessibility: ["parking"] });
  });
  it("is its own address where it has one, and the hub's name with it", () =>
    expect(placeLine(at({ hub: "harbour-hub", address1: "3 Quay Street" }), library)).toBe(
      "Harbour Family Hub, 3 Quay Street",
    ));
  it("is the hub it works from when it names no place", () => {
    expect(placeLine(at(), library)).toBe("Harbour Family Hub, 1 Quay Street, NP1 1AA");
    expect(ownLocations(at(), library)).toEqual([]);
  });
  it("names a hub once, whether it is given as a place or as a hub", () =>
    expect(hubLocations(at({ hub: "harbour-hub" }), library)).toEqual([]));
  it("is nowhere when the address is secret, not even at its hub", () => {
    const refuge = at({ confidential: true, area: "harbour", name: "The house" });
    expect(hasSecretLocation(refuge)).toBe(true);
    expect(ownLocations(refuge, library)).toEqual([]);
    expect(whereToGo(refuge, library)).toEqual([]);
    expect(placeLine(refuge, library)).toBeUndefined();
    expect(areasOfLocations(refuge, library)).toEqual([]);
  });
  it("is asked for when a session could be in several places", () =>
    expect(placeLine(at({ name: "The Hall" }, { name: "The Barn" }), library)).toBe(
      "The Hall or The Barn. Ask which",
    ));
  it("is no hub that has closed", () => {
    const closed = exampleLibrary({
      more: {
        hubs: { "harbour-hub": { ...hub, status: "defunct", closure: { reason: "It shut." } } },
      },
    });
    expect(placeLine(at({ hub: "harbour-hub" }), closed)).toBeUndefined();
    expect(hubLocations(at(), closed)).toEqual([]);
  });
});
