/** The numbers from 0 to 12 in words, each at its own index. */
export const ZERO_TO_TWELVE: readonly string[] =
  "nought one two three four five six seven eight nine ten eleven twelve".split(" ");
