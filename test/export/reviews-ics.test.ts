import { describe, expect, it } from "vitest";
import { reviewsCalendar } from "../../src/export/reviews-ics.ts";
import { checkedEntries } from "../../src/freshness/due.ts";
import { checked, examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { unfolded } from "../fixtures/icalendar.ts";

const lines = (name: string, text: string): readonly string[] =>
  unfolded(text)
    .split("\r\n")
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));

describe("the calendar of checks", () => {
  const library = exampleLibrary();
  const text = reviewsCalendar(library);

  it("has one event for each date and owner", () => {
    const entries = checkedEntries(library).length;
    expect(lines("SUMMARY", text)).toEqual([
      `${entries - 6} checks due: Site editor`,
      "3 checks due: Example Council",
      "3 checks due: Harbour Friends",
    ]);
  });

  it("does not depend on the date of the build", () =>
    expect(reviewsCalendar(exampleLibrary({ today: "2026-11-22" }))).toBe(text));

  it("masks sensitive entries", () => {
    expect(unfolded(text)).not.toMatch(/violence|abuse/i);
    expect(unfolded(text)).toMatch(
      /Service about a sensitive matter\\, named in the editor’s list: https:\S+#\S+due/,
    );
    expect(unfolded(text)).not.toContain("safe-talk");
  });

  it("keeps its identifiers when entries change, and stamps the change", () => {
    const services = {
      "toddler-tea": {
        ...examples.services["toddler-tea"],
        summary: "New words.",
        checked: { ...checked, on: "2026-11-20" },
      },
    };
    const later = reviewsCalendar(exampleLibrary({ more: { services } }));
    expect(lines("UID", later)).toEqual(lines("UID", text));
    expect(new Set(lines("UID", text)).size).toBe(3);
    expect(lines("DTSTAMP", later)).toContain("20261120T000000Z");
    expect(lines("DTSTAMP", text)).not.toContain("20261120T000000Z");
  });
});
