import { describe, expect, it } from "vitest";
import type { CheckedEntry } from "../../src/freshness/due.ts";
import { callAbout } from "../../src/freshness/questions.ts";
import { ringRound, weightOf } from "../../src/freshness/ring-round.ts";
import { dueRows, dueTable } from "../../src/cms/desk/due-rows.ts";
import { checked, examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { outOfOrder } from "../in-order.ts";

const tea = examples.services["toddler-tea"];
const told = {
  ...checked,
  nextDue: "2027-05-01",
  confidence: "confirmed",
  confirmedOn: checked.on,
  confirmedBy: "phone",
} as const;
const services = {
  "a-told": { ...tea, name: "Told", checked: told },
  "b-late": {
    ...tea,
    name: "Late",
    checked: { ...checked, on: "2025-11-02", nextDue: "2026-01-10" },
  },
  "c-read": { ...tea, name: "Read", checked: { ...checked, nextDue: "2027-05-01" } },
  "d-crisis": {
    ...tea,
    name: "Crisis",
    crisis: true,
    levels: [],
    phones: [{ number: "01632 960444" }],
  },
  "e-gaps": {
    ...tea,
    name: "Gaps",
    phones: [
      { number: "01632 960445", hours: "Monday to Friday" },
      { number: "999" },
      { number: "116 123" },
    ],
    costOptions: [],
    notConfirmed: ["We do not know who may come. Ask at the door."],
  },
  "f-lent": { ...tea, name: "Lent", phones: [{ helpline: "child-line-example" }] },
};
const library = exampleLibrary({ more: { services } });
const service = (slug: string): CheckedEntry =>
  library.entry("services", slug) as unknown as CheckedEntry;

describe("the round of calls", () => {
  it("puts what is late before what is only read, and leaves out what is confirmed and fresh", () => {
    const names = ringRound(library).map(({ entry }) => entry.slug);
    expect(outOfOrder(names, "b-late", "c-read")).toEqual([]);
    expect(names).not.toContain("a-told");
    expect(weightOf(service("b-late"), library)).toBeGreaterThan(
      weightOf(service("c-read"), library),
    );
  });

  it("rings nobody on a line that is kept for people in danger, and never 999", () => {
    expect(callAbout(service("d-crisis"), library).ring).toEqual([]);
    expect(callAbout(service("e-gaps"), library).ring).toEqual([
      { number: "01632 960445", who: "Gaps", hours: "Monday to Friday" },
    ]);
    const lent = callAbout(service("f-lent"), library).ring.map(({ number }) => number);
    expect(lent).not.toContain("01632 960003");
  });

  it("asks for what is known, for what is missing and for what nobody could confirm", () => {
    expect(callAbout(service("e-gaps"), library).questions).toEqual(
      expect.arrayContaining([
        "Is it still running?",
        "Is 01632 960445 still the number to ring?",
        "What does it cost, or is it free?",
        "Not known yet: We do not know who may come. Ask at the door.",
      ]),
    );
  });

  it("is a table that Excel reads as UTF-8, with the form of each entry", () => {
    const table = dueTable(dueRows(library, "round"), "https://example.org");
    expect(table.startsWith("\uFEFFname,kind,")).toBe(true);
    expect(table).toContain("https://example.org/admin/#/collections/services/entries/b-late");
    expect(table).not.toContain("Told,");
  });
});
