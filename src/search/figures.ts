/**
 * Figures of speech: “dying to go”, “the phone is dead”. Where no danger is detected their words
 * match nothing, as in another sense they are about danger or despair.
 */
import { matchOf } from "./intent/phrases.ts";
import type { Query } from "./query.ts";
import type { OpenIndex } from "./search-index.ts";

const NOTHING: ReadonlyMap<string, number> = new Map();

/** The bits of the words of a query that are figures of speech. */
function figureBits({ figures }: OpenIndex, { tokens }: Query): number {
  const words = tokens.map(({ typed }) => typed);
  return figures
    .flatMap((parts) => matchOf(words, parts) ?? [])
    .reduce((bits, at) => bits | (tokens[at]?.bit ?? 0), 0);
}

/** The query without the words of figures of speech. */
export function withoutFigures(index: OpenIndex, query: Query): Query {
  const figured = figureBits(index, query);
  if (figured === 0) return query;
  const isPlain = ({ bits }: { readonly bits: number }): boolean => (bits & figured) === 0;
  return {
    ...query,
    tokens: query.tokens.map((token) =>
      (token.bit & figured) === 0 ? token : { ...token, weight: 0, known: NOTHING },
    ),
    rows: query.rows.filter(isPlain),
  };
}
