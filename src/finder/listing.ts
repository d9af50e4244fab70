/** What the finder knows of one entry of the directory, and what a reader may choose. Shared by the build and the browser. */

/** Choices by value. The reader's age and words are apart, as they are no lists. */
export const FACETS = ["need", "area", "cost", "access", "delivery"] as const;
export type Facet = (typeof FACETS)[number];

/** Stands among the values of a facet when the entry does not say, or does not say all. */
export const UNSTATED = "?";
/** Stands among the values of a facet when every value is meant: a service for the whole place. */
export const EVERY = "*";

export interface Listing {
  /** Collection and slug: `services/example`. */
  readonly key: string;
  readonly name: string;
  /** Other names people use. */
  readonly also: string;
  /** More words that should lead here. */
  readonly about: string;
  /** Years; neither means that the age is not stated. */
  readonly minimumAge?: number | undefined;
  readonly maximumAge?: number | undefined;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

export interface Choice {
  readonly words: string;
  /** Any of the words will do, instead of all of them. */
  readonly anyWord?: boolean | undefined;
  /** Age of the child in years. */
  readonly age?: number | undefined;
  /** Of several values of one facet, any will do. */
  readonly picked: Readonly<Record<Facet, readonly string[]>>;
}

export const NOTHING_CHOSEN: Choice = { words: "", picked: { need: [], area: [], cost: [], access: [], delivery: [] } };

/** The choice without one of its parts. */
export function without(choice: Choice, part: Part): Choice {
  if (part === "words") return { ...choice, words: "" };
  if (part === "age") return { ...choice, age: undefined };
  return { ...choice, picked: { ...choice.picked, [part]: [] } };
}

export type Part = Facet | "age" | "words";

/** The parts that are in use, in the order of the form. */
export function partsOf(choice: Choice): readonly Part[] {
  return [...(choice.words.trim() === "" ? [] : ["words" as const]), ...(choice.age === undefined ? [] : ["age" as const]), ...FACETS.filter((facet) => choice.picked[facet].length > 0)];
}
