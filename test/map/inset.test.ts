import { describe, expect, it } from "vitest";
import { insetPlacing } from "../../src/map/inset.ts";
import type { Position } from "../../src/map/files.ts";

const SIZE = { width: 120, height: 80 };
const MARGIN = 10;

describe("where positions stand in the inset of a map", () => {
  const points: readonly Position[] = [
    [51, -1],
    [51.1, -1.2],
    [51.05, -0.9],
  ];
  const placing = insetPlacing(points, SIZE, MARGIN);

  it("is within its margins for every place, north at the top and east on the right", () => {
    const placed = points.map(placing);
    for (const [x, y] of placed) {
      expect(x).toBeGreaterThanOrEqual(MARGIN);
      expect(x).toBeLessThanOrEqual(SIZE.width - MARGIN);
      expect(y).toBeGreaterThanOrEqual(MARGIN);
      expect(y).toBeLessThanOrEqual(SIZE.height - MARGIN);
    }
    const [[southX = 0, southY = 0] = [], [westX = 0, northY = 0] = []] = placed;
    expect(northY).toBeLessThan(southY);
    expect(westX).toBeLessThan(southX);
  });

  it("is the middle for a place alone, with the ground around it", () => {
    const alone = insetPlacing([[51, -1]], SIZE, MARGIN);
    expect(alone([51, -1])).toEqual([60, 40]);
    expect(alone([51.01, -1])[1]).toBeCloseTo(13.3, 1);
  });

  it("is just beyond the edge for what is far away", () =>
    expect(placing([60, 20])).toEqual([SIZE.width + MARGIN, -MARGIN]));
});
