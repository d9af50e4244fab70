/** The parts of a day, for words, filters and the search. */

/** Times of day: from the first hour up to but not the second. */
export const HOURS = {
  morning: ["00:00", "12:00"],
  afternoon: ["12:00", "17:00"],
  evening: ["17:00", "24:00"],
} as const;
