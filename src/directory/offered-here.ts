/** Whether a course is offered here: one wording for cards, lists, tables and levels. */
import { LOCAL } from "../model/collections/programmes.ts";
import type { Hub, Programme, Service } from "../model/collections/index.ts";

/** What is said of a course that families are not known to get here; undefined of anything else. */
export const notOfferedHere = (entry: Service | Hub | Programme): string | undefined =>
  entry.collection === "programmes" && entry.local !== "offered" ? LOCAL[entry.local] : undefined;

/** True when a course is not known to run here at all; one for staff runs. */
export const mayNotRunHere = ({
  local,
}: {
  readonly collection?: string;
  readonly local?: string | undefined;
}): boolean => local !== undefined && local !== "offered" && local !== "for staff";
