/**
 * The finder's data: one entry of the directory, and a reader's choice. Shared by the build and the
 * browser.
 */
import type { AgeRange } from "../format/ages.ts";
import { type Facet, FACETS, forFacets } from "./filters.ts";
import type { Order } from "./order.ts";
import type { Times } from "./schedule-data.ts";

/**
 * Stands among the values of a facet when the entry does not say, or does not say all. With a value
 * behind it, only that value is left open.
 */
export const UNSTATED = "?";
/** Stands among the values of a facet when every value is meant: a service for the whole place. */
export const EVERY = "*";

export interface Listing {
  /** Collection and slug: `services/example`. */
  readonly key: string;
  readonly name: string;
  /** Neither end means that the age is not stated. */
  readonly ages: AgeRange;
  /** Those of its needs that are for any age, so that an age it does not state is not missing. */
  readonly anyAge?: readonly string[] | undefined;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /**
   * Where it is: “53.57000,-0.07000” when that is sure, else a postcode sector or the id of an
   * area.
   */
  readonly spots: readonly string[];
  /** Its confirmed days and times. */
  readonly schedules: readonly Times[];
  /** The day by which its facts are to be checked, YYYY-MM-DD; empty when there is none. */
  readonly nextDue: string;
  /** Not running now. */
  readonly paused: boolean;
}

export interface Choice {
  readonly words: string;
  /** Age of the child in years; of several children, of the first. */
  readonly age?: number | undefined;
  /** Ages of the others. */
  readonly otherAges?: readonly number[];
  readonly picked: Readonly<Record<Facet, readonly string[]>>;
  /** Its words mean a need that is for any age, such as food, money or a home. */
  readonly meansAnyAge?: boolean;
  /** How the results are ordered; best match when nothing is said. */
  readonly order?: Order | undefined;
}

export const NOTHING_CHOSEN: Choice = { words: "", otherAges: [], picked: forFacets(() => []) };

/** The choice without one of its parts. */
export function without(choice: Choice, part: ChoicePart): Choice {
  if (part === "words") return { ...choice, words: "", meansAnyAge: false };
  if (part === "age") return { ...choice, age: undefined };
  return { ...choice, picked: { ...choice.picked, [part]: [] } };
}

/** The ages of all children, in years. */
export const agesOf = ({ age, otherAges = [] }: Choice): readonly number[] =>
  age === undefined ? [] : [age, ...otherAges];

/** A choice with what its words mean: `needs`, of which some entries are for any age. */
export const withMeaning = (
  choice: Choice,
  needs: readonly string[],
  entries: readonly Pick<Listing, "anyAge">[],
): Choice => ({
  ...choice,
  meansAnyAge: entries.some(({ anyAge = [] }) => anyAge.some((need) => needs.includes(need))),
});

/** True when something was typed. */
export const hasWords = ({ words }: Pick<Choice, "words">): boolean => words.trim() !== "";

export type ChoicePart = Facet | "age" | "words";

/** The parts that are in use, in the order of the form. */
export function partsOf(choice: Choice): readonly ChoicePart[] {
  return [
    ...(hasWords(choice) ? ["words" as const] : []),
    ...(choice.age === undefined ? [] : ["age" as const]),
    ...FACETS.filter((facet) => choice.picked[facet].length > 0),
  ];
}
