/**
 * Property test: thousands of random schedules against a slow day-by-day evaluation of the rules.
 */
import { describe, expect, it, vi } from "vitest";
import { addDays, type Weekday, WEEK } from "../../src/calendar/dates.ts";
import { occurrences, type Schedule } from "../../src/calendar/occurrences.ts";
import { schedule } from "./schedule.ts";

/** Seeded random numbers, so that a failure can be reproduced (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const utc = (date: string): Date => new Date(`${date}T12:00:00Z`);
const dayOf = (date: string): Weekday => WEEK[(utc(date).getUTCDay() + 6) % 7] as Weekday;

function held(plan: Schedule, date: string): boolean {
  if (
    date < plan.validFrom ||
    (plan.validTo !== undefined && date > plan.validTo) ||
    plan.except.includes(date)
  )
    return false;
  if (plan.freq === "once") return date === plan.validFrom;
  const [at, start] = [utc(date), utc(plan.validFrom)];
  if (plan.freq === "WEEKLY") {
    const monday = (of: Date): number =>
      Math.round((of.getTime() - ((of.getUTCDay() + 6) % 7) * 86_400_000) / 86_400_000);
    return (
      plan.byday.includes(dayOf(date)) &&
      ((monday(at) - monday(start)) / 7) % (plan.interval ?? 1) === 0
    );
  }
  const months =
    (at.getUTCFullYear() - start.getUTCFullYear()) * 12 + at.getUTCMonth() - start.getUTCMonth();
  if (months % (plan.interval ?? 1) !== 0) return false;
  if (plan.byday.length === 0) return date.slice(8) === plan.validFrom.slice(8);
  const last = utc(addDays(date, 7)).getUTCMonth() !== at.getUTCMonth();
  const nth = Math.ceil(at.getUTCDate() / 7);
  return (
    plan.byday.includes(dayOf(date)) && (plan.week === "-1" ? last : nth === Number(plan.week))
  );
}

/** The years that are looked at, 2026 to 2030, in days. */
const FIRST = "2026-01-01";
const LAST = "2030-12-31";
const DAYS = 1826;

function invent(pick: (below: number) => number): Schedule {
  const freq = (["WEEKLY", "MONTHLY", "once"] as const)[pick(3)] as Schedule["freq"];
  const validFrom = addDays(FIRST, pick(DAYS) - 60);
  const byday =
    freq === "once" || (freq === "MONTHLY" && pick(3) === 0)
      ? []
      : WEEK.filter((_, index) => pick(3) === 0 || index === pick(7));
  const days = freq === "WEEKLY" && byday.length === 0 ? WEEK.slice(0, 1) : byday;
  return schedule({
    freq,
    validFrom,
    byday: days,
    ...(pick(2) === 0 ? { interval: 1 + pick(12) } : {}),
    ...(freq === "MONTHLY" && days.length > 0
      ? { week: (["1", "2", "3", "4", "-1"] as const)[pick(5)] as "1" }
      : {}),
    ...(pick(2) === 0 ? { validTo: addDays(validFrom, pick(500)) } : {}),
    except: Array.from({ length: pick(4) }, () => addDays(validFrom, pick(60))),
  });
}

/** A zone behind UTC, ours, one half an hour off and the one furthest ahead, with its minutes. */
const ZONES = [
  ["America/Los_Angeles", 420],
  ["Europe/London", -60],
  ["Asia/Kolkata", -330],
  ["Pacific/Kiritimati", -840],
] as const;

describe.each(ZONES)("on a machine in %s", (zone, minutes) => {
  it("agrees with a day-by-day evaluation of the rules, 2026 to 2030", () => {
    vi.stubEnv("TZ", zone);
    expect(new Date("2026-07-01T12:00:00Z").getTimezoneOffset()).toBe(minutes);
    const pick = numbers(20261121);
    const perYear = new Map<string, number>();
    for (let round = 0; round < 2500; round++) {
      const plan = invent(pick);
      const from = addDays(FIRST, pick(DAYS));
      const end = addDays(from, pick(240) - 3);
      const to = end > LAST ? LAST : end;
      const expected: string[] = [];
      for (let date = from; date <= to; date = addDays(date, 1))
        if (held(plan, date)) expected.push(date);
      expect(occurrences(plan, from, to), JSON.stringify({ plan, from, to })).toEqual(expected);
      for (const date of expected)
        perYear.set(date.slice(0, 4), (perYear.get(date.slice(0, 4)) ?? 0) + 1);
    }
    expect([...perYear.keys()].sort()).toEqual(["2026", "2027", "2028", "2029", "2030"]);
    expect(Math.min(...perYear.values())).toBeGreaterThan(500);
  });
});
