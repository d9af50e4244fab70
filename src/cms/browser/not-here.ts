/**
 * Stands in the editor's script for what only a build has. Pages name it; previews never come to
 * it.
 */
const notHere = (): never => {
  throw new Error("This belongs to the build of the site, not to the editor.");
};

export const createHash = notHere;
export const absoluteUrl = notHere;
export const dateToRfc3339 = notHere;
export const dateToRfc822 = notHere;
