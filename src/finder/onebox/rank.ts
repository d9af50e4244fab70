/** The results of the box, best first. Every number that weighs is in constants.ts. */
import { FOR_ALL_PLACES, IN_PLACE, KIND, LEAST_COVER, LEAST_SCORE, LEAST_SHARE, MEANS, NAME_WITHIN, NEED_WORDS, STATE, WHOLE_NAME } from "./constants.ts";
import { STATES, type StateLetter } from "./file.ts";
import type { OpenEntry, OpenIndex } from "./open.ts";
import { ordered } from "./ordered.ts";
import { isKnown, type Met, type Query, type Token, understand } from "./query.ts";

export interface Result {
  readonly entry: OpenEntry;
  readonly score: number;
}

export interface Results {
  readonly query: Query;
  readonly results: readonly Result[];
}

/** Scores by the number of an entry, and the bits of the words that it meets; with room to find the best of what some words are worth. */
interface Sheet {
  readonly score: Float64Array;
  readonly bits: Int32Array;
  readonly best: Float64Array;
  readonly touched: number[];
  /** Numbers of the entries that have a score, so that the others need not be looked at. */
  readonly found: number[];
}

/** Sheets that no search uses at the moment, empty: a new one of 200 kB with each key keeps a phone busy with throwing away. */
const spare: Sheet[] = [];

function takeSheet(size: number): Sheet {
  const sheet = spare.pop();
  return sheet && sheet.score.length >= size ? sheet : { score: new Float64Array(size), bits: new Int32Array(size), best: new Float64Array(size), touched: [], found: [] };
}

function giveBack(sheet: Sheet): void {
  for (const number of sheet.found) sheet.score[number] = sheet.bits[number] = 0;
  sheet.found.length = 0;
  spare.push(sheet);
}

/** Rare words tell more than common ones; from 0 to 1. */
const rarity = (count: number, all: number): number => Math.log(1 + all / Math.max(1, count)) / Math.log(1 + all);

function raise({ best, touched }: Sheet, number: number | undefined, value: number): void {
  if (number === undefined) return;
  const before = best[number] ?? 0;
  if (value <= before) return;
  if (before === 0) touched.push(number);
  best[number] = value;
}

/** Adds to each entry the best of what some words are worth in it. */
function addBest({ score, bits, best, touched, found }: Sheet, weight: number, met: number): void {
  for (const number of touched) {
    const before = score[number] ?? 0;
    if (before === 0) found.push(number);
    score[number] = before + (best[number] ?? 0) * weight;
    bits[number] = (bits[number] ?? 0) | met;
    best[number] = 0;
  }
  touched.length = 0;
}

function scoreToken(index: OpenIndex, sheet: Sheet, { known, weight, bit }: Token, share = 1): void {
  for (const [word, quality] of known) {
    const found = index.words.get(word) ?? [];
    const rare = rarity(found.length / 2, index.entries.length) * quality * share;
    for (let at = 0; at < found.length; at += 2) raise(sheet, found[at], (found[at + 1] ?? 0) * rare);
    for (const need of index.needWords.get(word) ?? []) {
      raise(sheet, index.needPages[need], NEED_WORDS.page * quality * share);
      for (const number of index.byNeed[need] ?? []) raise(sheet, number, NEED_WORDS.entries * quality * share);
    }
  }
  addBest(sheet, weight, bit);
}

/** Rows that the same words meet give the best of what they give. */
function scoreMeanings(index: OpenIndex, sheet: Sheet, met: readonly Met[]): void {
  for (const bits of new Set(met.map((one) => one.bits))) {
    for (const { meaning, quality } of met.filter((one) => one.bits === bits)) {
      const { e = [], n = [] } = index.meanings[meaning.row] ?? {};
      e.forEach((number, at) => void (index.entries[number] && raise(sheet, number, (MEANS.entry - MEANS.laterEntry * at) * quality)));
      for (const need of n) {
        raise(sheet, index.needPages[need], MEANS.needPage * quality);
        for (const number of index.byNeed[need] ?? []) raise(sheet, number, MEANS.need * quality);
      }
    }
    addBest(sheet, 1, bits);
  }
}

