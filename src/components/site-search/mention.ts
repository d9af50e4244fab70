/**
 * Which of the pages that Pagefind gives have the typed words. Where no page has a word, Pagefind
 * gives pages with a word that begins like it: “Gillick” gives “Gill”.
 */
import { stem, stemsOf, wordsOf } from "../../search/tokenizer.ts";
import type { HitData } from "./pagefind.ts";

/** True for a page with every telling word, in any of its forms. */
export function hasWords(typed: string): (page: Pick<HitData, "meta" | "content">) => boolean {
  const asked = new Set(stemsOf(typed));
  return ({ meta, content }) => {
    const held = new Set(wordsOf(`${meta["title"] ?? ""} ${content}`).map(stem));
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

/** Several words may stand far apart on a page, which then is not about what they mean together. */
const ALL_WORDS: Claim = {
  one: "has all these words",
  many: "have all these words",
  heading: "with all these words",
};

export const claimOf = (typed: string): Claim =>
  new Set(stemsOf(typed)).size > 1 ? ALL_WORDS : ONE_WORD;
