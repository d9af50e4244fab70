import { describe, expect, it } from "vitest";
import { groupedBy } from "../../src/format/grouped-by.ts";

describe("groupedBy", () => {
  it("puts each item under each of its keys once, in the order of the list", () => {
    const groups = groupedBy(["b1", "a1", "b2"], (item) => [item.charAt(0), item.charAt(0), "all"]);
    expect([...groups]).toEqual([
      ["b", ["b1", "b2"]],
      ["all", ["b1", "a1", "b2"]],
      ["a", ["a1"]],
    ]);
  });
});
