/**
 * The filters of the directory, each defined once: its form control, its words and how its values
 * are matched. The key of a filter is also its URL parameter, the name of its form control and,
 * after `data-`, its attribute on a card. What its values are: `directory/filter-values.ts`.
 */

/** Value of the filter “ease”: made for children with special educational needs or a disability. */
export const EXTRA_NEEDS = "extra needs";

interface Filter {
  /** Label or legend of its form control. */
  readonly label: string;
  readonly control: "select" | "checkboxes";
  /** Its name before the chosen values on a printed list: “cost: free”. */
  readonly printed: string;
  /** Its values are common nouns, in lower case on a printed list. Days and places are not. */
  readonly commonNouns?: true;
  /** Completes “They do not say …” for entries that do not state it. */
  readonly unstated: string;
  /** An entry must have all the chosen values. Without it, one of them is enough. */
  readonly matchesAll?: true;
  /** Offered however few entries state it. */
  readonly always?: true;
  /** Its values are derived from an entry's schedules, so a card has no attribute for it. */
  readonly fromSchedules?: true;
}

/** In the order of the form. Age and words are apart, as they have no list of values. */
export const FILTERS = {
  need: {
    label: "Topic",
    control: "select",
    printed: "topic",
    unstated: "everything it helps with",
    always: true,
  },
  area: {
    label: "Area",
    control: "select",
    printed: "area",
    unstated: "whether it is for your area too",
    always: true,
  },
  cost: {
    label: "Cost",
    control: "checkboxes",
    printed: "cost",
    commonNouns: true,
    unstated: "what it costs",
  },
  day: {
    label: "Day",
    control: "checkboxes",
    printed: "day",
    unstated: "which days it is on",
    fromSchedules: true,
  },
  time: {
    label: "Time of day",
    control: "checkboxes",
    printed: "time of day",
    commonNouns: true,
    unstated: "what time of day it is on",
    fromSchedules: true,
  },
  access: {
    label: "How to get in",
    control: "checkboxes",
    printed: "how to get in",
    commonNouns: true,
    unstated: "all ways to get in",
  },
  delivery: {
    label: "How you get it",
    control: "checkboxes",
    printed: "how it is given",
    commonNouns: true,
    unstated: "how it is given",
  },
  ease: {
    label: "Access and extra needs: all of these",
    control: "checkboxes",
    printed: "access and extra needs",
    commonNouns: true,
    unstated: "all that you need to get in and join in",
    matchesAll: true,
  },
  language: {
    label: "Language",
    control: "checkboxes",
    printed: "language",
    unstated: "whether somebody speaks your language",
  },
  level: {
    label: "For professionals: level of need",
    control: "checkboxes",
    printed: "level of need",
    unstated: "which level of need it is for",
  },
} as const satisfies Readonly<Record<string, Filter>>;

export type Facet = keyof typeof FILTERS;

/** The keys of all filters, in the order of the form. */
export const FACETS = Object.keys(FILTERS) as readonly Facet[];

/** The definition of a filter, with its optional parts. */
export const filterOf = (facet: Facet): Filter => FILTERS[facet];

/** One value of a filter, with its words. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** Kept out of the page's URL. */
  readonly discreet?: boolean;
}

/** A record with one value for each filter. */
export function forFacets<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}
