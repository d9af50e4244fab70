/** What a notice board says of a hub that has no room, and of a number without known hours. */
import { describe, expect, it } from "vitest";
import { MAX_NOTICE_LINES } from "../../src/components/noticeboard/noticeboard.tsx";
import { noticeboardPage } from "../../src/pages/noticeboard.tsx";
import { checked, examples } from "../fixtures/examples.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { words } from "./markup.ts";

const hub = examples.hubs["harbour-hub"];
const LINE = "night-line";
/** More entries with a number than a board has room for, all surer than the hub. */
const halls = Object.fromEntries(
  Array.from({ length: 6 }, (_, index) => [
    `hall-${index}`,
    {
      ...examples.services["baby-circle"],
      name: `Hall ${index}`,
      serviceAreas: ["harbour"],
      website: `https://example.org/${index}`,
    },
  ]),
);

/** Where the food bank is, which has no number. */
const CHAPEL = { name: "Chapel", address1: "1 Quay Road", city: "Harbour Town" };
const WHOLE = "whole-place";

/** The board of a site at this address, which names a food bank for who has nothing to eat. */
function boardAt(url: string, named: readonly string[] = ["food-bank"]): string {
  const data = placeData();
  const [need, ...needs] = data.taxonomy.needs;
  if (need === undefined) throw new Error("The example has no needs.");
  const today = {
    question: "Nothing to eat?",
    guidance: "",
    atNight: undefined,
    helplines: [],
    services: [...named],
  };
  const [ward] = data.places.areas;
  if (ward === undefined) throw new Error("The example has no areas.");
  const areas = [ward, { ...ward, id: WHOLE, name: "All of it", kind: "borough" as const }];
  const base = {
    ...examples.services["baby-circle"],
    serviceAreas: [WHOLE],
    locations: [],
    website: undefined,
    phones: [{ number: "01632 960001" }],
  };
  const library = exampleLibrary({
    data: {
      site: { ...data.site, url },
      places: { ...data.places, areas },
      taxonomy: { ...data.taxonomy, needs: [{ ...need, today }, ...needs] },
    },
    more: {
      services: {
        ...halls,
        ...Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [`all-${at}`, { ...base, name: `All ${at}` }]),
        ),
        "food-bank": { ...base, name: "Zion food bank", phones: [], locations: [CHAPEL] },
      },
    },
  });
  return words(noticeboardPage(library.area("harbour"), library));
}

/** The board of an area whose hub has these numbers, as they stand in its entry. */
function board(phones: readonly object[]): string {
  const [[, helpline]] = Object.entries(examples.helplines) as [[string, object]];
  const library = exampleLibrary({
    more: {
      hubs: {
        "harbour-hub": { ...hub, phones, checked: { ...checked, confidence: "not confirmed" } },
      },
      services: halls,
      helplines: {
        [LINE]: { ...helpline, name: "Night Line", phones: [{ number: "01632 960123" }] },
      },
    },
  });
  return words(noticeboardPage(library.area("harbour"), library));
}

describe("a notice board", () => {
  it("has the hub of its area also where there is no room among what is surer", () => {
    expect(board([])).toContain("Harbour Family Hub *:");
    expect(board([{ number: "01632 960001" }])).toMatch(/Harbour Family Hub \*:.*01632 960001/);
  });

  it("says beside a helpline's number that its hours are not known", () => {
    expect(board([{ helpline: LINE }])).toContain("(hours not known)");
    expect(board([{ helpline: LINE, hours: "Day and night" }])).not.toContain("hours not known");
  });

  it("says the days of what is in short too", () => {
    const times = { freq: "WEEKLY", byday: ["TU"], validFrom: "2026-09-01", opensAt: "10:00" };
    const timed = Object.entries(halls).map(([slug, hall]) => [
      slug,
      { ...hall, schedules: [times] },
    ]);
    const library = exampleLibrary({ more: { services: Object.fromEntries(timed) } });
    const text = words(noticeboardPage(library.area("harbour"), library));
    const named = text.match(/Hall \d/g)?.length ?? 0;
    expect(named).toBeGreaterThan(MAX_NOTICE_LINES);
    expect(text.match(/Every Tuesday, 10am/g)?.length ?? text).toBe(named);
  });

  it("has in short what of its area has no room in large type", () => {
    expect(board([]).match(/Hall \d/g)?.length).toBeGreaterThan(MAX_NOTICE_LINES);
  });

  it("has first of all what is named for a need that cannot wait, with where it is", () => {
    const part = (text: string) => text.slice(text.indexOf("For everybody in"));
    const text = part(boardAt("https://families.town.uk"));
    expect(text).toMatch(
      /^For everybody in .{0,40}Zion food bank: Chapel, 1 Quay Road, Harbour Town/,
    );
    expect(part(boardAt("https://families.town.uk", []))).not.toMatch(/^.{0,60}Zion/);
  });

  it("has more entries where a site without an address has no code", () => {
    const count = (text: string): number => text.match(/All \d+/g)?.length ?? 0;
    const without = count(boardAt("https://town.example"));
    expect(without).toBeGreaterThan(count(boardAt("https://families.town.uk")));
  });
});
