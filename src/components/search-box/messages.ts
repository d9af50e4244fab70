/** Status messages of the search box before it has results. */

/** Where the words typed go. */
export const TOLD_NOBODY = "What you type is not sent to anybody.";

/** While the index loads. `kilobytes`: its size, when known. */
export const waiting = (kilobytes: string | undefined): string =>
  kilobytes === undefined
    ? "Getting the list."
    : `Getting the list, about ${kilobytes} kB, once. ${TOLD_NOBODY}`;

/** When the index could not be fetched. The form still works. */
export const LOST =
  "Results as you type could not be fetched. Press Search to search the whole site.";
