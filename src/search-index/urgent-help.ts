/** Urgent help as the index has it. */
import { withListKinds, withListWords } from "../format/named-lists.ts";
import { lineHours } from "../format/phones.ts";
import { runningLines } from "../directory/urgent.ts";
import type { Urgent } from "../model/data/urgent.ts";
import type { Library } from "../model/library.ts";
import type { DangerKinds } from "../search/intent/classify-all.ts";
import type { UrgentHelp } from "../search/urgent-help.ts";
import type { SearchDocument } from "./search-document.ts";
import { openingHours } from "./opening-hours.ts";

/** “Children’s services, Exampleton” and “Women’s Aid Exampleton” without the place. */
function nameWithout(name: string, place: string): string {
  const short = name.endsWith(place) ? name.slice(0, -place.length).replace(/[,\s]+$/, "") : name;
  return short === "" ? name : short;
}

/** The kinds of danger with their phrases and lists written out, and the words about writing. */
export const dangerKinds = ({
  categories,
  kindLists,
  wordLists,
  writing,
  young,
}: Urgent): DangerKinds => ({
  categories: categories.map(({ id, topics, phrases, rulesOut }) => ({
    id,
    topics,
    ...(phrases.length > 0
      ? {
          phrases: phrases.map((phrase) => withListWords(phrase, wordLists)),
          rulesOut: withListKinds(rulesOut, kindLists),
        }
      : {}),
  })),
  harmless: [],
  writing,
  young,
});

/** Keys of all that kinds of danger name. */
const keysOfKinds = ({ categories }: Urgent): ReadonlySet<string> =>
  new Set(
    categories.flatMap(({ lines, pages, entries }) => [
      ...lines.map((slug) => `helplines/${slug}`),
      ...pages,
      ...entries,
    ]),
  );

/**
 * Keys of the helplines, pages and entries of the kinds of danger. Not those of health, which
 * everyday illness needs too: an entry counts that is first about a sensitive need, and a helpline
 * of a need that is urgent.
 */
function dangerKeys(
  { data: { taxonomy, urgent } }: Library,
  documents: readonly SearchDocument[],
): readonly string[] {
  const named = keysOfKinds(urgent);
  return documents.flatMap(({ key, needs: [first] }) => {
    const need = taxonomy.needs.find(({ id }) => id === first);
    const isMeant = need?.sensitive || (key.startsWith("helplines/") && need?.urgent);
    return isMeant && named.has(key) ? [key] : [];
  });
}

/**
 * Kinds of documents whose titles are no danger, but for those of kinds of danger. Services are
 * thousands in a large place, so their names are not written a second time.
 */
const TITLED = ["site", "pages", "need", "guidance", "professionals", "levels"];

/** Titles of the site’s own pages, and abbreviations that the glossary explains. */
function harmlessNames(
  { content, data: { urgent } }: Library,
  documents: readonly SearchDocument[],
): readonly string[] {
  const named = keysOfKinds(urgent);
  const titles = documents.flatMap(({ key, kind, name }) =>
    TITLED.includes(kind) && !named.has(key) ? [name] : [],
  );
  return [...content.glossary.flatMap(({ abbreviation }) => abbreviation ?? []), ...titles];
}

/** `keys` are the numbers of entries by “collection/file”. */
export function urgentHelpData(
  library: Library,
  keys: ReadonlyMap<string, number>,
  documents: readonly SearchDocument[],
): UrgentHelp {
  const { urgent, site } = library.data;
  const { content } = library;
  const kinds = dangerKinds(urgent).categories;
  const pages = (paths: readonly string[]): number[] => paths.flatMap((key) => keys.get(key) ?? []);
  const lines = (slugs: readonly string[]): number[] =>
    pages(runningLines(slugs, library).map(({ slug }) => `helplines/${slug}`));
  return {
    title: urgent.title,
    question: urgent.question,
    more: urgent.more,
    all: urgent.all,
    first: lines(urgent.first),
    always: lines(urgent.always),
    dangers: pages(dangerKeys(library, documents)),
    harmless: [{ id: "none", topics: harmlessNames(library, documents) }],
    hours: content.helplines.flatMap((line) =>
      openingHours(lineHours(line) ?? "").map((own) => ({
        entry: keys.get(`helplines/${line.slug}`) ?? -1,
        ...own,
      })),
    ),
    categories: urgent.categories.map((one, at) => ({
      ...(kinds[at] as (typeof kinds)[number]),
      lines: lines(one.lines),
      pages: pages(one.pages),
      entries: pages(one.entries),
    })),
    writing: {
      ...urgent.writing,
      lines: lines(urgent.writing.lines),
      entries: pages(urgent.writing.entries),
    },
    young: { ...urgent.young, lines: lines(urgent.young.lines) },
    languages: urgent.languages,
    names: content.helplines.flatMap(({ slug, name }) => {
      const short = nameWithout(name, site.place);
      const number = keys.get(`helplines/${slug}`);
      return short === name || number === undefined ? [] : [[number, short] as const];
    }),
  };
}
