/**
 * Entries as the page of the list needs them, closed ones too: old links still name them. Runs at
 * build time only.
 */
import { eventState } from "../calendar/state.ts";
import { timesWithDetail } from "../calendar/times.ts";
import { askInsteadOf } from "../directory/ask-instead.ts";
import { notOfferedHere } from "../directory/offered-here.ts";
import type { Event, Helpline } from "../model/collections/index.ts";
import { alternatives } from "../freshness/alternatives.ts";
import type { Listed } from "../directory/listing-of.ts";
import { byName } from "../format/sort-order.ts";
import { agesText } from "../format/ages.ts";
import { costText } from "../format/costs.ts";
import { longDate, plainDate } from "../format/dates.ts";
import { joinOr } from "../format/lists.ts";
import { notGoingAhead } from "../format/not-going-ahead.ts";
import { hoursBesideNumbers } from "../format/phones.ts";
import { timeRange } from "../format/times.ts";
import { statusDay } from "../format/status-day.ts";
import { capital, withFullStop, small } from "../format/words.ts";
import { hasClosed, isRunning } from "../format/standing.ts";
import { isSensitive } from "../format/sensitive.ts";
import {
  givenText,
  hasSecretLocation,
  hubLocations,
  locationLine,
  ownLocations,
  SECRET_ADDRESS,
  whereToGo,
} from "../locations/locations.ts";
import type { Library } from "../model/library.ts";
import type { Problem } from "../model/problem.ts";
import { ACCESS } from "../model/words.ts";
import type { ListRecord, ListRecords } from "./record.ts";
import { promisedAccess } from "../directory/ways-in.ts";
import { certaintyOf, statusWords } from "../freshness/certainty.ts";
import { shortIdOf } from "./short-id.ts";

const KIND = {
  services: "Service",
  hubs: "Family hub",
  programmes: "Programme",
  helplines: "Helpline",
  events: "Event",
} as const;

const isPlaced = (entry: Listed, library: Library): boolean =>
  [...ownLocations(entry, library), ...hubLocations(entry, library)].some(
    (place) => locationLine(place) !== "",
  );

/** Where it is: every open address and the hubs it works from. */
export function addressesOf(entry: Listed, library: Library): readonly string[] {
  const own = ownLocations(entry, library).map(locationLine);
  const secret = hasSecretLocation(entry);
  const hubs = hubLocations(entry, library).map(locationLine);
  const area =
    entry.collection === "hubs" && own.length === 0 && !secret && entry.area !== undefined
      ? [`In ${library.area(entry.area).name}. The address is not confirmed`]
      : [];
  const all = [...own, ...(secret ? [SECRET_ADDRESS] : []), ...hubs, ...area];
  return [...new Set(all)].filter((line) => line !== "");
}

/** How people get it, in a line: “By phone and in person”. */
export const givenOf = (entry: Listed, library: Library): string | undefined =>
  entry.collection === "hubs" ? undefined : givenText(entry.delivery, isPlaced(entry, library));

/** The places of an entry and how it is given, for a list on paper. */
export function placesAndWays(entry: Listed, library: Library): readonly string[] {
  const given = givenOf(entry, library);
  return [...addressesOf(entry, library), ...(given === undefined ? [] : [given])];
}

function askInstead(entry: Listed, library: Library): ListRecord["askInstead"] {
  const line = askInsteadOf(entry, library);
  if (line === undefined) return undefined;
  const { name, phones, hours } = line;
  return {
    name,
    phones: phonesOf({
      phones: phones.map((phone) => ({ ...phone, hours: phone.hours ?? hours })),
    }),
  };
}

function closedText(entry: Listed): string {
  const { status, closure } = entry;
  const since = statusDay(status, closure?.on);
  return `${withFullStop(statusWords(entry))}${since === "" ? "" : ` ${since}`}${closure?.reason === undefined ? "" : ` ${withFullStop(closure.reason)}`}`;
}

const phonesOf = ({ phones }: Pick<Listed, "phones">): ListRecord["phones"] =>
  phones.map(({ number, extension, name, hours }) => ({ number, extension, name, hours }));

/** Entries that can be on a list. */
export type Listable = Listed | Helpline | Event;

/** What all of them have. */
function commonOf(entry: Listable) {
  const { id, name, collection, url, summary, checked } = entry;
  return {
    id: shortIdOf(id),
    name,
    kind: KIND[collection],
    url,
    about: summary,
    notKnown:
      "notConfirmed" in entry && entry.notConfirmed.length > 0 ? entry.notConfirmed : undefined,
    checked: certaintyOf(checked).short,
    sensitive: isSensitive(entry) ? (true as const) : undefined,
  };
}

