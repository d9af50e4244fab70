/** Where on a page a word of the glossary is first used. */
import { escapeRegExp } from "./escape.ts";

/** A word to look for, with its abbreviation. */
export interface Explainable {
  readonly slug: string;
  readonly term: string;
  readonly abbreviation?: string | undefined;
  /** Phrases in which it means something else. */
  readonly otherSenses?: readonly string[];
  /** Found in any capitals, as an editor chose it for the text. */
  readonly anyCapitals?: boolean;
}

/** A name of several words, each with a capital: “Step Up”, which is not “step up”. */
const isProperName = (term: string): boolean =>
  term.split(" ").length > 1 && term.split(" ").every((word) => /^\p{Lu}/u.test(word));

/** A name in capital letters: “ICON”, which is not “icon”. */
const isInCapitals = (term: string): boolean => term.length > 1 && term === term.toUpperCase();

const whole = (word: string, flags: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}\\p{N}])(${escapeRegExp(word)}s?)(?![\\p{L}\\p{N}])`, `gu${flags}`);

/** True where a text has the word by itself, in these capitals. */
export const isWritten = (word: string, text: string): boolean => whole(word, "").test(text);

/**
 * A whole word in any capitals, also in the plural; a proper name and an abbreviation only as they
 * are written.
 */
function patterns({ term, abbreviation, anyCapitals = false }: Explainable): readonly RegExp[] {
  const asWritten = isInCapitals(term) || (isProperName(term) && !anyCapitals);
  return [
    whole(term, asWritten ? "" : "i"),
    ...(abbreviation === undefined ? [] : [whole(abbreviation, "")]),
  ];
}

/** The text with what the patterns match made unreadable, as long as before. */
const blanked = (text: string, all: readonly RegExp[]): string =>
  all.reduce(
    (rest, pattern) => rest.replace(pattern, (match) => "\u0000".repeat(match.length)),
    text,
  );

/**
 * For each part of a page, in order, the words that it uses first. A word inside a longer one that
 * is explained itself does not count: “early help” in “early help assessment”. Nor does one in a
 * phrase in which it means something else: “prevention” in “homeless prevention form”.
 */
export function firstUses<T extends Explainable>(
  terms: readonly T[],
  parts: readonly string[],
): readonly (readonly T[])[] {
  const longestFirst = terms.toSorted((a, b) => b.term.length - a.term.length);
  const seen = new Set<string>();
  return parts.map((part) => {
    let rest = part;
    const found = longestFirst.filter((term) => {
      const { otherSenses = [] } = term;
      const before = blanked(
        rest,
        otherSenses.map((phrase) => whole(phrase, "i")),
      );
      rest = blanked(before, patterns(term));
      return rest !== before;
    });
    const fresh = found.filter(({ slug }) => !seen.has(slug));
    for (const { slug } of fresh) seen.add(slug);
    return fresh;
  });
}
