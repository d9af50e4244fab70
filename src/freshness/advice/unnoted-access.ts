/** Words on access in a text, while the place has nothing in its own fields. */
import { placesWithoutAccess } from "../../locations/locations.ts";
import { type AdviceRule, proseOf } from "./advice.ts";

const ON_ACCESS = /\b(?:wheelchairs?|step[- ]free|ramps?|changing places|hearing loops?)\b/i;

/** The page says that access is not known, unless the fields of the place say something. */
export const unnotedAccess: AdviceRule = (entry) => {
  if (entry.collection !== "services" && entry.collection !== "hubs") return [];
  const said = proseOf(entry).flatMap(({ text }) => ON_ACCESS.exec(text)?.[0] ?? [])[0];
  if (said === undefined) return [];
  return placesWithoutAccess(entry).map((index) => ({
    path: ["locations", index, "accessibilityNotes"],
    message: `is empty, and the text says “${said}”. Say it here too: the page says that access is not known.`,
  }));
};
