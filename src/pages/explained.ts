/** Which words of the glossary each part of a page explains: the part that uses a word first. */
import { firstUses, isWritten } from "../format/first-uses.ts";
import { markdownText } from "../format/markdown.ts";
import { small } from "../format/words.ts";
import type { GlossaryTerm } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

/** Words that are explained on a page beyond those that its editor chose. */
const MAX_OTHERS = 5;

/** The page whose words are explained. */
interface Explaining {
  /** Slugs of the words that its editor chose. */
  readonly terms: readonly string[];
  readonly name?: string;
  /** How many other words are explained at most, where the page has little room. */
  readonly others?: number;
}

export interface Explained {
  /** For each part before the text of the page, the words that it uses first. */
  readonly parts: readonly (readonly GlossaryTerm[])[];
  /** Words that the text of the page uses first. */
  readonly body: readonly GlossaryTerm[];
}

/** True for a word that is the name of the page itself, which the page explains. */
const isNameOf = (name: string, { term, abbreviation }: GlossaryTerm): boolean =>
  [term, abbreviation].some((word) => word?.toLowerCase() === name.toLowerCase());

/**
 * The word in a small first letter where the page writes it so, and without its abbreviation where
 * the page writes it out each time.
 */
function asOnPage(entry: GlossaryTerm, texts: readonly string[]): GlossaryTerm {
  const onPage = (word: string): boolean => texts.some((text) => isWritten(word, text));
  const inText = small(entry.term);
  const { abbreviation } = entry;
  return {
    ...entry,
    term: onPage(inText) ? inText : entry.term,
    abbreviation: abbreviation !== undefined && onPage(abbreviation) ? abbreviation : undefined,
  };
}

/**
 * Shares the words out among the parts of a page and its Markdown body. Only a word that the page
 * uses is explained, in the form that it uses: of the editor's own words all, of the others the
 * first few. The name of the page is not.
 */
export function explained(
  { terms: chosen, name = "", others: most = MAX_OTHERS }: Explaining,
  parts: readonly (string | undefined)[],
  body: string | undefined,
  library: Library,
): Explained {
  // The editor means the word, however the text writes it.
  const chosenWord = (term: GlossaryTerm) => ({ ...term, anyCapitals: true });
  const texts = [...parts.map((part) => part ?? ""), body === undefined ? "" : markdownText(body)];
  const isOwn = ({ slug }: GlossaryTerm): boolean => chosen.includes(slug);
  const words = library.content.glossary
    .filter((term) => isOwn(term) || !isNameOf(name, term))
    .map((term) => (isOwn(term) ? chosenWord(term) : term));
  const found = firstUses(words, texts);
  const others = new Set(
    found
      .flat()
      .filter((term) => !isOwn(term))
      .slice(0, most),
  );
  const shown = found.map((terms) =>
    terms.filter((term) => isOwn(term) || others.has(term)).map((term) => asOnPage(term, texts)),
  );
  return {
    parts: shown.slice(0, -1),
    body: shown[shown.length - 1] ?? [],
  };
}
