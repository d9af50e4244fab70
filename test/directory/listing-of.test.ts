import { describe, expect, it } from "vitest";
import { forFacets } from "../../src/finder/filters.ts";
import { EVERY, UNSTATED } from "../../src/finder/listing.ts";
import { areasOf, listedEntries, listingOf, needsOf } from "../../src/directory/listing-of.ts";
import { createLibrary } from "../../src/model/library.ts";
import { AREAS, hub, libraryOf, location, programme, service } from "../search/library.ts";

const [north, south] = AREAS.map(({ id }) => id) as [string, string];
const borough = { ...AREAS[0]!, id: "everywhere", kind: "borough" as const };
const values = (entry: ReturnType<typeof service>) =>
  listingOf(entry, libraryOf({ services: [entry] }, [...AREAS, borough])).values;

describe("the directory", () => {
  it("lists services, hubs and programmes for families, A to Z, and nothing that has closed for good", () => {
    const library = libraryOf({
      services: [
        service("b"),
        service("gone", { status: "defunct" }),
        service("paused", { status: "inactive" }),
      ],
      hubs: [hub("a"), hub("gone", { status: "defunct" })],
      programmes: [
        programme("d"),
        programme("c", { local: "was offered" }),
        programme("planned", { local: "planned" }),
        programme("staff", { audience: "practitioners" }),
        programme("elsewhere", { local: "not found" }),
        programme("for-staff", { local: "for staff" }),
      ],
    });
    expect(listedEntries(library).map(({ slug }) => slug)).toEqual([
      "a",
      "b",
      "c",
      "d",
      "paused",
      "planned",
    ]);
  });
});

describe("what an entry says", () => {
  it("is nothing when it states nothing", () =>
    expect(values(service("a"))).toEqual(forFacets(() => [UNSTATED])));
  it("is free when one of its costs is 0", () => {
    const cost = (amount: number | undefined) => ({
      option: undefined,
      amount,
      amountDescription: undefined,
    });
    expect(values(service("a", { costOptions: [cost(0)] })).cost).toEqual(["free"]);
    expect(values(service("a", { costOptions: [cost(5), cost(0)] })).cost).toEqual([
      "paid",
      "free",
    ]);
    expect(values(service("a", { costOptions: [cost(5)] })).cost).toEqual(["paid"]);
    // “What you can give”: neither free nor a sum.
    expect(values(service("a", { costOptions: [cost(undefined)] })).cost).toEqual([UNSTATED]);
  });
  it("for areas: those it serves and is in; all when it serves the whole place; open when only its address is known", () => {
    const at = [location({ area: north })];
    expect(values(service("a", { serviceAreas: [south], locations: at })).area).toEqual([
      south,
      north,
    ]);
    expect(values(service("a", { serviceAreas: ["everywhere"], locations: at })).area).toEqual([
      north,
      EVERY,
    ]);
    expect(values(service("a", { locations: at })).area).toEqual([north, UNSTATED]);
  });
  it("never tells where a secret address is", () => {
    const entry = service("a", { locations: [location({ area: north, confidential: true })] });
    expect(areasOf(entry, libraryOf({ services: [entry] }))).toEqual([UNSTATED]);
  });
  it("of a hub: what runs in it, and maybe more", () => {
    const need = libraryOf({}).data.taxonomy.needs[0]!.id;
    const library = libraryOf({
      hubs: [hub("a")],
      services: [
        service("b", { hubs: ["a"], needs: [need] }),
        service("c", { hubs: ["a"], needs: ["gone"], status: "defunct" }),
      ],
    });
    expect(needsOf(library.content.hubs[0]!, library)).toEqual([need, UNSTATED]);
  });
  it("of a hub, with a list of what hubs are meant to have: maybe those needs, and no other", () => {
    const { content, data } = libraryOf({ hubs: [hub("a")] });
    const [first, second] = data.taxonomy.needs;
    const needs = [
      { ...first!, categories: ["Help with feeding"] },
      { ...second!, categories: ["Music"] },
    ];
    const hubServices = [{ ...data.taxonomy.hubServices[0]!, categories: ["Help with feeding"] }];
    const library = createLibrary(
      content,
      { ...data, taxonomy: { ...data.taxonomy, needs, hubServices } },
      "2026-11-21",
    );
    expect(needsOf(library.content.hubs[0]!, library)).toEqual([UNSTATED + first!.id]);
  });
});
