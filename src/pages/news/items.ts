/** Which newsletter items stand where: pure choices over the library. */
import type { FeedPart } from "../../export/feeds.ts";
import type { NewsItem } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

const newestFirst = (a: NewsItem, b: NewsItem): number =>
  b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug, "en");

/** Items whose day has come, newest first. An item with a date to come waits for it. */
export function publishedNews({ content: { news }, today }: Library): readonly NewsItem[] {
  return news.filter(({ date }) => date <= today).sort(newestFirst);
}

/** What is news now: not of the past, and its last day on the front page has not gone by. */
export function freshNews(library: Library): readonly NewsItem[] {
  return publishedNews(library).filter(
    ({ history, expires }) => !history && (expires === undefined || expires >= library.today),
  );
}

/** Items that tell of the past, newest first. */
export function pastNews(library: Library): readonly NewsItem[] {
  return publishedNews(library).filter(({ history }) => history);
}

export interface Shelf<Key = string> {
  readonly key: Key;
  readonly items: readonly NewsItem[];
}

function shelves(
  items: readonly NewsItem[],
  keysOf: (item: NewsItem) => readonly string[],
): readonly Shelf[] {
  const byKey = new Map<string, NewsItem[]>();
  for (const item of items)
    for (const key of keysOf(item)) byKey.set(key, [...(byKey.get(key) ?? []), item]);
  return [...byKey].map(([key, list]) => ({ key, items: list }));
}

/** One shelf a year, newest year first. */
export const byYear = (library: Library): readonly Shelf[] =>
  shelves(publishedNews(library), ({ date }) => [date.slice(0, 4)]);

/** One shelf a group, by the group's name. */
export function byGroup(library: Library): readonly Shelf[] {
  const nameOf = (slug: string): string => library.entry("organisations", slug).name;
  return shelves(publishedNews(library), ({ group }) => [group]).toSorted((a, b) =>
    nameOf(a.key).localeCompare(nameOf(b.key), "en"),
  );
}

/** One shelf an area, in the order of the places' data. */
export function byArea(library: Library): readonly Shelf[] {
  const order = library.data.places.areas.map(({ id }) => id);
  return shelves(publishedNews(library), ({ areas }) => areas).toSorted(
    (a, b) => order.indexOf(a.key) - order.indexOf(b.key),
  );
}

/** Items that speak of an entry, for the entry's own page. */
export function newsAbout(
  library: Library,
  collection: "services" | "programmes" | "hubs" | "events",
  slug: string,
): readonly NewsItem[] {
  return publishedNews(library).filter((item) => item[collection].includes(slug));
}

/** An area in a sentence: “East Marsh”, and for the whole borough its name. */
export function areaWords(id: string, { area, data: { site } }: Library): string {
  const { kind, name } = area(id);
  return kind === "borough" ? site.place : name;
}

export const yearUrl = (year: string): string => `/news/${year}/`;
export const groupUrl = (slug: string): string => `/news/group/${slug}/`;
export const areaUrl = (id: string): string => `/news/area/${id}/`;

/** What one group writes, as a feed. */
export function groupFeed(slug: string, library: Library): FeedPart {
  const { name } = library.entry("organisations", slug);
  return {
    url: groupUrl(slug),
    title: `news from ${name}`,
    description: `Newsletter items written by ${name}.`,
    holds: ({ group }) => group === slug,
  };
}

/** What is about one area, as a feed. */
export function areaFeed(id: string, library: Library): FeedPart {
  const { name } = library.area(id);
  return {
    url: areaUrl(id),
    title: `news of ${name}`,
    description: `Newsletter items that speak of ${name}.`,
    holds: ({ areas }) => areas.includes(id),
  };
}
