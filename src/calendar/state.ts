/**
 * The sessions of an entry: when, where, and in which state. Every list, page, calendar and feed
 * takes them from here, so that nothing cancelled, over or not yet begun is shown as on.
 */
import { byTime } from "../format/sort-order.ts";
import { placeLine } from "../locations/locations.ts";
import type { Event } from "../model/collections/index.ts";
import { mayNotRunHere } from "../format/offered.ts";
import { standingOf } from "../format/standing.ts";
import type { Library } from "../model/library.ts";
import { addDays, eachDay } from "./dates.ts";
import { closureOn, dayOff, inTerm } from "./days-off.ts";
import type { TimedEntry } from "./timed-entry.ts";
import { type ImportedSession, importedSessions } from "./imported.ts";
import { realTime } from "./london.ts";
import { endDate, isOvernight } from "./session-end.ts";
import { occurrences, type Schedule } from "./occurrences.ts";

/** The state of a session on its day. */
export type SessionState =
  /** As far as is known, it takes place. */
  | "on"
  /** It takes place in school term, and the term dates are not known for that day. */
  | "term time only"
  | "cancelled"
  | "postponed"
  | "past"
  /** The entry has closed or paused, or is shut that day. */
  | "closed"
  | "bank holiday"
  | "school holiday"
  /** The entry says that it does not take place that day. */
  | "exception"
  /** Nobody has confirmed days and times. */
  | "unknown";

export interface Session {
  /** YYYY-MM-DD: the day on which it begins. */
  readonly date: string;
  /** HH:MM, London wall time; absent when not confirmed. */
  readonly opensAt?: string | undefined;
  /** HH:MM; at or before `opensAt` it is on the next day. */
  readonly closesAt?: string | undefined;
  /** What happens then, when the schedule says more than the entry's name. */
  readonly description?: string | undefined;
  readonly termTimeOnly: boolean;
  readonly state: SessionState;
  /** Why it is off: “Easter Monday”. */
  readonly why?: string | undefined;
  readonly entry: TimedEntry | Event;
  /** Where to go, in one line; absent when it is not known or is secret. */
  readonly place?: string | undefined;
  /** The day on which the group's own calendar, from which it comes, was read, YYYY-MM-DD. */
  readonly readOn?: string | undefined;
}

/** True for a session that somebody may go to, even if they should ask first. */
export const mayBeOn = ({ state }: Pick<Session, "state">): boolean =>
  state === "on" || state === "term time only";

const isCalledOff = ({ state }: Pick<Session, "state">): boolean =>
  state === "cancelled" || state === "postponed" || state === "exception";

/** States that a list of what is on shows: what may be on, and what was announced and is off. */
export const isListed = (session: Pick<Session, "state">): boolean =>
  mayBeOn(session) || session.state === "cancelled" || session.state === "postponed";

/** When a session that begins on a day ends, as clocks show it. */
const endTime = (date: string, times: Pick<Session, "opensAt" | "closesAt">): string | undefined =>
  realTime(endDate(date, times), times.closesAt);

/** True when a session's last day is over. One that ends after midnight lasts one day longer. */
const isPast = (
  date: string,
  times: Pick<Session, "opensAt" | "closesAt">,
  today: string,
): boolean => (isOvernight(times) ? addDays(date, 1) : date) < today;

/** True for an event, called off or not, whose last day is over. */
export const isEventOver = (
  { date, lastDate = date, startTime, endTime: closesAt }: Event,
  today: string,
): boolean => isPast(lastDate, { opensAt: startTime, closesAt }, today);

type Calendar = Library["data"]["calendar"];

/** The days of an event, YYYY-MM-DD, on which its place is shut. */
export const shutDays = (event: Event, calendar: Calendar): readonly string[] =>
  eachDay(event.date, event.lastDate ?? event.date).filter(
    (day) => closureOn(event, day, calendar) !== undefined,
  );

/**
 * The state of an event as a whole: “closed” where its place is shut on all of its remaining days.
 * Without `calendar`, closures do not count.
 */
export function eventState(event: Event, today: string, calendar?: Calendar): SessionState {
  const { status, date, lastDate = date } = event;
  if (status === "cancelled" || status === "postponed") return status;
  if (isEventOver(event, today)) return "past";
  const shut = calendar === undefined ? [] : shutDays(event, calendar);
  const left = eachDay(date > today ? date : today, lastDate);
  return left.length > 0 && left.every((day) => shut.includes(day)) ? "closed" : "on";
}

