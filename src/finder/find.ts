/** Which entries meet a choice. What an entry does not say never rules it out: it comes in a group of its own. */
import { EVERY, FACETS, type Choice, type Facet, type Listing, type Part, partsOf, UNSTATED, without } from "./listing.ts";
import { type Indexed, scoreOf } from "./score.ts";

export type Answer = "yes" | "no" | "not stated";

export interface Maybe {
  readonly listing: Listing;
  /** What it does not say of all that was asked. */
  readonly unstated: readonly Part[];
}

export interface Found {
  /** Entries that say they meet every choice; the best match of words first, else in the order given. */
  readonly sure: readonly Listing[];
  /** Entries that contradict no choice and do not state something asked for. */
  readonly maybe: readonly Maybe[];
}

/** What an entry says to one choice by value. */
export function answerTo(values: readonly string[], picked: readonly string[]): Answer {
  if (picked.length === 0 || values.includes(EVERY) || picked.some((value) => values.includes(value))) return "yes";
  return values.includes(UNSTATED) ? "not stated" : "no";
}

/** What an entry says to an age in years. An entry with a lowest age alone has no upper one. */
export function answerToAge({ minimumAge, maximumAge }: Pick<Listing, "minimumAge" | "maximumAge">, age: number | undefined): Answer {
  if (age === undefined) return "yes";
  if (minimumAge === undefined && maximumAge === undefined) return "not stated";
  return age >= (minimumAge ?? 0) && age <= (maximumAge ?? Infinity) ? "yes" : "no";
}

/** The answers of an entry to each part of a choice but its words. */
export function answers(listing: Listing, choice: Choice): readonly (readonly [Part, Answer])[] {
  return [["age", answerToAge(listing, choice.age)], ...FACETS.map((facet) => [facet, answerTo(listing.values[facet], choice.picked[facet])] as const)];
}

/** Sorts entries into those that meet a choice, those that may, and (left out) those that do not. */
export function find(entries: readonly Indexed[], choice: Choice): Found {
  const sure: { readonly listing: Listing; readonly score: number }[] = [];
  const maybe: (Maybe & { readonly score: number })[] = [];
  for (const entry of entries) {
    const score = scoreOf(entry, choice.words, choice.anyWord);
    if (score === 0) continue;
    const said = answers(entry.listing, choice);
    if (said.some(([, answer]) => answer === "no")) continue;
    const unstated = said.flatMap(([part, answer]) => (answer === "not stated" ? [part] : []));
    if (unstated.length === 0) sure.push({ listing: entry.listing, score });
    else maybe.push({ listing: entry.listing, unstated, score });
  }
  const best = <T extends { readonly score: number }>(list: T[]): T[] => list.sort((a, b) => b.score - a.score);
  return { sure: best(sure).map(({ listing }) => listing), maybe: best(maybe).map(({ listing, unstated }) => ({ listing, unstated })) };
}

export interface Count {
  readonly sure: number;
  readonly maybe: number;
}

/** How many entries each value of a facet would give, with the rest of the choice as it is. */
export function countsOf(entries: readonly Indexed[], choice: Choice, facet: Facet, values: readonly string[]): ReadonlyMap<string, Count> {
  const rest = find(entries, without(choice, facet));
  const all = [...rest.sure.map((listing) => ({ listing, certain: true })), ...rest.maybe.map(({ listing }) => ({ listing, certain: false }))];
  return new Map(
    values.map((value) => {
      const said = all.map(({ listing, certain }) => ({ certain, answer: answerTo(listing.values[facet], [value]) }));
      const sure = said.filter(({ certain, answer }) => certain && answer === "yes").length;
      return [value, { sure, maybe: said.filter(({ answer }) => answer !== "no").length - sure }];
    }),
  );
}

export interface Near {
  /** What was asked instead: the choice without one of its parts, or with any of its words. */
  readonly choice: Choice;
  readonly eased: Part;
  readonly found: Found;
}

function easier(entries: readonly Indexed[], choice: Choice, part: Part): Near {
  const near = (eased: Choice): Near => ({ choice: eased, eased: part, found: find(entries, eased) });
  if (part !== "words" || choice.anyWord) return near(without(choice, part));
  const some = near({ ...choice, anyWord: true });
  return sizeOf(some.found) > 0 ? some : near(without(choice, part));
}

const sizeOf = ({ sure, maybe }: Found): number => sure.length + maybe.length;

/** What there is when one part of a choice is eased, the closest (fewest entries) first; for when nothing meets all of it. */
export function nearest(entries: readonly Indexed[], choice: Choice): readonly Near[] {
  return partsOf(choice)
    .map((part) => easier(entries, choice, part))
    .filter(({ found }) => sizeOf(found) > 0)
    .sort((a, b) => sizeOf(a.found) - sizeOf(b.found));
}
