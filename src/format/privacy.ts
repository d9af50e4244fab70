/** The words for whether a service tells others that somebody asked. */

/** Where it is known that nobody is told. */
export const PRIVATE = "Nobody is told that you asked.";

/** Where it is not known; a reader under 18 is told to ask. */
export const ASK_FIRST = "We do not know who they tell. Ask them before you say more.";
