import { describe, expect, it } from "vitest";
import { beyondView } from "../../src/map/beyond.ts";
import type { NumberedPlace, Position } from "../../src/map/files.ts";

const place = (number: number, at: Position): NumberedPlace => ({
  number,
  name: `${number} Example Street`,
  exact: true,
  at,
  entries: [],
});
const LABELS = [
  { name: "Middle", at: [51, -1] },
  { name: "Northend", at: [51.5, -1] },
  { name: "Southend", at: [50.5, -1] },
] as const;
const PLACES = [
  place(1, [51, -1]),
  place(2, [51.5, -1]),
  place(3, [50.5, -1]),
  place(4, [50.49, -1]),
];
const inTheMiddle = ([north]: Position): boolean => Math.abs(north - 51) < 0.1;

describe("places beyond the view of the map", () => {
  it("are named by their area, the most places first; those in view are not", () =>
    expect(
      beyondView(PLACES, LABELS, inTheMiddle).map(({ name, at }) => [name, at.length]),
    ).toEqual([
      ["Southend", 2],
      ["Northend", 1],
    ]));

  it("are none when all is in view, or when no area is named", () =>
    expect([beyondView(PLACES, LABELS, () => true), beyondView(PLACES, [], () => false)]).toEqual([
      [],
      [],
    ]));
});
