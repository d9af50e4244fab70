/** The area or town that a query names. */
import type { OpenIndex } from "./search-index.ts";
import type { Token } from "./query-words.ts";
import { stem, wordsOf } from "./tokenizer.ts";

export interface NamedPlace {
  /** Numbers of the areas that are named, or that a named town is in. */
  readonly areas: readonly number[];
  /** Bits of the words that name them. */
  readonly bits: number;
  /** As the data spells it; undefined when none or several are named. */
  readonly name: string | undefined;
}

interface Run {
  readonly name: string;
  readonly areas: readonly number[];
  readonly bits: number;
  /** Stands after “in” or “near”, so that it is surely a place. */
  readonly isPlaced: boolean;
}

/** The last word of names like “South ward”, which people leave out after “in”: “in South”. */
const KIND_WORD = /\sward$/i;

const BEFORE_PLACE = ["in", "near", "at", "around", "by", "round"];

/**
 * True for a word of a name, also misspelled if it can be no other known word. An inflection is
 * another word: “parking” is not in Park.
 */
const means = ({ known, stem: typedStem, typed }: Token, word: string): boolean =>
  typedStem === stem(word) ? typed === word : known.size === 1 && known.has(stem(word));

/** Where a name, or the short form of it that is given, is among the words. */
function runsOf(
  tokens: readonly Token[],
  name: string,
  areas: readonly number[],
  form = name,
): Run[] {
  const words = wordsOf(form);
  const telling = tokens.filter(({ weight }) => weight > 0);
  const runs: Run[] = [];
  for (let start = 0; start + words.length <= telling.length; start++) {
    const run = telling.slice(start, start + words.length);
    if (!run.every((token, at) => means(token, words[at] ?? ""))) continue;
    const at = tokens.indexOf(run[0] as Token);
    const before = [tokens[at - 1], tokens[at - 2]].map((token) => token?.typed ?? "");
    runs.push({
      name,
      areas,
      bits: run.reduce((sum, { bit }) => sum | bit, 0),
      isPlaced: BEFORE_PLACE.includes(before[0] === "the" ? (before[1] ?? "") : (before[0] ?? "")),
    });
  }
  return runs;
}

/**
 * The places that are named. Where one follows “in” or “near”, another word that is also a name has
 * its ordinary meaning: “parks in Example Village”.
 */
export function namedPlace({ head }: OpenIndex, tokens: readonly Token[]): NamedPlace {
  const shortForms = head.areas.flatMap(([, name], area) =>
    KIND_WORD.test(name) ? runsOf(tokens, name, [area], name.replace(KIND_WORD, "")) : [],
  );
  const all = [
    ...head.areas.flatMap(([, name], area) => runsOf(tokens, name, [area])),
    ...shortForms.filter(({ isPlaced }) => isPlaced),
    ...head.towns.flatMap(([name, areas]) => runsOf(tokens, name, areas)),
  ];
  const placed = all.filter(({ isPlaced }) => isPlaced);
  const runs = placed.length > 0 ? placed : all;
  const names = [...new Set(runs.map(({ name }) => name))];
  return {
    areas: [...new Set(runs.flatMap(({ areas }) => areas))],
    bits: runs.reduce((sum, { bits }) => sum | bits, 0),
    name: names.length === 1 ? names[0] : undefined,
  };
}
