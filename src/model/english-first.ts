/** Advice on titles of which no address can be made. */
export const ENGLISH_FIRST =
  "The web address of the page is made from its letters A to Z: write it in English first, and the other language after it or in the text.";
