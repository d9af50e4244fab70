/** The results of the box, best first. Every number that weighs is in constants.ts. */
import {
  FOR_ALL_PLACES,
  IN_PLACE,
  LEAST_COVER,
  LEAST_SCORE,
  LEAST_SHARE,
  MEANS,
  NAME_WITHIN,
  NEED_WORDS,
  WHOLE_NAME,
} from "./weights.ts";
import type { OpenEntry, OpenIndex } from "./search-index.ts";
import { isKnown, type Met, type Query, type Token, parseQuery } from "./query.ts";
import { ResultList } from "./result-list.ts";
import { releaseScoreTable, type ScoreTable, acquireScoreTable } from "./score-table.ts";

export type { Result } from "./result-list.ts";

export interface Results {
  readonly query: Query;
  readonly results: ResultList;
}

/** Rare words tell more than common ones; from 0 to 1. */
const rarity = (count: number, all: number): number =>
  Math.log(1 + all / Math.max(1, count)) / Math.log(1 + all);

/**
 * What some words are worth in needs, by their numbers: in their pages, and in the entries that
 * meet them.
 */
type Worth = Map<number, { readonly page: number; readonly entries: number }>;

function noteNeed(worth: Worth, need: number, page: number, entries: number): void {
  const before = worth.get(need);
  worth.set(need, {
    page: Math.max(page, before?.page ?? 0),
    entries: Math.max(entries, before?.entries ?? 0),
  });
}

/**
 * Each need is met by hundreds of entries, so that it is counted once with the most that any word
 * gives it.
 */
function setMaxOfNeeds({ needPages, byNeed }: OpenIndex, table: ScoreTable, worth: Worth): void {
  for (const [need, { page, entries }] of worth) {
    table.setMax(needPages[need], page);
    table.setMaxEach(byNeed[need] ?? [], entries);
  }
}

function scoreToken(
  index: OpenIndex,
  table: ScoreTable,
  { known, weight, bit }: Token,
  share = 1,
): void {
  const needs: Worth = new Map();
  for (const [word, quality] of known) {
    const found = index.words.get(word);
    if (found)
      table.setMaxScaled(found, rarity(found.length / 2, index.entries.length) * quality * share);
    for (const need of index.needWords.get(word) ?? [])
      noteNeed(
        needs,
        need,
        NEED_WORDS.page * quality * share,
        NEED_WORDS.entries * quality * share,
      );
  }
  setMaxOfNeeds(index, table, needs);
  table.addMax(weight, bit);
}

/** Rows that the same words meet give the best of what they give. */
function scoreMeanings(index: OpenIndex, table: ScoreTable, met: readonly Met[]): void {
  for (const bits of new Set(met.map((one) => one.bits))) {
    const needs: Worth = new Map();
    for (const { meaning, quality } of met.filter((one) => one.bits === bits)) {
      const { e = [], n = [] } = index.meanings[meaning.row] ?? {};
      e.forEach(
        (number, at) =>
          void (
            index.entries[number] &&
            table.setMax(number, (MEANS.entry - MEANS.laterEntry * at) * quality)
          ),
      );
      for (const need of n) noteNeed(needs, need, MEANS.needPage * quality, MEANS.need * quality);
    }
    setMaxOfNeeds(index, table, needs);
    table.addMax(1, bits);
  }
}

/**
 * A postcode leads to its areas and to what is in them; with other words beside it, it is not the
 * areas themselves that are sought.
 */
function scorePostcode(
  index: OpenIndex,
  table: ScoreTable,
  { byPostcode, areas, tokens, placeBits }: Query,
): void {
  if (!byPostcode) return;
  const alone = tokens.every(({ weight, bit }) => weight === 0 || (bit & placeBits) !== 0);
  for (const { number, areas: own, kind } of index.entries) {
    if (own === undefined || !own.some((area) => areas.includes(area))) continue;
    table.add(
      number,
      alone && index.head.kinds[kind]?.id === "area" ? MEANS.entry + MEANS.needPage : MEANS.need,
    );
  }
}

/**
 * What entries gain whose whole name stands among the words, by their numbers. The words are looked
 * up among the names, as the names are thousands and the words few.
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
  const { areas } = entry;
  return areas === undefined
    ? FOR_ALL_PLACES
    : areas.some((area) => query.areas.includes(area))
      ? IN_PLACE
      : 1;
}

/** The share of the telling words that are met, by their bits. */
function coverage({ tokens }: Query): (met: number) => number {
  const total = tokens.reduce((sum, { weight }) => sum + weight, 0);
  const known = new Map<number, number>();
  return (met) => {
    const before = known.get(met);
    if (before !== undefined) return before;
    const covered = tokens.reduce(
      (sum, { weight, bit }) => sum + ((met & bit) === 0 ? 0 : weight),
      0,
    );
    const cover = LEAST_COVER + (1 - LEAST_COVER) * (total === 0 ? 1 : covered / total);
    known.set(met, cover);
    return cover;
  };
}

/** Turns the scores of what is found into final ones. Returns the best. */
function finishScores(
  index: OpenIndex,
  { score, bits, found, count }: ScoreTable,
  query: Query,
): number {
  const cover = coverage(query);
  const bonuses = nameBonuses(index, query.plain);
  const { entries, factors } = index;
  const placed = query.areas.length > 0;
  let best = 0;
  let [met, covered] = [-1, 0];
  for (let at = 0; at < count; at++) {
    const number = found[at] as number;
    const place = placed ? placeFactor(entries[number], query) : 1;
    const own = (bits[number] as number) | (place > 1 ? query.placeBits : 0);
    if (own !== met) [met, covered] = [own, cover(own)];
    const final =
      ((score[number] as number) + (bonuses.get(number) ?? 0)) *
      covered *
      place *
      (factors[number] ?? 0);
    score[number] = final;
    if (final > best) best = final;
  }
  return best;
}

/**
 * True when something is found and a telling word is one that we know, as far as it is typed: it is
 * not a guess.
 */
export const isSure = ({ query, results }: Results): boolean =>
  results.length > 0 && query.tokens.some((token) => token.weight > 0 && isKnown(token));

/**
 * Finds and orders, in steps that a slow phone can do one at a time. Entries with one score keep
 * the order of the index, so the same words always give the same list.
 */
export function* searchSteps(index: OpenIndex, typed: string): Generator<undefined, Results> {
  const query = parseQuery(index, typed);
  yield;
  const table = acquireScoreTable(index.entries.length);
  for (const token of query.tokens) if (token.weight > 0) scoreToken(index, table, token);
  for (const pair of query.pairs) scoreToken(index, table, pair, 0.5);
  scoreMeanings(index, table, query.met);
  scorePostcode(index, table, query);
  yield;
  const best = finishScores(index, table, query);
  yield;
  const results = new ResultList(index.entries, table, Math.max(LEAST_SCORE, best * LEAST_SHARE));
  releaseScoreTable(table);
  return { query, results };
}

/** All steps at once. */
export function search(index: OpenIndex, typed: string): Results {
  const steps = searchSteps(index, typed);
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) return value;
  }
}
