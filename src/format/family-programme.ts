/** Which programmes families can take part in. */
import { hasClosed } from "./standing.ts";

interface ForWhom {
  readonly audience: string;
  readonly local: string;
}

/** True of a programme for families, not for staff, that has not closed. */
export const isForFamilies = (programme: ForWhom): boolean =>
  !hasClosed(programme) && programme.audience === "families" && programme.local !== "for staff";
