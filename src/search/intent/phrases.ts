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
  /** Phrases that name it only where danger is detected already: “kids next+door”. */
  readonly inDanger?: readonly string[];
  /** Kinds of which one is told, or which are likely, where those count; any if none is named. */
  readonly inDangerOf?: readonly string[];
  /** Kinds that are not meant where one of its phrases matches. */
  readonly rulesOut?: readonly string[];
}

/**
 * The parts of a phrase; any one of the words of a part matches it. A part that must follow the one
 * before it directly begins with an empty word.
 */
export type Parts = readonly (readonly string[])[];

/** Parses a phrase: “scared/afraid home” and “next+door” have two parts each. */
export const partsOfPhrase = (phrase: string): Parts =>
  phrase.split(/ |(?=\+)/).map((part) => part.split(/[+/]/));

/** The phrases of each kind: those that count alone, and those that count in danger. */
interface Phrases {
  readonly alone: readonly Parts[];
  readonly inDanger: readonly Parts[];
}

const phrasesOf = (kinds: readonly ToldKind[]): ReadonlyMap<string, Phrases> =>
  new Map(
    kinds.map(({ id, phrases = [], inDanger = [] }) => [
      id,
      { alone: phrases.map(partsOfPhrase), inDanger: inDanger.map(partsOfPhrase) },
    ]),
  );

/** Most words between two parts of a phrase. */
const GAP = 2;

/**
 * Indexes of the words that match the parts in their order, the first within `gap` words of an
 * index; undefined where they do not match.
 */
export function matchOf(
  words: readonly string[],
  [part, ...others]: Parts,
  from = 0,
  gap = Infinity,
): readonly number[] | undefined {
  if (!part) return [];
  for (let at = from; at <= from + (part[0] ? gap : 0) && at < words.length; at++) {
    const rest = part.includes(words[at] as string)
      ? matchOf(words, others, at + 1, GAP)
      : undefined;
    if (rest) return [at, ...rest];
  }
  return undefined;
}

/** The kinds whose phrases of one sort are in a text, in the order of `kinds`. */
function kindsBy(
  sort: keyof Phrases,
  text: string,
  kinds: readonly ToldKind[],
): readonly ToldKind[] {
  const words = messageWords(text);
  const phrases = memoizeOn(kinds, phrasesOf);
  return kinds.filter(({ id }) =>
    phrases.get(id)?.[sort].some((parts) => matchOf(words, parts) !== undefined),
  );
}

/** The kinds that the phrases in a text name by themselves, in the order of `kinds`. */
export const kindsTold = (text: string, kinds: readonly ToldKind[]): readonly string[] =>
  kindsBy("alone", text, kinds).map(({ id }) => id);

/** Likelihood from which some kinds count as detected, taken together. */
const MIN_HEARD = 0.5;

/**
 * True where phrases name one of the kinds; where phrases name none, where the model detects them.
 */
function isHeard(
  { categories, shares }: Classified,
  told: readonly string[],
  kinds: readonly string[],
): boolean {
  const isOne = (id: string): boolean => kinds.includes(id);
  if (told.length > 0) return told.some(isOne);
  if (shares === undefined) return categories.slice(0, 1).some(isOne);
  return (
    categories.reduce((sum, id, at) => sum + (isOne(id) ? (shares[at] ?? 0) : 0), 0) >= MIN_HEARD
  );
}

/**
 * The kinds that the phrases in a text name where danger is detected already. `told` are the kinds
 * named by themselves.
 */
function kindsInDanger(
  classified: Classified,
  text: string,
  kinds: readonly ToldKind[],
  told: readonly string[],
): readonly string[] {
  if (classified.answer === "none" && told.length === 0) return [];
  return kindsBy("inDanger", text, kinds).flatMap(({ id, inDangerOf = [] }) =>
    inDangerOf.length === 0 || isHeard(classified, told, inDangerOf) ? [id] : [],
  );
}

/** The kinds that some kinds rule out. */
const ruledOut = (ids: readonly string[], kinds: readonly ToldKind[]): readonly string[] =>
  kinds.flatMap(({ id, rulesOut = [] }) => (ids.includes(id) ? rulesOut : []));

/** A kind less likely than this is dropped where a phrase names another. */
const MIN_BESIDE_TOLD = 0.2;

/**
 * Adds phrases to the classification: the kinds that they name come first and are certain; kinds
 * that these rule out, and kinds that are not likely, are dropped. Phrases that count in danger
 * only leave the panel or line as it is. They tell who speaks or who is hurt, so their kinds rule
 * out those that other phrases name, too.
 */
export function withPhrases(
  classified: Classified,
  text: string,
  kinds: readonly ToldKind[],
): Classified {
  const alone = kindsTold(text, kinds);
  const notMeant = ruledOut(alone, kinds);
  const closer = kindsInDanger(classified, text, kinds, alone).filter(
    (id) => alone.includes(id) || !notMeant.includes(id),
  );
  const notTold = ruledOut(closer, kinds);
  const ids = [...new Set([...closer, ...alone.filter((id) => !notTold.includes(id))])];
  if (ids.length === 0) return classified;
  const out = ruledOut(ids, kinds);
  const others = classified.categories.filter(
    (id, at) => !out.includes(id) && (classified.shares?.[at] ?? 1) >= MIN_BESIDE_TOLD,
  );
  const { near: _near, shares: _shares, ...rest } = classified;
  return {
    ...rest,
    answer: alone.length > 0 ? "panel" : classified.answer,
    categories: [...new Set([...ids, ...others])],
    ...(ids.length > 1 ? { near: ids.length } : {}),
  };
}
