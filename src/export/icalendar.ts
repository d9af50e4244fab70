/** iCalendar as text (RFC 5545): a small writer for lists of whole days. */
import { addDays } from "../calendar/dates.ts";

/** Something on one day. */
export interface DayEvent {
  /** UID: never changes, so that a calendar updates the event instead of adding another. */
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The day on which this was last changed, YYYY-MM-DD. */
  readonly stamped: string;
  readonly summary: string;
  readonly description: string;
  /** Absolute address of its page. */
  readonly url: string;
}

export interface DayCalendar {
  readonly name: string;
  readonly description: string;
  /** Who made it: “-//Owner//Product//EN”. */
  readonly producer: string;
  readonly events: readonly DayEvent[];
}

const CRLF = "\r\n";
/** Octets on a line, the line end apart (3.1). */
const LINE = 75;

/** Text as a value (3.3.11). Signs that no calendar may contain are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n");
}

/** A line cut so that no piece is longer than 75 octets and no letter is cut in two (3.1). */
export function foldLine(line: string): string {
  const octets = new TextEncoder();
  const pieces = [""];
  let room = LINE;
  for (const sign of line) {
    const size = octets.encode(sign).length;
    if (size > room) {
      pieces.push(" ");
      room = LINE - 1;
    }
    pieces[pieces.length - 1] += sign;
    room -= size;
  }
  return pieces.join(CRLF);
}

/** A date as iCalendar writes it: `20261201` of `2026-12-01`. */
export const compact = (date: string): string => date.replaceAll("-", "");

/** A whole day that leaves people free: the end is the day after (3.6.1). */
function dayEvent({ uid, date, stamped, summary, description, url }: DayEvent): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${compact(stamped)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The lines of a calendar as the text of a file. */
export function calendarText(head: readonly string[], parts: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...head, ...parts, "END:VCALENDAR"]
    .map((line) => foldLine(line) + CRLF)
    .join("");
}

/** A calendar of whole days, ready to be written to a file. */
export function dayCalendar({ name, description, producer, events }: DayCalendar): string {
  const head = [
    `PRODID:${escapeText(producer)}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `DESCRIPTION:${escapeText(description)}`,
  ];
  return calendarText(head, events.flatMap(dayEvent));
}
