import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "../../scripts/headers.ts";
import { coastFile, mapContact } from "../../src/finder/map-places.ts";
import { basemap, type Basemap, basemapFaults, tileOrigin } from "../../src/model/data/basemap.ts";
import { readFields } from "../../src/model/fields/index.ts";
import { headersFile } from "../../src/site/headers.ts";
import { libraryOf } from "./library.ts";

const STREETS = { tiles: "https://tile.example.org/{z}/{x}/{y}.png", name: "Example Streets", credit: "© Example Streets", creditUrl: "https://example.org/credit" };
const NONE = { tiles: undefined, name: undefined, credit: undefined, creditUrl: undefined };
const library = libraryOf({});
const given = (own: Partial<Basemap>): Basemap => ({ ...library.data.basemap, kind: "outline", streets: STREETS, ...own });
const withMap = (own: Partial<Basemap>) => ({ ...library, data: { ...library.data, basemap: given(own) } });
const messages = (own: Partial<Basemap>): readonly string[] => basemapFaults(given(own)).map(({ field, message }) => `${field}: ${message}`);

describe("the gate", () => {
  it("takes an outline without streets, and both kinds with them", () => {
    expect([messages({ streets: NONE }), messages({}), messages({ kind: "raster" })]).toEqual([[], [], []]);
  });
  it("refuses pictures of streets without an address", () => expect(messages({ kind: "raster", streets: NONE })).toEqual(["Street detail › Address of its pictures: is missing, and the kind “raster” needs it. Fill it in, or choose “outline”."]));
  it("refuses streets whose owner is not named", () => expect(messages({ streets: { ...STREETS, credit: undefined } })).toEqual(["Street detail › Credit for the streets: is missing. Readers must be told whose streets these are before their browser asks for them."]));
  it.each(["https://tile.example.org/{z}/{x}.png", "https://{s}.example.org/{z}/{x}/{y}.png", "https://tile.example.org/{z}/{x}/{y}{r}.png"])("refuses %s as an address", (tiles) => {
    expect(messages({ streets: { ...STREETS, tiles } })[0]).toContain("should hold {z}, {x} and {y} once each, and nothing else in braces.");
  });
  it("says of a kind that is planned that it is not built", () => {
    const said: string[] = [];
    readFields(basemap.fields, { kind: "pmtiles", credit: "x", licenceName: "x", licenceUrl: "https://example.org/" }, (path, message) => void said.push(`${path.join()}: ${message}`));
    expect(said).toEqual(["kind: “pmtiles” (a file of streets of our own) is planned and not built. Choose “outline” or “raster”; README.md says how it would be added."]);
  });
});

describe("the file of the ground", () => {
  it("names the site that a browser would contact", () => expect(coastFile(withMap({})).streets).toEqual({ ...STREETS, site: "example.org" }));
  it("names none when the place has chosen none", () => expect(coastFile(withMap({ streets: NONE })).streets).toBeUndefined());
  it("warns before the map only where the map itself contacts it", () => expect([mapContact(withMap({})), mapContact(withMap({ kind: "raster" }))]).toEqual([undefined, "example.org"]));
});

describe("the policy", () => {
  const urls = ["/", "/find/", "/find/area/a/", "/search/", "/services/a/"];
  const policies = (streets: Basemap["streets"]) => {
    const rules = parseHeaders(headersFile(urls, "default-src 'none'", tileOrigin(given({ streets }))));
    return (path: string): string => headersFor(rules, path).get("content-security-policy") ?? "";
  };
  it("lets pictures come from that site on the pages of the directory alone, in one policy", () => {
    const policy = policies(STREETS);
    expect(urls.filter((url) => policy(url).includes("https:"))).toEqual(["/find/", "/find/area/a/"]);
    expect(policy("/find/")).toContain("img-src 'self' data: https://tile.example.org;");
    expect(policy("/find/").match(/default-src/g)).toHaveLength(1);
    expect(policy("/find/").replace(" https://tile.example.org", "")).toBe(policy("/services/a/"));
  });
  it("lets nothing come from elsewhere when no streets are named", () => expect(urls.map(policies(NONE)).join()).not.toContain("https:"));
});
