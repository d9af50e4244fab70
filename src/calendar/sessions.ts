/** What is on for everybody: sessions of services, hubs and programmes, and events, by day. */
import { byName, byTime } from "../format/sort-order.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import { isSensitive } from "../format/sensitive.ts";
import type { Event } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { addDays, HORIZON_DAYS } from "./dates.ts";
import { mergeDays, type MergedSession } from "./merged-days.ts";
import type { TimedEntry } from "./timed-entry.ts";
import { newsEvents } from "../news/news-events.ts";
import { isOvernight } from "./session-end.ts";
import { isListed, mayBeOn, type Session, sessionsBetween } from "./state.ts";

export { mayBeOn, type Session } from "./state.ts";

const inOrder = (a: Session, b: Session): number =>
  byTime(a, b) || byName(a.entry.name, b.entry.name);

/** A session that began the day before and ends after midnight is still on. */
const isStillOn = (session: Session, from: string): boolean =>
  session.date >= from || isOvernight(session);

/**
 * The next session on or after today that somebody may go to, if there is one within a year. One
 * that began yesterday and ends after midnight counts.
 */
export function nextSession(entry: TimedEntry | Event, library: Library): Session | undefined {
  const { today } = library;
  return sessionsBetween(entry, addDays(today, -1), addDays(today, HORIZON_DAYS), library).find(
    (session) => mayBeOn(session) && isStillOn(session, today),
  );
}

const isPublic = (entry: TimedEntry | Event): boolean => !isSensitive(entry);

/** Everything that may be in a list of what is on: nothing sensitive, no course for staff. */
const entriesForAll = (library: Library): readonly (TimedEntry | Event)[] => {
  const { content } = library;
  return [
    ...content.services,
    ...content.hubs,
    ...content.programmes.filter(({ audience }) => audience === "families"),
    ...content.events,
    ...newsEvents(library),
  ].filter(isPublic);
};

/** What `upcoming` has worked out, by its first day and the number of days. */
const newCache = (): Map<string, readonly Session[]> => new Map();

/**
 * Everything that may be on in some days, the first of them `from` (YYYY-MM-DD), and events among
 * them that are cancelled or put off, marked as such; sorted by day, time and name. Worked out once
 * for the same days.
 */
export function upcoming(library: Library, from: string, days: number): readonly Session[] {
  const cache = memoizeOn(library, newCache);
  const key = `${from} ${days}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const sessions = entriesForAll(library)
    .flatMap((entry) => sessionsBetween(entry, addDays(from, -1), addDays(from, days - 1), library))
    .filter((session) => isListed(session) && isStillOn(session, from))
    .sort(inOrder);
  cache.set(key, sessions);
  return sessions;
}

/**
 * What comes after a day: the first session of every event and every regular session that has none
 * from today to `after` (YYYY-MM-DD), sorted. Hubs are left out, as they open day after day.
 */
export function afterwards(library: Library, after: string): readonly MergedSession[] {
  const { today } = library;
  return entriesForAll(library)
    .filter(({ collection }) => collection !== "hubs")
    .flatMap((entry) => {
      const [first] = mergeDays(
        sessionsBetween(entry, today, addDays(today, HORIZON_DAYS), library).filter(isListed),
      );
      return first !== undefined && first.date > after ? [first] : [];
    })
    .sort(inOrder);
}

/**
 * The `wanted` among what may be on in some days, today the first. When they are fewer than
 * `least`, the next ones after those days are added up to that number.
 */
export function comingUp(
  library: Library,
  days: number,
  least: number,
  wanted: (session: Session) => boolean,
): readonly MergedSession[] {
  const { today } = library;
  const soon = mergeDays(upcoming(library, today, days).filter(wanted));
  const later = afterwards(library, addDays(today, days - 1)).filter(wanted);
  return [...soon, ...later.slice(0, Math.max(0, least - soon.length))];
}

/** The sessions of events among those of `upcoming`. */
export const upcomingEvents = (
  library: Library,
  from: string,
  days: number,
): readonly (Session & { readonly entry: Event })[] =>
  upcoming(library, from, days).filter(
    (session): session is Session & { readonly entry: Event } =>
      session.entry.collection === "events",
  );
