/**
 * Search results for pages of the site that are not content entries. Build time only.
 */
import type { Library } from "../model/library.ts";
import { languageUrl } from "../model/addresses.ts";
import { EMPTY_FIELDS, type SearchDocument } from "./search-document.ts";

/** Key of a page of the site in the thesaurus. */
export const pageKey = (url: string): string => `page${url}`;

/** Keys of the pages in other languages, by the language of a row of the thesaurus. */
export const languageKeys = ({ data }: Library): ReadonlyMap<string, string> =>
  new Map(
    data.languages.languages.map(({ code, searchedAs = code }) => [
      searchedAs,
      pageKey(languageUrl(code)),
    ]),
  );

const pageOf = (url: string, name: string, line: string, also: readonly string[] = []) =>
  ({ ...EMPTY_FIELDS, key: pageKey(url), kind: "site", url, name, line, also }) as const;

/** Lists, calendars, the shortlist and pages in other languages, beside the documents that are. */
export function sitePages({ data }: Library, others: readonly SearchDocument[]): SearchDocument[] {
  const known = new Set(others.map(({ url }) => url));
  const { languages } = data.languages;
  return [
    ...data.thesaurus.pages.map(({ url, name, summary }) => pageOf(url, name, summary)),
    ...languages.map(({ code, name, english, title }) =>
      pageOf(languageUrl(code), name, `${title}. Help for families, in ${english}.`, [english]),
    ),
  ].filter(({ url }) => !known.has(url));
}
