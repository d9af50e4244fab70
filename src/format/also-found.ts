/** The words by which an entry is found beside its name. */

/** Its other names, which pages show, and the words that the search alone knows. */
export const alsoFound = ({
  otherNames,
  searchWords,
}: {
  readonly otherNames: readonly string[];
  readonly searchWords: readonly string[];
}): readonly string[] => [...otherNames, ...searchWords];
