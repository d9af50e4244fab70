/**
 * Checks of one entry against the data of the place and the date. The editor runs the same checks.
 */
import type { SiteData } from "../data/index.ts";
import { dayFaults } from "./day-rules.ts";
import { postcodeFaults } from "./postcodes.ts";
import type { RuleFault, RuleRecord } from "./rule.ts";

/** `today` is YYYY-MM-DD; without it no day is checked. */
export const placeAndDateFaults = (
  record: RuleRecord,
  data: SiteData | undefined,
  today: string | undefined,
): RuleFault[] => [
  ...(today === undefined ? [] : dayFaults(record, today)),
  ...(data ? postcodeFaults(record, data.places) : []),
];
