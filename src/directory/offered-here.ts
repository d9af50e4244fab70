/** Whether a course is offered here: one answer for pages, cards, lists, tables and levels. */
import { isCurrent, isRunning } from "../format/standing.ts";
import { LOCAL } from "../model/collections/programmes.ts";
import type { Hub, Programme, Service } from "../model/collections/index.ts";

/** What is said of a course that families are not known to get here; undefined of anything else. */
export const notOfferedHere = (entry: Service | Hub | Programme): string | undefined =>
  entry.collection === "programmes" && entry.local !== "offered" ? LOCAL[entry.local] : undefined;

const MAYBE_OFFERED: readonly Programme["local"][] = ["offered", "was offered", "planned"];

/** True for a course that families may join here or ask about. */
export const maybeOffered = ({ local }: Pick<Programme, "local">): boolean =>
  MAYBE_OFFERED.includes(local);

/** True when a course is not known to run here at all; one for staff runs. */
export const mayNotRunHere = ({
  local,
}: {
  readonly collection?: string;
  readonly local?: string | undefined;
}): boolean => local !== undefined && local !== "offered" && local !== "for staff";

/** True for a course that people here, or those who work with them, can join as far as is known. */
export const canJoin = (programme: Pick<Programme, "status" | "local">): boolean =>
  isCurrent(programme) && !mayNotRunHere(programme);

/** True for what runs as far as is known, a course for staff among it. */
export const knownToRun = (entry: Service | Hub | Programme): boolean =>
  isRunning(entry) && !mayNotRunHere(entry);

/** True for what runs, and for a course that is offered to families here. */
export const runsHere = (entry: Service | Hub | Programme): boolean =>
  isRunning(entry) && notOfferedHere(entry) === undefined;
