/**
 * All checked content with its data, and quick ways to look things up in it. Views and exports read
 * from here.
 */
import {
  collectionNames,
  type AnyEntry,
  type CollectionName,
  type Content,
  type Entry,
} from "./collections/index.ts";
import type { AgeGroup, Area, Need, SiteData } from "./data/index.ts";

export interface Library {
  readonly content: Content;
  readonly data: SiteData;
  /** The day the site is built for, YYYY-MM-DD. */
  readonly today: string;
  /** The entry of a name; throws when there is none, as the gate has checked every reference. */
  entry<N extends CollectionName>(collection: N, slug: string): Entry<N>;
  /** The entries of some names, in that order. */
  entries<N extends CollectionName>(collection: N, slugs: readonly string[]): readonly Entry<N>[];
  need(id: string): Need;
  area(id: string): Area;
  ageGroup(id: string): AgeGroup;
}

function byId<T extends { readonly id: string }>(
  what: string,
  list: readonly T[],
): (id: string) => T {
  const index = new Map(list.map((item) => [item.id, item]));
  return (id) => {
    const found = index.get(id);
    if (!found) throw new Error(`There is no ${what} “${id}” in _data.`);
    return found;
  };
}

/** Puts an index over checked content. `today` is YYYY-MM-DD. */
export function createLibrary(content: Content, data: SiteData, today: string): Library {
  const index = new Map<string, AnyEntry>(
    collectionNames.flatMap((name) =>
      content[name].map((entry) => [`${name}/${entry.slug}`, entry] as const),
    ),
  );
  const entry = <N extends CollectionName>(collection: N, slug: string): Entry<N> => {
    const found = index.get(`${collection}/${slug}`);
    if (!found) throw new Error(`There is no content/${collection}/${slug}.`);
    return found as unknown as Entry<N>;
  };
  return {
    content,
    data,
    today,
    entry,
    entries: (collection, slugs) => slugs.map((slug) => entry(collection, slug)),
    need: byId("need", data.taxonomy.needs),
    area: byId("area", data.places.areas),
    ageGroup: byId("age group", data.taxonomy.ageGroups),
  };
}
