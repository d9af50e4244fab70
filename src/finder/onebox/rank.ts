/** The results of the box, best first. Every number that weighs is in constants.ts. */
import { FOR_ALL_PLACES, IN_PLACE, KIND, LEAST_COVER, LEAST_SCORE, LEAST_SHARE, MEANS, NAME_WITHIN, NEED_WORDS, STATE, WHOLE_NAME } from "./constants.ts";
import { STATES, type StateLetter } from "./file.ts";
import type { OpenEntry, OpenIndex } from "./open.ts";
import { type Met, type Query, type Token, understand } from "./query.ts";

export interface Result {
  readonly entry: OpenEntry;
  readonly score: number;
}

export interface Results {
  readonly query: Query;
  readonly results: readonly Result[];
}

/** Scores by the number of an entry, and the bits of the words that it meets. */
interface Sheet {
  readonly score: Float64Array;
  readonly bits: Int32Array;
}

/** Rare words tell more than common ones; from 0 to 1. */
const rarity = (count: number, all: number): number => Math.log(1 + all / Math.max(1, count)) / Math.log(1 + all);

/** Adds to each entry the best of what some words are worth in it. */
function addBest(sheet: Sheet, worth: ReadonlyMap<number, number>, weight: number, bits: number): void {
  for (const [number, value] of worth) {
    sheet.score[number] = (sheet.score[number] ?? 0) + value * weight;
    sheet.bits[number] = (sheet.bits[number] ?? 0) | bits;
  }
}

function raise(worth: Map<number, number>, number: number | undefined, value: number): void {
  if (number !== undefined && value > (worth.get(number) ?? 0)) worth.set(number, value);
}

function scoreToken(index: OpenIndex, sheet: Sheet, { known, weight, bit }: Token, share = 1): void {
  const worth = new Map<number, number>();
  for (const [word, quality] of known) {
    const found = index.words.get(word) ?? [];
    const rare = rarity(found.length / 2, index.entries.length) * quality * share;
    for (let at = 0; at < found.length; at += 2) raise(worth, found[at], (found[at + 1] ?? 0) * rare);
    for (const need of index.needWords.get(word) ?? []) {
      raise(worth, index.needPages[need], NEED_WORDS.page * quality * share);
      for (const number of index.byNeed[need] ?? []) raise(worth, number, NEED_WORDS.entries * quality * share);
    }
  }
  addBest(sheet, worth, weight, bit);
}

/** Rows that the same words meet give the best of what they give. */
function scoreMeanings(index: OpenIndex, sheet: Sheet, met: readonly Met[]): void {
  for (const bits of new Set(met.map((one) => one.bits))) {
    const worth = new Map<number, number>();
    for (const { meaning, quality } of met.filter((one) => one.bits === bits)) {
      const { e = [], n = [] } = index.head.meanings[meaning.row] ?? {};
      e.forEach((number, at) => void (index.entries[number] && raise(worth, number, (MEANS.entry - MEANS.laterEntry * at) * quality)));
      for (const need of n) {
        raise(worth, index.needPages[need], MEANS.needPage * quality);
        for (const number of index.byNeed[need] ?? []) raise(worth, number, MEANS.need * quality);
      }
    }
    addBest(sheet, worth, 1, bits);
  }
}

/** A postcode alone leads to its areas and to what is in them. */
function scorePostcode(index: OpenIndex, sheet: Sheet, { byPostcode, areas }: Query): void {
  if (!byPostcode) return;
  for (const { number, areas: own, kind } of index.entries) {
    if (own === undefined || !own.some((area) => areas.includes(area))) continue;
    sheet.score[number] = (sheet.score[number] ?? 0) + (index.head.kinds[kind]?.id === "area" ? MEANS.entry + MEANS.needPage : MEANS.need);
  }
}

function nameBonus({ names }: OpenEntry, { plain, tokens }: Query): number {
  if (names.includes(plain)) return WHOLE_NAME;
  const count = tokens.filter(({ weight }) => weight > 0).length;
  const within = names.filter((name) => ` ${plain} `.includes(` ${name} `)).map((name) => name.split(" ").length / count);
  return within.length > 0 ? NAME_WITHIN * Math.max(...within) : 0;
}

function placeFactor({ areas }: OpenEntry, query: Query): number {
  if (query.areas.length === 0) return 1;
  return areas === undefined ? FOR_ALL_PLACES : areas.some((area) => query.areas.includes(area)) ? IN_PLACE : 1;
}

const kindFactor = (index: OpenIndex, { kind }: OpenEntry): number => KIND[(index.head.kinds[kind]?.id ?? "pages") as keyof typeof KIND] ?? 1;
const stateFactor = ({ state }: OpenEntry): number => STATE[STATES[state as StateLetter] ?? "usual"];

function finalScore(index: OpenIndex, sheet: Sheet, entry: OpenEntry, query: Query, total: number): number {
  const place = placeFactor(entry, query);
  const met = (sheet.bits[entry.number] ?? 0) | (place > 1 ? query.placeBits : 0);
  const covered = query.tokens.reduce((sum, { weight, bit }) => sum + ((met & bit) === 0 ? 0 : weight), 0);
  const cover = LEAST_COVER + (1 - LEAST_COVER) * (total === 0 ? 1 : covered / total);
  return ((sheet.score[entry.number] ?? 0) + nameBonus(entry, query)) * cover * place * kindFactor(index, entry) * stateFactor(entry);
}

/** Finds and orders. Entries with one score keep the order of the index, so the same words always give the same list. */
export function search(index: OpenIndex, typed: string): Results {
  const query = understand(index, typed);
  const sheet: Sheet = { score: new Float64Array(index.entries.length), bits: new Int32Array(index.entries.length) };
  for (const token of query.tokens) if (token.weight > 0) scoreToken(index, sheet, token);
  for (const pair of query.pairs) scoreToken(index, sheet, pair, 0.5);
  scoreMeanings(index, sheet, query.met);
  scorePostcode(index, sheet, query);
  const total = query.tokens.reduce((sum, { weight }) => sum + weight, 0);
  const scored = index.entries.flatMap((entry) => ((sheet.score[entry.number] ?? 0) > 0 ? [{ entry, score: finalScore(index, sheet, entry, query, total) }] : []));
  const best = Math.max(LEAST_SCORE, ...scored.map(({ score }) => score));
  const results = scored.filter(({ score }) => score >= LEAST_SCORE && score >= best * LEAST_SHARE).sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
  return { query, results };
}
