/**
 * Limits of the work that one calendar may cost. ical.js has none: a rule that no day satisfies, as
 * “daily, on 30 February”, is searched without end.
 */
import ICAL from "ical.js";

/** Steps of one rule: more than 80 years of days. */
const MAX_STEPS_OF_ENTRY = 30_000;
const MAX_STEPS = 300_000;
/** Most dates of EXDATE and RDATE in all entries together. */
const MAX_DATES = 5000;
/** Most different time zones. */
const MAX_ZONES = 50;

/** Refuses the whole calendar, not an entry of it. The message completes “The calendar … ”. */
export class TooLong extends Error {
  constructor() {
    super("is too long to read");
  }
}

let steps: { all: number; ofEntry: number } | undefined;

function step(): void {
  if (steps === undefined) return;
  if (++steps.all > MAX_STEPS) throw new TooLong();
  if (++steps.ofEntry > MAX_STEPS_OF_ENTRY) throw new Error("has a rule without dates");
}

type Method = (this: unknown, ...all: unknown[]) => unknown;
const methods = ICAL.RecurIterator.prototype as unknown as Record<string, Method>;
// Each loop of the search for the next date calls one of these.
for (const name of ["check_contracting_rules", "expand_year_days", "increment_month"]) {
  const method = methods[name];
  if (method === undefined) throw new Error(`ical.js has no “${name}” any more.`);
  methods[name] = function (...all) {
    step();
    return method.apply(this, all);
  };
}

/** Runs `read` with the limits of one calendar. */
export function withinLimits<Read>(read: () => Read): Read {
  steps = { all: 0, ofEntry: 0 };
  try {
    return read();
  } finally {
    steps = undefined;
  }
}

/** Begins the limit of the next entry. */
export function beginEntry(): void {
  if (steps !== undefined) steps.ofEntry = 0;
}

/** Throws where the entries name more dates than are read. */
export function limitDates(entries: readonly (readonly string[])[]): void {
  let count = 0;
  for (const line of entries.flat())
    if (/^(?:EXDATE|RDATE)[;:]/i.test(line)) count += line.split(",").length;
  if (count > MAX_DATES) throw new TooLong();
}

/** Throws where the entries name more time zones than are read. */
export function limitZones(names: ReadonlySet<string>): void {
  if (names.size > MAX_ZONES) throw new TooLong();
}
