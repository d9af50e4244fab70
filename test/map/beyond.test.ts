import { describe, expect, it } from "vitest";
import { beyondView } from "../../src/map/beyond.ts";
import type { NumberedPlace, Position } from "../../src/map/files.ts";

const place = (
  number: number,
  at: Position,
  keys: readonly string[] = [`services/${number}`],
  area?: string,
): NumberedPlace => ({
  number,
  name: `${number} Example Street`,
  exact: true,
  at,
  ...(area !== undefined && { area }),
  entries: keys.map((key) => ({ key, name: key, url: `/${key}/`, address: "" })),
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

  it("are counted as the list counts them: entries, each once, not addresses", () =>
    expect(
      beyondView(
        [
          place(1, [51.5, -1], ["services/a", "services/b", "hubs/c"]),
          place(2, [50.5, -1], ["services/d"]),
          place(3, [50.49, -1], ["services/d"]),
        ],
        LABELS,
        inTheMiddle,
      ).map(({ name, entries }) => [name, entries]),
    ).toEqual([
      ["Northend", 3],
      ["Southend", 1],
    ]));

  it("are named by the area that they are in, also where the middle of another is nearer", () =>
    expect(
      beyondView([place(1, [51.49, -1], ["services/a"], "Southend")], LABELS, inTheMiddle).map(
        ({ name }) => name,
      ),
    ).toEqual(["Southend"]));

  it("are none when all is in view, or when no area is named", () =>
    expect([beyondView(PLACES, LABELS, () => true), beyondView(PLACES, [], () => false)]).toEqual([
      [],
      [],
    ]));
});
