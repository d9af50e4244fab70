/** Ranks entries for a query, best first. All weights are in weights.ts. */
import {
  AT_POSTCODE,
  FOR_ALL_PLACES,
  IN_PLACE,
  MIN_SCORE,
  MIN_SCORE_IN_PART,
  KNOWN_WORDS_ENOUGH,
  MIN_SHARE,
  SHARE_THERE,
  NAME_WITHIN,
  NEED_WORDS,
  WHOLE_NAME,
} from "./weights.ts";
import type { OpenEntry, OpenIndex } from "./search-index.ts";
import { isKnown, type Query, type Token, parseQuery } from "./query.ts";
import { bitsOf, distinctiveBits, summedWeight } from "./query-words.ts";
import { coverOf } from "./cover.ts";
import { type Demotion, dangerDemotion } from "./danger-demotion.ts";
import { rankHubFirst, rankNamedFirst } from "./first-places.ts";
import { raiseNeed, setMaxOfNeeds, type NeedScores } from "./need-scores.ts";
import { ResultList } from "./result-list.ts";
import { staticScore } from "./static-score.ts";
import { releaseScoreTable, type ScoreTable, acquireScoreTable } from "./score-table.ts";

export type { Result } from "./open-index.ts";

export interface Results {
  readonly query: Query;
  readonly results: ResultList;
  /** An area or town is named, and nothing of the kind that the other words mean is in it. */
  readonly missesPlace: boolean;
  /** The named day, “on Sunday”, when no session of the kind that is asked for is known then. */
  readonly missesDay: string | undefined;
}

/** Inverse document frequency, scaled to 0 to 1. */
const rarity = (count: number, all: number): number =>
  Math.log(1 + all / Math.max(1, count)) / Math.log(1 + all);

function scoreToken(
  index: OpenIndex,
  table: ScoreTable,
  { known, weight, bit }: Token,
  share = 1,
): void {
  const needs: NeedScores = new Map();
  for (const [word, quality] of known) {
    const found = index.words.get(word);
    const part = quality * share;
    if (found) table.setMaxScaled(found, rarity(found.length / 2, index.entries.length) * part);
    for (const need of index.needWords.get(word) ?? [])
      raiseNeed(needs, need, NEED_WORDS.page * part, NEED_WORDS.entries * part);
  }
  setMaxOfNeeds(index, table, needs);
  table.addMax(weight, bit);
}

/**
 * Bonuses by entry number for entries whose whole name occurs in the query. Looks the words up
 * among the names, as names are thousands and words few.
 */
function nameBonuses({ named }: OpenIndex, plain: string): ReadonlyMap<number, number> {
  const words = plain.split(" ");
  const bonuses = new Map<number, number>();
  for (let length = 1; length <= words.length; length++) {
    const bonus = length === words.length ? WHOLE_NAME : (NAME_WITHIN * length) / words.length;
    for (let start = 0; start + length <= words.length; start++)
      for (const number of named.get(words.slice(start, start + length).join(" ")) ?? [])
        bonuses.set(number, bonus);
  }
  return bonuses;
}

function placeFactor(entry: OpenEntry | undefined, query: Query): number {
  if (entry === undefined) return 1;
  const { areas, near } = entry;
  const isAsked = (area: number): boolean => query.areas.includes(area);
  if (areas?.some(isAsked) === true || near.some(isAsked)) return IN_PLACE;
  return areas === undefined ? FOR_ALL_PLACES : 1;
}

/** Bits of both halves of a whole postcode; 0 without one. */
function wholePostcodeBits({ postcode, tokens }: Query): number {
  if (postcode?.sector === undefined || postcode.letters === undefined) return 0;
  const halves = `${postcode.sector}${postcode.letters}`.toLowerCase().split(" ");
  return bitsOf(tokens, ({ typed }) => halves.includes(typed));
}

/** The factor of an entry's kind alone. */
const byKind = ({ entries, head }: OpenIndex, number: number): number =>
  staticScore(head.kinds[entries[number]?.kind ?? 0]?.id, "");

/** Bits of the distinctive words other than those that name a place; 0 where none is named. */
const kindBits = (query: Query): number =>
  query.placeName === undefined ? 0 : distinctiveBits(query.tokens) & ~query.placeBits;

/** True for an entry in the place that is named, or with its name in a text. */
const isThere = ({ placeBits }: Query, place: number, typedBits: number): boolean =>
  place > FOR_ALL_PLACES || (typedBits & placeBits) === placeBits;

/** Takes out what is in the place that is named, where nothing there is what is asked for. */
function removePlaced(
  { entries }: OpenIndex,
  { score, bits, found, count }: ScoreTable,
  query: Query,
): void {
  for (let at = 0; at < count; at++) {
    const number = found[at] as number;
    if (isThere(query, placeFactor(entries[number], query), bits[number] as number))
      score[number] = 0;
  }
}

interface Finished {
  readonly best: number;
  /** The words that the best entry matches. */
  readonly bestBits: number;
  readonly missesPlace: boolean;
  readonly missesDay: string | undefined;
}

/** True for an entry without an address that serves every area, but for a helpline. */
function isForAll({ entries, head }: OpenIndex, number: number): boolean {
  const { areas, near = [], kind = -1 } = entries[number] ?? {};
  return areas === undefined && near.length === 0 && head.kinds[kind]?.id !== "helplines";
}

