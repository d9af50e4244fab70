/**
 * Whether a course is offered here, in one verdict, as `standing.ts` has it for whether it runs.
 * What families are told of it: `directory/offered-here.ts`.
 */

/** A record; one of a kind that asks no such question has no `local`. */
interface MaybeCourse {
  readonly collection?: string;
  readonly local?: string | undefined;
}

/** True for a course that is known to be offered to families here, and for any other entry. */
export const isOffered = ({ local }: MaybeCourse): boolean =>
  local === undefined || local === "offered";

/** True for a course that families may join here or ask about. */
export const maybeOffered = (entry: MaybeCourse): boolean =>
  isOffered(entry) || entry.local === "was offered" || entry.local === "planned";

/** True when a course is not known to run here at all; one for staff runs. */
export const mayNotRunHere = (entry: MaybeCourse): boolean =>
  !isOffered(entry) && entry.local !== "for staff";
