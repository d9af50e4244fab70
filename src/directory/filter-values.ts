/**
 * The values of each filter: which of them an entry states, and which the form offers. The filters
 * themselves, with their words: `finder/filters.ts`. Runs at build time only.
 */
import { byName, byOwnOrder } from "../format/sort-order.ts";
import { WEEK } from "../calendar/dates.ts";
import { datedTimes } from "../calendar/times.ts";
import {
  EXTRA_NEEDS,
  type Facet,
  filterOf,
  type FilterOption,
  forFacets,
} from "../finder/filters.ts";
import { type Listing, UNSTATED } from "../finder/listing.ts";
import { slotValues, TIMES_OF_DAY } from "../finder/slots.ts";
import { groupedBy } from "../format/grouped-by.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import { isRunning } from "../format/standing.ts";
import { ownLocations } from "../locations/locations.ts";
import type { Library } from "../model/library.ts";
import { ACCESS, ACCESSIBILITY, DELIVERY, WEEKDAY } from "../model/shared.ts";
import { areaValues, wards } from "./areas-of.ts";
import { type Listed, listedEntries } from "./entries.ts";
import { isPublicService } from "./public-service.ts";
import { waysIn } from "./ways-in.ts";

/** Values of the filter “cost”. */
const FREE = "free";
const PAID = "paid";

/** Category of such needs in the national list of family hub services. */
const EXTRA_NEEDS_CATEGORY = "Groups for parents and carers of children with SEND";

const runningByHub = ({ content }: Library) =>
  groupedBy([...content.services, ...content.programmes].filter(isRunning), ({ hubs }) => hubs);

/** Needs that any hub may help with, by the national list of what hubs have; all without a list. */
function needsOfAnyHub({ data }: Library): readonly string[] {
  const { needs, hubServices } = data.taxonomy;
  const inHubs = new Set(hubServices.flatMap(({ categories }) => categories));
  return inHubs.size === 0
    ? [UNSTATED]
    : needs
        .filter(({ categories }) => categories.some((category) => inHubs.has(category)))
        .map(({ id }) => UNSTATED + id);
}

/**
 * Needs of an entry. A hub's are those of what runs in it, and it may help with what hubs are meant
 * to have.
 */
export function needsOf(entry: Listed, library: Library): readonly string[] {
  if (entry.collection !== "hubs") return entry.needs.length > 0 ? entry.needs : [UNSTATED];
  const inIt = memoizeOn(library, runningByHub).get(entry.slug) ?? [];
  return [...new Set(inIt.flatMap(({ needs }) => needs)), ...needsOfAnyHub(library)];
}

/** Ids of the needs that mean special educational needs and disability. */
function extraNeeds({ data }: Library): readonly string[] {
  return data.taxonomy.needs
    .filter(({ categories }) => categories.includes(EXTRA_NEEDS_CATEGORY))
    .map(({ id }) => id);
}

/** The values that are confirmed at every place of an entry, else UNSTATED. */
function easeOf(entry: Listed, library: Library): readonly string[] {
  const [first, ...others] = ownLocations(entry, library).map(
    ({ accessibility }) => accessibility as readonly string[],
  );
  const everywhere = (first ?? []).filter((value) => others.every((list) => list.includes(value)));
  const made = needsOf(entry, library).some((id) => memoizeOn(library, extraNeeds).includes(id))
    ? [EXTRA_NEEDS]
    : [];
  return [...everywhere, ...made, UNSTATED];
}

/** Without a stated cost, what the NHS and the police do is free. */
function costOf(entry: Listed, library: Library): readonly string[] {
  if (entry.collection === "hubs" || entry.costOptions.length === 0)
    return [isPublicService(entry, library) ? FREE : UNSTATED];
  const costs = entry.costOptions.map(({ amount }) =>
    amount === undefined ? UNSTATED : amount === 0 ? FREE : PAID,
  );
  return [...new Set(costs)];
}

