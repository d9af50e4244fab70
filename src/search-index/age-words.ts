/** Index words for the ages that an entry takes. Build time only. */
import { type AgeRange, answerToAges } from "../format/ages.ts";
import { ageWord, OLDEST_INDEXED } from "../search/ages.ts";

/** Index words for every year that a range contains; none when it states no age. */
export const ageWords = (range: AgeRange): readonly string[] =>
  Array.from({ length: OLDEST_INDEXED + 1 }, (_, years) => years)
    .filter((years) => answerToAges(range, years, years) === "yes")
    .map(ageWord);
