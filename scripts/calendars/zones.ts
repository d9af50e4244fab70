/**
 * Time zones of the IANA database as VTIMEZONE components (RFC 5545), for calendars that name a
 * zone and do not describe it. The rules come from the runtime (Intl).
 */
import { addDays } from "../../src/calendar/dates.ts";

/** Windows' names of zones of Europe, as Outlook writes them, with those of the IANA (CLDR). */
const WINDOWS: Readonly<Record<string, string>> = {
  UTC: "Etc/UTC",
  "GMT Standard Time": "Europe/London",
  "Greenwich Mean Time": "Europe/London",
  "Greenwich Standard Time": "Atlantic/Reykjavik",
  "W. Europe Standard Time": "Europe/Berlin",
  "Romance Standard Time": "Europe/Paris",
  "Central Europe Standard Time": "Europe/Budapest",
  "Central European Standard Time": "Europe/Warsaw",
  "E. Europe Standard Time": "Europe/Chisinau",
  "FLE Standard Time": "Europe/Kiev",
  "GTB Standard Time": "Europe/Bucharest",
  "Kaliningrad Standard Time": "Europe/Kaliningrad",
  "Russian Standard Time": "Europe/Moscow",
  "Turkey Standard Time": "Europe/Istanbul",
};
const HOUR = 3_600_000;
/** Offsets are looked for this often; no zone changes twice within it. */
const STEP = 24 * HOUR;
/** Days before the first day and after the last one for which changes are written. */
const MARGIN_DAYS = 400;

/**
 * The IANA name in a TZID, which may have a maker's prefix (“/example.org/2026/Europe/Paris”) or be
 * a name of Windows; undefined where there is none.
 */
export function ianaZone(tzid: string): string | undefined {
  const name = tzid.replace(/^"|"$/g, "").trim();
  if (Object.hasOwn(WINDOWS, name)) return WINDOWS[name];
  const parts = tzid.replace(/^["/\s]+|["\s]+$/g, "").split("/");
  for (let from = 0; from < parts.length; from++) {
    const name = parts.slice(from).join("/");
    // Intl also takes offsets such as “+01:00”, which are no names.
    if (!/^[A-Za-z]/.test(name)) continue;
    try {
      return new Intl.DateTimeFormat("en-GB", { timeZone: name }).resolvedOptions().timeZone;
    } catch {
      // Not a name of the database: without its first part it may be one.
    }
  }
  return undefined;
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at a time. */
function offsetAt(format: Intl.DateTimeFormat, time: number): number {
  const part = Object.fromEntries(
    format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
  );
  const wall = Date.UTC(
    part["year"] ?? 0,
    (part["month"] ?? 1) - 1,
    part["day"],
    part["hour"],
    part["minute"],
    part["second"],
  );
  return wall - Math.floor(time / 1000) * 1000;
}

/** The first minute with the offset of `to`, between two times of which the offsets differ. */
function changeBetween(format: Intl.DateTimeFormat, from: number, to: number): number {
  const after = offsetAt(format, to);
  let [low, high] = [from, to];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (offsetAt(format, middle) === after) high = middle;
    else low = middle;
  }
  return high;
}

const two = (number: number): string => String(number).padStart(2, "0");

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

const localText = (time: number): string =>
  new Date(time)
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "");

/** Lines of the VTIMEZONE of a zone, right between two days (YYYY-MM-DD). */
export function zoneLines(tzid: string, zone: string, from: string, to: string): readonly string[] {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const first = Date.parse(`${addDays(from, -MARGIN_DAYS)}T00:00:00Z`);
  const last = Date.parse(`${addDays(to, MARGIN_DAYS)}T00:00:00Z`);
  const observance = (start: string, before: number, after: number): readonly string[] => [
    "BEGIN:STANDARD",
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    "END:STANDARD",
  ];
  let offset = offsetAt(format, first);
  const lines = [...observance("19700101T000000", offset, offset)];
  for (let time = first; time < last; time += STEP) {
    const next = offsetAt(format, time + STEP);
    if (next === offset) continue;
    const change = changeBetween(format, time, time + STEP);
    lines.push(...observance(localText(change + offset), offset, next));
    offset = next;
  }
  return ["BEGIN:VTIMEZONE", `TZID:${tzid}`, ...lines, "END:VTIMEZONE"];
}
