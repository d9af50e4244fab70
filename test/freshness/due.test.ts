import { describe, expect, it } from "vitest";
import {
  byOwner,
  type CheckedEntry,
  checkedEntries,
  dueEntries,
  ownerOf,
  SITE_EDITOR,
} from "../../src/freshness/due.ts";
import { checked, examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const late = { ...checked, nextDue: "2026-11-10" };
const services = {
  "toddler-tea": { ...examples.services["toddler-tea"], checked: late },
  "baby-circle": {
    ...examples.services["baby-circle"],
    checked: { ...checked, nextDue: "2026-11-25" },
  },
};

describe("what is due", () => {
  const library = exampleLibrary({ more: { services } });

  it("is what is overdue or due within the days asked for, the oldest first", () => {
    expect(
      dueEntries(library).map(({ entry, freshness }) => [
        entry.slug,
        freshness.state,
        freshness.daysOverdue,
      ]),
    ).toEqual([
      ["toddler-tea", "overdue", 11],
      ["baby-circle", "due soon", 0],
    ]);
    expect(dueEntries(library, 3).map(({ entry }) => entry.slug)).toEqual(["toddler-tea"]);
  });

  it("falls to the organisation that runs it, and to the site's editor for the rest", () => {
    const owner = (collection: "services" | "hubs" | "organisations", slug: string): string =>
      ownerOf(library.entry(collection, slug) as unknown as CheckedEntry, library).name;
    expect(owner("services", "toddler-tea")).toBe("Harbour Friends");
    expect(owner("organisations", "council")).toBe("Example Council");
    expect(owner("hubs", "harbour-hub")).toBe(SITE_EDITOR.name);
    expect(owner("services", "night-walk")).toBe(SITE_EDITOR.name);
  });

  it("is grouped by owner, the site's editor last", () => {
    const all = byOwner(dueEntries(library, 400));
    expect(all.map(({ owner }) => owner.name)).toEqual([
      "Example Council",
      "Harbour Friends",
      "Site editor",
    ]);
    expect(all.reduce((sum, { due }) => sum + due.length, 0)).toBe(checkedEntries(library).length);
  });

  it("leaves out news and events that are over", () => {
    const slugs = checkedEntries(library).map(({ slug }) => slug);
    expect(slugs).toContain("2026-11-28-lantern-walk");
    expect(slugs).not.toContain("2025-06-01-beach-day");
    expect(slugs.filter((slug) => slug.includes("swings"))).toEqual([]);
  });
});
