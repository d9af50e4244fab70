/** Results of the search as list items. All words are set as text, never as HTML. */
import type { Claim } from "./mention.ts";
import type { HitData } from "./pagefind.ts";

/** One result: what it is called, what kind of page it is, some words round the match. */
export function pageResult({ url, meta, plain_excerpt: excerpt }: HitData): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "search__result";
  const title = document.createElement("h3");
  title.className = "search__title";
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta["title"] ?? url;
  title.append(link);
  item.append(title);
  if (meta["kind"] !== undefined) item.append(paragraph("search__kind", meta["kind"]));
  item.append(paragraph("search__excerpt", excerpt));
  return item;
}

function paragraph(name: string, words: string): HTMLParagraphElement {
  const element = document.createElement("p");
  element.className = name;
  element.textContent = words;
  return element;
}

const OTHER_WAYS = "Try other words, or look through everything by topic below.";

/** What is said once the pages are searched, after the answers of the box. */
export function moreSentence(shown: number, above: number, { one, many, heading }: Claim): string {
  if (shown === 0) return above > 0 ? `No other page ${one}.` : `No page ${one}. ${OTHER_WAYS}`;
  return above > 0 ? `More pages ${heading} are below.` : `Some pages ${many}.`;
}

/** What is said once the pages are searched and the search box could not be asked. */
export const aloneSentence = (hits: number): string =>
  hits === 0 ? `${countSentence(0)} ${OTHER_WAYS}` : countSentence(hits);

/** What is said below urgent help, where the pages come only when asked for. */
export const heldSentence = (goesOn: boolean): string =>
  goesOn ? "You can look for more pages below." : "Everything found is above.";

/** “3 pages found.” */
export function countSentence(count: number): string {
  return count === 0 ? "No pages found." : `${count} ${count === 1 ? "page" : "pages"} found.`;
}
