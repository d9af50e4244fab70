/** What stands for `LaterSearch` until it is loaded, and which texts wait for it. */
import type { LaterSearch, Work } from "./open-index.ts";

const none = (): [] => [];
const noWords = (): Map<string, number> => new Map();
const nothing = (): undefined => undefined;
const noWork = (): Work => ({ count: 0, step: nothing });

/** Stands for it until it has come: nothing is corrected, and no postcode, age or day is read. */
export const NOT_YET: LaterSearch = {
  hasCome: false,
  addDetails: noWork,
  addMeanings: noWork,
  addOthers: noWork,
  agesMeant: () => new Map(),
  corrections: noWords,
  dayAsked: () => ({ see: nothing, missed: nothing }),
  notesElsewhere: none,
  isUntil: () => false,
  matchRows: none,
  nearPair: noWords,
  nearestResults: none,
  outsidePostcode: none,
  postcodeAreas: none,
  postcodeOfIndex: nothing,
  rankDayPageFirst: nothing,
  resultsInDanger: ({ answer }) => answer.results,
  scoreMeanings: nothing,
  scorePostcode: nothing,
  slipsOf: none,
  whenMeant: none,
  withoutFigures: (_index, query) => query,
};

/**
 * True for a text that may have a postcode or an age, which only `LaterSearch` reads; or letters
 * that are not of the plain alphabet.
 */
export const needsLater = (typed: string): boolean =>
  !/^[ -/:-~]*$/.test(typed) || /\bolds?\b/i.test(typed);
