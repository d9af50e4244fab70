import { describe, expect, it } from "vitest";
import { checkedLately, freshness } from "../../src/freshness/freshness.ts";

const due = { nextDue: "2026-06-15" };

describe("freshness", () => {
  it.each([
    ["the day before it is due", "2026-06-14", "due soon", 0],
    ["on the day", "2026-06-15", "due soon", 0],
    ["the day after", "2026-06-16", "overdue", 1],
    ["thirty days before", "2026-05-16", "due soon", 0],
    ["thirty-one days before", "2026-05-15", "fresh", 0],
    ["180 days after", "2026-12-12", "overdue", 180],
    ["181 days after", "2026-12-13", "long overdue", 181],
    ["over a change of clocks and a leap year", "2028-02-29", "long overdue", 624],
  ])("%s", (_when, today, state, daysOverdue) =>
    expect(freshness(due, today)).toEqual({ state, daysOverdue }),
  );

  it("takes another number of days for “soon”", () => {
    expect(freshness(due, "2026-06-01", 7).state).toBe("fresh");
    expect(freshness(due, "2026-06-08", 7).state).toBe("due soon");
  });

  it("counts ninety days as lately, and no more", () => {
    expect(checkedLately({ on: "2026-01-01" }, "2026-04-01")).toBe(true);
    expect(checkedLately({ on: "2026-01-01" }, "2026-04-02")).toBe(false);
  });
});