function helplineRecord(entry: Helpline): ListRecord {
  const { phones, text } = entry;
  if (!isRunning(entry))
    return {
      ...commonOf(entry),
      closed: withFullStop(statusWords(entry)),
      phones: [],
      where: [],
      when: [],
    };
  const hours = hoursBesideNumbers(entry);
  const byText = text?.number === undefined ? undefined : { number: text.number, word: text.word };
  return {
    ...commonOf(entry),
    phones: phonesOf({ phones }),
    text: byText,
    email: entry.email,
    website: entry.website,
    where: [],
    when: hours === undefined ? [] : [hours],
  };
}

/** Why an event is not on; undefined when it is. */
function notOn(entry: Event, { today, data }: Library): string | undefined {
  const state = eventState(entry, today, data.calendar);
  const off = notGoingAhead(state);
  if (off) return `${off.label}. ${off.sentence}`;
  return state === "past" ? `It is over. It was on ${plainDate(entry.date)}.` : undefined;
}

function eventRecord(entry: Event, library: Library): ListRecord {
  const { date, lastDate, startTime, endTime, booking } = entry;
  const closed = notOn(entry, library);
  const days =
    lastDate === undefined ? longDate(date) : `${longDate(date)} to ${longDate(lastDate)}`;
  return {
    ...commonOf(entry),
    closed,
    phones: [],
    where: [
      ...whereToGo(entry, library).map(locationLine),
      ...(hasSecretLocation(entry) ? [SECRET_ADDRESS] : []),
    ].filter((line) => line !== ""),
    ages: agesText(entry),
    cost: costText(entry.costOptions),
    when: [startTime === undefined ? days : `${days}, ${timeRange(startTime, endTime)}`],
    access: closed === undefined ? booking : undefined,
  };
}

/** The fields of one entry that are handed over. */
export function recordOf(entry: Listable, library: Library): ListRecord {
  if (entry.collection === "helplines") return helplineRecord(entry);
  if (entry.collection === "events") return eventRecord(entry, library);
  return listedRecord(entry, library);
}

function listedRecord(entry: Listed, library: Library): ListRecord {
  const { collection } = entry;
  const common = commonOf(entry);
  const closed = isRunning(entry)
    ? {}
    : {
        closed: closedText(entry),
        instead: alternatives(entry, library).map((other) => ({
          name: other.name,
          url: other.url,
        })),
      };
  if (hasClosed(entry)) return { ...common, ...closed, phones: [], where: [], when: [] };
  const access =
    collection === "hubs" || promisedAccess(entry).length === 0
      ? undefined
      : capital(joinOr(promisedAccess(entry).map((way) => small(ACCESS[way]))));
  const when = timesWithDetail(entry, library);
  return {
    ...common,
    ...closed,
    here: notOfferedHere(entry),
    who: collection === "hubs" ? undefined : entry.eligibility,
    ages: agesText(entry),
    cost: collection === "hubs" ? undefined : costText(entry.costOptions),
    phones: phonesOf(entry),
    email: collection === "services" ? entry.email : undefined,
    website: entry.website,
    askInstead: askInstead(entry, library),
    how: collection === "hubs" ? undefined : entry.applicationProcess,
    given: givenOf(entry, library),
    where: addressesOf(entry, library),
    when,
    access,
  };
}

const listable = ({ content }: Library): readonly Listable[] => [
  ...content.services,
  ...content.hubs,
  ...content.programmes,
  ...content.helplines,
  ...content.events,
];

/** Entries that would be mistaken for another one in links of lists, by their short ids. */
export function listClashes(library: Library): Problem[] {
  const byId = new Map<string, Listable>();
  return listable(library).flatMap((entry) => {
    const id = shortIdOf(entry.id);
    const other = byId.get(id);
    byId.set(id, other ?? entry);
    if (!other) return [];
    const one = `the ${small(KIND[other.collection])} “${other.name}” (${other.file})`;
    const message = `looks like that of ${one} in links of lists. Save the entry in the editor: this box then fills itself.`;
    return [{ file: entry.file, field: "Identifier", message }];
  });
}

/**
 * Everything that a reader can put on a list. Two with one short id would be mistaken for each
 * other in every link, so that is an error.
 */
export function listRecords(library: Library): ListRecords {
  const [clash] = listClashes(library);
  if (clash) throw new Error(`${clash.file}, ${clash.field}: ${clash.message}`);
  return {
    entries: listable(library)
      .map((entry) => recordOf(entry, library))
      .sort((a, b) => byName(a.name, b.name) || byName(a.url, b.url)),
  };
}
