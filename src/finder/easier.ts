/** What to offer when nothing meets the whole of a choice. */
import { type Found, find } from "./find.ts";
import { type Choice, type Part, partsOf, without } from "./listing.ts";
import type { View } from "./rank.ts";
import type { Indexed } from "./score.ts";

export interface Near {
  /** What was asked instead: the choice without one of its parts, or with any of its words. */
  readonly choice: Choice;
  readonly eased: Part;
  readonly found: Found;
}

const sizeOf = ({ sure, maybe }: Found): number => sure.length + maybe.length;

function easier(entries: readonly Indexed[], choice: Choice, part: Part, view?: View): Near {
  const near = (eased: Choice): Near => ({ choice: eased, eased: part, found: find(entries, eased, view) });
  if (part !== "words" || choice.anyWord) return near(without(choice, part));
  const some = near({ ...choice, anyWord: true });
  return sizeOf(some.found) > 0 ? some : near(without(choice, part));
}

/** What there is when one part of a choice is eased, the closest (fewest entries) first; for when nothing meets all of it. */
export function nearest(entries: readonly Indexed[], choice: Choice, view?: View): readonly Near[] {
  return partsOf(choice)
    .map((part) => easier(entries, choice, part, view))
    .filter(({ found }) => sizeOf(found) > 0)
    .sort((a, b) => sizeOf(a.found) - sizeOf(b.found));
}
