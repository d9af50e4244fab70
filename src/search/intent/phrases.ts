/** Phrases that name a kind of danger by themselves: “scared to go home”, “knife in his bag”. */
import { memoizeOn } from "../../format/memoize-on.ts";
import type { Classified } from "./classify.ts";
import { messageWords } from "./words.ts";

/** A kind of danger with the phrases that name it, whatever the model decides. */
export interface ToldKind {
  readonly id: string;
  /**
   * Words in their order, with at most two others between. “scared/afraid home”: either of the
   * first, then the last. “next+door”: nothing between.
   */
  readonly phrases?: readonly string[];
  /** Kinds that are not meant where one of its phrases matches. */
  readonly rulesOut?: readonly string[];
}

/**
 * The parts of a phrase; any one of the words of a part matches it. A part that must follow the one
 * before it directly begins with an empty word.
 */
type Parts = readonly (readonly string[])[];

const partsOf = (kinds: readonly ToldKind[]): ReadonlyMap<string, readonly Parts[]> =>
  new Map(
    kinds.map(({ id, phrases = [] }) => [
      id,
      phrases.map((phrase) => phrase.split(/ |(?=\+)/).map((part) => part.split(/[+/]/))),
    ]),
  );

/** Most words between two parts of a phrase. */
const GAP = 2;

/** True when the parts match in their order, the first within `gap` words of an index. */
function holds(
  words: readonly string[],
  [part, ...others]: Parts,
  from: number,
  gap: number,
): boolean {
  if (!part) return true;
  for (let at = from; at <= from + (part[0] ? gap : 0) && at < words.length; at++)
    if (part.includes(words[at] as string) && holds(words, others, at + 1, GAP)) return true;
  return false;
}

/** The kinds that the phrases in a text name, in the order of `kinds`. */
export function kindsTold(text: string, kinds: readonly ToldKind[]): readonly string[] {
  const words = messageWords(text);
  const phrases = memoizeOn(kinds, partsOf);
  return kinds
    .map(({ id }) => id)
    .filter((id) => phrases.get(id)?.some((parts) => holds(words, parts, 0, Infinity)));
}

/** A kind less likely than this is dropped where a phrase names another. */
const MIN_BESIDE_TOLD = 0.2;

/**
 * Adds phrases to the classification: the kinds that they name come first and are certain; kinds
 * that these rule out, and kinds that are not likely, are dropped.
 */
export function withPhrases(
  classified: Classified,
  text: string,
  kinds: readonly ToldKind[],
): Classified {
  const ids = kindsTold(text, kinds);
  if (ids.length === 0) return classified;
  const out = kinds.flatMap(({ id, rulesOut = [] }) => (ids.includes(id) ? rulesOut : []));
  const others = classified.categories.filter(
    (id, at) => !out.includes(id) && (classified.shares?.[at] ?? 1) >= MIN_BESIDE_TOLD,
  );
  const { near: _near, shares: _shares, ...rest } = classified;
  return {
    ...rest,
    answer: "panel",
    categories: [...new Set([...ids, ...others])],
    ...(ids.length > 1 ? { near: ids.length } : {}),
  };
}
