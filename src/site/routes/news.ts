import type { Library } from "../../model/library.ts";
import { yearUrl } from "../../pages/news/items.ts";
import { byArea, byGroup, byYear, publishedNews } from "../../news/published.ts";
import { newsFront } from "../../pages/news/news-front.tsx";
import { newsItem } from "../../pages/news/news-item.tsx";
import { newsArea, newsGroup, newsYear } from "../../pages/news/news-shelf.tsx";
import { page, type Route } from "../route.ts";
import { newsAreaUrl, groupUrl } from "../../model/addresses.ts";

/** The newsletter: its front, its archive by year, group and area, and every item. */
export function newsRoutes(library: Library): readonly Route[] {
  return [
    page("/news/", () => newsFront(library)),
    ...byYear(library).map((shelf) => page(yearUrl(shelf.key), () => newsYear(shelf, library))),
    ...byGroup(library).map((shelf) => page(groupUrl(shelf.key), () => newsGroup(shelf, library))),
    ...byArea(library).map((shelf) => page(newsAreaUrl(shelf.key), () => newsArea(shelf, library))),
    ...publishedNews(library).map((item) => page(item.url, () => newsItem(item, library))),
  ];
}
