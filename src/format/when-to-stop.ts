/** When to stop a tip, in words: on its page, its card, in the feed and the calendar. */
import { isBeforeBirth } from "./ages.ts";

interface StopOfTip {
  readonly stop?: string | undefined;
  readonly toMonths?: number | undefined;
}

interface StopOfCampaign {
  readonly stop?: string | undefined;
}

/**
 * The tip's own words, then those that its campaign has for all tips. What a campaign says of a
 * baby is not said before the birth. Undefined when there are none.
 */
export function whenToStop(
  { stop: own, toMonths }: StopOfTip,
  { stop: shared }: StopOfCampaign,
): string | undefined {
  const words = [own, isBeforeBirth(toMonths) ? undefined : shared].filter(
    (part) => part !== undefined,
  );
  return words.length === 0 ? undefined : words.join(" ");
}
