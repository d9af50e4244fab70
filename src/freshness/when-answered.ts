/** When a helpline is answered, as a row of numbers says it. */
import { URGENCY } from "../model/collections/helplines.ts";
import type { Helpline } from "../model/collections/index.ts";

/** Said of a number whose hours nobody has confirmed. */
export const HOURS_UNKNOWN = "Hours not confirmed";

/** Opening hours in one line; unknown hours are stated as such. */
export function whenAnswered({
  hours,
  phones,
  urgency,
}: Pick<Helpline, "hours" | "phones" | "urgency">): string {
  const known = hours ?? phones.map((phone) => phone.hours).find((words) => words !== undefined);
  return known ?? (urgency === "emergency" ? URGENCY.emergency : HOURS_UNKNOWN);
}
