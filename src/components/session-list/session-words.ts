/** The facts of a session in words. Pure. */
import type { Session } from "../../calendar/sessions.ts";
import { agesText } from "../../format/ages.ts";
import { costText } from "../../format/costs.ts";
import { NOT_GOING_AHEAD } from "../../format/not-going-ahead.ts";
import { plainDate } from "../../format/dates.ts";
import { timeRange } from "../../format/times.ts";
import { hasSecretLocation, SECRET_ADDRESS } from "../../locations/locations.ts";

export const TIME_UNKNOWN = "Time not confirmed: ask first";
const PLACE_UNKNOWN = "Place not stated: ask first";
export const TERM_TIME = "Term time only: check before you go";

/** “10am to 11:30am”, or that nobody has confirmed it. A group's notice is for all of a day. */
export function timeWords({ opensAt, closesAt, readOn, state }: Session): string {
  if (opensAt !== undefined) return timeRange(opensAt, closesAt);
  return readOn !== undefined && state !== "on" ? "All day" : TIME_UNKNOWN;
}

/** Where to go; that it is not known, unless it is by phone or at home. */
function placeWords({ entry, place }: Session): string | undefined {
  if (place !== undefined) return place;
  if (hasSecretLocation(entry)) return SECRET_ADDRESS;
  const isVisited = entry.collection !== "services" || entry.delivery.includes("in person");
  return isVisited ? PLACE_UNKNOWN : undefined;
}

/** What else to know, each a short line: place, ages, cost, school terms. */
export function sessionFacts(session: Session): readonly string[] {
  const { entry, state, readOn } = session;
  const cost = entry.collection === "hubs" ? undefined : costText(entry.costOptions);
  return [
    placeWords(session),
    agesText(entry),
    cost,
    state === "term time only" ? TERM_TIME : undefined,
    readOn === undefined
      ? undefined
      : `From the group’s own calendar, read on ${plainDate(readOn)}`,
  ].filter((fact) => fact !== undefined);
}

/** Words for a session that is not on; undefined for one that may be. */
export function stateWords({ state, why }: Pick<Session, "state" | "why">): string | undefined {
  const words: Readonly<Record<Session["state"], string | undefined>> = {
    on: undefined,
    "term time only": undefined,
    cancelled: NOT_GOING_AHEAD.cancelled.label,
    postponed: `${NOT_GOING_AHEAD.postponed.label}: not on this day`,
    past: "This is over",
    closed: why === undefined ? "Closed" : `Closed: ${why}`,
    "bank holiday": why === undefined ? "Not on" : `Not on: ${why}`,
    "school holiday": "Not on in the school holidays",
    exception: "Not on this day",
    unknown: "Days and times not confirmed",
  };
  return words[state];
}
