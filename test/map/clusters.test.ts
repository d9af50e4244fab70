import { describe, expect, it } from "vitest";
import {
  clusterName,
  nearestName,
  type Spot,
  spotsByZoom,
  zoomOf,
} from "../../src/map/clusters.ts";
import type { NumberedPlace, Position } from "../../src/map/files.ts";
import { numbered } from "../../src/components/place-map/place-notes.ts";
import { seeded } from "../seeded.ts";

const CLOSEST = 16;
const place = (number: number, at: Position): NumberedPlace => ({
  number,
  name: `${number} Example Street`,
  exact: true,
  at,
  entries: [{ key: `services/${number}`, name: `Entry ${number}`, url: "/", address: "" }],
});
const scattered = (count: number): readonly NumberedPlace[] => {
  const random = seeded(count);
  return Array.from({ length: count }, (_, index) =>
    place(index + 1, [51 + random() * 0.1, -0.9 + random() * 0.15]),
  );
};
const numbersOf = (spots: readonly Spot[]): readonly number[] =>
  spots.flatMap(({ places }) => places.map(({ number }) => number)).sort((a, b) => a - b);

function pixels([latitude, longitude]: Position, zoom: number): readonly [number, number] {
  const size = 256 * 2 ** zoom;
  return [
    ((longitude + 180) / 360) * size,
    (0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)) * size,
  ];
}

describe.each([1, 2, 40, 200, 1000])("%i places", (count) => {
  const places = scattered(count);
  const spotsAt = spotsByZoom(places, CLOSEST);
  const zooms = [10, 12, 14, CLOSEST];
  it("all are on the map at every zoom, each once", () => {
    for (const zoom of zooms)
      expect(numbersOf(spotsAt(zoom))).toEqual(places.map(({ number }) => number));
  });
  it("have marks that do not lie on one another, in the order of their numbers", () => {
    for (const zoom of zooms) {
      const faces = spotsAt(zoom).map(({ at, places: { length } }) => ({
        at: pixels(at, zoom),
        wide: length === 1 ? 36 : 104,
      }));
      const under = faces.filter((a, index) =>
        faces
          .slice(index + 1)
          .some(
            (b) =>
              Math.abs(a.at[0] - b.at[0]) * 2 < a.wide + b.wide && Math.abs(a.at[1] - b.at[1]) < 36,
          ),
      );
      expect(under).toEqual([]);
      const first = spotsAt(zoom).map(({ places: [one] }) => one?.number ?? 0);
      expect(first).toEqual([...first].sort((a, b) => a - b));
    }
  });
  it("give the same marks again, also from another start", () =>
    expect(spotsByZoom(places, CLOSEST)(12)).toEqual(spotsAt(12)));
});

describe("a place in a cluster", () => {
  const [far, near, twin] = [
    place(1, [51, -0.9]),
    place(2, [51.002, -0.9]),
    place(3, [51.002, -0.9]),
  ] as const;
  it("is found by itself at the first zoom that parts it", () => {
    const spotsAt = spotsByZoom([far, near], CLOSEST);
    const zoom = zoomOf(far, spotsAt, 10, CLOSEST);
    expect(spotsAt(10).map(({ places }) => places.length)).toEqual([2]);
    expect([spotsAt(zoom - 1).length, spotsAt(zoom).length]).toEqual([1, 2]);
  });
  it("stays there at the closest zoom when another is on the same spot", () => {
    const spotsAt = spotsByZoom([far, near, twin], CLOSEST);
    expect(zoomOf(near, spotsAt, 10, CLOSEST)).toBe(CLOSEST);
    expect(spotsAt(CLOSEST).map(({ places }) => places)).toEqual([[far], [near, twin]]);
  });
});

describe("names", () => {
  const labels = [
    { name: "North End", at: [51.1, -0.9] as const },
    { name: "South End", at: [51, -0.9] as const },
  ];
  const spot: Spot = { at: [51.01, -0.9], places: scattered(8) };
  it("say how many, near what, and what a press does", () => {
    expect(clusterName(spot, labels, true)).toBe("8 places near South End, zoom in");
    expect(clusterName(spot, labels, false)).toBe("8 places near South End, open the list");
    expect(clusterName(spot, [], true)).toBe("8 places, zoom in");
  });
  it("are of the nearest on the ground, not in degrees", () =>
    expect(
      nearestName(
        [60, 0],
        [
          { name: "East", at: [60, 0.15] },
          { name: "North", at: [60.1, 0] },
        ],
      ),
    ).toBe("East"));
});

describe("numbers", () => {
  const [a, b, c] = scattered(3) as [NumberedPlace, NumberedPlace, NumberedPlace];
  const shared = { ...b, entries: [...b.entries, ...c.entries] };
  it("follow the order of the list", () =>
    expect(
      numbered([a, b, c], ["services/3", "services/1"]).map(
        ({ number, name }) => `${number} ${name}`,
      ),
    ).toEqual(["1 3 Example Street", "2 1 Example Street"]));
  it("leave out entries that are not shown, within one address too", () =>
    expect(
      numbered([a, shared], ["services/3"]).map(({ entries }) => entries.map(({ key }) => key)),
    ).toEqual([["services/3"]]));
  it("are none when nothing is shown", () => expect(numbered([a, b, c], [])).toEqual([]));
});
