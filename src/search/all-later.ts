/** All that the search does after its first results, as one module of its own. */
import { addDetails, addOthers } from "./add-rest.ts";
import { agesMeant } from "./ages.ts";
import { corrections, nearPair, slipsOf } from "./corrections.ts";
import { resultsInDanger } from "./danger-results.ts";
import { rankDayPageFirst } from "./day-first.ts";
import { isUntil, whenMeant } from "./days.ts";
import { withoutFigures } from "./figures.ts";
import { notesElsewhere, matchRows } from "./row-matches.ts";
import { dayAsked } from "./missed-day.ts";
import { outsidePostcode } from "./outside-postcode.ts";
import { postcodeAreas, postcodeOfIndex } from "./postcode.ts";
import { scoreMeanings } from "./score-meanings.ts";
import { scorePostcode } from "./score-postcode.ts";
import { nearestResults } from "./suggestions.ts";
import { addMeanings } from "./synonyms.ts";
import type { LaterSearch } from "./open-index.ts";

export const LATER: LaterSearch = {
  hasCome: true,
  addDetails,
  addMeanings,
  addOthers,
  agesMeant,
  corrections,
  dayAsked,
  notesElsewhere,
  isUntil,
  matchRows,
  nearPair,
  nearestResults,
  outsidePostcode,
  postcodeAreas,
  postcodeOfIndex,
  rankDayPageFirst,
  resultsInDanger,
  scoreMeanings,
  scorePostcode,
  slipsOf,
  whenMeant,
  withoutFigures,
};
