/** Which programmes families can take part in. */
import { hasClosed } from "../format/standing.ts";
import type { Programme } from "./collections/index.ts";

/** True of a programme for families, not for staff, that has not closed. */
export const isForFamilies = (programme: Programme): boolean =>
  !hasClosed(programme) && programme.audience === "families" && programme.local !== "for staff";
