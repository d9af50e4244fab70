/**
 * Replaces, in the editor's bundle, modules that only a build can run. Views import them; previews
 * never call them.
 */
const notHere = (): never => {
  throw new Error("This belongs to the build of the site, not to the editor.");
};

export const createHash = notHere;
export const absoluteUrl = notHere;
export const dateToRfc3339 = notHere;
export const dateToRfc822 = notHere;
