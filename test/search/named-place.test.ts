/** Places in a query: which are named, and which are not covered. */
import { describe, expect, it } from "vitest";
import { answer } from "./answer.ts";
import { outsidePostcode } from "../../src/search/outside-postcode.ts";
import { createLibrary } from "../../src/model/library.ts";
import { AREAS, libraryOf, location, service } from "./library.ts";
import { openLibrary } from "./open-library.ts";

const OUTSIDE = { outside: { letters: ["AB"], note: 0 } };

describe("a postcode of another place", () => {
  it.each([
    ["ZZ11 9AB", ["zz11", "9ab"]],
    ["zz119ab", ["zz119ab"]],
    ["food near AB5", ["ab5"]],
    ["AB5 2", ["ab5"]],
  ])("is read in “%s”", (typed, words) => expect(outsidePostcode(OUTSIDE, typed)).toEqual(words));
  it.each(["year 7", "B2 in flat", "ZZ11", "mp3 player", "A4 paper", ""])(
    "is not read in “%s”",
    (typed) => expect(outsidePostcode(OUTSIDE, typed)).toEqual([]),
  );
  it("is none where the data names no other places", () =>
    expect(outsidePostcode({ outside: undefined }, "ZZ11 9AB")).toEqual([]));
});

const [first, second] = AREAS.filter(({ kind }) => kind !== "borough");
const there = first?.id ?? "";
const away = second?.id ?? "";
const base = libraryOf({
  services: [
    service("chess-club", { name: "Chess club", locations: [location({ area: there })] }),
    service("reading-room", { name: "Reading room", locations: [location({ area: away })] }),
  ],
});
const library = createLibrary(
  base.content,
  {
    ...base.data,
    places: {
      ...base.data.places,
      within: ["Nutwood"],
      outside: { names: ["Farford"], postcodeAreas: ["AB"] },
    },
  },
  base.today,
);
const { index } = openLibrary(library);
const notes = (typed: string): readonly string[] =>
  answer(index, typed).query.elsewhere.map(({ note }) => note);

describe("a kind of help and a place", () => {
  it("are missed where the place has nothing of the kind", () => {
    expect(answer(index, `reading room in ${first?.name}`).missesPlace).toBe(true);
    expect(answer(index, `chess club in ${first?.name}`).missesPlace).toBe(false);
  });
  it("are not missed without a place or without a kind", () => {
    expect(answer(index, "reading room").missesPlace).toBe(false);
    expect(answer(index, first?.name ?? "").missesPlace).toBe(false);
  });
});

describe("a name without an entry", () => {
  it.each(["farford", "AB5 1AA"])("“%s” is told to be outside, and finds nothing", (typed) => {
    expect(notes(typed)).toEqual([expect.stringContaining("This site covers")]);
    expect(answer(index, typed).results.length).toBe(0);
  });
  it("of a part of the place is told to be within", () =>
    expect(notes("nutwood")).toEqual([
      expect.stringContaining("nothing is listed under its name"),
    ]));
});

describe("a kind of help in a town", () => {
  const sector = first?.sectors[0] ?? "";
  const town = { name: "Farhaven", sectors: ["ZZ11 9"] };
  const wide = { name: "Broadhaven", sectors: [sector] };
  const entry = (slug: string, name: string, parts: Parameters<typeof location>[0]) =>
    service(slug, { name, locations: [location(parts)] });
  const known = libraryOf({
    services: [
      entry("larder", "Larder", { address1: "Long Road", city: "Farhaven" }),
      entry("toy-shed", "Toy shed", { name: "Chapel", city: " farhaven" }),
      entry("loom", "Loom", { area: there }),
      entry("kiln", "Kiln", { postcode: "ZZ11 9AB" }),
      entry("forge", "Forge", { postcode: "ZZ22 1AB", city: "Farhaven" }),
      entry("orchard", "Orchard", { city: "Elsewhere" }),
      // A name is read as a town's only where the index knows its word.
      service("hall-1", { name: "Farhaven hall" }),
      service("hall-2", { name: "Broadhaven hall" }),
    ],
  });
  const whole = known.data.places.areas.find(({ kind }) => kind === "borough")?.id ?? "";
  const { index: box } = openLibrary(
    createLibrary(
      {
        ...known.content,
        services: known.content.services.map((one) => ({ ...one, serviceAreas: [whole] })),
      },
      { ...known.data, places: { ...known.data.places, towns: [town, wide] } },
      known.today,
    ),
  );
  it.each([
    ["has an address without a ward", "larder in farhaven"],
    ["has no address but a town", "toy shed in farhaven"],
    ["has a ward of the town", "loom in broadhaven"],
    ["has a postcode of the town", "kiln in farhaven"],
    ["is asked for without “in”", "larder farhaven"],
  ])("is there when its entry %s", (_why, typed) =>
    expect(answer(box, typed).missesPlace).toBe(false),
  );
  it.each([
    ["is in another town", "larder in broadhaven"],
    ["has the post town, and the postcode of a village", "forge in farhaven"],
    ["names a town that is not asked for", "orchard in farhaven"],
  ])("is elsewhere when its entry %s", (_why, typed) =>
    expect(answer(box, typed).missesPlace).toBe(true),
  );
});
