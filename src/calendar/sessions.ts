/** What is on: sessions of services, hubs and programmes, and events, one list a day. */
import type { Event, Hub, Programme, Service } from "../model/collections/index.ts";
import { onceFor } from "../format/once-for.ts";
import type { Library } from "../model/library.ts";
import { addDays, eachDay } from "./dates.ts";
import { occurrences, type Schedule } from "./occurrences.ts";

/** Something to go to on one day. */
export interface Session {
  readonly date: string;
  /** HH:MM, London wall time; absent when not confirmed. */
  readonly opensAt?: string;
  /** HH:MM; at or before `opensAt` it is on the next day. */
  readonly closesAt?: string;
  /** What happens then, when the schedule says more than the entry's name. */
  readonly description?: string;
  /** School terms are not known to the site, so a reader has to ask. */
  readonly termTimeOnly: boolean;
  readonly entry: Service | Hub | Programme | Event;
}

/** When something is next, apart from what it is. */
export type When = Omit<Session, "entry">;

/** How far ahead a next date is looked for: a year and a month, so that yearly things are found. */
const HORIZON_DAYS = 400;

const whenOf = (
  { opensAt, closesAt, description, termTimeOnly }: Schedule,
  date: string,
): When => ({ date, opensAt, closesAt, description, termTimeOnly });

const byTime = (a: When, b: When): number =>
  (a.date + (a.opensAt ?? "")).localeCompare(b.date + (b.opensAt ?? ""), "en");

const inOrder = (a: Session, b: Session): number =>
  byTime(a, b) || a.entry.name.localeCompare(b.entry.name, "en");

/** The dates of several schedules, earliest first. */
export function datesOf(schedules: readonly Schedule[], from: string, to: string): readonly When[] {
  return schedules
    .flatMap((schedule) => occurrences(schedule, from, to).map((date) => whenOf(schedule, date)))
    .sort(byTime);
}

/** The next date on or after `today`, if there is one within the next year. */
export function nextSession(schedules: readonly Schedule[], today: string): When | undefined {
  return datesOf(schedules, today, addDays(today, HORIZON_DAYS))[0];
}

/** What runs and is for everybody: no entry that is closed or sensitive, no course for staff. */
function meeting({
  content: { services, hubs, programmes },
}: Library): readonly (Service | Hub | Programme)[] {
  const families = programmes.filter(
    ({ audience, local }) => audience === "families" && local === "offered",
  );
  return [...services, ...hubs, ...families].filter(
    (entry) => entry.status === "active" && !("sensitive" in entry && entry.sensitive),
  );
}

function eventSessions(
  { content: { events } }: Library,
  from: string,
  to: string,
): readonly Session[] {
  return events
    .filter(({ sensitive }) => !sensitive)
    .flatMap((entry) => {
      const { date, lastDate = date, startTime, endTime } = entry;
      const days = eachDay(date > from ? date : from, lastDate < to ? lastDate : to);
      return days.map((day) => ({
        date: day,
        opensAt: startTime,
        closesAt: endTime,
        termTimeOnly: false,
        entry,
      }));
    });
}

/** Days that were asked for before. */
const askedBefore = (_: Library): Map<string, readonly Session[]> => new Map();

/**
 * Everything on in some days, the first of them `from`, sorted by day, time and name. Worked out
 * once for the same days.
 */
export function upcoming(library: Library, from: string, days: number): readonly Session[] {
  const before = onceFor(library, askedBefore);
  const key = `${from} ${days}`;
  const sessions = before.get(key) ?? sessionsOf(library, from, addDays(from, days - 1));
  before.set(key, sessions);
  return sessions;
}

/** Events in some days, the first of them `from`, earliest first. */
export function upcomingEvents(library: Library, from: string, days: number): readonly Session[] {
  return eventSessions(library, from, addDays(from, days - 1)).toSorted(inOrder);
}

function sessionsOf(library: Library, from: string, to: string): readonly Session[] {
  const regular = meeting(library).flatMap((entry) =>
    datesOf(entry.schedules, from, to).map((when) => ({ ...when, entry })),
  );
  return [...regular, ...eventSessions(library, from, to)].sort(inOrder);
}

/** Everything on on one day. */
export function sessionsOn(library: Library, date: string): readonly Session[] {
  return upcoming(library, date, 1);
}
