import { describe, expect, it } from "vitest";
import { groupedBy, onceFor } from "../../src/format/once-for.ts";

describe("onceFor", () => {
  it("works a thing out once for each object, undefined too", () => {
    const asked: object[] = [];
    const make = (key: object): undefined => void asked.push(key);
    const [a, b] = [{}, {}];
    for (const key of [a, a, b, a]) expect(onceFor(key, make)).toBeUndefined();
    expect(asked).toEqual([a, b]);
  });
  it("keeps apart what different functions give for one object", () => {
    const key = { name: "a" };
    expect([onceFor(key, ({ name }) => name), onceFor(key, ({ name }) => name.length)]).toEqual([
      "a",
      1,
    ]);
  });
});

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
