/** A schedule for tests; fields that are not given have their defaults. */
import type { Schedule } from "../../src/calendar/occurrences.ts";

export function schedule(said: Partial<Schedule> & Pick<Schedule, "freq" | "validFrom">): Schedule {
  return { byday: [], termTimeOnly: false, bankHolidays: false, except: [], ...said } as Schedule;
}
