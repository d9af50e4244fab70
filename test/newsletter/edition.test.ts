import { describe, expect, it } from "vitest";
import { canBeSent, editions, itemsToSend } from "../../src/newsletter/edition.ts";
import { ROOM, sheetOf } from "../../src/newsletter/sheet.ts";
import { eventWhen, headingOf, leadOf } from "../../src/newsletter/words.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const at = (today: string) => editions(exampleLibrary({ today }));

describe("an edition", () => {
  it("gathers items, events to come and what is on again and again", () => {
    const [newest] = at("2026-11-21");
    expect(newest).toMatchObject({ id: "2026-11", title: "November 2026", open: true });
    expect(newest?.coming.map(({ name }) => name)).toEqual(["Lantern walk"]);
    expect(newest?.regular.map(({ name }) => name)).toEqual(["Toddler Tea"]);
  });
  it("leaves out what is sensitive from what is sent, and keeps it on the page", () => {
    const [newest] = at("2026-11-21");
    expect(newest?.items.map(({ title }) => title)).toContain("A room after violence at home");
    expect(newest && itemsToSend(newest).map(({ title }) => title)).toEqual([
      "New swings on the quay",
    ]);
  });
  it("keeps its sheet and its message when everything in it is over", () => {
    const [october] = at("2026-10-20");
    const [, later] = at("2026-11-21");
    expect(october && [itemsToSend(october).length, canBeSent(october)]).toEqual([1, true]);
    expect(later && [itemsToSend(later).length, canBeSent(later)]).toEqual([0, true]);
  });
  it("does not show today's times as those of an old issue", () => {
    expect(at("2026-12-31")[0]?.regular.map(({ name }) => name)).toEqual(["Toddler Tea"]);
    expect(at("2027-01-01")[0]?.regular).toEqual([]);
    expect(at("2026-11-21")[1]?.regular).toEqual([]);
  });
  it("looks back on a year without events", () =>
    expect(at("2026-11-21").at(-1)).toMatchObject({
      id: "2018",
      kind: "year",
      coming: [],
      regular: [],
    }));
});

describe("its words", () => {
  it.each([
    [
      { kind: "month", id: "2026-11", title: "November 2026", months: ["2026-11"], open: true },
      "News so far. More can come until 30 November 2026.",
    ],
    [
      { kind: "month", id: "2026-12", title: "", months: ["2026-11", "2026-12"], open: false },
      "What happened, what is coming and what has changed. Nobody posted anything in November 2026, so this issue covers that month too.",
    ],
    [
      {
        kind: "month",
        id: "2026-12",
        title: "",
        months: ["2026-10", "2026-11", "2026-12"],
        open: false,
      },
      "What happened, what is coming and what has changed. Nobody posted anything in October 2026 and November 2026, so this issue covers those months too.",
    ],
    [
      {
        kind: "month",
        id: "2026-12",
        title: "",
        months: ["2026-07", "2026-08", "2026-09", "2026-10", "2026-12"],
        open: false,
      },
      "What happened, what is coming and what has changed. Nobody posted anything in the 4 months before, so this issue covers those months too.",
    ],
  ] as const)("%#", (issue, words) =>
    expect(leadOf({ ...issue, items: [], over: [], asOf: "", coming: [], regular: [] })).toBe(
      words,
    ),
  );

  it("name the issue", () =>
    expect(at("2026-11-21").map(headingOf)).toEqual([
      "Newsletter, November 2026",
      "Newsletter, October 2026",
      "Looking back at 2018",
    ]));

  it("say when an event is not going ahead", () => {
    const library = exampleLibrary();
    const event = library.entry("events", "2026-11-28-lantern-walk");
    const said = (change: object, today = library.today): string =>
      eventWhen({ ...event, ...change }, { ...library, today });
    expect(said({})).toBe("Saturday 28 November, 4pm to 5:30pm. Harbour Family Hub. Free");
    expect(said({ status: "cancelled" })).toBe("Cancelled. It is not on Saturday 28 November");
    expect(said({ status: "postponed" })).toBe(
      "Put off. It is not on Saturday 28 November: ask for the new date",
    );
    expect(said({ lastDate: "2026-11-29", startTime: undefined, costOptions: [] })).toBe(
      "Saturday 28 November to Sunday 29 November. Harbour Family Hub",
    );
    expect(said({}, "2026-11-29")).toBe("This is over. It was on Saturday 28 November");
  });
});

describe("the sheet", () => {
  const [newest] = at("2026-11-21");
  const [item] = newest?.items ?? [];
  if (!newest || !item) throw new Error("The example place has no news.");
  const many = (count: number, body: string) => ({
    ...newest,
    items: Array.from({ length: count }, (_, index) => ({ ...item, slug: `item-${index}`, body })),
  });

  it("has whole texts while there is room", () =>
    expect(sheetOf(many(3, "Come.")).items.map(({ whole }) => whole)).toEqual([true, true, true]));
  it("keeps to sentences when texts are long", () =>
    expect(sheetOf(many(3, "Come. ".repeat(ROOM.sides))).items.map(({ whole }) => whole)).toEqual([
      false,
      false,
      false,
    ]));
  it("names the rest when there is no more room", () => {
    const { items, more } = sheetOf(many(40, "Come."));
    expect(items.length).toBeGreaterThan(10);
    expect(items.length + more.length).toBe(40);
  });
  it("has nothing sensitive on it", () =>
    expect(sheetOf(newest).items.map(({ item: { sensitive } }) => sensitive)).not.toContain(true));
});
