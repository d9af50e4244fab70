/** Chooses the sessions that the copy of a calendar keeps where it has more than fit. */
import { MAX_SESSIONS, type ReadSession } from "./read-session.ts";

/** The sessions of one entry, with the words that name it in a sentence. */
export interface EntrySessions {
  readonly told: string;
  readonly sessions: readonly ReadSession[];
}

/** Most sessions of one entry: one on each day that is read, and some that were taken out. */
const MAX_OF_ENTRY = 150;

const keyOf = ({ date, opensAt, name, place, state }: ReadSession): string =>
  JSON.stringify([date, opensAt, name, place, state]);

/** Each entry without what an earlier one says in the same words of the same minute and place. */
function withoutTwins(entries: readonly EntrySessions[]): readonly EntrySessions[] {
  const seen = new Set<string>();
  return entries.map(({ told, sessions }) => ({
    told,
    sessions: sessions.filter((one) => {
      const key = keyOf(one);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    }),
  }));
}

/** The greatest number of sessions for each entry with which all of them fit. */
function share(counts: readonly number[]): number {
  let most = MAX_OF_ENTRY;
  while (most > 1 && counts.reduce((sum, count) => sum + Math.min(count, most), 0) > MAX_SESSIONS)
    most--;
  return most;
}

/** The sessions that one calendar may have, shared out among its entries. */
export interface FairShares {
  readonly sessions: readonly ReadSession[];
  /** A sentence for each entry with sessions that are left out. */
  readonly faults: readonly string[];
}

/** The soonest sessions of each entry, so that one with very many leaves room for the others. */
export function chosenSessions(
  all: readonly EntrySessions[],
  byTime: (a: ReadSession, b: ReadSession) => number,
): FairShares {
  const entries = withoutTwins(all);
  const most = share(entries.map(({ sessions }) => sessions.length));
  const kept = entries.map(({ sessions }) => [...sessions].sort(byTime).slice(0, most));
  const cut = entries.flatMap(({ told, sessions }, index) => {
    const left = sessions.length - (kept[index]?.length ?? 0);
    return left === 0 ? [] : [`${told} has too many dates: ${left} of them were left out`];
  });
  const sorted = kept.flat().sort(byTime);
  const over = sorted.length - MAX_SESSIONS;
  return {
    sessions: sorted.slice(0, MAX_SESSIONS),
    faults: over > 0 ? [...cut, `The last ${over} sessions of too many were left out`] : cut,
  };
}