/** Turns raw scores into final ones. */
function finishScores(
  index: OpenIndex,
  { score, bits, found, count }: ScoreTable,
  query: Query,
  demote: Demotion,
): Finished {
  const cover = coverOf(query);
  const bonuses = nameBonuses(index, query.plain);
  const { entries, factors } = index;
  const placed = query.areas.length > 0;
  let [best, bestBits, bestNumber] = [0, 0, -1];
  let [met, covered] = [-1, 0];
  const atPostcode = wholePostcodeBits(query);
  // With other words in the query, a match of the address alone gets no bonus.
  const others = distinctiveBits(query.tokens) & ~query.placeBits;
  const kind = kindBits(query);
  let [bestThere, isBestThere] = [0, false];
  const day = index.later.dayAsked(index, query);
  for (let at = 0; at < count; at++) {
    const number = found[at] as number;
    const place = placed ? placeFactor(entries[number], query) : 1;
    const own = (bits[number] as number) | (place > 1 ? query.placeBits : 0);
    if (own !== met) [met, covered] = [own, cover(own)];
    const typedBits = bits[number] as number;
    const isAsked = others === 0 || (typedBits & others) !== 0;
    const isAt = atPostcode !== 0 && (typedBits & atPostcode) === atPostcode;
    const there = isAt && isAsked ? AT_POSTCODE : 0;
    const bonus = bonuses.get(number) ?? 0;
    // A whole name means its entry, whatever the entry's state.
    const factor = bonus === WHOLE_NAME ? byKind(index, number) : (factors[number] ?? 0);
    const final =
      ((score[number] as number) + bonus + there) * covered * place * factor * demote(number, own);
    score[number] = final;
    day.see(number, typedBits);
    if (final > best) {
      [best, bestBits, bestNumber] = [final, own, number];
      isBestThere = isThere(query, place, typedBits);
    }
    if (kind !== 0 && (typedBits & kind) === kind && isThere(query, place, typedBits))
      bestThere = Math.max(bestThere, final);
  }
  // What has no address and serves everybody is there too.
  const isAnywhere = isForAll(index, bestNumber);
  return {
    best,
    bestBits,
    missesPlace: kind !== 0 && bestThere < best * SHARE_THERE && !isAnywhere && !isBestThere,
    missesDay: day.missed(bestNumber),
  };
}

const sumOf = ({ tokens }: Query, counts: (token: Token) => boolean): number =>
  summedWeight(tokens.filter(counts));

/**
 * Lowest score of a result. Infinite when the query is about something that the site does not have:
 * words that the data lists as such weigh as much as those matched, or next to nothing matches.
 */
function minScore(query: Query, best: number, bestBits: number): number {
  const isKnownHere = (token: Token): boolean =>
    isKnown(token) && (token.bit & query.notHereBits) === 0;
  const known = sumOf(query, isKnownHere);
  const notHere = sumOf(query, ({ bit }) => (bit & query.notHereBits & ~bestBits) !== 0);
  if (notHere > 0 && known <= notHere) return Infinity;
  const isWhole = (distinctiveBits(query.tokens) & ~bestBits) === 0;
  if (!isWhole && best < MIN_SCORE_IN_PART && known < KNOWN_WORDS_ENOUGH) return Infinity;
  return Math.max(MIN_SCORE, best * MIN_SHARE);
}

/** True when the query is a whole postcode: only the addresses of entries can match it. */
export const needsAddresses = ({ query }: Pick<Results, "query">): boolean =>
  query.postcode?.letters !== undefined;

/**
 * True when there are results and every word but stop words matches what is typed of it: parts
 * still to come can only add to them.
 */
export const isSure = ({ query, results }: Results): boolean =>
  results.length > 0 && query.tokens.every((token) => token.weight === 0 || isKnown(token));

/**
 * Searches in steps that a slow phone can interleave with other work. Entries with equal scores
 * keep the order of the index, so the same query always gives the same list.
 */
export function* searchSteps(
  index: OpenIndex,
  typed: string,
  harmless?: boolean,
): Generator<undefined, Results> {
  const { later } = index;
  const parsed = parseQuery(index, typed);
  const query = harmless ? later.withoutFigures(index, parsed) : parsed;
  const demote: Demotion = harmless ? dangerDemotion(index, query) : () => 1;
  yield;
  const table = acquireScoreTable(index.entries.length);
  for (const token of query.tokens)
    if (token.weight > 0 && (token.bit & query.notHereBits) === 0) scoreToken(index, table, token);
  for (const pair of query.pairs) scoreToken(index, table, pair, 0.5);
  later.scoreMeanings(index, table, query.rows);
  later.scorePostcode(index, table, query);
  yield;
  const { best, bestBits, ...missed } = finishScores(index, table, query, demote);
  const namesHub = rankHubFirst(index, table, query, best);
  const missesPlace = missed.missesPlace && !namesHub;
  if (missesPlace) removePlaced(index, table, query);
  rankNamedFirst(index, table, query, best, demote);
  later.rankDayPageFirst(index, table, query, best);
  yield;
  const results = new ResultList(index.entries, table, minScore(query, best, bestBits));
  releaseScoreTable(table);
  return { query, results, ...missed, missesPlace };
}

/** Searches without pausing. */
export function search(index: OpenIndex, typed: string): Results {
  const steps = searchSteps(index, typed);
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) return value;
  }
}
