/** Letters in their plain form, for comparing words. */

/** Compatible letters as one (NFKD), without accents, in lower case: “Café” is “cafe”. */
export const plainLetters = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Compatibility letters (Unicode, NFKC): bold, italic, full-width, ligatures, circled. Posts are
 * decorated with them. A screen reader spells them out one by one, and no search finds them.
 */
const DRAWN = /[\u24b6-\u24e9\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/gu;

/** The text with each drawn letter as a plain one: “𝗞𝗻𝗶𝘁” is “Knit”. */
export const withoutDrawn = (text: string): string =>
  text.replace(DRAWN, (letter) => letter.normalize("NFKC"));

/**
 * Drawn letters A to Z and digits as UTF-16 units, for expressions without the flag `u`. The Greek
 * ones among the mathematical letters are left out.
 */
export const DRAWN_UNITS =
  "[\\u24b6-\\u24e9\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a]|\\ud835[\\udc00-\\udea3\\udfce-\\udfff]|\\ud83c[\\udd30-\\udd49]";

const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** True for a text with letters of a script that runs from right to left. */
export const hasRightToLeft = (text: string): boolean => FROM_THE_RIGHT.test(text);
