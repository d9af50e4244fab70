/**
 * A calendar that a group publishes (RFC 5545), read with ical.js into dates and times of London.
 * Only what a reader needs is kept: no people, no mail addresses, no links, nothing private.
 */
import ICAL from "ical.js";
import { groupedBy } from "../../src/format/grouped-by.ts";
import { ascending, byName, byTime } from "../../src/format/sort-order.ts";
import { addDays, mondayOf } from "../../src/calendar/dates.ts";
import { londonClock } from "../../src/calendar/now.ts";
import { openedCalendar, type OpenedEntry } from "./open.ts";
import { chosenSessions, type EntrySessions } from "./fair.ts";
import type { ReadSession } from "./read-session.ts";
import { isOfRules } from "./rule-days.ts";
import { safeText } from "./safe-text.ts";
import { isHolidayName, isOfWeek, isOwnTime, openingState, titleState } from "./titles.ts";
import { beginEntry, TooLong, withinLimits } from "./work.ts";

export interface CalendarRead {
  readonly sessions: readonly ReadSession[];
  /** What could not be read, each a sentence. */
  readonly faults: readonly string[];
}

/** Most occurrences of one event that are computed, as a rule may be endless. */
const MAX_DATES = 20_000;
/** Most days of one entry that lasts for several. */
const MAX_DAYS = 31;
/** Characters of a title and of a description that can call an entry off. */
const MAX_WORDS = 1000;
/** What ends by then belongs to the evening before. */
const END_OF_NIGHT = "06:00";

/** A time as London's clocks show it. One without a zone is taken to be London's. */
function wallTime(time: ICAL.Time): { readonly date: string; readonly time?: string } {
  if (time.isDate) return { date: time.toString().slice(0, 10) };
  const zone = time.zone as ICAL.Timezone | undefined;
  if (zone === undefined || zone.tzid === "floating")
    return { date: time.toString().slice(0, 10), time: time.toString().slice(11, 16) };
  return londonClock(new Date(time.toUnixTime() * 1000));
}

const textOf = (component: ICAL.Component, property: string): string =>
  String(component.getFirstPropertyValue(property) ?? "").trim();

/** What its owner keeps to themselves: private by class, or time in which they are away. */
function isPrivate(component: ICAL.Component): boolean {
  const kind = textOf(component, "class").toUpperCase();
  if (kind !== "" && kind !== "PUBLIC") return true;
  const busy = textOf(component, "x-microsoft-cdo-busystatus").toUpperCase();
  return ["OOF", "TENTATIVE", "WORKINGELSEWHERE"].includes(busy);
}

const statusOf = (component: ICAL.Component): string => textOf(component, "status").toUpperCase();

function stateOf(
  component: ICAL.Component,
  { date, time }: ReturnType<typeof wallTime>,
): ReadSession["state"] {
  if (statusOf(component) === "CANCELLED") return "cancelled";
  const words = (property: string): string => textOf(component, property).slice(0, MAX_WORDS);
  const told = titleState(words("summary"), { date, opensAt: time });
  return told === "on" ? openingState(words("description")) : told;
}

/** The last day of an entry. The end of whole days (RFC 5545, DTEND) is the day after the last. */
function lastDay(one: ReadSession, end: ICAL.Time | undefined): string {
  // “No group this week” on a Monday is meant for all of that week.
  if (one.state !== "on" && one.opensAt === undefined && isOfWeek(one.name))
    return addDays(mondayOf(one.date), 6);
  if (end === undefined) return "";
  const { date, time } = wallTime(end);
  return time === undefined || time <= END_OF_NIGHT ? addDays(date, -1) : date;
}

/** An entry on each of its days, the first with the time at which it starts. */
function eachDay(one: ReadSession, end: ICAL.Time | undefined): readonly ReadSession[] {
  const last = lastDay(one, end);
  if (last <= one.date) return [one];
  const { opensAt, closesAt: _, ...whole } = one;
  const days: ReadSession[] = [{ ...whole, ...(opensAt === undefined ? {} : { opensAt }) }];
  for (let count = 1; count < MAX_DAYS && addDays(one.date, count) <= last; count++)
    days.push({ ...whole, date: addDays(one.date, count) });
  return days;
}

/** One date of an entry; undefined for one that is private, not yet sure, or has no name. */
function sessionOf(
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time | undefined,
): ReadSession | undefined {
  const { component } = event;
  const name = safeText(event.summary, 120);
  if (isPrivate(component) || statusOf(component) === "TENTATIVE") return undefined;
  if (name === "" || isOwnTime(name)) return undefined;
  const from = wallTime(start);
  const to = end === undefined ? undefined : wallTime(end);
  const state = stateOf(component, from);
  if (state === "on" && from.time === undefined && isHolidayName(name)) return undefined;
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
    state,
  };
}

