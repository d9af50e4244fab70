/** The calendar file of an event, or of the confirmed sessions of a service, hub or programme. */
import { occurrences, type Schedule } from "../calendar/occurrences.ts";
import { addDays } from "../calendar/dates.ts";
import type { TimedEntry } from "../calendar/timed-entry.ts";
import { eventState, isEventOver, shutDays } from "../calendar/state.ts";
import { notGoingAhead } from "../format/not-going-ahead.ts";
import { isRunning } from "../format/standing.ts";
import { isSensitive } from "../format/sensitive.ts";
import type { Session } from "../calendar/state.ts";
import { ownDates, timesOf } from "../calendar/times.ts";
import { certaintyOf } from "../freshness/certainty.ts";
import { lastCorrected, timesRevised } from "../freshness/record.ts";
import { placeLine } from "../locations/locations.ts";
import type { Event } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { uuid5 } from "./names.ts";
import { type Repeat, timedCalendar, type TimedEvent } from "./timed-calendar.ts";

/**
 * Days from the start of a rule in which its first date is looked for: two years and some weeks.
 */
const FIRST_DATE_DAYS = 800;

/**
 * Path of the file of an entry; undefined when it has none: nothing confirmed, closed, over, or
 * sensitive (others can see the calendar of many phones). An event that is cancelled or put off
 * keeps its file, so that calendars which follow it learn of it.
 */
export function calendarUrl(entry: Event | TimedEntry, library: Library): string | undefined {
  if (isSensitive(entry)) return undefined;
  if (entry.collection === "events") {
    return isEventOver(entry, library.today) ? undefined : `${entry.url}event.ics`;
  }
  return isRunning(entry) && runningOf(entry, library).length + ownDates(entry, library).length > 0
    ? `${entry.url}times.ics`
    : undefined;
}

/**
 * Path of the file of an entry for a link on a page: undefined without a file, and for an event
 * that is not on as planned, whose file is only for calendars that follow it already.
 */
export const offeredCalendarUrl = (
  entry: Event | TimedEntry,
  library: Library,
): string | undefined =>
  entry.collection === "events" && eventState(entry, library.today, library.data.calendar) !== "on"
    ? undefined
    : calendarUrl(entry, library);

const runningOf = (entry: TimedEntry, library: Library): readonly Schedule[] =>
  timesOf(entry, library).filter((schedule) => firstOf(schedule) !== undefined);

const descriptionOf = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n");

function known(entry: Event | TimedEntry, { data: { site } }: Library): string {
  return `${certaintyOf(entry.checked).long} Things change: look at ${site.url}${entry.url} before you go.`;
}

function common(
  entry: Event | TimedEntry,
  library: Library,
): Pick<TimedEvent, "stamped" | "modified" | "sequence" | "url" | "location"> {
  const modified = lastCorrected(entry, library);
  return {
    stamped: modified !== undefined && modified > entry.checked.on ? modified : entry.checked.on,
    modified,
    sequence: timesRevised(entry, library),
    url: `${library.data.site.url}${entry.url}`,
    location: placeLine(entry, library),
  };
}

/**
 * The UID of an event. One of a newsletter item has no identifier of its own: its address never
 * changes, and no other site has it.
 */
const eventUid = ({ id, file, url }: Event, { data: { site } }: Library): string =>
  file.startsWith("content/news/") ? uuid5(`${site.url}${url}`) : id;

function eventOf(event: Event, library: Library): TimedEvent {
  const { name, summary, booking, date, lastDate, startTime, endTime } = event;
  // iCalendar has no status for “postponed”, so the name says it.
  const off = notGoingAhead(eventState(event, library.today, library.data.calendar))?.label;
  const repeat: Repeat | undefined =
    lastDate === undefined || lastDate === date
      ? undefined
      : {
          rule: "FREQ=DAILY",
          until: lastDate,
          except: off === undefined ? shutDays(event, library.data.calendar) : [],
        };
  return {
    ...common(event, library),
    uid: eventUid(event, library),
    summary: off === undefined ? name : `${off}: ${name}`,
    description: descriptionOf([summary, booking, known(event, library)]),
    date,
    startTime,
    endTime,
    cancelled: off !== undefined,
    repeat,
  };
}

