/**
 * Filters entries by a choice. An unstated fact never excludes an entry that runs; it puts it into
 * a second group.
 */
import { type AgeAnswer, answerToAges } from "../format/ages.ts";
import { EXTRA_NEEDS, FACETS, type Facet, filterOf } from "./filters.ts";
import {
  EVERY,
  agesOf,
  type Choice,
  hasWords,
  type Listing,
  type ChoicePart,
  UNSTATED,
} from "./listing.ts";
import { ranked, type Scored, type OrderContext } from "./rank.ts";
import { answerToSlots } from "./slots.ts";

export type FilterAnswer = "yes" | "no" | "not stated";

export interface Maybe {
  readonly listing: Listing;
  /** Parts of the choice that it does not state. */
  readonly unstated: readonly ChoicePart[];
  /** It takes the age that was asked for with extra needs alone. */
  readonly onlyExtraNeeds?: true | undefined;
}

export interface Found {
  /** Entries that match every part of the choice, in the chosen order. */
  readonly sure: readonly Listing[];
  /** Entries that contradict no part of the choice and do not state at least one. */
  readonly maybe: readonly Maybe[];
}

/** Scores of a search in words, by key; entries without one do not match. */
export type Scores = ReadonlyMap<string, number>;

/** Without a place and a day: the best match of words first, else in the order given. */
const AS_GIVEN: OrderContext = { order: "best", now: { date: "", time: "" } };

/**
 * What an entry says to one choice by value: one of the values will do, or all of them are wanted.
 */
export function answerTo(
  values: readonly string[],
  picked: readonly string[],
  all = false,
): FilterAnswer {
  if (picked.length === 0 || values.includes(EVERY)) return "yes";
  const says = (value: string): boolean => values.includes(value);
  const open = (value: string): boolean =>
    values.includes(UNSTATED) || values.includes(UNSTATED + value);
  if (all ? picked.every(says) : picked.some(says)) return "yes";
  return (all ? picked.every((value) => says(value) || open(value)) : picked.some(open))
    ? "not stated"
    : "no";
}

/** The answer to a filter. An unstated one can be asked about, unless the entry is paused. */
const openWhileRunning = ({ paused }: Listing, answer: FilterAnswer): FilterAnswer =>
  paused && answer === "not stated" ? "no" : answer;

/** True when an unstated age does not matter for the chosen or typed topic, such as food. */
const isForAnyAge = (
  { anyAge = [] }: Listing,
  { picked, meansAnyAge = false }: Pick<Choice, "picked" | "meansAnyAge">,
): boolean => anyAge.some((need) => meansAnyAge || picked.need.includes(need));

/** The answer for the age that the entry fits best. Without a stated age it is “not stated”. */
function bestAnswer({ ages }: Listing, choice: Choice): AgeAnswer {
  const answers = agesOf(choice).map((age) => answerToAges(ages, age, age));
  const has = (answer: AgeAnswer): boolean => answers.includes(answer);
  return has("yes") ? "yes" : has("extra needs") ? "extra needs" : (answers[0] ?? "no");
}

/** True when the age is one that an entry takes with extra needs alone. */
const onlyExtraNeeds = (listing: Listing, choice: Choice): boolean =>
  bestAnswer(listing, choice) === "extra needs";

/**
 * Whether an entry takes an age in years; of several ages, the one that fits best. An entry with a
 * lowest age alone has no upper one.
 */
export function ageAnswer(listing: Listing, choice: Choice): FilterAnswer {
  if (choice.age === undefined) return "yes";
  const answer = bestAnswer(listing, choice);
  if (answer === "extra needs")
    return choice.picked.ease.includes(EXTRA_NEEDS) ? "yes" : "not stated";
  return answer === "not stated" && isForAnyAge(listing, choice)
    ? "yes"
    : openWhileRunning(listing, answer);
}

/** What an entry says to the choice in one facet. Day and time of day are one question. */
export function answerIn(
  listing: Listing,
  facet: Facet,
  { picked }: Pick<Choice, "picked">,
): FilterAnswer {
  if (picked[facet].length === 0) return "yes";
  return openWhileRunning(
    listing,
    facet === "day" || facet === "time"
      ? answerToSlots(listing, picked.day, picked.time)
      : answerTo(listing.values[facet], picked[facet], filterOf(facet).matchesAll),
  );
}

/** The answers of an entry to each part of a choice but its words. */
export function filterAnswers(
  listing: Listing,
  choice: Choice,
): readonly (readonly [ChoicePart, FilterAnswer])[] {
  return [
    ["age", ageAnswer(listing, choice)],
    ...FACETS.map((facet) => [facet, answerIn(listing, facet, choice)] as const),
  ];
}

/** What an entry says to a choice: a contradiction, or the parts that it does not state. */
function unstatedIn(listing: Listing, choice: Choice): readonly ChoicePart[] | "no" {
  const said = filterAnswers(listing, choice);
  if (said.some(([, answer]) => answer === "no")) return "no";
  return said.flatMap(([part, answer]) => (answer === "not stated" ? [part] : []));
}

/** Entries that the words of a choice find. Without scores, words exclude nothing. */
const metBy = (
  entries: readonly Listing[],
  choice: Choice,
  scores: Scores | undefined,
): readonly Listing[] =>
  scores !== undefined && hasWords(choice) ? entries.filter(({ key }) => scores.has(key)) : entries;

/**
 * Splits entries into those that match a choice and those that may; the others are left out.
 * `scores` are of its words; without them words exclude nothing.
 */
export function find(
  entries: readonly Listing[],
  choice: Choice,
  view: OrderContext = AS_GIVEN,
  scores?: Scores,
): Found {
  const sure: Scored[] = [];
  const maybe: (Maybe & Scored)[] = [];
  const met = hasWords(choice) ? scores : undefined;
  for (const listing of metBy(entries, choice, scores)) {
    const score = met?.get(listing.key);
    const unstated = unstatedIn(listing, choice);
    if (unstated === "no") continue;
    if (unstated.length === 0) sure.push({ listing, score });
    else
      maybe.push({
        listing,
        unstated,
        score,
        ...(onlyExtraNeeds(listing, choice) && { onlyExtraNeeds: true as const }),
      });
  }
  return {
    sure: ranked(sure, view).map(({ listing }) => listing),
    maybe: ranked(maybe, view).map(({ score: _, ...found }) => found),
  };
}

export interface Count {
  readonly sure: number;
  readonly maybe: number;
}

/**
 * Number of results for each value of a facet, with the rest of the choice as it is; for a facet
 * that matches all, together with its chosen values. It is what `find` gives for that choice: a
 * topic can settle an age that is not stated, and so can extra needs.
 */
export function countsOf(
  entries: readonly Listing[],
  choice: Choice,
  facet: Facet,
  values: readonly string[],
  scores?: Scores,
): ReadonlyMap<string, Count> {
  const met = metBy(entries, choice, scores);
  return new Map(
    values.map((value) => {
      const also = filterOf(facet).matchesAll
        ? [...new Set([...choice.picked[facet], value])]
        : [value];
      const asked = { ...choice, picked: { ...choice.picked, [facet]: also } };
      const left = met
        .map((listing) => unstatedIn(listing, asked))
        .filter((unstated) => unstated !== "no");
      const sure = left.filter((unstated) => unstated.length === 0).length;
      return [value, { sure, maybe: left.length - sure }];
    }),
  );
}
