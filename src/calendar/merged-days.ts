/** Merges consecutive days of an event into one line, for lists that are not by day. */
import { addDays } from "./dates.ts";
import { endOf } from "./session-end.ts";
import type { Session } from "./state.ts";

/** A session, or the same event on several consecutive days. */
export interface MergedSession extends Session {
  /** The last of those days, YYYY-MM-DD; absent for one day alone. */
  readonly lastDate?: string | undefined;
}

const goesOn = (line: MergedSession, { date, state, opensAt, closesAt }: Session): boolean =>
  addDays(line.lastDate ?? line.date, 1) === date &&
  line.state === state &&
  line.opensAt === opensAt &&
  line.closesAt === closesAt;

/**
 * Sessions in their order, with consecutive days of an event as one line in the place of the first.
 * A day without the event, or with other times, starts a new line.
 */
export function mergeDays(sessions: readonly Session[]): readonly MergedSession[] {
  const lines: MergedSession[] = [];
  for (const session of sessions) {
    const { entry, date } = session;
    const at =
      entry.collection === "events" ? lines.findLastIndex((line) => line.entry === entry) : -1;
    const before = lines[at];
    if (before !== undefined && goesOn(before, session)) lines[at] = { ...before, lastDate: date };
    else lines.push(session);
  }
  return lines;
}

/** When the last day of a line is over, in local time (ISO 8601): `2026-11-29T17:30`. */
export const endOfMerged = ({ date, lastDate = date, opensAt, closesAt }: MergedSession): string =>
  endOf({ date: lastDate, opensAt, closesAt });
