/** The guidance of each kind of reader, and what belongs to a level of need. */
import { byOwnOrder } from "../../format/sort-order.ts";
import { listedEntries } from "../../directory/listing-of.ts";
import { addressOf } from "../../model/addresses.ts";
import type { Guidance, Level, Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

export const FAMILY_START = "/early-help/";
export const YOUNG_START = "/young-people/";
export const LEVELS_URL = "/early-help/levels/";
/** URL of the start page for professionals; `model/addresses.ts` has a rule for its slug. */
export const PROFESSIONAL_START = addressOf("guidance", "for-professionals", {
  audience: "professional",
});

/** Guidance pages for some readers, in order. */
export function guidanceFor(
  { content: { guidance } }: Library,
  audience: Guidance["audience"],
): readonly Guidance[] {
  return guidance.filter((page) => page.audience === audience).toSorted(byOwnOrder);
}

/** The levels of need, from what is open to everybody on. They have names and never numbers. */
export function levelsInOrder({ content: { levels } }: Library): readonly Level[] {
  return levels.toSorted(byOwnOrder);
}

/** What is listed for a level of need: the same as the finder shows for it, A to Z. */
export const helpAtLevel = (library: Library, level: string): readonly (Service | Programme)[] =>
  listedEntries(library).filter(
    (entry): entry is Service | Programme =>
      entry.collection !== "hubs" && entry.levels.includes(level),
  );

/** The finder with that level chosen. */
export const findAtLevel = (level: string): string => `/find/?level=${encodeURIComponent(level)}`;

/** The same page for the other readers: as it says itself, or as the other says. */
export function counterpartOf(
  { slug, counterpart }: Guidance,
  library: Library,
): Guidance | undefined {
  if (counterpart !== undefined) return library.entry("guidance", counterpart);
  return library.content.guidance.find((page) => page.counterpart === slug);
}
