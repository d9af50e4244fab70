/** The words by which an entry is found beside its name. */
import { slugOf } from "./slug.ts";

/** The alternative names, which pages show, and the search words, which they do not. */
export const alsoFound = ({
  otherNames,
  searchWords,
}: {
  readonly otherNames: readonly string[];
  readonly searchWords: readonly string[];
}): readonly string[] => [...otherNames, ...searchWords];

/** True where a name is meant: its letters, digits and their order count, nothing else. */
export function isNameOf(value: string, names: readonly string[]): boolean {
  const wanted = slugOf(value);
  return wanted !== "" && names.some((name) => slugOf(name) === wanted);
}
