/** The newsletter as feeds: one list of items, written as Atom 1.0, RSS 2.0 and JSON Feed 1.1. */
import { knownDay } from "../format/known-date.ts";
import { absoluteUrl } from "@11ty/eleventy-plugin-rss";
import { renderMarkdown } from "../format/markdown.ts";
import type { Pictures } from "../format/ready-picture.ts";
import type { NewsItem } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { lastCorrected } from "../freshness/record.ts";
import { newsToSend } from "../news/published.ts";
import { uuid5 } from "./names.ts";
import { escapeXml } from "./xml.ts";

/** Paths of the three formats of a feed. */
export interface FeedPaths {
  readonly atom: string;
  readonly rss: string;
  readonly json: string;
}

/** The feeds of a page are in its own folder. */
export const feedPaths = (pageUrl: string): FeedPaths => ({
  atom: `${pageUrl}feed.xml`,
  rss: `${pageUrl}rss.xml`,
  json: `${pageUrl}feed.json`,
});

/** The feeds of a page as its head names them. */
export function feedLinksOf(
  pageUrl: string,
  title: string,
): readonly { readonly title: string; readonly url: string; readonly type: string }[] {
  const { atom, rss, json } = feedPaths(pageUrl);
  return [
    { title: `${title} (Atom)`, url: atom, type: "application/atom+xml" },
    { title: `${title} (RSS)`, url: rss, type: "application/rss+xml" },
    { title: `${title} (JSON Feed)`, url: json, type: "application/feed+json" },
  ];
}

/** A sentence on which items the feeds leave out, and why. */
export const FEEDS_LEAVE_OUT =
  "A feed is for an app that follows websites. Items on private matters stay out of it, as an app keeps what it has read. So do items whose day is not known.";

/** The feeds of the whole newsletter as a page's head names them. */
export const feedLinks = feedLinksOf("/news/", "Newsletter");

/**
 * A part of the newsletter with its own page: the items of one group, or about one area.
 */
export interface FeedPart {
  /** Path of its page. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly holds: (item: NewsItem) => boolean;
}

/** Items in a feed. Older ones are in the archive of their year. */
const MAX_ITEMS = 50;

export interface FeedItem {
  /**
   * urn:uuid derived from the item's path, so that it survives a change of domain.
   */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** HTML with absolute addresses. */
  readonly html: string;
  readonly author: string;
  readonly date: Date;
  /** When it was last corrected; absent when it never was. */
  readonly modified?: Date | undefined;
  readonly tags: readonly string[];
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** The page it is the feed of. */
  readonly url: string;
  readonly paths: FeedPaths;
  /** Absolute address of a path of this site. */
  readonly at: (path: string) => string;
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}

/** Noon in UTC, as only the day is known: the same day for every reader from America to India. */
export const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** Our own HTML with addresses that work outside the site. */
export function absoluteLinks(html: string, page: string): string {
  return html.replace(
    /(\shref=")([^"]*)"/g,
    (_, start: string, href: string) => `${start}${absoluteUrl(href, page)}"`,
  );
}

/** The picture of an item, placed before its text. */
function pictureHtml(
  item: NewsItem,
  at: (path: string) => string,
  pictures: Pictures | undefined,
): string {
  const picture = pictures?.(item);
  return picture
    ? `<p><img src="${escapeXml(at(picture.src))}" alt="${escapeXml(picture.alt)}" width="${picture.width}" height="${picture.height}"></p>\n`
    : "";
}

/** The day an item was last corrected after it was published. */
function modifiedOf(item: NewsItem, library: Library): Date | undefined {
  const on = lastCorrected(item, library);
  return on !== undefined && on > item.date ? noon(on) : undefined;
}

/** The latest date of some items. */
const newestOf = (items: readonly FeedItem[]): Date | undefined =>
  items.map(({ date, modified = date }) => modified).sort((a, b) => b.getTime() - a.getTime())[0];

function feedItem(
  item: NewsItem,
  library: Library,
  at: (path: string) => string,
  pictures: Pictures | undefined,
): FeedItem {
  const url = at(item.url);
  return {
    id: `urn:uuid:${uuid5(item.url)}`,
    url,
    title: item.title,
    summary: item.summary,
    html: pictureHtml(item, at, pictures) + absoluteLinks(renderMarkdown(item.body), url),
    author: library.entry("organisations", item.group).name,
    date: noon(item.date),
    modified: modifiedOf(item, library),
    tags: item.needs.map((need) => library.need(need).label),
  };
}

/**
 * The published items of the newsletter or of a part of it, newest first. Sensitive items are left
 * out, because a feed reader keeps their text on the device.
 */
export function newsFeed(library: Library, pictures?: Pictures, part?: FeedPart): Feed {
  const {
    data: { site },
    today,
  } = library;
  const at = (path: string): string => absoluteUrl(path, site.url);
  const newest = newsToSend(library)
    .filter((item) => knownDay(item) !== undefined && (part?.holds(item) ?? true))
    .slice(0, MAX_ITEMS);
  const items = newest.map((item) => feedItem(item, library, at, pictures));
  const { title = "newsletter", description = site.description, url = "/news/" } = part ?? {};
  return {
    title: `${site.name}: ${title}`,
    description,
    author: site.feedAuthor,
    url: at(url),
    paths: feedPaths(url),
    at,
    updated: newestOf(items) ?? noon(today),
    items,
  };
}
