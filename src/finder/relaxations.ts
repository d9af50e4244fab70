/** What to offer when nothing meets the whole of a choice. */
import { type Found, find, type Scores } from "./find.ts";
import { type Choice, type Listing, type Part, partsOf, without } from "./listing.ts";
import type { View } from "./rank.ts";

export interface Near {
  /** What was asked instead: the choice without one of its parts. */
  readonly choice: Choice;
  readonly eased: Part;
  readonly found: Found;
}

const sizeOf = ({ sure, maybe }: Found): number => sure.length + maybe.length;

/**
 * What there is when one part of a choice is left out, the closest (fewest entries) first; for when
 * nothing meets all of it.
 */
export function nearest(
  entries: readonly Listing[],
  choice: Choice,
  view?: View,
  scores?: Scores,
): readonly Near[] {
  return partsOf(choice)
    .map((eased) => ({
      eased,
      choice: without(choice, eased),
      found: find(entries, without(choice, eased), view, scores),
    }))
    .filter(({ found }) => sizeOf(found) > 0)
    .sort((a, b) => sizeOf(a.found) - sizeOf(b.found));
}
