/** Sentences on whether a course is offered here, and whether families can join it. */
import { isOffered, mayNotRunHere } from "../format/offered.ts";
import { isCurrent, isRunning } from "../format/standing.ts";
import { LOCAL } from "../model/collections/programmes.ts";
import type { Hub, Programme, Service } from "../model/collections/index.ts";

/**
 * What pages say of a course that families are not known to get here; undefined for any other
 * entry.
 */
export const notOfferedHere = (entry: Service | Hub | Programme): string | undefined =>
  entry.collection === "programmes" && !isOffered(entry) ? LOCAL[entry.local] : undefined;

/**
 * True for a course that has not ended and that families, or the staff it is for, can join here.
 */
export const canJoin = (programme: Pick<Programme, "status" | "local">): boolean =>
  isCurrent(programme) && !mayNotRunHere(programme);

/** True for an entry that runs; a course must be known to run here, for families or for staff. */
export const knownToRun = (entry: Service | Hub | Programme): boolean =>
  isRunning(entry) && !mayNotRunHere(entry);

/** True for an entry that runs; a course must be offered to families here. */
export const runsHere = (entry: Service | Hub | Programme): boolean =>
  isRunning(entry) && isOffered(entry);
