import { expect, it } from "vitest";
import { comingSaturday } from "./coming-saturday.ts";

it.each([
  ["2026-12-01", "2026-12-12"],
  ["2026-12-05", "2026-12-12"],
  ["2026-12-06", "2026-12-19"],
  ["2026-12-26", "2027-01-02"],
])("of %s is %s", (today, saturday) => expect(comingSaturday(today)).toBe(saturday));
