/** The area or town that a query names, and postcodes of places that the site does not cover. */
import type { IndexHead, OpenIndex } from "./search-index.ts";
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

const BEFORE_PLACE = ["in", "near", "at", "around", "by", "round"];

/** True for a word of a name, also misspelled if it can be no other known word. */
const means = ({ known }: Token, word: string): boolean =>
  known.get(word) === 1 || (known.size === 1 && known.has(word));

/** Where a name is among the words. */
function runsOf(tokens: readonly Token[], name: string, areas: readonly number[]): Run[] {
  const stems = wordsOf(name).map(stem);
  const telling = tokens.filter(({ weight }) => weight > 0);
  const runs: Run[] = [];
  for (let start = 0; start + stems.length <= telling.length; start++) {
    const run = telling.slice(start, start + stems.length);
    if (!run.every((token, at) => means(token, stems[at] ?? ""))) continue;
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
  const all = [
    ...head.areas.flatMap(([, name], area) => runsOf(tokens, name, [area])),
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

/** A whole postcode, or its first half. */
const POSTCODE = /(?:^| )([A-Z]{1,2})\d{1,2}[A-Z]?(?: ?\d[A-Z]{2})?(?= |$)/;
const WHOLE = / ?\d[A-Z]{2}$/;

/**
 * The words of a postcode outside the place, such as “ab11 1aa”; none for one of the place. The
 * first half alone counts when its letters are those of places near by.
 */
export function outsidePostcode(
  { outside }: Pick<IndexHead, "outside">,
  typed: string,
): readonly string[] {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
  const [found = "", letters = ""] = POSTCODE.exec(plain) ?? [];
  const isMeant =
    outside !== undefined &&
    found !== "" &&
    ((WHOLE.test(found) && /\d\d?[A-Z]? ?\d[A-Z]{2}$/.test(found)) ||
      (letters.length === 2 && outside.letters.includes(letters)));
  return isMeant ? found.trim().toLowerCase().split(" ") : [];
}
