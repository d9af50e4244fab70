/**
 * The facts of a session in words: place, time, ages, cost. Pure, so that pages and the first page
 * say the same.
 */
import type { Session } from "../../calendar/sessions.ts";
import { agesText } from "../../format/ages.ts";
import { costText } from "../../format/costs.ts";
import { timeRange } from "../../format/times.ts";
import type { Event, Hub, Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

export const TIME_UNKNOWN = "Time not confirmed: ask first";
export const TERM_TIME = "Term time only: check before you go";

const EVENT_STATUS: Readonly<Record<Event["status"], string | undefined>> = {
  scheduled: undefined,
  cancelled: "Cancelled",
  postponed: "Put off: not on this day",
};

/** “10am to 11:30am”, or that nobody has confirmed it. */
export const timeWords = ({ opensAt, closesAt }: Session): string =>
  opensAt === undefined ? TIME_UNKNOWN : timeRange(opensAt, closesAt);

function hubsOf(entry: Service | Programme | Event): readonly string[] {
  if (entry.collection !== "events") return entry.hubs;
  return entry.hub === undefined ? [] : [entry.hub];
}

/** Where to go, in one line; nothing when it is not known or is secret. */
export function placeWords(
  entry: Service | Hub | Programme | Event,
  library: Library,
): string | undefined {
  const [location] = entry.collection === "programmes" ? [] : entry.locations;
  if (location?.confidential === true) return undefined;
  const hub = entry.collection === "hubs" ? entry.slug : (location?.hub ?? hubsOf(entry)[0]);
  const parts = [
    location?.name ?? (hub === undefined ? undefined : library.entry("hubs", hub).name),
    location?.address1,
    location?.postcode,
  ];
  const words = parts.filter((part) => part !== undefined).join(", ");
  return words === "" ? undefined : words;
}

/** What else to know, each a short line: place, ages, cost, school terms. */
export function sessionFacts(
  { entry, termTimeOnly }: Session,
  library: Library,
): readonly string[] {
  const cost = entry.collection === "hubs" ? undefined : costText(entry.costOptions);
  return [
    placeWords(entry, library),
    agesText(entry.minimumAge, entry.maximumAge),
    cost,
    termTimeOnly ? TERM_TIME : undefined,
  ].filter((fact) => fact !== undefined);
}

/** Words for an event that is not going ahead. */
export const statusWords = (entry: Session["entry"]): string | undefined =>
  entry.collection === "events" ? EVENT_STATUS[entry.status] : undefined;
