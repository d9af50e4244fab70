/** The entries of a calendar's text, each parsed by itself, with their time zones registered. */
import ICAL from "ical.js";
import { plainDate } from "../../src/format/dates.ts";
import { groupedBy } from "../../src/format/grouped-by.ts";
import { safeText } from "./safe-text.ts";
import { type EntryText, splitCalendar, valueIn } from "./split.ts";
import { beginEntry, limitDates, limitZones } from "./work.ts";
import { ianaZone, zoneLines } from "./zones.ts";

export interface OpenedEntry {
  readonly component: ICAL.Component;
  /** How a sentence begins that names it: “The entry “Tots” of 8 December 2026”. */
  readonly told: string;
}

export interface OpenedCalendar {
  readonly entries: readonly OpenedEntry[];
  /** What could not be read, each a sentence without its full stop. */
  readonly faults: readonly string[];
  /** Forgets the time zones of the calendar. */
  readonly close: () => void;
}

const componentOf = (lines: readonly string[]): ICAL.Component =>
  new ICAL.Component(
    ICAL.parse(["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\r\n")) as unknown[],
  );

/** “The entry “Tots” of 8 December 2026”, as far as its lines tell. */
function entryName(lines: readonly string[]): string {
  const name = safeText(valueIn(lines, "SUMMARY")?.replace(/\\(.)/g, "$1"), 60);
  const start = /^(\d{4})(\d\d)(\d\d)/.exec(valueIn(lines, "DTSTART") ?? "");
  const date = start === null ? "" : start.slice(1).join("-");
  const day = Number.isNaN(Date.parse(date)) ? "" : ` of ${plainDate(date)}`;
  return `${name === "" ? "An entry without a name" : `The entry “${name}”`}${day}`;
}

const TIMED = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)((?:;[^:]*)?):(.*)$/i;

/** A parameter's value in which any character may be. */
const quoted = (value: string): string => `"${value.replaceAll('"', "")}"`;

/** The lines of an entry, with the zone of its calendar where a time names none. */
function inZone({ lines, zone, calledOff }: EntryText): readonly string[] {
  // A name that nobody knows stays, so that the entry is left out and named.
  const name = zone === undefined ? undefined : (ianaZone(zone) ?? quoted(zone));
  const zoned = lines.map((line) => {
    const [, property = "", parameters = "", value = ""] = TIMED.exec(line) ?? [];
    const isFloating =
      /^\d{8}T\d{6}(?:,\d{8}T\d{6})*\s*$/.test(value) && !/;TZID=/i.test(parameters);
    return name !== undefined && isFloating
      ? `${property}${parameters};TZID=${name}:${value}`
      : line;
  });
  if (!calledOff) return zoned;
  const [begin = "", ...rest] = zoned.filter((line) => !/^STATUS[;:]/i.test(line));
  return [begin, "STATUS:CANCELLED", ...rest];
}

const zonesNamed = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => {
    const [, , parameters = ""] = TIMED.exec(line) ?? [];
    const [, quoted, plain] = /;TZID=(?:"([^"]*)"|([^;:]*))/i.exec(parameters) ?? [];
    const name = quoted ?? plain;
    return name === undefined ? [] : [name];
  });

function register(lines: readonly string[]): void {
  const zone = componentOf(lines).getFirstSubcomponent("vtimezone");
  if (zone !== null) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
}

/**
 * A change to one date of a series that cannot be read takes the date out of its series, as nobody
 * knows what it was changed to.
 */
function takenOut(
  bad: ReadonlyMap<string, readonly (readonly string[])[]>,
  lines: readonly string[],
): string[] {
  if (lines.some((line) => /^RECURRENCE-ID[;:]/i.test(line))) return [];
  const uid = valueIn(lines, "UID");
  return (uid === undefined ? [] : (bad.get(uid) ?? []))
    .flatMap((one) => one.filter((line) => /^RECURRENCE-ID[;:]/i.test(line)))
    .map((line) => line.replace(/;RANGE=[^;:]*/i, "").replace(/^RECURRENCE-ID/i, "EXDATE"));
}

/** Whether the start of an entry is a day, and a time, that exist. */
function isReal(start: string): boolean {
  const [, year, month, day, hour = "00", minute = "00"] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\dZ?)?$/.exec(start) ?? [];
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day);
}

/** What is wrong with an entry, after its name in a sentence; undefined when it can be read. */
function fault(lines: readonly string[], unknown: ReadonlySet<string>): string | undefined {
  const start = valueIn(lines, "DTSTART");
  if (start === undefined) return "has no day";
  const zone = zonesNamed(lines).find((name) => unknown.has(name));
  if (zone !== undefined) return `has a time zone that is not known (“${safeText(zone, 60)}”)`;
  if (!isReal(start)) return "has a day or a time that does not exist";
  try {
    componentOf(lines);
    return undefined;
  } catch {
    const rule = valueIn(lines, "RRULE");
    return rule !== undefined && !isRule(rule)
      ? `has a rule for its dates that cannot be read (${safeText(rule, 60)})`
      : "has a line that cannot be read";
  }
}

function isRule(text: string): boolean {
  try {
    ICAL.Recur.fromString(text);
    return true;
  } catch {
    return false;
  }
}

/** The entries of the text. Throws a reason that completes “The calendar … ” when it is none. */
export function openedCalendar(text: string, from: string, to: string): OpenedCalendar {
  const { entries, zones } = splitCalendar(text);
  limitDates(entries.map(({ lines }) => lines));
  limitZones(new Set(zones.map((zone) => valueIn(zone, "TZID") ?? "")));
  const faults: string[] = [];
  ICAL.TimezoneService.reset();
  for (const zone of zones) {
    beginEntry();
    try {
      register(zone);
    } catch {
      faults.push(`The time zone “${safeText(valueIn(zone, "TZID"), 60)}” cannot be read`);
    }
  }
  const written = entries.map(inZone);
  const names = new Set(written.flatMap(zonesNamed));
  limitZones(names);
  const unknown = new Set<string>();
  for (const tzid of names) {
    if (ICAL.TimezoneService.has(tzid)) continue;
    const zone = ianaZone(tzid);
    if (zone === undefined) unknown.add(tzid);
    else register(zoneLines(tzid, zone, from, to));
  }
  const wrong = written.map((lines) => fault(lines, unknown));
  const bad = groupedBy(
    written.filter((_, index) => wrong[index] !== undefined),
    (lines) => valueIn(lines, "UID") ?? [],
  );
  const opened = written.flatMap((lines, index): readonly OpenedEntry[] => {
    const told = entryName(lines);
    if (wrong[index] !== undefined) {
      faults.push(`${told} ${wrong[index]}`);
      return [];
    }
    const [begin = "", ...rest] = lines;
    const event = componentOf([begin, ...takenOut(bad, lines), ...rest]).getFirstSubcomponent(
      "vevent",
    );
    return event === null ? [] : [{ component: event, told }];
  });
  return { entries: opened, faults, close: () => ICAL.TimezoneService.reset() };
}
