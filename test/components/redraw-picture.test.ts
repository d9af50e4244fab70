/** The size of a picture that is redrawn. */
import { expect, test } from "vitest";
import { fitted } from "../../src/components/post-form/redraw-picture.ts";

test.each([
  ["a wide one is scaled by its width", 4000, 3000, 1600, { width: 1600, height: 1200 }],
  ["a tall one is scaled by its height", 1500, 3000, 1600, { width: 800, height: 1600 }],
  ["a small one keeps its size", 800, 600, 1600, { width: 800, height: 600 }],
  ["a thin one keeps a pixel", 10_000, 1, 1600, { width: 1600, height: 1 }],
])("a redrawn picture: %s", (_what, width, height, longest, size) => {
  expect(fitted(width, height, longest)).toEqual(size);
});
