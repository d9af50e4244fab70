/** What the finder offers to choose from. */
import type { FinderOption } from "../components/service-finder/service-finder.tsx";
import { WEEK } from "../calendar/dates.ts";
import { type Facet, forFacets, type Listing } from "../finder/listing.ts";
import {
  EXTRA_NEEDS,
  extraNeeds,
  FREE,
  languagesOf,
  listedEntries,
} from "../directory/listing-of.ts";
import { wards } from "../directory/areas-of.ts";
import { TIMES_OF_DAY } from "../finder/slots.ts";
import type { Library } from "../model/library.ts";
import { ACCESS, ACCESSIBILITY, DELIVERY, WEEKDAY } from "../model/shared.ts";

type Options = Readonly<Record<Facet, readonly FinderOption[]>>;

const optionsOf = (labels: Readonly<Record<string, string>>): readonly FinderOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

function languages(library: Library): readonly FinderOption[] {
  const spoken = new Set(listedEntries(library).flatMap(languagesOf));
  return [...spoken]
    .sort((a, b) => a.localeCompare(b, "en"))
    .map((language) => ({ value: language, label: language }));
}

/** Every value of every facet, with its words, in the order of the form. */
export function findOptions(library: Library): Options {
  const made: readonly FinderOption[] =
    extraNeeds(library).length > 0
      ? [{ value: EXTRA_NEEDS, label: "For children with extra needs (SEND)" }]
      : [];
  return {
    need: library.data.taxonomy.needs.map(({ id, label, sensitive }) => ({
      value: id,
      label,
      discreet: sensitive,
    })),
    area: wards(library).map(({ id, name }) => ({ value: id, label: name })),
    cost: [{ value: FREE, label: "Free" }],
    day: WEEK.map((day) => ({ value: day, label: WEEKDAY[day] })),
    time: optionsOf(TIMES_OF_DAY),
    access: optionsOf(ACCESS),
    delivery: optionsOf(DELIVERY),
    ease: [...made, ...optionsOf(ACCESSIBILITY)],
    language: languages(library),
    level: [...library.content.levels]
      .sort((a, b) => a.order - b.order)
      .map(({ slug, name }) => ({ value: slug, label: name })),
  };
}

/** A filter that fewer entries than this can answer divides nothing. */
const FEWEST_STATED = 3;

/** Facets that stay in the form however little the entries state. */
const ALWAYS: readonly Facet[] = ["need", "area"];

/** The options by which entries can be told apart; of a facet that few entries state, none. */
export function dividing(options: Options, listings: readonly Listing[]): Options {
  return forFacets((facet) => {
    if (ALWAYS.includes(facet)) return options[facet];
    const states = ({ values }: Listing, value: string): boolean => values[facet].includes(value);
    const offered = options[facet].filter(({ value }) =>
      listings.some((listing) => states(listing, value)),
    );
    const stated = listings.filter((listing) =>
      offered.some(({ value }) => states(listing, value)),
    );
    return stated.length < FEWEST_STATED ? [] : offered;
  });
}
