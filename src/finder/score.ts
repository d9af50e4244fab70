/** How well the words of a search meet an entry. */
import type { Choice, Listing } from "./listing.ts";
import { closeness, searchWords, stemsOf } from "./words.ts";

/** An entry with its words made ready once. */
export interface Indexed {
  readonly listing: Listing;
  readonly name: ReadonlySet<string>;
  readonly also: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
}

const WEIGHT = { name: 4, also: 3, about: 1 } as const;

export function index(listings: readonly Listing[]): readonly Indexed[] {
  return listings.map((listing) => ({ listing, name: stemsOf(listing.name), also: stemsOf(listing.also), about: stemsOf(listing.about) }));
}

/** 0 when a word of the search (or, with `any`, every word of it) meets nothing; 1 when nothing was typed; else higher for better. */
export function scoreOf(entry: Indexed, query: string, any = false): number {
  const words = searchWords(query);
  if (words.length === 0) return 1;
  const scores = words.map((word) => Math.max(WEIGHT.name * closeness(word, entry.name), WEIGHT.also * closeness(word, entry.also), WEIGHT.about * closeness(word, entry.about)));
  if (any ? scores.every((score) => score === 0) : scores.includes(0)) return 0;
  return 1 + scores.reduce((sum, score) => sum + score, 0);
}

/** The words asked for last, as each choice is tried many times over for the counts beside the filters. */
let last: { readonly entries: readonly Indexed[]; readonly words: string; readonly anyWord: boolean; readonly scores: readonly number[] } | undefined;

/** The score of each entry, in their order. */
export function scoresOf(entries: readonly Indexed[], { words, anyWord = false }: Pick<Choice, "words" | "anyWord">): readonly number[] {
  if (last?.entries !== entries || last.words !== words || last.anyWord !== anyWord) last = { entries, words, anyWord, scores: entries.map((entry) => scoreOf(entry, words, anyWord)) };
  return last.scores;
}
