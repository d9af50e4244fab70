/** The words of danger of all languages, from `_data/safety.json`. */
import type { DangerWords } from "./danger-words.ts";

interface Safety extends Required<DangerWords> {
  readonly otherLanguages: readonly { readonly words: readonly string[] }[];
}

/** Words of other languages are as sure as those of `sure`. */
export const dangerLists = ({
  sure,
  words,
  harmless,
  everyday,
  otherLanguages,
}: Safety): Required<DangerWords> => ({
  sure: [...sure, ...otherLanguages.flatMap((language) => language.words)],
  words,
  harmless,
  everyday,
});

/** All words of danger as one list, for where no model decides. */
export function allDangerWords(safety: Safety): readonly string[] {
  const { sure, words } = dangerLists(safety);
  return [...sure, ...words];
}
