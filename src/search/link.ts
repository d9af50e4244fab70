/**
 * A search as the part of a link after “#”: `#q=baby+clothes`. A browser never sends that part, so
 * no server learns the words.
 */

/** The fragment with its “#”; empty when there is nothing to say. */
export function toSearchFragment(
  pairs: readonly (readonly [name: string, value: string])[],
): string {
  const words = new URLSearchParams(pairs.map((pair) => [...pair])).toString();
  return words && `#${words}`;
}

/** What a fragment says; undefined when it is not a search, such as the name of a heading. */
export function fromSearchFragment(hash: string): URLSearchParams | undefined {
  return hash.includes("=") ? new URLSearchParams(hash.slice(1)) : undefined;
}

/** Words that came in an address, if any: behind “#” or, from elsewhere, behind “?”. */
export const wordsGiven = ({ search, hash }: Pick<Location, "search" | "hash">): string | null =>
  fromSearchFragment(hash)?.get("q") ?? new URLSearchParams(search).get("q");

/** An address without the words that came in it. */
export const withoutSearch = (path: string, hash: string): string =>
  path + (fromSearchFragment(hash) === undefined ? hash : "");
