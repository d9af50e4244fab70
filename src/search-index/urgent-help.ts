/** Converts `_data/urgent.json` to the form of the search index. */
import { withListKinds, withListWords } from "../format/named-lists.ts";
import { canTurnTo } from "../directory/reachable.ts";
import { helplineHours } from "../format/phones.ts";
import { runningHelplinesAsListed } from "../directory/urgent.ts";
import type { Urgent } from "../model/data/urgent.ts";
import type { Library } from "../model/library.ts";
import type { DangerKinds } from "../search/intent/with-kinds.ts";
import type { KindWords, UrgentHelp } from "../search/urgent-help.ts";
import { cuesOf } from "./cues.ts";
import type { SearchDocument } from "./search-document.ts";
import { openingHours } from "./opening-hours.ts";

/** “Children’s services, Exampleton” and “Women’s Aid Exampleton” without the place. */
function nameWithout(name: string, place: string): string {
  const short = name.endsWith(place) ? name.slice(0, -place.length).replace(/[,\s]+$/, "") : name;
  return short === "" ? name : short;
}

/** Phrases with the words of their lists. */
const expandPhrases = (phrases: readonly string[], lists: Urgent["wordLists"]): readonly string[] =>
  phrases.map((phrase) => withListWords(phrase, lists));

/** The kinds of danger with their phrases and lists written out, and the words about writing. */
export const dangerKinds = ({
  categories,
  kindLists,
  wordLists,
  notMeant,
  cries,
  writing,
  young,
}: Urgent): DangerKinds => ({
  categories: categories.map(({ id, topics, phrases, inDanger, inDangerOf, rulesOut }) => ({
    id,
    topics,
    ...(phrases.length > 0 ? { phrases: expandPhrases(phrases, wordLists) } : {}),
    ...(inDanger.length > 0 ? { inDanger: expandPhrases(inDanger, wordLists) } : {}),
    ...(inDangerOf.length > 0 ? { inDangerOf: withListKinds(inDangerOf, kindLists) } : {}),
    ...(phrases.length + inDanger.length > 0
      ? { rulesOut: withListKinds(rulesOut, kindLists) }
      : {}),
  })),
  harmless: [],
  notMeant,
  cries,
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
 * Kinds of documents whose titles count as harmless, except those of kinds of danger. Services are
 * left out: a large place has thousands, and their names would be in the index twice.
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

/** Names and phrases of the kinds of danger, in the order of the kinds. */
export const kindWords = ({ data: { urgent } }: Library): readonly KindWords[] =>
  dangerKinds(urgent).categories;

/** Keys of services, hubs and courses that nobody can turn to at once. */
const outOfReach = (library: Library): ReadonlySet<string> => {
  const { content } = library;
  return new Set(
    [...content.services, ...content.hubs, ...content.programmes]
      .filter((entry) => !canTurnTo(entry, library))
      .map(({ collection, slug }) => `${collection}/${slug}`),
  );
};

/** `keys` are the numbers of entries by “collection/file”. */
export function urgentHelpData(
  library: Library,
  keys: ReadonlyMap<string, number>,
  documents: readonly SearchDocument[],
): UrgentHelp {
  const { urgent, site } = library.data;
  const { content } = library;
  const unreachable = outOfReach(library);
  const pages = (paths: readonly string[]): number[] => paths.flatMap((key) => keys.get(key) ?? []);
  /** In the order of the data: the panel itself orders them by the hour. */
  const lines = (slugs: readonly string[]): number[] =>
    pages(runningHelplinesAsListed(slugs, library).map(({ slug }) => `helplines/${slug}`));
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
      openingHours(helplineHours(line) ?? "").map((own) => ({
        entry: keys.get(`helplines/${line.slug}`) ?? -1,
        ...own,
      })),
    ),
    // Lines about a child alone: every result of the search waits for this part.
    said: content.helplines.flatMap((line) => {
      const words = helplineHours(line);
      return words === undefined ||
        line.urgency !== "child" ||
        urgent.always.includes(line.slug) ||
        openingHours(words).length > 0
        ? []
        : (keys.get(`helplines/${line.slug}`) ?? []);
    }),
    cues: cuesOf(
      kindWords(library),
      documents.map(({ name }) => name),
    ),
    categories: urgent.categories.map((one) => ({
      id: one.id,
      topics: [],
      lines: lines(one.lines),
      pages: pages(one.pages.filter((key) => !unreachable.has(key))),
      entries: pages(one.entries),
    })),
    writing: {
      ...urgent.writing,
      lines: lines(urgent.writing.lines),
      entries: pages(urgent.writing.entries),
    },
    notMeant: urgent.notMeant,
    cries: urgent.cries,
    young: { ...urgent.young, lines: lines(urgent.young.lines) },
    languages: urgent.languages,
    names: content.helplines.flatMap(({ slug, name }) => {
      const short = nameWithout(name, site.place);
      const number = keys.get(`helplines/${slug}`);
      return short === name || number === undefined ? [] : [[number, short] as const];
    }),
  };
}
