import { describe, expect, it } from "vitest";
import { addDays, eachDay } from "../../src/calendar/dates.ts";
import { type IssueItem, issuesOf, MAX_QUIET_MONTHS } from "../../src/newsletter/issues.ts";
import {
  addMonths,
  firstDayAfter,
  lastDayOf,
  monthOf,
  monthsBetween,
} from "../../src/newsletter/months.ts";
import { issueTitle } from "../../src/newsletter/titles.ts";
import { seeded } from "../seeded.ts";

const item = (date: string, more: Partial<IssueItem> = {}): IssueItem => ({
  slug: `${date}-item`,
  date,
  history: false,
  ...more,
});
const ids = (items: readonly IssueItem[], today: string): string[] =>
  issuesOf(items, today).map(({ id }) => id);
const titles = (items: readonly IssueItem[], today: string): string[] =>
  issuesOf(items, today).map(issueTitle);

function randomItems(random: () => number): readonly IssueItem[] {
  return Array.from({ length: Math.floor(random() * 12) }, (_, index) => {
    const date = addDays("2023-12-01", Math.floor(random() * 1200));
    return item(date, {
      slug: `item-${index}`,
      history: random() < 0.2,
      ...(random() < 0.4 && { expires: addDays(date, Math.floor(random() * 60)) }),
    });
  });
}

describe("issues", () => {
  it("gather a month, newest first", () => {
    const [issue] = issuesOf(
      [item("2026-11-03"), item("2026-11-20"), item("2026-11-10")],
      "2026-11-21",
    );
    expect(issue?.items.map(({ date }) => date)).toEqual([
      "2026-11-20",
      "2026-11-10",
      "2026-11-03",
    ]);
    expect(issue?.open).toBe(true);
  });

  it("are joined over quiet months, also over a new year", () => {
    expect(titles([item("2026-10-01"), item("2026-12-01")], "2026-12-31")).toEqual([
      "November and December 2026",
      "October 2026",
    ]);
    expect(titles([item("2026-10-01"), item("2027-01-31")], "2027-02-01")).toEqual([
      "November 2026 to January 2027",
      "October 2026",
    ]);
    expect(titles([item("2026-11-01"), item("2027-01-01")], "2027-02-01")).toEqual([
      "December 2026 and January 2027",
      "November 2026",
    ]);
  });

  it("are not joined over a long silence", () => {
    expect(titles([item("2025-03-28"), item("2026-11-21")], "2026-11-21")).toEqual([
      "November 2026",
      "March 2025",
    ]);
    expect(
      issuesOf([item("2025-11-28"), item("2026-11-21")], "2026-11-21")[0]?.months,
    ).toHaveLength(MAX_QUIET_MONTHS + 1);
  });

  it("cover a year where items are about history", () => {
    expect(
      titles(
        [
          item("2018-04-10", { history: true }),
          item("2018-12-31", { history: true }),
          item("2026-11-21"),
        ],
        "2026-11-21",
      ),
    ).toEqual(["November 2026", "2018: looking back"]);
  });

  it("leave an expired item out of what is sent: days −1, 0 and +1", () => {
    const over = (today: string): number =>
      issuesOf([item("2026-11-01", { expires: "2026-11-20" })], today)[0]?.over.length ?? -1;
    expect([over("2026-11-19"), over("2026-11-20"), over("2026-11-21")]).toEqual([0, 0, 1]);
  });

  it("of a past month never change", () => {
    const items = [
      item("2028-02-29", { expires: "2028-03-15" }),
      item("2028-02-01", { expires: "2028-02-29" }),
    ];
    expect(issuesOf(items, "2028-03-01")).toEqual(issuesOf(items, "2031-01-01"));
    expect(issuesOf(items, "2028-02-29")[0]?.open).toBe(true);
    expect(issuesOf(items, "2028-03-01")[0]).toMatchObject({
      open: false,
      asOf: "2028-03-01",
      items: [{ date: "2028-02-29" }],
      over: [{ date: "2028-02-01" }],
    });
  });

  it("have their own addresses and contain every published item once", () => {
    const random = seeded(7);
    for (let round = 0; round < 300; round++) {
      const items = randomItems(random);
      const today = addDays("2023-11-30", Math.floor(random() * 1300));
      const issues = issuesOf(items, today);
      const held = issues
        .flatMap((issue) => [...issue.items, ...issue.over])
        .map(({ slug }) => slug);
      expect([...held].sort()).toEqual(
        items
          .filter(({ date }) => date <= today)
          .map(({ slug }) => slug)
          .sort(),
      );
      expect(new Set(issues.map(({ id }) => id)).size).toBe(issues.length);
      const months = issues.flatMap((issue) => issue.months);
      expect(new Set(months).size).toBe(months.length);
    }
  });

  it("keep their addresses when items are added, in any order", () => {
    const random = seeded(11);
    for (let round = 0; round < 200; round++) {
      const items = randomItems(random);
      const before = ids(items.slice(1), "2027-12-31");
      expect(ids(items, "2027-12-31")).toEqual(expect.arrayContaining(before));
      expect(issuesOf([...items].reverse(), "2027-12-31")).toEqual(issuesOf(items, "2027-12-31"));
    }
  });
});

describe("months", () => {
  it("end and begin on neighbouring days, in leap years too", () => {
    for (const day of eachDay("2023-12-25", "2028-03-05")) {
      const last = lastDayOf(monthOf(day));
      expect(monthOf(last)).toBe(monthOf(day));
      expect(addDays(last, 1)).toBe(firstDayAfter(monthOf(day)));
    }
    expect(lastDayOf("2028-02")).toBe("2028-02-29");
    expect(lastDayOf("2100-02")).toBe("2100-02-28");
  });

  it("are counted both ways", () => {
    expect(addMonths("2026-12", 1)).toBe("2027-01");
    expect(addMonths("2027-01", -1)).toBe("2026-12");
    expect(monthsBetween("2026-11", addMonths("2026-11", 27))).toBe(27);
  });
});
