/** Days for entries that are typed in the editor, which asks about a day that is over. */
import { addDays } from "../../src/calendar/dates.ts";

/** The first Saturday that is a week or more after a day. Both are YYYY-MM-DD. */
export function comingSaturday(today = new Date().toISOString().slice(0, 10)): string {
  const inAWeek = addDays(today, 7);
  return addDays(inAWeek, 6 - new Date(`${inAWeek}T12:00:00Z`).getUTCDay());
}
