/** Relaxations of a choice without results: the results of dropping one filter. */
import { type Found, find, type Scores } from "./find.ts";
import { type Choice, type Listing, type ChoicePart, partsOf, without } from "./listing.ts";
import type { OrderContext } from "./rank.ts";

export interface Relaxation {
  /** The choice without one of its parts. */
  readonly choice: Choice;
  readonly eased: ChoicePart;
  readonly found: Found;
}

const sizeOf = ({ sure, maybe }: Found): number => sure.length + maybe.length;

/** Results of the choice without one of its parts, fewest first; for a choice without results. */
export function relaxationsOf(
  entries: readonly Listing[],
  choice: Choice,
  view?: OrderContext,
  scores?: Scores,
): readonly Relaxation[] {
  return partsOf(choice)
    .map((eased) => ({
      eased,
      choice: without(choice, eased),
      found: find(entries, without(choice, eased), view, scores),
    }))
    .filter(({ found }) => sizeOf(found) > 0)
    .sort((a, b) => sizeOf(a.found) - sizeOf(b.found));
}