/** A postcode leads to its areas and to what is in them; with other words beside it, it is not the areas themselves that are sought. */
function scorePostcode(index: OpenIndex, sheet: Sheet, { byPostcode, areas, tokens, placeBits }: Query): void {
  if (!byPostcode) return;
  const alone = tokens.every(({ weight, bit }) => weight === 0 || (bit & placeBits) !== 0);
  for (const { number, areas: own, kind } of index.entries) {
    if (own === undefined || !own.some((area) => areas.includes(area))) continue;
    if (sheet.score[number] === 0) sheet.found.push(number);
    sheet.score[number] = (sheet.score[number] ?? 0) + (alone && index.head.kinds[kind]?.id === "area" ? MEANS.entry + MEANS.needPage : MEANS.need);
  }
}

/** What entries gain whose whole name stands among the words, by their numbers. The words are looked up among the names, as the names are thousands and the words few. */
function nameBonuses({ named }: OpenIndex, plain: string): ReadonlyMap<number, number> {
  const words = plain.split(" ");
  const bonuses = new Map<number, number>();
  for (let length = 1; length <= words.length; length++) {
    const bonus = length === words.length ? WHOLE_NAME : (NAME_WITHIN * length) / words.length;
    for (let start = 0; start + length <= words.length; start++) for (const number of named.get(words.slice(start, start + length).join(" ")) ?? []) bonuses.set(number, bonus);
  }
  return bonuses;
}

function placeFactor(entry: OpenEntry, query: Query): number {
  if (query.areas.length === 0) return 1;
  const { areas } = entry;
  return areas === undefined ? FOR_ALL_PLACES : areas.some((area) => query.areas.includes(area)) ? IN_PLACE : 1;
}

const stateFactor = ({ state }: OpenEntry): number => (state === "" ? STATE.usual : STATE[STATES[state as StateLetter] ?? "usual"]);

/** The share of the telling words that are met, by their bits. */
function coverage({ tokens }: Query): (met: number) => number {
  const total = tokens.reduce((sum, { weight }) => sum + weight, 0);
  const known = new Map<number, number>();
  return (met) => {
    const before = known.get(met);
    if (before !== undefined) return before;
    const covered = tokens.reduce((sum, { weight, bit }) => sum + ((met & bit) === 0 ? 0 : weight), 0);
    const cover = LEAST_COVER + (1 - LEAST_COVER) * (total === 0 ? 1 : covered / total);
    known.set(met, cover);
    return cover;
  };
}

/** Turns the scores of what is found into final ones. Returns the best. */
function finishScores(index: OpenIndex, { score, bits, found }: Sheet, query: Query): number {
  const cover = coverage(query);
  const bonuses = nameBonuses(index, query.plain);
  const kinds = index.head.kinds.map(({ id }) => KIND[id as keyof typeof KIND] ?? KIND.pages);
  let best = 0;
  for (const number of found) {
    const entry = index.entries[number];
    if (!entry) continue;
    const place = placeFactor(entry, query);
    const met = (bits[number] ?? 0) | (place > 1 ? query.placeBits : 0);
    const final = ((score[number] ?? 0) + (bonuses.get(number) ?? 0)) * cover(met) * place * (kinds[entry.kind] ?? 1) * stateFactor(entry);
    score[number] = final;
    if (final > best) best = final;
  }
  return best;
}

/** True when something is found and a telling word is one that we know, as far as it is typed: it is not a guess. */
export const isSure = ({ query, results }: Results): boolean => results.length > 0 && query.tokens.some((token) => token.weight > 0 && isKnown(token));

/** Finds and orders, in steps that a slow phone can do one at a time. Entries with one score keep the order of the index, so the same words always give the same list. */
export function* searchSteps(index: OpenIndex, typed: string): Generator<undefined, Results> {
  const query = understand(index, typed);
  yield;
  const sheet = takeSheet(index.entries.length);
  for (const token of query.tokens) if (token.weight > 0) scoreToken(index, sheet, token);
  for (const pair of query.pairs) scoreToken(index, sheet, pair, 0.5);
  scoreMeanings(index, sheet, query.met);
  scorePostcode(index, sheet, query);
  yield;
  const best = finishScores(index, sheet, query);
  yield;
  const results: Result[] = [];
  for (const number of ordered(sheet.score, sheet.found, Math.max(LEAST_SCORE, best * LEAST_SHARE))) {
    const entry = index.entries[number];
    if (entry) results.push({ entry, score: sheet.score[number] ?? 0 });
  }
  giveBack(sheet);
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
