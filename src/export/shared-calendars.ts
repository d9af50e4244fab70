/** Calendars to follow: what is on everywhere, in one area, or in one family hub. */
import { newsEvents } from "../news/news-events.ts";
import { isForArea } from "../directory/event-areas.ts";
import { areasNextTo } from "../directory/areas-by-postcode.ts";
import { areasOf } from "../directory/listing-of.ts";
import { EVERY } from "../finder/listing.ts";
import { isOffered } from "../format/offered.ts";
import { hubsOf } from "../locations/locations.ts";
import type { Event, Hub, Programme, Service } from "../model/collections/index.ts";
import type { Area } from "../model/data/index.ts";
import type { Library } from "../model/library.ts";
import { calendarEvents, producerOf } from "./entry-calendar.ts";
import { timedCalendar, type TimedEvent } from "./timed-calendar.ts";
import { areaUrl } from "../model/addresses.ts";

/** Path of the calendar of everything. */
export const SITE_CALENDAR = "/whats-on/calendar.ics";
export const areaCalendarUrl = ({ id }: Area): string => `${areaUrl(id)}whats-on.ics`;
export const hubCalendarUrl = ({ url }: Hub): string => `${url}whats-on.ics`;

type Shared = Service | Programme | Event;

/** Groups and events; hubs are left out, as their opening hours would fill every day. */
const all = (library: Library): readonly Shared[] => {
  const { services, programmes, events } = library.content;
  return [
    ...services,
    ...programmes.filter((course) => course.audience === "families" && isOffered(course)),
    ...events,
    ...newsEvents(library),
  ];
};

const eventsOf = (entries: readonly Shared[], library: Library): readonly TimedEvent[] =>
  entries.flatMap((entry) => calendarEvents(entry, library));

const calendarOf = (entries: readonly Shared[], name: string, library: Library): string =>
  timedCalendar(producerOf(library), eventsOf(entries, library), name);

/** The calendar of everything, as iCalendar (RFC 5545). */
export const siteCalendar = (library: Library): string =>
  calendarOf(all(library), `What’s on in ${library.data.site.place}`, library);

/** Entries that are in an area, for people who live there, or for everybody. */
const inArea = (area: Area, library: Library): readonly Shared[] =>
  all(library).filter((entry) => {
    if (entry.collection === "events") return isForArea(entry, area.id, library);
    const areas = [...areasOf(entry, library), ...areasNextTo(entry, library)];
    return areas.includes(area.id) || areas.includes(EVERY);
  });

/** The calendar of an area, as iCalendar (RFC 5545). */
export const areaCalendar = (area: Area, library: Library): string =>
  calendarOf(inArea(area, library), `What’s on in ${area.name}`, library);

/** False while the calendar of everything is empty. */
export const hasDates = (library: Library): boolean => eventsOf(all(library), library).length > 0;

/** False while the calendar of an area is empty. */
export const hasDatesInArea = (area: Area, library: Library): boolean =>
  eventsOf(inArea(area, library), library).length > 0;

/** The calendar of a family hub, as iCalendar (RFC 5545). */
export const hubCalendar = (hub: Hub, library: Library): string =>
  calendarOf(
    all(library).filter((entry) => hubsOf(entry).includes(hub.slug)),
    `What’s on at ${hub.name}`,
    library,
  );
