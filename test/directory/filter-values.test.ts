import { describe, expect, it } from "vitest";
import { dividing, valuesOf } from "../../src/directory/filter-values.ts";
import { forFacets } from "../../src/finder/filters.ts";
import { UNSTATED } from "../../src/finder/listing.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { listing } from "../finder/listings.ts";

const option = (value: string) => ({ value, label: value });
const options = {
  ...forFacets(() => []),
  need: [option("food")],
  cost: [option("free")],
  delivery: [option("phone"), option("online")],
};
const offered = (...entries: ReturnType<typeof listing>[]) => {
  const { need, cost, delivery } = dividing(options, entries);
  return [need, cost, delivery].map((list) => list.map(({ value }) => value));
};

describe("the filters offered", () => {
  const free = listing({ values: { cost: ["free"] } });
  const phone = listing({ values: { delivery: ["phone"] } });

  it("leave out what fewer than three entries state, and keep topics", () =>
    expect(offered(free, free, phone, phone, phone)).toEqual([["food"], [], ["phone"]]));
  it("have a group that three entries state, without the values that none states", () =>
    expect(offered(free, free, free, phone)).toEqual([["food"], ["free"], []]));
});

describe("a cost that is not stated", () => {
  it.each([
    ["nhs", "free"],
    ["police", "free"],
    ["charity", "unstated"],
  ])("of a service of kind %s is %s", (kind, expected) => {
    const library = exampleLibrary({
      more: { organisations: { council: { ...examples.organisations.council, kind } } },
    });
    const costs = valuesOf(library.entry("services", "baby-circle"), library).cost;
    expect(costs).toEqual([expected === "free" ? "free" : UNSTATED]);
  });
});
