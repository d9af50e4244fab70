import { describe, expect, it, test } from "vitest";
import { editorAddress } from "../../src/freshness/editor-link.ts";
import { type CheckedField, lookedAt, nextLook } from "../../src/freshness/still-right.ts";

const today = "2026-11-28";
const before: CheckedField = {
  on: "2026-08-01",
  by: "Volunteer",
  nextDue: "2026-11-09",
  confidence: "not confirmed",
  confirmedOn: undefined,
  confirmedBy: undefined,
};

describe("a check that found everything right", () => {
  it("sets who, when and the next day, as long after as last time", () => {
    expect(lookedAt(before, { how: "read", by: "Site editor", today })).toEqual({
      ...before,
      on: today,
      by: "Site editor",
      nextDue: "2027-03-08",
      confidence: "reported",
    });
  });

  it("says how the people who run it told us", () => {
    expect(lookedAt(before, { how: "phone", by: "Site editor", today })).toMatchObject({
      confidence: "confirmed",
      confirmedOn: today,
      confirmedBy: "phone",
    });
  });

  it("keeps that it was confirmed once, with its day, when it is only read again", () => {
    const told: CheckedField = {
      ...before,
      confidence: "confirmed",
      confirmedOn: "2026-07-30",
      confirmedBy: "email",
    };
    expect(lookedAt(told, { how: "read", by: "Site editor", today })).toMatchObject({
      on: today,
      confidence: "confirmed",
      confirmedOn: "2026-07-30",
      confirmedBy: "email",
    });
  });
});

test.each([
  ["2026-11-20", "2026-11-21", "2026-12-26"],
  ["2026-01-01", "2029-01-01", "2027-11-28"],
  ["2026-11-28", "2026-02-28", "2026-12-26"],
])("looked at on %s for %s: next on %s", (on, nextDue, next) => {
  expect(nextLook({ on, nextDue }, today)).toBe(next);
});

test.each([
  ["services", "content/services/a.md", "/admin/#/collections/services/entries/a"],
  [
    "events",
    "content/events/2026-06-20-b/index.md",
    "/admin/#/collections/events/entries/2026-06-20-b/index",
  ],
])("a %s in the editor", (collection, file, address) => {
  expect(editorAddress({ collection, file })).toBe(address);
});