/** The rule of a schedule, without its end (RFC 5545, 3.3.10). */
export function ruleOf({
  freq,
  interval = 1,
  byday,
  week,
  validFrom,
}: Schedule): string | undefined {
  if (freq === "once") return undefined;
  const every = interval === 1 ? "" : `;INTERVAL=${interval}`;
  if (freq === "WEEKLY") return `FREQ=WEEKLY${every};BYDAY=${byday.join()};WKST=MO`;
  const on =
    byday.length === 0
      ? `BYMONTHDAY=${Number(validFrom.slice(8))}`
      : `BYDAY=${byday.map((day) => `${week ?? "1"}${day}`).join()}`;
  return `FREQ=MONTHLY${every};${on}`;
}

/**
 * The first date of a rule, exceptions not considered: DTSTART must be one of the rule's own dates
 * (RFC 5545).
 */
const firstOf = (schedule: Schedule): string | undefined =>
  occurrences(
    { ...schedule, except: [] },
    schedule.validFrom,
    addDays(schedule.validFrom, FIRST_DATE_DAYS),
  )[0];

/** What makes a session the same one when its hours, exceptions or last date change. */
const identity = ({ freq, interval = 1, byday, week, validFrom, description = "" }: Schedule) =>
  [freq, interval, byday.join(" "), week ?? "", validFrom, description].join("|");

/**
 * The UID of a session, made from the session and not from its place in the list. Two that differ
 * in their hours alone are distinguished by their start.
 */
function uidOf(entry: TimedEntry, schedule: Schedule, all: readonly Schedule[]): string {
  const own = identity(schedule);
  const alike = all.filter((other) => identity(other) === own).length > 1;
  return uuid5(`${entry.id}#${own}${alike ? `|${schedule.opensAt ?? ""}` : ""}`);
}

function sessionOf(
  entry: TimedEntry,
  schedule: Schedule,
  all: readonly Schedule[],
  library: Library,
): TimedEvent {
  const { opensAt, closesAt, description, termTimeOnly, validTo, except } = schedule;
  const rule = ruleOf(schedule);
  return {
    ...common(entry, library),
    uid: uidOf(entry, schedule, all),
    summary: entry.name,
    description: descriptionOf([
      description,
      entry.summary,
      termTimeOnly ? "In school term time only: ask before you go in the holidays." : undefined,
      known(entry, library),
    ]),
    date: firstOf(schedule) ?? schedule.validFrom,
    startTime: opensAt,
    endTime: closesAt,
    repeat: rule === undefined ? undefined : { rule, until: validTo, except: [...except].sort() },
  };
}

/** The UID of a date of the group's own calendar: a moved one is another. */
const ownUid = ({ id }: TimedEntry, { date, opensAt = "", description = "" }: Session): string =>
  uuid5(`${id}#own|${date}|${opensAt}|${description}`);

/** A date of the group's own calendar. */
function ownSessionOf(
  entry: TimedEntry,
  { date, opensAt, closesAt, description, place, state }: Session,
  library: Library,
): Omit<TimedEvent, "uid"> {
  const off = notGoingAhead(state)?.label;
  return {
    ...common(entry, library),
    location: place,
    summary: off === undefined ? entry.name : `${off}: ${entry.name}`,
    description: descriptionOf([description, entry.summary, known(entry, library)]),
    date,
    startTime: opensAt,
    endTime: closesAt,
    cancelled: off !== undefined,
  };
}

/** The calendar events of an entry; none when it has no calendar of its own. */
export function calendarEvents(entry: Event | TimedEntry, library: Library): readonly TimedEvent[] {
  if (calendarUrl(entry, library) === undefined) return [];
  if (entry.collection === "events") return [eventOf(entry, library)];
  const running = runningOf(entry, library);
  const own = new Map(ownDates(entry, library).map((one) => [ownUid(entry, one), one]));
  return [
    ...running.map((schedule) => sessionOf(entry, schedule, running, library)),
    ...[...own].map(([uid, one]) => ({ ...ownSessionOf(entry, one, library), uid })),
  ];
}

/** Who makes the calendars (RFC 5545, 3.7.3). */
export const producerOf = ({ data: { site } }: Library): string =>
  `-//${site.name.replaceAll("/", " ")}//What is on//EN`;

/** The file of one entry. The same content always gives the same bytes. */
export const entryCalendar = (entry: Event | TimedEntry, library: Library): string =>
  timedCalendar(producerOf(library), calendarEvents(entry, library));
