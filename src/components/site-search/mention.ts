/**
 * Which of the pages that Pagefind gives have the typed words. Where no page has a word, Pagefind
 * gives pages with a word that begins like it: “Gillick” gives “Gill”.
 */
import { stem, wordsOf } from "../../search/tokenizer.ts";
import type { HitData } from "./pagefind.ts";

const stemsIn = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(stem));

/** True for a page with every word, in any of its forms. */
export function holdsWords(typed: string): (page: Pick<HitData, "meta" | "content">) => boolean {
  const asked = stemsIn(typed);
  return ({ meta, content }) => {
    const held = stemsIn(`${meta["title"] ?? ""} ${content}`);
    return asked.size > 0 && [...asked].every((word) => held.has(word));
  };
}

/** Endings of “a page …”, “pages …” and of a heading, “Pages …”. */
export interface Claim {
  readonly one: string;
  readonly many: string;
  readonly heading: string;
}

const ONE_WORD: Claim = {
  one: "mentions it",
  many: "mention it",
  heading: "that mention it",
};

/** Words that may be far apart on a page, which is then not about what they mean together. */
const ALL_WORDS: Claim = {
  one: "has all these words",
  many: "have all these words",
  heading: "with all these words",
};

/** What may be said of pages that were found for a text. */
export const claimOf = (typed: string): Claim => (stemsIn(typed).size > 1 ? ALL_WORDS : ONE_WORD);
