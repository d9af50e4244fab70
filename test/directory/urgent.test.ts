import { describe, expect, it } from "vitest";
import {
  isReachable,
  namedFirst,
  ofEachNeed,
  reachableFirst,
} from "../../src/directory/reachable.ts";
import { hasOwnUrgent, runningHelplines, urgentFor } from "../../src/directory/urgent.ts";
import type { Listed } from "../../src/directory/entries.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";

const { taxonomy } = placeData();
const own = { title: "Hurt at home?", helplines: ["child-line-example"], also: [] };
const library = exampleLibrary({
  data: {
    taxonomy: {
      ...taxonomy,
      needs: taxonomy.needs.map((need) =>
        need.id === "feeling-safe"
          ? { ...need, urgent: { ...own, alsoTitle: "And now?", also: ["the-emergency-number"] } }
          : need,
      ),
    },
  },
});
const names = (needs: readonly string[]) =>
  urgentFor(needs, library).helplines.map(({ slug }) => slug);

describe("who to ring first", () => {
  it("follows the first need that names its own helplines", () => {
    expect(names(["baby-and-toddler", "feeling-safe"])).toEqual(["child-line-example"]);
    expect(urgentFor(["feeling-safe"], library)).toMatchObject({
      title: "Hurt at home?",
      also: { title: "And now?", helplines: [{ slug: "the-emergency-number" }] },
    });
    expect(hasOwnUrgent(["feeling-safe"], library)).toBe(true);
  });

  it("is that of the whole site when no need names its own", () => {
    expect(names(["baby-and-toddler"])).toEqual([...library.data.site.urgentHelplines]);
    expect(urgentFor([], library).also).toBeUndefined();
    expect(hasOwnUrgent(["baby-and-toddler"], library)).toBe(false);
  });
});

describe("a line that is answered day and night", () => {
  const example = examples.helplines["child-line-example"];
  const line = (last: number, urgency: string, needs: readonly string[], hours?: string) => ({
    ...example,
    id: example.id.replace(/\d\d$/, String(last)),
    name: `Line ${last}`,
    phones: [{ number: `01632 9600${last}` }],
    urgency,
    needs,
    hours,
  });
  /** The order of three lines: one of day hours, one of unknown hours, one for night and day. */
  const order = (need: string, urgency = "you") => {
    const own = exampleLibrary({
      more: {
        helplines: {
          day: line(81, urgency, [need], "9am to 5pm"),
          unknown: line(82, urgency, ["feeling-safe"]),
          night: line(83, urgency, [need], "Day and night"),
        },
      },
      data: { urgent: { ...placeData().urgent, always: ["night"] } },
    });
    return runningHelplines(["day", "unknown", "night"], own).map(({ slug }) => slug);
  };

  it("comes before one for the same need whose hours nobody knows, and no other", () =>
    expect(order("feeling-safe")).toEqual(["day", "night", "unknown"]));
  it("keeps its place among lines for other needs, and for other callers", () => {
    expect(order("baby-and-toddler")).toEqual(["day", "unknown", "night"]);
    expect(order("feeling-safe", "child")).toEqual(["day", "unknown", "night"]);
  });
});

