/**
 * Converts the thesaurus to the form of the search index: the rows that load with the names, and
 * those that load later.
 */
import { isSensitive } from "../format/sensitive.ts";
import { ANY_ORDER, letterOf, type Meanings, NOT_HERE, TELLING } from "../search/index-format.ts";
import type { Library } from "../model/library.ts";
import { column, letters } from "./columns.ts";
import { elsewhereOf } from "./elsewhere.ts";
import { languageKeys, pageKey } from "./site-pages.ts";

interface ThesaurusParts {
  /** English rows and pages of the site. */
  readonly first: Meanings;
  /**
   * Rows that lead first to a word explained, other languages, and what is not here: for words that
   * match no row of `first`.
   */
  readonly second: Meanings;
}

type Row = Pick<Library["data"]["thesaurus"]["rows"][number], "words" | "needs" | "entries"> & {
  readonly language: string | undefined;
  /** Number of the note on words that another organisation answers. */
  readonly note?: number;
};

/**
 * A row of another language leads first to the page in that language, which its reader can read. A
 * row without needs and entries has small words: its language is in capitals, and without a page
 * in that language it leads to the list of `all` languages.
 */
function withOwnPage(row: Row, pages: ReadonlyMap<string, string>, all: string): Row {
  const { language, needs, entries } = row;
  if (language === undefined) return row;
  const isSmall = needs.length + entries.length === 0;
  const page = pages.get(language) ?? (isSmall ? all : undefined);
  return {
    ...row,
    entries: page === undefined ? entries : [page, ...entries],
    language: isSmall ? language.toUpperCase() : language,
  };
}

const explains = ({ entries: [first = ""] }: Row): boolean => first.startsWith("glossary/");

/**
 * The thesaurus as columns of the index. `needs` and `keys` give the numbers of needs and entries.
 */
export function meaningsOf(
  library: Library,
  needs: readonly string[],
  keys: ReadonlyMap<string, number>,
): ThesaurusParts {
  const { rows, pages, notHere } = library.data.thesaurus;
  const own = languageKeys(library);
  const inAll = pageKey(library.data.urgent.languages.url);
  const all: readonly Row[] = [
    ...rows.map((row) => withOwnPage({ ...row, language: row.language }, own, inAll)),
    ...pages.map(({ words, url, needs }) => ({
      words,
      needs,
      entries: [pageKey(url)],
      language: ANY_ORDER,
    })),
    ...(notHere.length === 0
      ? []
      : [{ words: notHere, needs: [], entries: [], language: NOT_HERE }]),
    ...elsewhereOf(library).map((one, note) => ({ ...one, needs: [], language: NOT_HERE, note })),
  ];
  const marks = new Map<string, string>(
    Object.values(library.content)
      .flat()
      .flatMap((entry) =>
        isSensitive(entry) ? [[`${entry.collection}/${entry.slug}`, TELLING] as const] : [],
      ),
  );
  const columns = (some: typeof all): Meanings => ({
    w: column(some.map(({ words }) => words.join("|"))),
    n: column(
      some.map(({ needs: own, note }) =>
        note === undefined ? letters(own, needs) : letterOf(note),
      ),
    ),
    e: column(some.map(({ entries }) => entries.flatMap((key) => keys.get(key) ?? []).join())),
    l: column(
      some.map(({ language, entries: [first = ""] }) => language ?? marks.get(first) ?? ""),
    ),
  });
  const isFirst = (row: Row): boolean =>
    row.language === ANY_ORDER || (row.language === undefined && !explains(row));
  return {
    first: columns(all.filter(isFirst)),
    second: columns(all.filter((row) => !isFirst(row))),
  };
}
