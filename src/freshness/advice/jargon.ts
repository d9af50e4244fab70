/** Official words that texts for families use without their meaning. */
import { escapeRegExp } from "../../format/escape.ts";
import { collections, type AnyEntry } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { type Hint, proseOf, type AdviceRule, type Word } from "./advice.ts";
import { textBlocks } from "../../format/markdown.ts";

/** Collections written for families. Texts for professionals may use technical terms. */
const forFamilies = (entry: AnyEntry): boolean =>
  ["services", "hubs", "news"].includes(entry.collection) ||
  (entry.collection === "guidance" && entry.audience === "family");

/** True when the text contains the word as a word of its own. Abbreviations must be in capitals. */
function holds(text: string, word: string): boolean {
  const abbreviation = word === word.toUpperCase();
  return new RegExp(
    `(?:^|[^\\p{L}\\d])${escapeRegExp(word)}(?![\\p{L}\\d])`,
    abbreviation ? "u" : "iu",
  ).test(text);
}

/**
 * Terms that need no definition: place names, sections of the site, and groups and programmes that
 * have a page.
 */
function names({ content, data }: Library): ReadonlySet<string> {
  const entries = [...content.organisations, ...content.programmes, ...content.campaigns];
  const sections = Object.values(collections).map(({ one }) => one);
  return new Set(
    [
      data.site.place,
      ...sections,
      ...entries.map(({ name }) => name),
      ...content.organisations.flatMap(({ otherNames }) => otherNames),
    ].map((name) => name.toLowerCase()),
  );
}

/** The words of the glossary that need their meaning beside them. */
export function officialWords(library: Library): readonly Word[] {
  const known = names(library);
  return library.content.glossary.flatMap(({ slug, term, abbreviation }) => {
    const words = [term, ...(abbreviation === undefined ? [] : [abbreviation])];
    return words.some((word) => known.has(word.toLowerCase()))
      ? []
      : words.map((word) => ({ slug, word }));
  });
}

const quoted = (words: readonly Word[]): string => words.map(({ word }) => `“${word}”`).join(", ");

/**
 * The words that an entry uses and explains nowhere: not in its list of words, and not by a link.
 */
function unexplained(entry: AnyEntry, words: readonly Word[]): readonly Word[] {
  const all = JSON.stringify(entry);
  const listed: readonly string[] = "terms" in entry ? entry.terms : [];
  return words.filter(({ slug }) => !listed.includes(slug) && !all.includes(`/glossary/#${slug}`));
}

/** One hint for each text with such words; each word is named once for an entry. */
export const jargon: AdviceRule = (entry, { words }) => {
  if (!forFamilies(entry)) return [];
  const advice =
    "terms" in entry
      ? "Use everyday words, or add them to “Words explained in the glossary”."
      : "Use everyday words, or link them to the glossary.";
  let open = unexplained(entry, words);
  return proseOf(entry).flatMap(({ text, path, markdown }): Hint[] => {
    const plain = markdown ? textBlocks(text).join("\n") : text;
    const used = open.filter(({ word }) => holds(plain, word));
    open = open.filter(({ slug }) => !used.some((other) => other.slug === slug));
    return used.length === 0
      ? []
      : [{ path, message: `uses ${quoted(used)} without the meaning. ${advice}` }];
  });
};
