/** Entries of the directory as the finder knows them. Runs at build time only. */
import { timesOf } from "../calendar/times.ts";
import { groupedBy, onceFor } from "../format/once-for.ts";
import { ownLocations } from "../locations/locations.ts";
import type { Library } from "../model/library.ts";
import { areaValues, spotsOf } from "./areas-of.ts";
import { type Listed } from "./entries.ts";
import { type Listing, UNSTATED } from "../finder/listing.ts";
import { slotValues } from "../finder/slots.ts";

export { byName, closedEntries, type Listed, listedEntries } from "./entries.ts";
export { areasItIsIn, areasOf } from "./areas-of.ts";

/** What a reader who reads “cost” may choose. */
export const FREE = "free";
const PAID = "paid";

/**
 * Stands among what makes it easy to join in: made for children with special educational needs or a
 * disability.
 */
export const EXTRA_NEEDS = "extra needs";
/**
 * The national list of family hub services has it under this name; a need that means the same there
 * means the same here.
 */
const EXTRA_NEEDS_CATEGORY = "Groups for parents and carers of children with SEND";

const runningByHub = ({ content }: Library) =>
  groupedBy(
    [...content.services, ...content.programmes].filter(({ status }) => status === "active"),
    ({ hubs }) => hubs,
  );

/** Needs of an entry. A hub's are those of what runs in it, and it may help with more. */
export function needsOf(entry: Listed, library: Library): readonly string[] {
  if (entry.collection !== "hubs") return entry.needs.length > 0 ? entry.needs : [UNSTATED];
  const inIt = onceFor(library, runningByHub).get(entry.slug) ?? [];
  return [...new Set(inIt.flatMap(({ needs }) => needs)), UNSTATED];
}

/** Ids of the needs that mean special educational needs and disability. */
export function extraNeeds({ data }: Library): readonly string[] {
  return data.taxonomy.needs
    .filter(({ categories }) => categories.includes(EXTRA_NEEDS_CATEGORY))
    .map(({ id }) => id);
}

const statesAge = ({ minimumAge, maximumAge }: Listed): boolean =>
  minimumAge !== undefined || maximumAge !== undefined;

/**
 * Needs for which an entry of no stated age suits every age; none when it states one. The topics
 * themselves say which they are.
 */
export function anyAgeNeedsOf(entry: Listed, library: Library): readonly string[] {
  if (statesAge(entry)) return [];
  const needs = needsOf(entry, library);
  return library.data.taxonomy.needs
    .filter(({ id, anyAge = false }) => anyAge && needs.includes(id))
    .map(({ id }) => id);
}

/**
 * What is confirmed of all the places of an entry, so that none of them is a let-down. What is not
 * confirmed is left open.
 */
function easeOf(entry: Listed, library: Library): readonly string[] {
  const [first, ...others] = ownLocations(entry, library).map(
    ({ accessibility }) => accessibility as readonly string[],
  );
  const everywhere = (first ?? []).filter((value) => others.every((list) => list.includes(value)));
  const made = needsOf(entry, library).some((id) => onceFor(library, extraNeeds).includes(id))
    ? [EXTRA_NEEDS]
    : [];
  return [...everywhere, ...made, UNSTATED];
}

function costOf(entry: Listed): readonly string[] {
  if (entry.collection === "hubs" || entry.costOptions.length === 0) return [UNSTATED];
  return [...new Set(entry.costOptions.map(({ amount }) => (amount === 0 ? FREE : PAID)))];
}

/** Languages that are stated; others may be spoken too. */
export function languagesOf(entry: Listed): readonly string[] {
  return entry.collection === "services" ? entry.languages : [];
}

const stated = (values: readonly string[]): readonly string[] =>
  values.length > 0 ? values : [UNSTATED];

function valuesOf(entry: Listed, library: Library): Listing["values"] {
  const isHub = entry.collection === "hubs";
  return {
    need: needsOf(entry, library),
    area: areaValues(entry, library),
    cost: costOf(entry),
    ...slotValues(runningTimes(entry, library)),
    access: isHub ? [UNSTATED] : stated(entry.access),
    delivery: isHub ? ["in person"] : stated(entry.delivery),
    ease: easeOf(entry, library),
    language: [...languagesOf(entry), UNSTATED],
    level: isHub ? [UNSTATED] : stated(entry.levels),
  };
}

const runningTimes = (entry: Listed, library: Library): Listing["schedules"] =>
  timesOf(entry, library).map(({ bankHolidays: _, description: __, ...rule }) =>
    rule.freq !== "once" && rule.validFrom > library.today ? { ...rule, later: true } : rule,
  );

/** What the finder knows of one entry. */
export function listingOf(entry: Listed, library: Library): Listing {
  return {
    key: `${entry.collection}/${entry.slug}`,
    name: entry.name,
    minimumAge: entry.minimumAge,
    maximumAge: entry.maximumAge,
    anyAge: anyAgeNeedsOf(entry, library),
    values: valuesOf(entry, library),
    spots: spotsOf(entry, library),
    schedules: runningTimes(entry, library),
    nextDue: entry.checked.nextDue,
    paused: entry.status !== "active",
  };
}
