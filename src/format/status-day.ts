import { partialDateText } from "./dates.ts";
import { standingOf } from "./standing.ts";

/**
 * The day of a closure, a plan or the last news, as far as it is known, in words that fit the
 * status: “Since March 2022.”, “Planned for 2023.”, “Last known to run in 2019.” Empty without a
 * date (YYYY, YYYY-MM or YYYY-MM-DD).
 */
export function statusDay(status: string, date: string | undefined): string {
  if (date === undefined) return "";
  const day = partialDateText(date);
  const at = date.length === 10 ? "on" : "in";
  const standing = standingOf({ status });
  if (standing === "planned") return `Planned for ${day}.`;
  return standing === "past" ? `Last known to run ${at} ${day}.` : `Since ${day}.`;
}
