import { describe, expect, it } from "vitest";
import { labelsWithRoom } from "../../src/components/place-map/label-room.ts";

const box = (left: number, top: number) => ({ left, top, width: 40, height: 10 });
const frame = { left: 0, top: 0, width: 200, height: 100 };

describe("labels", () => {
  it("are below, else above, else nowhere; earlier ones first", () => {
    expect(
      labelsWithRoom(
        [
          [box(10, 20), box(10, 0)],
          [box(30, 20), box(30, 0)],
          [box(20, 15), box(20, 5)],
        ],
        [],
        frame,
      ),
    ).toEqual([0, 1, -1]);
  });
  it("never lie on a pin or outside the frame", () => {
    expect(
      labelsWithRoom(
        [[box(10, 20)], [box(-1, 50)], [box(170, 50)], [box(10, 95)], [box(60, 50)]],
        [{ left: 45, top: 25, width: 9, height: 9 }],
        frame,
      ),
    ).toEqual([-1, -1, -1, -1, 0]);
  });
  it("may touch", () =>
    expect(labelsWithRoom([[box(0, 0)], [box(40, 0)], [box(0, 10)]], [], frame)).toEqual([
      0, 0, 0,
    ]));
});
