/** Checks of one entry beside the place's own data and today. The editor makes the same ones. */
import type { SiteData } from "../data/index.ts";
import { dayFaults } from "./day-rules.ts";
import { postcodeFaults } from "./postcodes.ts";
import type { RuleFault, RuleRecord } from "./rule.ts";

/** `today` is YYYY-MM-DD; without it no day is judged. */
export const faultsBesideSite = (
  record: RuleRecord,
  data: SiteData | undefined,
  today: string | undefined,
): RuleFault[] => [
  ...(today === undefined ? [] : dayFaults(record, today)),
  ...(data ? postcodeFaults(record, data.places) : []),
];
