import { atomFeed, jsonFeed, rssFeed } from "../../export/feed-formats.ts";
import { type FeedPart, feedPaths, newsFeed } from "../../export/feeds.ts";
import type { Library } from "../../model/library.ts";
import { areaFeed, groupFeed } from "../../pages/news/items.ts";
import { byArea, byGroup } from "../../news/published.ts";
import { file, type Route } from "../route.ts";

/** The three forms of the feed of the newsletter, or of a part of it. */
function formsOf(library: Library, part?: FeedPart): readonly Route[] {
  const { atom, rss, json } = feedPaths(part?.url ?? "/news/");
  return [
    file(atom, ({ pictures }) => atomFeed(newsFeed(library, pictures, part))),
    file(rss, ({ pictures }) => rssFeed(newsFeed(library, pictures, part))),
    file(json, ({ pictures }) => jsonFeed(newsFeed(library, pictures, part))),
  ];
}

/** The newsletter for feed readers: as a whole, by group and by area. */
export function feedRoutes(library: Library): readonly Route[] {
  const parts = [
    ...byGroup(library).map(({ key }) => groupFeed(key, library)),
    ...byArea(library).map(({ key }) => areaFeed(key, library)),
  ];
  return [...formsOf(library), ...parts.flatMap((part) => formsOf(library, part))];
}
