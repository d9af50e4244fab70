import { describe, expect, it } from "vitest";
import { find } from "../../src/finder/find.ts";
import type { Order } from "../../src/finder/order.ts";
import { isOverdue, nextOccurrence, ranked, type OrderContext } from "../../src/finder/rank.ts";
import { type Times, timesFromText, timesToText } from "../../src/finder/schedule-data.ts";
import { answerToSlots } from "../../src/finder/slots.ts";
import { choice, listing, randomCase } from "./listings.ts";
import { seeded } from "../seeded.ts";

const NOW = { date: "2026-11-24", time: "10:00" };
const at = (parts: Partial<Times> = {}): Times => ({
  freq: "WEEKLY",
  interval: undefined,
  byday: ["TU"],
  week: undefined,
  validFrom: "2026-09-01",
  validTo: undefined,
  opensAt: "09:30",
  closesAt: "11:00",
  termTimeOnly: false,
  except: [],
  ...parts,
});
const named = (name: string, parts: Parameters<typeof listing>[0] = {}) =>
  listing({ key: name, name, ...parts });

describe("an order", () => {
  const list = [
    named("a", { nextDue: "2026-11-23" }),
    named("b", { schedules: [at({ byday: ["WE"] })] }),
    named("c", { schedules: [at()] }),
    named("d", { paused: true }),
  ];
  const keys = (order: Order, miles?: Readonly<Record<string, number>>): string =>
    find(list, choice(), { order, now: NOW, miles: miles && (({ key }) => miles[key] ?? 0) })
      .sure.map(({ key }) => key)
      .join("");
  it("by name is that of the alphabet, however the page came", () => {
    expect(keys("name")).toBe("abcd");
    const mixed = [named("Ten 10"), named("b"), named("Ten 9"), named("A"), named("é")];
    expect(find(mixed, choice(), { order: "name", now: NOW }).sure.map(({ name }) => name)).toEqual(
      ["A", "b", "é", "Ten 9", "Ten 10"],
    );
  });
  it("of the best match puts what is overdue or paused lower", () =>
    expect(keys("best")).toBe("bcad"));
  it("of the nearest adds a mile to it", () => {
    expect(keys("nearest", { a: 0, b: 0.9, c: 3, d: 4 })).toBe("bacd");
    expect(keys("nearest", { a: 0, b: 1.1, c: 3, d: 4 })).toBe("abcd");
  });
  it("of the soonest begins with what is next, and ends with what does not say", () =>
    expect(keys("soonest")).toBe("cbad"));
  const matched = (
    scores: Readonly<Record<string, number>>,
    view: Partial<OrderContext> = {},
  ): string =>
    find(
      list,
      choice({ words: "pram" }),
      { order: "best", now: NOW, ...view },
      new Map(Object.entries(scores)),
    )
      .sure.map(({ key }) => key)
      .join("");
  it("of the best match is the rank of the box, to the last digit", () =>
    expect(matched({ b: 4, c: 4.001, d: 3.999 })).toBe("cbd"));
  it("of the best match goes by distance among what meets words about as well, once there is a place", () => {
    const miles: OrderContext["miles"] = ({ key }) => ({ b: 2, c: 3, d: 0.1 })[key] ?? 0;
    expect(matched({ b: 4, c: 4.001, d: 1 }, { miles })).toBe("bcd");
    expect(matched({ b: 4, c: 9, d: 1 }, { miles })).toBe("cbd");
  });
  it("of the best match with a place never puts a clearly better match below a worse one, for any scores", () => {
    for (let seed = 0; seed < 300; seed++) {
      const { listings, scores } = randomCase(seeded(seed));
      const far = seeded(seed + 1);
      const miles = new Map(listings.map(({ key }) => [key, far() * 9]));
      const { sure } = find(
        listings.map((one) => ({ ...one, nextDue: "", paused: false })),
        choice({ words: "pram" }),
        { order: "best", now: NOW, miles: ({ key }) => miles.get(key) ?? 0 },
        scores,
      );
      const got = sure.map(({ key }) => scores.get(key) ?? 0);
      for (const [at, score] of got.entries())
        for (const later of got.slice(at + 1)) expect(later / score).toBeLessThan(1.21);
    }
  });
  it("leaves equal ones as they came, for any listings", () => {
    for (let seed = 0; seed < 200; seed++) {
      const items = randomCase(seeded(seed)).listings.map((one, number) => ({
        listing: { ...one, schedules: [], nextDue: "" },
        score: 1,
        number,
      }));
      for (const order of ["best", "nearest", "soonest"] as const)
        expect(
          ranked(items, { order, now: NOW, miles: () => 1 }).map(({ number }) => number),
        ).toEqual(items.map(({ number }) => number));
    }
  });
});

