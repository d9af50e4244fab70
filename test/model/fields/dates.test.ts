import { describe, expect, test } from "vitest";
import { isPlainDate } from "../../../src/model/fields/index.ts";

const two = (number: number): string => String(number).padStart(2, "0");

describe("every day from 2024 to 2028", () => {
  const real = new Set<string>();
  for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000)
    real.add(new Date(day).toISOString().slice(0, 10));

  test("is 1,827 days", () => expect(real.size).toBe(1827));
  test("and no other day of month 0 to 13, day 0 to 32", () => {
    for (let year = 2024; year <= 2028; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const written = `${year}-${two(month)}-${two(day)}`;
          expect(isPlainDate(written), written).toBe(real.has(written));
        }
      }
    }
  });
});

test.each([
  "1900-02-29",
  "2100-02-29",
  "1899-12-31",
  "2200-01-01",
  "0001-01-01",
  "9999-12-31",
  "2026-1-1",
  " 2026-01-01",
  "2026-01-01\n",
  "2026-01-01T00:00",
  "+2026-01-01",
  "２０２６-01-01",
  "",
  "git Created",
])("%j is no date", (written) => {
  expect(isPlainDate(written)).toBe(false);
});

test.each(["1900-01-01", "2000-02-29", "2199-12-31"])("%s is a date", (written) => {
  expect(isPlainDate(written)).toBe(true);
});
