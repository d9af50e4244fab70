import { dayAndMonth } from "./dates.ts";
import { capital, ordinal } from "./words.ts";
import { joinAnd } from "./lists.ts";
import { timeRange } from "./times.ts";
import { WEEKDAY } from "./weekdays.ts";

/** The fields of a session that are said in words (terms of RFC 5545). */
export interface ScheduleWords {
  readonly freq: "WEEKLY" | "MONTHLY" | "once";
  readonly interval?: number | undefined;
  readonly byday: readonly string[];
  readonly week?: string | undefined;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly termTimeOnly: boolean;
}

const DAY: Readonly<Record<string, string>> = WEEKDAY;
const WEEK: Readonly<Record<string, string>> = {
  "1": "first",
  "2": "second",
  "3": "third",
  "4": "fourth",
  "-1": "last",
};
const EVERY: Readonly<Record<number, string>> = {
  1: "every",
  2: "every other",
  3: "every third",
  4: "every fourth",
};

function days({ freq, interval = 1, byday, week, validFrom }: ScheduleWords): string {
  const names = joinAnd(byday.map((day) => DAY[day] ?? day));
  if (freq === "once") return dayAndMonth(validFrom);
  if (freq === "WEEKLY")
    return interval in EVERY
      ? `${EVERY[interval] ?? ""} ${names}`
      : `every ${interval} weeks on ${names}`;
  const month = interval === 1 ? "every month" : `every ${interval} months`;
  return names === ""
    ? `the ${ordinal(Number(validFrom.slice(8)))} of ${month}`
    : `the ${WEEK[week ?? "1"] ?? "first"} ${names} of ${month}`;
}

/** True when the last date of a session is before `today` (YYYY-MM-DD). */
export function isOver({ freq, validFrom, validTo }: ScheduleWords, today: string): boolean {
  const last = freq === "once" ? (validTo ?? validFrom) : validTo;
  return last !== undefined && last < today;
}

/** “Every Tuesday and Thursday, 10am to 11:30am, in school term time”. */
export function scheduleText(schedule: ScheduleWords): string {
  const { opensAt, closesAt, termTimeOnly } = schedule;
  const text = [
    days(schedule),
    ...(opensAt === undefined ? [] : [timeRange(opensAt, closesAt)]),
    ...(termTimeOnly ? ["in school term time"] : []),
  ].join(", ");
  return capital(text);
}