describe("a check", () => {
  it.each([
    ["2026-11-23", true],
    ["2026-11-24", false],
    ["2026-11-25", false],
    ["", false],
  ])("due on %j is late: %s", (nextDue, late) => expect(isOverdue({ nextDue }, NOW)).toBe(late));
});

describe("the next time", () => {
  const next = (parts: Partial<Times>) => nextOccurrence({ schedules: [at(parts)] }, NOW)?.date;
  it("may be today until it has ended", () => {
    expect([
      next({}),
      next({ closesAt: "09:59" }),
      next({ closesAt: undefined }),
      next({ opensAt: undefined, closesAt: undefined }),
    ]).toEqual(["2026-11-24", "2026-12-01", "2026-11-24", "2026-11-24"]);
  });
  it("may last into the night", () =>
    expect(next({ opensAt: "22:00", closesAt: "02:00" })).toBe("2026-11-24"));
  it("is none when it is over", () => expect(next({ validTo: "2026-11-20" })).toBeUndefined());
});

describe("days and times of day", () => {
  const says = (schedules: readonly Times[], days: string[], times: string[]) =>
    answerToSlots({ schedules }, days, times);
  const both = [
    at({ byday: ["TU"], opensAt: "09:30", closesAt: "11:00" }),
    at({ byday: ["WE"], opensAt: "18:00", closesAt: "19:00" }),
  ];
  it("are asked of one session", () => {
    expect([
      says(both, ["TU"], ["morning"]),
      says(both, ["TU"], ["evening"]),
      says(both, ["TU", "WE"], ["evening"]),
      says(both, [], []),
    ]).toEqual(["yes", "no", "yes", "yes"]);
  });
  it("that are not stated are left open", () => {
    expect(says([], ["TU"], [])).toBe("not stated");
    expect(says([at({ opensAt: undefined, closesAt: undefined })], ["TU"], ["evening"])).toBe(
      "not stated",
    );
    expect(says([at({ opensAt: undefined, closesAt: undefined })], ["WE"], ["evening"])).toBe("no");
    expect(says([at({ freq: "MONTHLY", byday: [] })], ["TU"], ["morning"])).toBe("not stated");
  });
  it.each([
    ["09:00", "12:00", "morning"],
    ["09:00", "12:30", "morning afternoon"],
    ["12:00", undefined, "afternoon"],
    ["16:30", "17:30", "afternoon evening"],
    ["22:00", "02:00", "evening"],
  ])("from %s to %s is %s", (opensAt, closesAt, expected) => {
    expect(
      ["morning", "afternoon", "evening"]
        .filter((time) => says([at({ opensAt, closesAt })], [], [time]) === "yes")
        .join(" "),
    ).toBe(expected);
  });
  it("of something that is once are those of its date", () =>
    expect(says([at({ freq: "once", byday: [], validFrom: "2026-11-28" })], ["SA"], [])).toBe(
      "yes",
    ));
});

describe("schedules as text", () => {
  it("are read back unchanged", () => {
    const all = [
      at(),
      at({
        freq: "MONTHLY",
        interval: 2,
        week: "-1",
        validTo: "2027-01-01",
        termTimeOnly: true,
        except: ["2026-12-22", "2026-12-29"],
      }),
      at({ freq: "once", byday: [], opensAt: undefined, closesAt: undefined }),
    ];
    expect(timesFromText(timesToText(all))).toEqual(all);
    expect(timesFromText(timesToText([]))).toEqual([]);
  });
});
