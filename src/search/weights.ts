/**
 * The weights and thresholds of the ranker, in one place, so that a change can be weighed as a
 * whole. `search/danger-results.ts` has those of results under urgent help.
 */

/** Length of a typed text that is read, in UTF-16 units; the rest is ignored. */
export const MAX_TYPED_LENGTH = 1000;

/** Weight of a word by the field that it occurs in. */
export const FIELD = { name: 6, also: 5, on: 6, place: 3, line: 1.5, more: 1 } as const;

/** What a row of the thesaurus is worth to what it names. */
export const MEANS = {
  /** An entry that the row names; each later one in the row is worth a little less. */
  entry: 7,
  laterEntry: 0.4,
  /** The page of a need that the row names, and entries with that need. */
  needPage: 4.5,
  need: 1.6,
} as const;

/** How many of an entry’s needs, from the first that it names, it is chiefly about. */
export const CHIEF_NEEDS = 2;

/** Weight of a word of a need's label, for its page and for its entries. */
export const NEED_WORDS = { page: 4, entries: 0.8 } as const;

/** Quality of a match between a typed word and an index word. */
export const QUALITY = {
  same: 1,
  beginning: 0.75,
  /** The beginning of a longer word when it is a word itself. */
  beginningOfOther: 0.25,
  /** The same when entries have the word itself: names with the longer one come after them. */
  later: 1e-6,
  oneEdit: 0.6,
  twoEdits: 0.4,
  /** “add” among other words, where the abbreviation is “ADD”. */
  smallAcronym: 0.3,
} as const;

/** Words of a row that counts in any order, when they are not adjacent. */
export const MULTI_WORD_ANY_ORDER = 0.9;

/**
 * All of the words are one of the names of an entry; or one of its names is among the words.
 */
export const WHOLE_NAME = 6;
export const NAME_WITHIN = 3;

/** Weight of a word such as “help” that occurs in much of the content; other words weigh 1. */
export const COMMON_WORD_WEIGHT = 0.3;

/** Factor of a score when an entry matches next to none of the words. */
export const MIN_COVER = 0.2;

/**
 * Score multiplier of an entry about danger in a query without danger, where at most half of the
 * query by weight matches it, and no more than `MAX_DEMOTED_WEIGHT`.
 */
export const DEMOTED = 0.2;
export const MAX_DEMOTED_WEIGHT = 1.5;

/**
 * An entry in the place that was named, and one for the whole place; no entry is left out for its
 * place.
 */
export const IN_PLACE = 1.35;
export const FOR_ALL_PLACES = 1.1;

/** By kind: where people are helped comes before where they read. */
export const KIND = {
  need: 1,
  services: 1,
  hubs: 1,
  helplines: 1,
  programmes: 0.95,
  guidance: 0.95,
  professionals: 0.8,
  campaigns: 1,
  events: 0.9,
  tips: 0.85,
  levels: 0.8,
  glossary: 0.75,
  about: 0.65,
  pages: 0.9,
  site: 1,
  organisations: 0.5,
  news: 0.55,
  area: 0.6,
} as const;

/** By state. */
export const STATE = {
  usual: 1,
  overdue: 0.92,
  paused: 0.5,
  /** A closed entry is ranked after all other matches. */
  closed: 0.2,
  notHere: 0.6,
  unconfirmed: 0.95,
  cancelled: 0.6,
  postponed: 0.7,
  over: 0.4,
} as const;

/** Factor over the best score for a 24-hour helpline that must come first. */
export const ABOVE_BEST = 1.01;

/** Results below this share of the best score are dropped; below `MIN_SCORE` nothing is found. */
export const MIN_SHARE = 0.07;
export const MIN_SCORE = 0.5;
/** Least score of the best result when a distinctive word of the query matches nothing. */
export const MIN_SCORE_IN_PART = 2.5;
/** From this number of known, distinctive words on, a result that lacks some words is enough. */
export const KNOWN_WORDS_ENOUGH = 3;

/** Scores between which a result has in its name a word that the typed one begins. */
export const LATER_ABOVE = 1.5e-6;
export const LATER_BELOW = 1e-4;

/**
 * Share of the best score that the best result in a named place must reach to count as what is
 * asked for.
 */
export const SHARE_THERE = 0.5;

/** What an area or hub loses for each sector that its area lists before the one typed. */
export const SECTOR_PLACE = 0.3;

/** What an entry gains whose address has the whole postcode that was typed. */
export const AT_POSTCODE = 30;

/** Lengths from which a typed word is matched with one edit, and with two. */
export const ONE_EDIT_MIN_LENGTH = 5;
export const TWO_EDITS_MIN_LENGTH = 8;
/**
 * One of this length may be short of a letter: “bugy”, “mony”. Other edits would make too many
 * words of it.
 */
export const MISSING_LETTER_LENGTH = 4;
/** From this length on, the incomplete last word is a prefix. */
export const MIN_PREFIX_LENGTH = 2;
/** A known word of this length is complete: it is not the beginning of a longer one. */
export const WHOLE_FROM_LENGTH = 5;
/**
 * From this length on, the incomplete last word is a prefix of words of the thesaurus; two letters
 * begin too many of them.
 */
export const THESAURUS_MIN_PREFIX = 3;
