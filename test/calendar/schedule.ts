/** A schedule for tests: what is not said is as an editor leaves it. */
import type { Schedule } from "../../src/calendar/occurrences.ts";

export function schedule(said: Partial<Schedule> & Pick<Schedule, "freq" | "validFrom">): Schedule {
  return { byday: [], termTimeOnly: false, bankHolidays: false, except: [], ...said } as Schedule;
}
