/** Status messages of the search box before it has results. */

/** While the index loads. `kilobytes`: its size, when known. */
export const waiting = (kilobytes: string | undefined): string =>
  kilobytes === undefined
    ? "Getting the list."
    : `Getting the list, about ${kilobytes} kB, once. What you type stays on your device.`;

/** When the index could not be fetched. The form still works. */
export const LOST =
  "Results as you type could not be fetched. Press Search to search the whole site.";
