/**
 * Parses a typed text: its words with the index words they may mean, matching rows of the
 * thesaurus, and the place it names.
 */
import { NOT_HERE } from "./index-format.ts";
import { MAX_TYPED_LENGTH } from "./weights.ts";
import { bitsOf, pairsOf, plainWord, tokensOf } from "./query-words.ts";
import { namedPlace } from "./named-place.ts";
import type { RowMatch, OpenIndex, Query, Token } from "./open-index.ts";

export type { ElsewhereNote, RowMatch, Query, Token } from "./open-index.ts";
export { isKnown } from "./query-words.ts";

/** Bits of words after “in” or “at”, as “in the supermarket”: where it happens, not what it is. */
const placesWhere = (tokens: readonly Token[]): number =>
  tokens.reduce((bits, { bit }, at) => {
    const before = tokens[at - 1]?.typed;
    const last = before === "the" ? tokens[at - 2]?.typed : before;
    return last === "in" || last === "at" ? bits | bit : bits;
  }, 0);

/** True when a row that names a need is met by words outside a bit mask. */
const meansNeed = ({ meanings }: OpenIndex, met: readonly RowMatch[], outside: number): boolean =>
  met.some(
    ({ meaning, quality, bits }) =>
      quality === 1 && (bits & outside) === 0 && (meanings[meaning.row]?.n.length ?? 0) > 0,
  );

/** Parses a text. Reads its first `MAX_TYPED_LENGTH` characters only. */
export function parseQuery(index: OpenIndex, typed: string): Query {
  const { later } = index;
  const postcode = later.postcodeOfIndex(index.head, typed);
  const text = postcode?.text.toLowerCase() ?? typed.slice(0, MAX_TYPED_LENGTH);
  const tokens = tokensOf(index, text);
  const pairs = pairsOf(index, tokens);
  const { areas, bits, name } = namedPlace(index, tokens);
  const digits = postcode === undefined ? 0 : bitsOf(tokens, ({ stem: word }) => /\d/.test(word));
  const plain = tokens
    .filter(({ weight }) => weight > 0)
    .map(plainWord)
    .join(" ");
  const all = later.matchRows(index, tokens, pairs);
  const isNotHere = ({ meaning }: RowMatch): boolean => index.meanings[meaning.row]?.l === NOT_HERE;
  const outside = postcode === undefined ? later.outsidePostcode(index.head, text) : [];
  const outsideBits = bitsOf(tokens, ({ typed: word }) => word === outside[0]);
  const where = placesWhere(tokens);
  const rows = all.filter((one) => !isNotHere(one));
  const meansMore = meansNeed(index, rows, where);
  const notHere = all.filter((one) => isNotHere(one) && !(meansMore && (one.bits & where) !== 0));
  return {
    tokens,
    pairs,
    rows,
    areas: [...new Set([...areas, ...(postcode ? later.postcodeAreas(index.head, postcode) : [])])],
    postcode,
    placeBits: bits | digits,
    placeName: name,
    notHereBits: notHere.reduce((sum, one) => sum | one.bits, outsideBits),
    elsewhere: later.notesElsewhere(index, notHere, outsideBits !== 0),
    plain,
  };
}
