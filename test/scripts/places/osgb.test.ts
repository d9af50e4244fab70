import { describe, expect, it } from "vitest";
import { wgs84FromGrid } from "../../../scripts/places/osgb.ts";
import { kilometresBetween } from "../../../src/finder/distance.ts";

describe("National Grid to degrees", () => {
  it.each([
    ["a street in the place", 525763, 409607, 53.56801, -0.10244],
    [
      "Caister water tower, the worked example of the Ordnance Survey’s guide",
      651409.903,
      313177.27,
      52.658007,
      1.716074,
    ],
    ["the Royal Observatory, Greenwich", 538890, 177320, 51.47779, -0.00147],
  ])("%s lies within 10 metres", (_name, easting, northing, latitude, longitude) => {
    expect(
      kilometresBetween(wgs84FromGrid(easting, northing), { latitude, longitude }) * 1000,
    ).toBeLessThan(10);
  });
  it("is at the true origin of the grid where the projection says, but for the shift between the ellipsoids", () => {
    const { latitude, longitude } = wgs84FromGrid(400_000, -100_000);
    expect([Math.abs(latitude - 49) < 0.002, Math.abs(longitude + 2) < 0.002]).toEqual([
      true,
      true,
    ]);
  });
});
