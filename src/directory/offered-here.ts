/** Sentences on whether a course is offered here, and whether families can join it. */
import { isOffered, mayNotRunHere } from "../format/offered.ts";
import { isCurrent, isRunning } from "../format/standing.ts";
import { LOCAL } from "../model/collections/programmes.ts";
import type { Hub, Programme, Service } from "../model/collections/index.ts";

/** What is said of a course that families are not known to get here; undefined of anything else. */
export const notOfferedHere = (entry: Service | Hub | Programme): string | undefined =>
  entry.collection === "programmes" && !isOffered(entry) ? LOCAL[entry.local] : undefined;

/** True for a course that people here, or those who work with them, can join as far as is known. */
export const canJoin = (programme: Pick<Programme, "status" | "local">): boolean =>
  isCurrent(programme) && !mayNotRunHere(programme);

/** True for what runs as far as is known, a course for staff among it. */
export const knownToRun = (entry: Service | Hub | Programme): boolean =>
  isRunning(entry) && !mayNotRunHere(entry);

/** True for what runs, and for a course that is offered to families here. */
export const runsHere = (entry: Service | Hub | Programme): boolean =>
  isRunning(entry) && isOffered(entry);
