/**
 * Events and sessions as a calendar (RFC 5545): London wall time with its zone, repeats as one
 * event with its rule. Written here, as ical-generator needs Node 22 since its version 11;
 * test/export reads every file back with ical.js.
 */
import { addDays } from "../calendar/dates.ts";
import { endDate } from "../calendar/session-end.ts";
import { londonOffset } from "../calendar/london.ts";
import { calendarText, compact, escapeText } from "./icalendar.ts";

export interface TimedEvent {
  /** The same for ever. */
  readonly uid: string;
  /** The day on which its facts were last checked or changed, YYYY-MM-DD. */
  readonly stamped: string;
  /** The day of its last change, YYYY-MM-DD; absent when it never changed. */
  readonly modified?: string | undefined;
  /** How often its times, place or status have changed. */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly location?: string | undefined;
  readonly cancelled?: boolean | undefined;
  /** The first day, YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM, London time; without it, the event takes the whole day. */
  readonly startTime?: string | undefined;
  /** HH:MM; at or before `startTime` it is on the next day. */
  readonly endTime?: string | undefined;
  readonly repeat?: Repeat | undefined;
}

/** How it repeats. */
export interface Repeat {
  /** “FREQ=WEEKLY;BYDAY=TU”, without an end. */
  readonly rule: string;
  /** The last day on which it may take place. */
  readonly until?: string | undefined;
  readonly except: readonly string[];
}

const ZONE = "Europe/London";
/** Summer time from the last Sunday of March to the last Sunday of October. */
const TIMEZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:DAYLIGHT",
  "DTSTART:19960331T010000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0100",
  "TZNAME:BST",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0000",
  "TZNAME:GMT",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
] as const;

const moment = (date: string, time: string): string =>
  `${compact(date)}T${time.replace(":", "")}00`;

/** A day, or a moment in the zone, as a property. */
function property(name: string, date: string, time: string | undefined): string {
  return time === undefined
    ? `${name};VALUE=DATE:${compact(date)}`
    : `${name};TZID=${ZONE}:${moment(date, time)}`;
}

/** UNTIL is in UTC when DTSTART has a time (RFC 5545, 3.3.10). */
function untilOf(date: string, time: string | undefined): string {
  if (time === undefined) return compact(date);
  const utc = new Date(`${date}T${time}:00${londonOffset(date, time)}`).toISOString();
  return `${utc.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function repeatLines({ rule, until, except }: Repeat, time: string | undefined): readonly string[] {
  return [
    `RRULE:${rule}${until === undefined ? "" : `;UNTIL=${untilOf(until, time)}`}`,
    ...except.map((date) => property("EXDATE", date, time)),
  ];
}

function endLine({ date, startTime, endTime }: TimedEvent): readonly string[] {
  if (startTime === undefined) return [property("DTEND", addDays(date, 1), undefined)];
  return endTime === undefined
    ? []
    : [property("DTEND", endDate(date, { opensAt: startTime, closesAt: endTime }), endTime)];
}

function eventLines(event: TimedEvent): readonly string[] {
  const {
    uid,
    stamped,
    modified,
    sequence,
    date,
    startTime,
    repeat,
    summary,
    description,
    url,
    location,
    cancelled = false,
  } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${compact(stamped)}T000000Z`,
    ...(modified === undefined ? [] : [`LAST-MODIFIED:${compact(modified)}T000000Z`]),
    `SEQUENCE:${sequence}`,
    property("DTSTART", date, startTime),
    ...endLine(event),
    ...(repeat === undefined ? [] : repeatLines(repeat, startTime)),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(location === undefined ? [] : [`LOCATION:${escapeText(location)}`]),
    `URL:${url}`,
    ...(cancelled ? ["STATUS:CANCELLED"] : []),
    "END:VEVENT",
  ];
}

/**
 * A calendar of events, ready to be written to a file. With a name it is one to follow: it then
 * contains the zone even when it is empty, as a calendar must contain something (RFC 5545, 3.6).
 */
export function timedCalendar(
  producer: string,
  events: readonly TimedEvent[],
  name?: string,
): string {
  const timed = events.some(({ startTime }) => startTime !== undefined);
  const zone = timed || name !== undefined ? TIMEZONE : [];
  const names =
    name === undefined
      ? []
      : [
          `NAME:${escapeText(name)}`,
          `X-WR-CALNAME:${escapeText(name)}`,
          "REFRESH-INTERVAL;VALUE=DURATION:P1D",
          "X-PUBLISHED-TTL:P1D",
        ];
  return calendarText(
    [`PRODID:${escapeText(producer)}`, "CALSCALE:GREGORIAN", "METHOD:PUBLISH", ...names],
    [...zone, ...events.flatMap(eventLines)],
  );
}
