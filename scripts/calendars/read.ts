/**
 * A calendar that a group publishes (RFC 5545), read with ical.js into dates and times of London.
 * Only what a reader needs is kept: no people, no mail addresses, no links, nothing private.
 */
import ICAL from "ical.js";
import { ascending, byName, byTime } from "../../src/format/sort-order.ts";
import { addDays } from "../../src/calendar/dates.ts";
import { londonClock } from "../../src/calendar/now.ts";

export interface ReadSession {
  readonly uid: string;
  readonly name: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM, London wall time; absent for a whole day. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly place?: string;
  readonly cancelled: boolean;
}

/** Most occurrences of one event that are computed, as a rule may be endless. */
const MOST_DATES = 20_000;
/** Most days of one entry that lasts for several. */
const MOST_DAYS = 31;
/** What ends by then belongs to the evening before. */
const END_OF_NIGHT = "06:00";
/** Sessions of one calendar that are kept. */
const MOST_SESSIONS = 500;

/**
 * Plain text of an imported value without e-mail addresses, links and phone numbers, as these have
 * not been checked. `most` is its greatest length.
 */
export function safeText(text: unknown, most: number): string {
  return String(text ?? "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\b(?:https?:\/\/|www\.|mailto:|webcal:)\S+/gi, " ")
    .replace(/\S+@\S+/g, " ")
    .replace(/\+?\(?\d[\d\s()-]{7,}\d/g, " ")
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "")
    .slice(0, most)
    .trim();
}

/** A time as London's clocks show it. One without a zone is taken to be London's. */
function wallTime(time: ICAL.Time): { readonly date: string; readonly time?: string } {
  if (time.isDate) return { date: time.toString().slice(0, 10) };
  const zone = time.zone as ICAL.Timezone | undefined;
  if (zone === undefined || zone.tzid === "floating")
    return { date: time.toString().slice(0, 10), time: time.toString().slice(11, 16) };
  return londonClock(new Date(time.toUnixTime() * 1000));
}

const isPrivate = (component: ICAL.Component): boolean => {
  const kind = String(component.getFirstPropertyValue("class") ?? "PUBLIC").toUpperCase();
  return kind !== "PUBLIC";
};

const statusOf = (component: ICAL.Component): string =>
  String(component.getFirstPropertyValue("status") ?? "").toUpperCase();

/** The last day of an entry. The end of whole days (RFC 5545, DTEND) is the day after the last. */
function lastDay(end: ICAL.Time | undefined): string {
  if (end === undefined) return "";
  const { date, time } = wallTime(end);
  return time === undefined || time <= END_OF_NIGHT ? addDays(date, -1) : date;
}

/** An entry on each of its days, the first with the time at which it starts. */
function eachDay(one: ReadSession, end: ICAL.Time | undefined): readonly ReadSession[] {
  const last = lastDay(end);
  if (last <= one.date) return [one];
  const { opensAt, closesAt: _, ...whole } = one;
  const days: ReadSession[] = [{ ...whole, ...(opensAt === undefined ? {} : { opensAt }) }];
  for (let count = 1; count < MOST_DAYS && addDays(one.date, count) <= last; count++)
    days.push({ ...whole, date: addDays(one.date, count) });
  return days;
}

/** One date of an entry; undefined for one that is private, not yet sure, or has no name. */
function sessionOf(
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time | undefined,
): ReadSession | undefined {
  const name = safeText(event.summary, 120);
  const status = statusOf(event.component);
  if (isPrivate(event.component) || status === "TENTATIVE" || name === "") return undefined;
  const from = wallTime(start);
  const to = end === undefined ? undefined : wallTime(end);
  const place = safeText(event.location, 160);
  return {
    uid: String(event.uid ?? name).slice(0, 300),
    name,
    date: from.date,
    ...(from.time === undefined ? {} : { opensAt: from.time }),
    ...(from.time === undefined || to?.time === undefined || to.time === from.time
      ? {}
      : { closesAt: to.time }),
    ...(place === "" ? {} : { place }),
    cancelled: status === "CANCELLED" || /^\s*cancell?ed\b/i.test(String(event.summary ?? "")),
  };
}

/**
 * The occurrences of an event between two dates; overridden ones (RECURRENCE-ID) replace the
 * originals.
 */
function datesOf(event: ICAL.Event, from: string, to: string): readonly ReadSession[] {
  const found: ReadSession[] = [];
  const keep = (one: ReadSession | undefined, end: ICAL.Time | undefined): void => {
    if (one === undefined) return;
    found.push(...eachDay(one, end).filter(({ date }) => date >= from && date <= to));
  };
  if (!event.isRecurring()) {
    const end = event.endDate ?? undefined;
    keep(sessionOf(event, event.startDate, end), end);
    return found;
  }
  const iterator = event.iterator();
  for (let count = 0; count < MOST_DATES; count++) {
    const next = iterator.next() as ICAL.Time | null | undefined;
    if (!next || next.toString().slice(0, 10) > to) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    if (!isPrivate(event.component)) keep(sessionOf(item, startDate, endDate), endDate);
  }
  return found;
}

/** Registers the VTIMEZONE components of a calendar. */
function registerZones(calendar: ICAL.Component): void {
  for (const zone of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
}

/**
 * The sessions of a calendar from one day to another (YYYY-MM-DD, both included), sorted. An entry
 * that cannot be read is left out. Throws when the text is not a calendar.
 */
export function readCalendar(text: string, from: string, to: string): readonly ReadSession[] {
  const unmarked = text.replace(/^\ufeff/, "").trim();
  if (!/^BEGIN:VCALENDAR/i.test(unmarked)) throw new Error("is not a calendar");
  const calendar = new ICAL.Component(ICAL.parse(unmarked) as unknown[]);
  ICAL.TimezoneService.reset();
  registerZones(calendar);
  const components = calendar.getAllSubcomponents("vevent");
  const changed = components.filter((one) => one.hasProperty("recurrence-id"));
  const uidOf = (one: ICAL.Component) => one.getFirstPropertyValue("uid");
  const masters = components.filter((one) => !one.hasProperty("recurrence-id"));
  const series = new Set(masters.map(uidOf));
  // A moved date whose series is not in the file is an entry of its own.
  const sessions = [...masters, ...changed.filter((one) => !series.has(uidOf(one)))].flatMap(
    (component) => {
      try {
        const exceptions = component.hasProperty("recurrence-id")
          ? []
          : changed.filter((one) => uidOf(one) === uidOf(component));
        return datesOf(new ICAL.Event(component, { exceptions }), from, to);
      } catch {
        return [];
      }
    },
  );
  ICAL.TimezoneService.reset();
  return sessions
    .sort((a, b) => byTime(a, b) || byName(a.name, b.name) || ascending(a.uid, b.uid))
    .slice(0, MOST_SESSIONS);
}
