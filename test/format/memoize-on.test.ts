import { describe, expect, it } from "vitest";
import { memoizeOn } from "../../src/format/memoize-on.ts";

describe("memoizeOn", () => {
  it("calls the function once for each object, also when it returns undefined", () => {
    const asked: object[] = [];
    const make = (key: object): undefined => void asked.push(key);
    const [a, b] = [{}, {}];
    for (const key of [a, a, b, a]) expect(memoizeOn(key, make)).toBeUndefined();
    expect(asked).toEqual([a, b]);
  });
  it("keeps the results of different functions on one object apart", () => {
    const key = { name: "a" };
    expect([memoizeOn(key, ({ name }) => name), memoizeOn(key, ({ name }) => name.length)]).toEqual(
      ["a", 1],
    );
  });
});