/** Languages that are stated; others may be spoken too. */
function languagesOf(entry: Listed): readonly string[] {
  return entry.collection === "services" ? entry.languages : [];
}

const stated = (values: readonly string[]): readonly string[] =>
  values.length > 0 ? values : [UNSTATED];

/** The schedules of an entry, each marked when it begins after the day of the build. */
export const runningTimes = (entry: Listed, library: Library): Listing["schedules"] =>
  datedTimes(entry, library).map(({ bankHolidays: _, description: __, ...rule }) =>
    rule.freq !== "once" && rule.validFrom > library.today ? { ...rule, later: true } : rule,
  );

const optionsOf = (labels: Readonly<Record<string, string>>): readonly FilterOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

interface FilterValues {
  /** Values that the form offers, in its order. */
  readonly offered: (library: Library) => readonly FilterOption[];
  /** Values of one entry; UNSTATED among them where it may have more. */
  readonly of: (entry: Listed, library: Library) => readonly string[];
}

const VALUES: Readonly<Record<Facet, FilterValues>> = {
  need: {
    offered: ({ data }) =>
      data.taxonomy.needs.map(({ id, label, sensitive }) => ({
        value: id,
        label,
        discreet: sensitive,
      })),
    of: needsOf,
  },
  area: {
    offered: (library) => wards(library).map(({ id, name }) => ({ value: id, label: name })),
    of: areaValues,
  },
  cost: { offered: () => [{ value: FREE, label: "Free" }], of: costOf },
  day: {
    offered: () => WEEK.map((day) => ({ value: day, label: WEEKDAY[day] })),
    of: (entry, library) => slotValues(runningTimes(entry, library)).day,
  },
  time: {
    offered: () => optionsOf(TIMES_OF_DAY),
    of: (entry, library) => slotValues(runningTimes(entry, library)).time,
  },
  access: {
    offered: () => optionsOf(ACCESS),
    of: waysIn,
  },
  delivery: {
    offered: () => optionsOf(DELIVERY),
    of: (entry) => (entry.collection === "hubs" ? ["in person"] : stated(entry.delivery)),
  },
  ease: {
    offered: (library) => [
      ...(extraNeeds(library).length > 0
        ? [{ value: EXTRA_NEEDS, label: "For children with extra needs (SEND)" }]
        : []),
      ...optionsOf(ACCESSIBILITY),
    ],
    of: easeOf,
  },
  language: {
    offered: (library) =>
      [...new Set(listedEntries(library).flatMap(languagesOf))]
        .sort(byName)
        .map((language) => ({ value: language, label: language })),
    of: (entry) => [...languagesOf(entry), UNSTATED],
  },
  level: {
    offered: ({ content }) =>
      [...content.levels].sort(byOwnOrder).map(({ slug, name }) => ({ value: slug, label: name })),
    of: (entry) => (entry.collection === "hubs" ? [UNSTATED] : stated(entry.levels)),
  },
};

type Options = Readonly<Record<Facet, readonly FilterOption[]>>;

/** The values of an entry in every filter. */
export const valuesOf = (entry: Listed, library: Library): Listing["values"] =>
  forFacets((facet) => VALUES[facet].of(entry, library));

/** All values of every filter, with their words, in the order of the form. */
export const filterOptions = (library: Library): Options =>
  forFacets((facet) => VALUES[facet].offered(library));

/** A filter is offered when at least this many entries state a value for it. */
const MIN_STATED = 3;

/** The options that distinguish entries. A filter that few entries state has none. */
export function dividing(options: Options, listings: readonly Listing[]): Options {
  return forFacets((facet) => {
    if (filterOf(facet).always) return options[facet];
    const states = ({ values }: Listing, value: string): boolean => values[facet].includes(value);
    const offered = options[facet].filter(({ value }) =>
      listings.some((listing) => states(listing, value)),
    );
    const stated = listings.filter((listing) =>
      offered.some(({ value }) => states(listing, value)),
    );
    return stated.length < MIN_STATED ? [] : offered;
  });
}
