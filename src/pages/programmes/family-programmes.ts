/** Programmes that families take part in, and in which order they are listed. */
import { byName } from "../../format/sort-order.ts";
import { isRunning } from "../../format/standing.ts";
import { statusWords } from "../../freshness/certainty.ts";
import type { Programme } from "../../model/collections/index.ts";
import { LOCAL } from "../../model/collections/programmes.ts";
import type { Library } from "../../model/library.ts";
import { isForFamilies } from "../../format/family-programme.ts";

/** Whether families can join here, in the few words of a table. */
const HERE = { ...LOCAL, "not found": "Not found here" } as const satisfies Record<
  Programme["local"],
  string
>;

/** Whether families can join here; of one that does not run, its status in words. */
export const hereText = (programme: Programme): string =>
  isRunning(programme) ? HERE[programme.local] : statusWords(programme);

const ORDER = Object.keys(HERE);

/**
 * Programmes in the order of lists: those that families may be able to join here first, then by
 * name.
 */
export const sorted = (programmes: readonly Programme[]): readonly Programme[] =>
  programmes.toSorted(
    (a, b) => ORDER.indexOf(a.local) - ORDER.indexOf(b.local) || byName(a.name, b.name),
  );

/** Running programmes for families, sorted. */
export const familyProgrammes = ({ content }: Library): readonly Programme[] =>
  sorted(content.programmes.filter(isForFamilies));
