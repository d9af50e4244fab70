/**
 * The numbers from 0 to 12 in words, each at its own index. The search and the directory have lists
 * of their own: a module that both shared would be one more file for every reader to fetch.
 */
export const ZERO_TO_TWELVE: readonly string[] =
  "nought one two three four five six seven eight nine ten eleven twelve".split(" ");
