import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bySector, isOurs, readPostcodes } from "../../../scripts/places.ts";
import { cells, columnsOf, readPostcode, tidy } from "../../../scripts/places/postcode-file.ts";
import { kilometresBetween } from "../../../src/finder/distance.ts";
import { postcodePoint } from "../../../src/finder/place-data.ts";
import { seeded } from "../../seeded.ts";

/** A made-up place: no postcode has the outcode AA1. */
const places = {
  outcodes: [{ code: "AA1", latitude: 53.5, longitude: -0.1 }],
  areas: [
    {
      id: "all",
      name: "All",
      kind: "borough" as const,
      code: "E99",
      latitude: 53.5,
      longitude: -0.1,
      sectors: [],
    },
  ],
};
const folder = mkdtempSync(join(tmpdir(), "places-"));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, lines: readonly string[]): string => {
  writeFileSync(join(folder, name), lines.join("\r\n"));
  return join(folder, name);
};

const CODE_POINT = [
  '"AA1 1AB",10,525763,409607,"E92000001","E19000001","E18000001","","E99","E05000001"',
  '"AA11AC",10,525863,409607,"E92000001","","","","E99","E05000001"',
  '"BB1 1AA",10,300000,300000,"E92000001","","","","E88","E05000002"',
  '"AA1 1AD",90,0,0,"E92000001","","","","E99",""',
];
const ONSPD = [
  "pcd,pcd2,pcds,dointr,doterm,oslaua,lat,long",
  "AA1 1AB,AA1  1AB,AA1 1AB,198001,,E99,53.56801,-0.10244",
  "AA1 1AE,AA1  1AE,AA1 1AE,198001,199601,E99,53.5,-0.1",
  "BB2 2AA,BB2  2AA,BB2 2AA,198001,,E99,53.6,-0.2",
  "AA1 1AF,AA1  1AF,AA1 1AF,198001,,E99,99.999999,0.000000",
];

describe("the official files", () => {
  it("Code-Point Open gives what is ours, at its place", async () => {
    const found = await readPostcodes(fileOf("dn.csv", CODE_POINT), places);
    expect(found.map(({ postcode }) => postcode)).toEqual(["AA1 1AB", "AA1 1AC"]);
    expect(kilometresBetween(found[0]!, { latitude: 53.56801, longitude: -0.10244 })).toBeLessThan(
      0.01,
    );
  });
  it("ONSPD gives what is in use and has a place; by council too", async () => {
    expect(
      (await readPostcodes(fileOf("onspd.csv", ONSPD), places)).map(({ postcode }) => postcode),
    ).toEqual(["AA1 1AB", "BB2 2AA"]);
  });
  it("another file is refused in a sentence, and so is one that is not there", async () => {
    await expect(readPostcodes(fileOf("x.csv", ["name,street", "a,b"]), places)).rejects.toThrow(
      /^This is neither Code-Point Open nor ONSPD/,
    );
    await expect(readPostcodes(join(folder, "none.csv"), places)).rejects.toThrow(
      /^There is no file “/,
    );
  });
  it("the command without a file says how, in a sentence", () => {
    expect(() =>
      execFileSync(process.execPath, ["--import", "tsx", "scripts/places.ts"], { stdio: "pipe" }),
    ).toThrow(/Give the official file of postcodes/);
  });
});

describe("a line", () => {
  it("may hold commas in quotes", () =>
    expect(cells('"a, b",c,,"d ""e"""')).toEqual(["a, b", "c", "", 'd "e"']));
  it("may begin with a byte order mark", () =>
    expect(columnsOf("\uFEFFpcds,lat,long").columns.postcode).toBe(0));
  it("without a place is left out", () =>
    expect(readPostcode("AA1 1AA,,", columnsOf("pcds,lat,long").columns)).toBeUndefined());
  it.each([
    ["ab127ab", "AB12 7AB"],
    ["AB12  7AB", "AB12 7AB"],
    ["W1A 1AA", "W1A 1AA"],
    ["AB12", undefined],
    ["x", undefined],
  ])("%s is %s", (text, expected) => expect(tidy(text)).toBe(expected));
});

describe("the short form", () => {
  it("gives every postcode back within 10 metres", () => {
    const next = seeded(3);
    const all = Array.from({ length: 400 }, (_, at) => ({
      postcode: `AA1 ${1 + (at % 3)}${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`,
      council: "E99",
      latitude: 53.4 + next() * 0.3,
      longitude: -0.4 + next() * 0.5,
    }));
    const postcodes = bySector(all);
    for (const one of all) {
      const at = postcodePoint({ postcodes }, one.postcode.slice(0, -2), one.postcode.slice(-2));
      expect(at && kilometresBetween(at, one), one.postcode).toBeLessThan(0.01);
    }
    expect(postcodePoint({ postcodes }, "AA1 1", "ZZ")).toBeUndefined();
    expect(postcodePoint({ postcodes }, "__proto__", "AA")).toBeUndefined();
    expect(isOurs({ postcode: "CC1 1AA", council: "", latitude: 0, longitude: 0 }, places)).toBe(
      false,
    );
  });
});
