/** Lists that are not by day: an event on several days running is told once. */
import { addDays } from "./dates.ts";
import { endOf } from "./session-end.ts";
import type { Session } from "./state.ts";

/** A session, or the same event on several days running. */
export interface Line extends Session {
  /** The last of those days, YYYY-MM-DD; absent for one day alone. */
  readonly lastDate?: string | undefined;
}

const goesOn = (line: Line, { date, state, opensAt, closesAt }: Session): boolean =>
  addDays(line.lastDate ?? line.date, 1) === date &&
  line.state === state &&
  line.opensAt === opensAt &&
  line.closesAt === closesAt;

/**
 * Sessions in their order, the days of an event that follow each other as one line in the place of
 * the first. A day between on which it is not on parts them.
 */
export function inOneLine(sessions: readonly Session[]): readonly Line[] {
  const lines: Line[] = [];
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

/** The moment at which the last day of a line is over: `2026-11-29T17:30`. */
export const endOfLine = ({ date, lastDate = date, opensAt, closesAt }: Line): string =>
  endOf({ date: lastDate, opensAt, closesAt });