function eventSessions(
  event: Event,
  from: string,
  to: string,
  library: Library,
): readonly Session[] {
  const { status, date, lastDate = date, startTime: opensAt, endTime: closesAt } = event;
  const days = eachDay(date > from ? date : from, lastDate < to ? lastDate : to);
  const place = days.length === 0 ? undefined : placeLine(event, library);
  return days.map((day): Session => {
    const why = closureOn(event, day, library.data.calendar);
    const over = isPast(day, { opensAt, closesAt }, library.today);
    const state =
      status !== "scheduled" ? status : over ? "past" : why === undefined ? "on" : "closed";
    return {
      date: day,
      opensAt: realTime(day, opensAt),
      closesAt: endTime(day, { opensAt, closesAt }),
      termTimeOnly: false,
      state,
      why: state === "closed" ? why : undefined,
      entry: event,
      place,
    };
  });
}

/**
 * Whether the entry as a whole runs: a programme must be offered here. Undefined when it does;
 * “unknown” for what is planned, past or only perhaps closed.
 */
export function entryState(entry: TimedEntry): "closed" | "unknown" | undefined {
  const standing = standingOf(entry);
  if (standing === "closed" || standing === "closed for now" || standing === "paused")
    return "closed";
  if (standing !== "runs") return "unknown";
  return mayNotRunHere(entry) ? "unknown" : undefined;
}

function stateOn(
  entry: TimedEntry,
  schedule: Schedule,
  date: string,
  library: Library,
): Pick<Session, "state" | "why"> {
  const { data, today } = library;
  const whole = entryState(entry);
  if (whole !== undefined) return { state: whole };
  const off = dayOff(entry, schedule, date, library);
  if (off !== undefined) return off;
  if (isPast(date, schedule, today)) return { state: "past" };
  const unsure = schedule.termTimeOnly && inTerm(date, data.calendar) === undefined;
  return { state: unsure ? "term time only" : "on" };
}

const sessionOf = (
  entry: TimedEntry,
  { opensAt, closesAt, description, termTimeOnly }: Schedule,
  date: string,
  told: Pick<Session, "state" | "why">,
  place: string | undefined,
): Session => ({
  date,
  opensAt: realTime(date, opensAt),
  closesAt: endTime(date, { opensAt, closesAt }),
  description,
  termTimeOnly,
  ...told,
  entry,
  place,
});

/**
 * What the entry's own calendar adds: dates that its days and times do not give already. A date was
 * put there on purpose, so bank and school holidays do not count. What is off is told once, and a
 * new session in place of one that is off is told beside it.
 */
function fromOwnCalendar(
  entry: TimedEntry,
  from: string,
  to: string,
  regular: readonly Session[],
  library: Library,
): readonly Session[] {
  const isTold = ({ date, opensAt, state }: ImportedSession): boolean =>
    regular.some((known) =>
      known.date !== date
        ? false
        : state === "on"
          ? known.opensAt === opensAt && !isCalledOff(known)
          : isCalledOff(known) && (opensAt === undefined || known.opensAt === opensAt),
    );
  return importedSessions(entry, from, to, library)
    .filter((session) => session.state !== "removed" && !isTold(session))
    .map((session): Session => {
      const told = (state: SessionState, why?: string): Session => ({
        ...session,
        entry,
        state,
        why,
      });
      const why = closureOn(entry, session.date, library.data.calendar);
      const whole = entryState(entry);
      if (whole !== undefined) return told(whole);
      if (session.state === "cancelled" || session.state === "postponed")
        return told(session.state);
      if (why !== undefined) return told("closed", why);
      return told(isPast(session.date, session, library.today) ? "past" : "on");
    });
}

/**
 * Every session of an entry whose rule falls on a day from `from` to `to` (YYYY-MM-DD, both
 * included), whatever its state, sorted by day and time.
 */
export function sessionsBetween(
  entry: TimedEntry | Event,
  from: string,
  to: string,
  library: Library,
): readonly Session[] {
  if (entry.collection === "events") return eventSessions(entry, from, to, library);
  const place = entry.schedules.length === 0 ? undefined : placeLine(entry, library);
  const regular = entry.schedules.flatMap((schedule) =>
    occurrences({ ...schedule, except: [] }, from, to).map((date) =>
      sessionOf(entry, schedule, date, stateOn(entry, schedule, date, library), place),
    ),
  );
  return [...regular, ...fromOwnCalendar(entry, from, to, regular, library)].sort(byTime);
}
