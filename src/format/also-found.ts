/** The words by which an entry is found beside its name. */

/** The alternative names, which pages show, and the search words, which they do not. */
export const alsoFound = ({
  otherNames,
  searchWords,
}: {
  readonly otherNames: readonly string[];
  readonly searchWords: readonly string[];
}): readonly string[] => [...otherNames, ...searchWords];
