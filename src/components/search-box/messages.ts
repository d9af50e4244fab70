/** What the box says while it has nothing to show. */

/** Said while the list is on its way; kB when they are known. */
export const waiting = (kilobytes: string | undefined): string =>
  kilobytes === undefined
    ? "Getting the list."
    : `Getting the list, about ${kilobytes} kB, once. What you type stays on your device.`;

/** Said when it could not be had. The form works without it. */
export const LOST =
  "Results as you type could not be fetched. Press Search to search the whole site.";
