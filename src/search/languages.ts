/** Which language other than English a text is in, by the rows of the thesaurus that it meets. */
/** A row that is met, and by which words. */
interface MatchedRow {
  readonly bits: number;
}

const countOf = (bits: number): number => bits.toString(2).split("1").length - 1;

/**
 * Without the rows of any language other than the one that most words are in. Small words of a
 * language, such as “jest”, have its code in capitals (“PL”): alone they do not tell the language,
 * and beside other words of it they lose their English meaning, as “dla” does.
 */
export function ofOneLanguage<T extends MatchedRow>(
  all: readonly T[],
  languageOf: (one: T) => string,
): readonly T[] {
  const said: Record<string, number> = {};
  let [most, small] = [1, 0];
  for (const one of all) {
    const language = languageOf(one);
    const own = language.toUpperCase();
    if (own < "A") continue;
    said[own] = (said[own] ?? 0) | one.bits;
    most = Math.max(most, countOf(said[own]));
    if (language === own) small |= one.bits;
  }
  return all.filter((one) => {
    const language = languageOf(one);
    const bits = said[language.toUpperCase()];
    if (bits === undefined) return most < 2 || (one.bits & small) === 0;
    return countOf(bits) === most && (most > 1 || language > "Z");
  });
}
