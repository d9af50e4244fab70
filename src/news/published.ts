/**
 * Decides which newsletter items are published, and in what groups. Pages, feeds and the search ask
 * here: an item dated in the future has no page yet, so nothing may name it or link to it.
 */
import { byName, newestFirst } from "../format/sort-order.ts";
import { groupedBy } from "../format/grouped-by.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import type { AnyEntry, Content, NewsItem } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

/** False for the date of a newsletter item that waits for its day. Both days are YYYY-MM-DD. */
export const hasCome = (date: string, today: string): boolean => date <= today;

/** False for a newsletter item whose day is to come; true for every other entry. */
export const isPublished = (entry: AnyEntry, today: string): boolean =>
  entry.collection !== "news" || hasCome(entry.date, today);

/** The content without newsletter items whose day is to come: for files that list every entry. */
export const publishedContent = (content: Content, today: string): Content => ({
  ...content,
  news: content.news.filter((item) => isPublished(item, today)),
});

const published = ({ content: { news }, today }: Library): readonly NewsItem[] =>
  news.filter((item) => isPublished(item, today)).sort(newestFirst);

/** Items whose day has come, newest first. */
export const publishedNews = (library: Library): readonly NewsItem[] =>
  memoizeOn(library, published);

/** False for an item whose last day on the front page has gone by. */
export const isFresh = (
  { expires }: { readonly expires?: string | undefined },
  today: string,
): boolean => expires === undefined || expires >= today;

/** What is news now: not of the past, and its last day on the front page has not gone by. */
export const freshNews = (library: Library): readonly NewsItem[] =>
  publishedNews(library).filter((item) => !item.history && isFresh(item, library.today));

/** Items about the past, newest first. */
export const pastNews = (library: Library): readonly NewsItem[] =>
  publishedNews(library).filter(({ history }) => history);

/** The first items for the home page, newest first: news now, and nothing sensitive. */
export const headlines = (library: Library, most: number): readonly NewsItem[] =>
  freshNews(library)
    .filter(({ sensitive }) => !sensitive)
    .slice(0, most);

/**
 * The items that may leave the site in a feed, newest first: none that is sensitive, as a feed
 * leaves its words on the reader's device.
 */
export const newsToSend = (library: Library): readonly NewsItem[] =>
  publishedNews(library).filter(({ sensitive }) => !sensitive);

/** Some items under one key: a year, a group or an area. */
export interface Shelf {
  readonly key: string;
  readonly items: readonly NewsItem[];
}

const shelves = (
  library: Library,
  keysOf: (item: NewsItem) => readonly string[],
): readonly Shelf[] =>
  [...groupedBy(publishedNews(library), keysOf)].map(([key, items]) => ({ key, items }));

/** Items by year, newest year first. */
export const byYear = (library: Library): readonly Shelf[] =>
  shelves(library, ({ date }) => [date.slice(0, 4)]);

/** Items by the group that writes them, in the order of the groups' names. */
export function byGroup(library: Library): readonly Shelf[] {
  const nameOf = (slug: string): string => library.entry("organisations", slug).name;
  return shelves(library, ({ group }) => [group]).toSorted((a, b) =>
    byName(nameOf(a.key), nameOf(b.key)),
  );
}

/** Items by area, in the order of the places' data. */
export function byArea(library: Library): readonly Shelf[] {
  const order = library.data.places.areas.map(({ id }) => id);
  return shelves(library, ({ areas }) => areas).toSorted(
    (a, b) => order.indexOf(a.key) - order.indexOf(b.key),
  );
}

/** Collections whose entries an item can name. */
type Named = "services" | "programmes" | "hubs" | "events";

/** Published items by entry, computed once for all pages. */
const byEntry = (library: Library): ReadonlyMap<string, readonly NewsItem[]> =>
  groupedBy(publishedNews(library), (item) =>
    (["services", "programmes", "hubs", "events"] as const).flatMap((collection) =>
      item[collection].map((slug) => `${collection}/${slug}`),
    ),
  );

/** Items about an entry, newest first. */
export const newsAbout = (library: Library, collection: Named, slug: string): readonly NewsItem[] =>
  memoizeOn(library, byEntry).get(`${collection}/${slug}`) ?? [];

/** Items that a group has written, newest first. */
export const newsOfGroup = (library: Library, slug: string): readonly NewsItem[] =>
  byGroup(library).find(({ key }) => key === slug)?.items ?? [];