/** A date that an event no longer has. A day without a time is meant for the time of the event. */
function removed(event: ICAL.Event, at: ICAL.Time): ReadSession | undefined {
  const name = safeText(event.summary, 120);
  if (isPrivate(event.component) || name === "" || isOwnTime(name)) return undefined;
  const { date, time = wallTime(event.startDate).time } = wallTime(at);
  return {
    uid: String(event.uid ?? name).slice(0, 300),
    name,
    date,
    ...(time === undefined ? {} : { opensAt: time }),
    state: "removed",
  };
}

/** The dates that are taken out of an event (EXDATE). */
const deletedDates = (event: ICAL.Event): readonly ICAL.Time[] =>
  event.component
    .getAllProperties("exdate")
    .flatMap((property) => property.getValues() as unknown as readonly ICAL.Time[]);

/**
 * The occurrences of an event between two dates, and the dates that it no longer has; overridden
 * ones (RECURRENCE-ID) replace the originals.
 */
function datesOf(
  event: ICAL.Event,
  { from, to, hasChanges }: { from: string; to: string; hasChanges: boolean },
): readonly ReadSession[] {
  const found: ReadSession[] = [];
  const isWithin = ({ date }: ReadSession): boolean => date >= from && date <= to;
  const keep = (one: ReadSession | undefined, end: ICAL.Time | undefined): void => {
    if (one !== undefined) found.push(...eachDay(one, end).filter(isWithin));
  };
  const keepRemoved = (at: ICAL.Time): void => {
    const one = removed(event, at);
    if (one !== undefined && isWithin(one)) found.push(one);
  };
  if (!event.isRecurring()) {
    const end = event.endDate ?? undefined;
    keep(sessionOf(event, event.startDate, end), end);
    if (event.isRecurrenceException()) keepRemoved(event.recurrenceId);
    return found;
  }
  deletedDates(event).forEach(keepRemoved);
  const isOwn = isOfRules(event);
  // An entry counts on so many of its days. A changed date may have moved from any day.
  const earliest = hasChanges ? "" : addDays(from, -MAX_DAYS - 1);
  const iterator = event.iterator();
  for (let count = 0; ; count++) {
    if (count >= MAX_DATES) throw new Error("has too many dates");
    const next = iterator.next() as ICAL.Time | null | undefined;
    const day = next?.toString().slice(0, 10);
    if (!next || day === undefined || day > to) break;
    if (day < earliest || !isOwn(next)) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    if (isPrivate(event.component)) continue;
    keep(sessionOf(item, startDate, endDate), endDate);
    if (startDate.compare(next) !== 0) keepRemoved(next);
  }
  return found;
}

/** A date that is removed and put back at the same time, as some programs do, is not removed. */
function withoutPutBack(entries: readonly EntrySessions[]): readonly EntrySessions[] {
  const timeOf = ({ date, opensAt }: ReadSession): string => `${date} ${opensAt}`;
  const all = entries.flatMap(({ sessions }) => sessions);
  const there = new Set(all.filter(({ state }) => state !== "removed").map(timeOf));
  return entries.map(({ told, sessions }) => ({
    told,
    sessions: sessions.filter((one) => one.state !== "removed" || !there.has(timeOf(one))),
  }));
}

const uidOf = ({ component }: OpenedEntry): string => textOf(component, "uid");

const inOrder = (a: ReadSession, b: ReadSession): number =>
  byTime(a, b) || byName(a.name, b.name) || ascending(a.uid, b.uid);

function readWithin(text: string, from: string, to: string): CalendarRead {
  const { entries, faults, close } = openedCalendar(text, from, to);
  const unread = [...faults];
  const isChange = ({ component }: OpenedEntry): boolean => component.hasProperty("recurrence-id");
  const masters = entries.filter((one) => !isChange(one));
  const series = new Set(masters.map(uidOf));
  const changes = groupedBy(entries.filter(isChange), uidOf);
  // A moved date whose series is not in the file is an entry of its own.
  const alone = entries.filter((one) => isChange(one) && !series.has(uidOf(one)));
  const read = [...masters, ...alone].flatMap((entry): readonly EntrySessions[] => {
    beginEntry();
    try {
      const own = isChange(entry) ? [] : (changes.get(uidOf(entry)) ?? []);
      const exceptions = own.map((one) => one.component);
      const event = new ICAL.Event(entry.component, { exceptions });
      const sessions = datesOf(event, { from, to, hasChanges: exceptions.length > 0 });
      return [{ told: entry.told, sessions }];
    } catch (error) {
      if (error instanceof TooLong) throw error;
      unread.push(`${entry.told} has a day or a rule that cannot be worked out`);
      return [];
    }
  });
  close();
  const chosen = chosenSessions(withoutPutBack(read), inOrder);
  return { faults: [...unread, ...chosen.faults], sessions: chosen.sessions };
}

/**
 * The sessions of a calendar from one day to another (YYYY-MM-DD, both included), sorted. An entry
 * that cannot be read is left out and named. Throws when the text is not a calendar, or costs more
 * work than a calendar may.
 */
export const readCalendar = (text: string, from: string, to: string): CalendarRead =>
  withinLimits(() => readWithin(text, from, to));
