import { describe, expect, it } from "vitest";
import { figuresOf } from "../../src/freshness/figures.ts";
import { checked, examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { servicePage } from "../../src/pages/service-page.tsx";
import { words } from "../pages/markup.ts";

const id = "7f1c2f0e-3b1a-4d59-9a5e-000000000099";

/** The slugs of a gap and the number of entries to which it applies. */
function gap(
  name: string,
  options: Parameters<typeof exampleLibrary>[0] = {},
): { applicable: number; missing: readonly string[] } {
  const found = figuresOf(exampleLibrary(options)).gaps.find((figure) => figure.gap.id === name);
  return {
    applicable: found?.applicable ?? 0,
    missing: found?.missing.map(({ slug }) => slug) ?? [],
  };
}

describe("the site's score", () => {
  it("counts fresh, due and overdue entries as of the day", () => {
    const at = (today: string) => figuresOf(exampleLibrary({ today })).all;
    const all = at("2026-11-21").entries;
    expect(at("2026-11-21")).toEqual({
      entries: all,
      checkedLately: all,
      dueSoon: 0,
      overdue: 0,
      longOverdue: 0,
    });
    expect(at("2027-02-02")).toMatchObject({ checkedLately: 0, dueSoon: all - 1, overdue: 0 });
    expect(at("2027-02-03")).toMatchObject({ overdue: all - 1, longOverdue: 0, dueSoon: 0 });
    expect(at("2027-08-02")).toMatchObject({ overdue: all - 1, longOverdue: all - 1 });
  });

  it("counts how sure we are, and open questions", () => {
    const services = {
      "toddler-tea": {
        ...examples.services["toddler-tea"],
        checked: { ...checked, confidence: "not confirmed" },
      },
    };
    const { sure, withUnconfirmed, all } = figuresOf(exampleLibrary({ more: { services } }));
    expect(sure.map(({ name, entries }) => [name, entries])).toEqual([
      ["confirmed", 0],
      ["reported", all.entries - 1],
      ["not confirmed", 1],
    ]);
    expect(withUnconfirmed).toBe(1);
  });

  it("finds what has no number to ring", () => {
    expect(gap("phone")).toEqual({ applicable: 6, missing: ["toddler-tea", "baby-circle"].sort() });
  });

  it("takes a number to text for a number", () => {
    const { phones: _phones, ...line } = examples.helplines["child-line-example"];
    expect(
      gap("phone", {
        more: {
          helplines: { "text-line": { ...line, id, name: "Text line", text: { number: "85258" } } },
        },
      }).missing,
    ).not.toContain("text-line");
  });

  it("takes hours of a phone and sessions for hours", () => {
    expect(gap("hours").missing).toEqual([
      "baby-circle",
      "safe-talk",
      "harbour-hub",
      "the-emergency-number",
    ]);
  });

  it("counts what a service's page calls unknown as missing: a shared number, a phone's hours", () => {
    const service = (change: object) => ({
      more: { services: { "baby-circle": { ...examples.services["baby-circle"], ...change } } },
    });
    const own = { number: "01632 960009", hours: "Monday to Friday, 9am to 5pm" };
    const forAll = { number: "111", hours: "Day and night" };
    expect(gap("phone", service({ phones: [own] })).missing).not.toContain("baby-circle");
    expect(gap("phone", service({ phones: [forAll] })).missing).toContain("baby-circle");
    const cases = [
      ["phone", own, false],
      ["phone", forAll, true],
      ["in person", own, true],
    ] as const;
    for (const [delivery, phone, missing] of cases) {
      const options = service({ phones: [phone], delivery: [delivery] });
      const library = exampleLibrary(options);
      const page = words(servicePage(library.entry("services", "baby-circle"), library));
      expect(page.includes("We have no confirmed days and times")).toBe(missing);
      expect(gap("hours", options).missing.includes("baby-circle")).toBe(missing);
    }
  });

  it("asks no website for its hours", () => {
    const services = {
      "baby-circle": { ...examples.services["baby-circle"], delivery: ["online"] },
    };
    expect(gap("hours").missing).toContain("baby-circle");
    expect(gap("hours", { more: { services } }).missing).not.toContain("baby-circle");
  });

  it("asks for an address only where people go, and takes the hub's", () => {
    expect(gap("address")).toEqual({
      applicable: 3,
      missing: ["baby-circle", "toddler-tea", "harbour-hub"],
    });
    const hubs = {
      "harbour-hub": { ...examples.hubs["harbour-hub"], locations: [{ address1: "1 Quay" }] },
    };
    expect(gap("address", { more: { hubs } }).missing).toEqual(["baby-circle"]);
    const services = {
      "baby-circle": { ...examples.services["baby-circle"], locations: [{ confidential: true }] },
    };
    expect(gap("address", { more: { hubs, services } }).missing).toEqual([]);
  });

  it("asks for cost, age and way in of what runs, and not of what has closed", () => {
    for (const name of ["cost", "age", "way-in"])
      expect(gap(name)).toEqual({
        applicable: 4,
        missing: ["baby-circle", "safe-talk", "calm-days"],
      });
  });

  it("counts a way in of which nobody is sure as missing, as its page does not promise it", () => {
    const toddlerTea = examples.services["toddler-tea"];
    const checked = { ...toddlerTea.checked, confidence: "not confirmed" };
    const services = { "toddler-tea": { ...toddlerTea, checked } };
    expect(gap("way-in").missing).not.toContain("toddler-tea");
    expect(gap("way-in", { more: { services } }).missing).toContain("toddler-tea");
    expect(gap("cost", { more: { services } }).missing).not.toContain("toddler-tea");
  });

  it("adds up by kind, and leaves out what has no entry", () => {
    const { byKind, byNeed, all } = figuresOf(exampleLibrary());
    expect(byKind.reduce((sum, { entries }) => sum + entries, 0)).toBe(all.entries);
    expect(byKind.some(({ label }) => label === "Newsletter items")).toBe(false);
    expect(byNeed.length).toBeGreaterThan(0);
    expect(byNeed.filter(({ entries }) => entries === 0)).toEqual([]);
  });
});
