import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "../../scripts/headers.ts";
import { coastFile, mapContact } from "../../src/map/places.ts";
import { basemap, type Basemap, basemapFaults, tileOrigin } from "../../src/model/data/basemap.ts";
import { readFields } from "../../src/model/fields/index.ts";
import { headersFile } from "../../src/site/headers.ts";
import { libraryOf } from "../search/library.ts";

const STREETS = {
  file: undefined,
  tiles: "https://tile.example.org/{z}/{x}/{y}.png",
  name: "Example Streets",
  credit: "© Example Streets",
  creditUrl: "https://example.org/credit",
};
const NONE = {
  file: undefined,
  tiles: undefined,
  name: undefined,
  credit: undefined,
  creditUrl: undefined,
};
const OWN = { ...NONE, file: "town.pmtiles", credit: STREETS.credit, creditUrl: STREETS.creditUrl };
const library = libraryOf({});
const given = (own: Partial<Basemap>): Basemap => ({
  ...library.data.basemap,
  kind: "outline",
  streets: STREETS,
  ...own,
});
const withMap = (own: Partial<Basemap>) => ({
  ...library,
  data: { ...library.data, basemap: given(own) },
});
const messages = (own: Partial<Basemap>): readonly string[] =>
  basemapFaults(given(own)).map(({ field, message }) => `${field}: ${message}`);

describe("the gate", () => {
  it("takes an outline without streets, and both kinds with them", () => {
    expect([messages({ streets: NONE }), messages({}), messages({ kind: "raster" })]).toEqual([
      [],
      [],
      [],
    ]);
  });
  it("refuses pictures of streets without an address", () =>
    expect(messages({ kind: "raster", streets: NONE })).toEqual([
      "Street detail › Address of its pictures: is missing, and the kind “raster” needs it. Fill it in, or choose “outline”.",
    ]));
  it("refuses streets whose owner is not named", () =>
    expect(messages({ streets: { ...STREETS, credit: undefined } })).toEqual([
      "Street detail › Credit for the streets: is missing. Readers must be told whose streets these are before their browser asks for them.",
    ]));
  it.each([
    "https://tile.example.org/{z}/{x}.png",
    "https://{s}.example.org/{z}/{x}/{y}.png",
    "https://tile.example.org/{z}/{x}/{y}{r}.png",
  ])("refuses %s as an address", (tiles) => {
    expect(messages({ streets: { ...STREETS, tiles } })[0]).toContain(
      "should contain {z}, {x} and {y} once each, and nothing else in braces.",
    );
  });
  it("asks whose outline it is only where land is drawn", () => {
    const nobody = { credit: undefined, licenceName: undefined, licenceUrl: undefined };
    expect(messages({ ...nobody, land: [] })).toEqual([]);
    expect(messages({ ...nobody, land: [{ points: "52.0,-1.0 52.1,-1.0 52.1,-1.1" }] })).toEqual(
      ["Credit", "Licence", "Web address of the licence"].map(
        (field) =>
          `${field}: is missing, and land is drawn. Say whose outline it is and under which licence.`,
      ),
    );
  });
  it("takes streets of our own with their file and its credit alone", () =>
    expect(messages({ kind: "pmtiles", streets: OWN })).toEqual([]));
  it("knows no fourth kind", () => {
    const said: string[] = [];
    readFields(
      basemap.fields,
      { kind: "globe", credit: "x", licenceName: "x", licenceUrl: "https://example.org/" },
      (path, message) => void said.push(`${path.join()}: ${message}`),
    );
    expect(said).toEqual([
      "kind: “globe” is not one of the choices. Choose one of: outline, raster, pmtiles.",
    ]);
  });
});

describe("the file of the ground", () => {
  it("credits nobody for land that is not drawn", () => {
    expect(coastFile(withMap({ land: [] }))).not.toHaveProperty("credit");
    expect(coastFile(withMap({ land: [] }))).not.toHaveProperty("licence");
    expect(coastFile(withMap({}))).toHaveProperty("licence.name");
  });
  it("names the site that a browser would contact", () =>
    expect(coastFile(withMap({})).streets).toEqual({
      tiles: STREETS.tiles,
      name: STREETS.name,
      credit: STREETS.credit,
      creditUrl: STREETS.creditUrl,
      site: "example.org",
    }));
  it("names no site where the streets are our own, only who made them", () => {
    expect(coastFile(withMap({ kind: "pmtiles", streets: OWN }))).toMatchObject({
      kind: "pmtiles",
      streets: { credit: STREETS.credit, creditUrl: STREETS.creditUrl },
    });
    expect(
      JSON.stringify(coastFile(withMap({ kind: "pmtiles", streets: OWN })).streets),
    ).not.toMatch(/tiles|site/);
  });
  it("names none when the place has chosen none", () =>
    expect(coastFile(withMap({ streets: NONE })).streets).toBeUndefined());
  it("warns before the map only where the map itself contacts it", () =>
    expect([
      mapContact(withMap({})),
      mapContact(withMap({ kind: "raster" })),
      mapContact(withMap({ kind: "pmtiles", streets: OWN })),
    ]).toEqual([undefined, "example.org", undefined]));
});

describe("the policy", () => {
  const urls = ["/", "/find/", "/find/area/a/", "/search/", "/services/a/"];
  const policies = (streets: Basemap["streets"]) => {
    const rules = parseHeaders(
      headersFile(urls, { admin: "default-src 'none'", tiles: tileOrigin(given({ streets })) }),
    );
    return (path: string): string => headersFor(rules, path).get("content-security-policy") ?? "";
  };
  it("lets pictures come from that site on the pages of the directory alone, in one policy", () => {
    const policy = policies(STREETS);
    expect(urls.filter((url) => policy(url).includes("https:"))).toEqual([
      "/find/",
      "/find/area/a/",
    ]);
    expect(policy("/find/")).toContain("img-src 'self' data: https://tile.example.org;");
    expect(policy("/find/").match(/default-src/g)).toHaveLength(1);
    expect(policy("/find/").replace(" https://tile.example.org", "")).toBe(policy("/services/a/"));
  });
  it("lets nothing come from elsewhere when no streets are named, or when they are our own", () => {
    for (const streets of [NONE, OWN])
      expect(urls.map(policies(streets)).join()).not.toContain("https:");
    expect(tileOrigin(given({ kind: "pmtiles" }))).toBeUndefined();
  });
});
