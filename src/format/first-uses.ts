/** Where on a page a word of the glossary is first used. */
import { escapeRegExp } from "./escape.ts";

/** A word to look for, with its abbreviation. */
export interface Explainable {
  readonly slug: string;
  readonly term: string;
  readonly abbreviation?: string | undefined;
}

/** A name of several words, each with a capital: “Step Up”, which is not “step up”. */
const isProperName = (term: string): boolean =>
  term.split(" ").length > 1 && term.split(" ").every((word) => /^\p{Lu}/u.test(word));

/**
 * A whole word in any capitals, also in the plural; a proper name and an abbreviation only as they
 * are written.
 */
function patterns({ term, abbreviation }: Explainable): readonly RegExp[] {
  const whole = (word: string, flags: string): RegExp =>
    new RegExp(`(?:^|[^\\p{L}\\p{N}])(${escapeRegExp(word)}s?)(?![\\p{L}\\p{N}])`, `gu${flags}`);
  return [
    whole(term, isProperName(term) ? "" : "i"),
    ...(abbreviation === undefined ? [] : [whole(abbreviation, "")]),
  ];
}

/**
 * For each part of a page, in order, the words that it uses first. A word inside a longer one that
 * is explained itself does not count: “early help” in “early help assessment”.
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
      const before = rest;
      for (const pattern of patterns(term))
        rest = rest.replace(pattern, (match) => "\u0000".repeat(match.length));
      return rest !== before;
    });
    const fresh = found.filter(({ slug }) => !seen.has(slug));
    for (const { slug } of fresh) seen.add(slug);
    return fresh;
  });
}
