/** File names of entries, which become parts of addresses. */
import { isSlug } from "../../format/slug.ts";

const WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Names that a server leaves out of an address: /news/index/ would lead to /news/. */
const FOLDED = new Set(["index", "default", "index-html"]);
const MAX_CHARACTERS = 100;

/**
 * What is wrong with a file name, as a sentence without its subject, the file; undefined when the
 * name is valid.
 */
export function slugFault(slug: string): string | undefined {
  if (slug.length > MAX_CHARACTERS)
    return `has a name of more than ${MAX_CHARACTERS} characters. Shorten it.`;
  if (WINDOWS.test(slug))
    return `has a name (“${slug}”) that Windows cannot store. Choose another.`;
  if (FOLDED.has(slug))
    return `has a name (“${slug}”) that many servers take for the folder itself. Choose another.`;
  return isSlug(slug)
    ? undefined
    : "has a name that cannot be part of an address. Use small letters a to z, digits and single hyphens.";
}
