/** When a helpline is answered, in one line. */
import { helplineHours } from "../format/phones.ts";
import { URGENCY } from "../model/collections/helplines.ts";
import type { Helpline } from "../model/collections/index.ts";

/** Shown for a number without hours. */
export const HOURS_UNKNOWN = "Hours not confirmed";

/** Opening hours of a helpline, or of its first number with hours; never empty. */
export const whenAnswered = (line: Pick<Helpline, "hours" | "phones" | "urgency">): string =>
  helplineHours(line) ?? (line.urgency === "emergency" ? URGENCY.emergency : HOURS_UNKNOWN);