describe("the order of a list", () => {
  const entry = (name: string, change: object): Listed =>
    ({
      ...library.entry("services", "toddler-tea"),
      phones: [],
      website: undefined,
      email: undefined,
      name,
      ...change,
    }) as Listed;
  const phones = [{ number: "01632 960009" }];
  const doubtful = { checked: { confidence: "not confirmed" } };

  it("puts phone numbers first, then other contacts, then uncertain entries", () =>
    expect(
      reachableFirst(
        [
          entry("doubtful, with a number", { phones, ...doubtful }),
          entry("no way", {}),
          entry("a website", { website: "https://example.org/" }),
          entry("a number", { phones }),
          entry("another number", { phones }),
        ],
        library,
      ).map(({ name }) => name),
    ).toEqual(["a number", "another number", "a website", "no way", "doubtful, with a number"]));

  it("puts entries that the topic names first, and those that are not running last", () => {
    const [ended, named, running] = [
      entry("ended, with a number", { phones, status: "past" }),
      entry("named", { ...doubtful }),
      entry("running", {}),
    ];
    expect(namedFirst([ended, running, named], [named], library).map(({ name }) => name)).toEqual([
      "named",
      "running",
      "ended, with a number",
    ]);
    expect(namedFirst([running], [named], library)).toEqual([running]);
  });

  it("puts entries whose main need is the topic before those that have it among others", () => {
    const list = [
      entry("also about it, with a number", { phones, needs: ["health", "money"] }),
      entry("chiefly, in doubt", { ...doubtful, needs: ["money"] }),
      entry("chiefly", { needs: ["money", "health"] }),
      entry("chiefly, with a number", { phones, needs: ["money"] }),
    ];
    const names = (need?: string) => namedFirst(list, [], library, need).map(({ name }) => name);
    expect(names("money")).toEqual([
      "chiefly, with a number",
      "chiefly",
      "also about it, with a number",
      "chiefly, in doubt",
    ]);
    expect(names()[0]).toBe("also about it, with a number");
  });

  it("begins a list without a topic with one for each need, the needs of the home page first", () => {
    const needs = (...ids: string[]) => ({ phones, needs: ids });
    const list = [
      entry("surgery a", needs("feeling-safe")),
      entry("surgery b", needs("feeling-safe")),
      entry("unsure group", { ...needs("baby-and-toddler"), ...doubtful }),
      entry("group", needs("baby-and-toddler", "joining-in")),
      entry("choir", { ...needs("joining-in"), phones: [] }),
      entry("shut choir", { ...needs("joining-in"), status: "inactive" }),
    ];
    const { needs: all } = library.data.taxonomy;
    expect(all.map(({ id, home }) => [id, home])).toEqual([
      ["baby-and-toddler", true],
      ["joining-in", true],
      ["feeling-safe", false],
    ]);
    expect(ofEachNeed(list, library).map(({ name }) => name)).toEqual([
      "group",
      "choir",
      "surgery a",
      "surgery b",
      "unsure group",
      "shut choir",
    ]);
  });

  it("counts a course that is not offered here as not running", () => {
    const course = (name: string, local: string) =>
      entry(name, { ...library.entry("programmes", "calm-days"), name, local, phones });
    expect(
      reachableFirst(
        [course("was", "was offered"), entry("no way", {}), course("is", "offered")],
        library,
      ).map(({ name }) => name),
    ).toEqual(["is", "no way", "was"]);
  });

  it("puts confirmed entries before read ones, and local ones before the rest", () => {
    const told = { confirmedOn: "2026-11-02", confirmedBy: "phone" };
    const confirmed = { checked: { confidence: "confirmed", ...told } };
    const read = { checked: { confidence: "reported" } };
    const elsewhere = { hubs: [], locations: [], serviceAreas: [] };
    expect(
      reachableFirst(
        [
          entry("anywhere, read", { ...elsewhere, ...read, phones }),
          entry("local, read, no number", read),
          entry("local, read", { ...read, phones }),
          entry("anywhere, confirmed", { ...elsewhere, ...confirmed, phones }),
          entry("local, confirmed", { ...confirmed, phones }),
          entry("local, in doubt", { ...doubtful, phones }),
        ],
        library,
      ).map(({ name }) => name),
    ).toEqual([
      "local, confirmed",
      "anywhere, confirmed",
      "local, read",
      "anywhere, read",
      "local, read, no number",
      "local, in doubt",
    ]);
  });

  it("tells whether an entry can be contacted", () =>
    expect([
      isReachable(entry("", {})),
      isReachable(entry("", { phones })),
      isReachable(entry("", { email: "hello@example.org" })),
    ]).toEqual([false, true, true]));
});
