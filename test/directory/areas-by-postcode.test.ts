import { describe, expect, it } from "vitest";
import { areasNextTo } from "../../src/directory/areas-by-postcode.ts";
import { isForArea } from "../../src/directory/event-areas.ts";
import { forArea } from "../../src/directory/lists.ts";
import type { Library } from "../../src/model/library.ts";
import { noticeboardPage } from "../../src/pages/noticeboard.tsx";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { checked, examples } from "../fixtures/examples.ts";
import { words } from "../pages/markup.ts";

/** Harbour and Hill share one postcode sector and are 3 km apart; Quay has one to itself. */
function place(location: object, change: object = {}): Library {
  const { places } = placeData();
  const [harbour] = places.areas;
  if (!harbour) throw new Error("The example place has no area.");
  const at = (id: string, north: number, sectors: readonly string[]) => ({
    ...harbour,
    id,
    name: `The ${id}`,
    latitude: harbour.latitude + north,
    sectors: [...sectors],
  });
  const areas = [
    at("harbour", 0, ["ZZ1 1"]),
    at("hill", 0.027, ["ZZ1 1"]),
    at("quay", 0.2, ["ZZ1 9"]),
  ];
  const hall = {
    ...examples.services["baby-circle"],
    name: "Hall",
    locations: [location],
    ...change,
  };
  const fair = { ...examples.events["2026-11-28-lantern-walk"], areas: [], hub: undefined };
  return exampleLibrary({
    data: { places: { ...places, areas } },
    more: {
      services: { "baby-circle": hall },
      events: { "2026-11-28-lantern-walk": { ...fair, locations: [location] } },
    },
  });
}

const near = (location: object): readonly string[] => {
  const library = place(location);
  return areasNextTo(library.entry("services", "baby-circle"), library);
};

const ADDRESS = { name: "Hall", address1: "2 Rope Walk", postcode: "ZZ1 1AB" };

describe("areas that something is in or next to", () => {
  it("are those that share its postcode and are close", () => {
    expect(near({ ...ADDRESS, latitude: 53.501, longitude: -0.1 })).toEqual(["harbour"]);
    expect(near({ ...ADDRESS, latitude: 53.526, longitude: -0.1 })).toEqual(["hill"]);
  });
  it("is the one that is by far nearest, where none of those that share it is close", () => {
    expect(near({ ...ADDRESS, latitude: 53.486, longitude: -0.1 })).toEqual(["harbour"]);
    expect(near({ ...ADDRESS, latitude: 53.5135, longitude: -0.1 })).toEqual([]);
  });
  it("is the one that has its postcode to itself, however large it is", () =>
    expect(near({ ...ADDRESS, postcode: "ZZ1 9AB" })).toEqual(["quay"]));
  it("are none where the area is known, secret, or has no postcode", () => {
    expect(near({ ...ADDRESS, area: "hill" })).toEqual([]);
    expect(near({ name: "Hall", address1: "2 Rope Walk" })).toEqual([]);
    expect(near({ confidential: true })).toEqual([]);
  });
  it("have it in their list and on their board, and no other has", () => {
    const library = place({ ...ADDRESS, latitude: 53.501, longitude: -0.1 });
    const listed = (id: string) =>
      forArea(library.area(id), library).closeBy.map(({ name }) => name);
    expect([listed("harbour"), listed("hill")]).toEqual([["Hall"], []]);
    const board = (id: string) => words(noticeboardPage(library.area(id), library));
    expect(board("harbour")).toMatch(
      /In or next to The harbour, by the postcode.*Hall.*2 Rope Walk/,
    );
    expect(board("hill")).not.toContain("2 Rope Walk");
  });
  it("are on a board with a mark where we are not sure of them, which the board explains", () => {
    const board = (confidence: string) => {
      const library = place(
        { ...ADDRESS, latitude: 53.501, longitude: -0.1 },
        { checked: { ...checked, confidence } },
      );
      return words(noticeboardPage(library.area("harbour"), library));
    };
    expect(board("not confirmed")).toMatch(/Hall \*.*2 Rope Walk.*Where there is a \*/);
    expect(board("reported")).not.toContain("Hall *");
  });
  it("are not on a board for an urgent number that is at its top", () => {
    const board = (phones: readonly object[]) => {
      const library = place({ ...ADDRESS, latitude: 53.501, longitude: -0.1 }, { phones });
      const [urgent] = library.data.site.urgentHelplines;
      const named = library.entry("services", "baby-circle").phones[0]?.helpline;
      return { shown: words(noticeboardPage(library.area("harbour"), library)), urgent, named };
    };
    const { urgent } = board([]);
    expect(board([{ helpline: urgent }])).toMatchObject({ named: urgent });
    expect(board([{ helpline: urgent }]).shown).not.toContain("by the postcode");
    expect(board([]).shown).toContain("by the postcode");
  });
  it("keep an event with an address off the boards of other areas", () => {
    const unknown = place({ name: "Hall", address1: "2 Rope Walk" });
    const event = unknown.entry("events", "2026-11-28-lantern-walk");
    expect(isForArea(event, "harbour", unknown)).toBe(false);
    const open = place({ name: "Hall" });
    expect(isForArea(open.entry("events", event.slug), "harbour", open)).toBe(true);
  });
});
