/** Letters in their plain form, for comparing words. */

/** Compatible letters as one (NFKD), without accents, in lower case: “Café” is “cafe”. */
export const plainLetters = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
