/** When a helpline is answered, in one line. */
import { URGENCY } from "../model/collections/helplines.ts";
import type { Helpline } from "../model/collections/index.ts";

/** Shown for a number without hours. */
export const HOURS_UNKNOWN = "Hours not confirmed";

/** Opening hours of a helpline, or of its first number with hours; never empty. */
export function whenAnswered({
  hours,
  phones,
  urgency,
}: Pick<Helpline, "hours" | "phones" | "urgency">): string {
  const known = hours ?? phones.map((phone) => phone.hours).find((words) => words !== undefined);
  return known ?? (urgency === "emergency" ? URGENCY.emergency : HOURS_UNKNOWN);
}
