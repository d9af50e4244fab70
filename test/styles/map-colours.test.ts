/**
 * The map's own colours: names at 7:1 on all that they lie on, shores and the edges of streets at
 * 3:1, in both schemes.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, tokensOf } from "./contrast.ts";

const schemes = tokensOf(
  readFileSync(new URL("../../src/components/place-map/map-colours.css", import.meta.url), "utf8"),
);
/** Streets are filled with the colour that lies round names. */
const STREET = "place-halo";
const GROUNDS = ["land", "water", STREET];

describe.each(Object.entries(schemes))("in the %s scheme", (_name, colours) => {
  const ratio = (front: string, back: string): number =>
    contrast(colours.get(front) ?? "", colours.get(back) ?? "");

  it.each(GROUNDS)("names can be read on %s", (ground) =>
    expect(ratio("place-name", ground)).toBeGreaterThanOrEqual(7),
  );
  it.each(GROUNDS)("shores and edges can be seen on %s", (ground) =>
    expect(ratio("shore", ground)).toBeGreaterThanOrEqual(3),
  );
  it("names of waters can be read on water", () =>
    expect(ratio("water-name", "water")).toBeGreaterThanOrEqual(7));
  it("pins can be read, and seen on the land", () => {
    expect(ratio("on-pin", "pin")).toBeGreaterThanOrEqual(7);
    expect(ratio("pin", "land")).toBeGreaterThanOrEqual(3);
  });
});
