/** A feed in the three formats that readers take. */
import { dateToRfc3339, dateToRfc822 } from "@11ty/eleventy-plugin-rss";
import type { Feed, FeedItem } from "./feeds.ts";
import { element, parent, xmlDocument } from "./xml.ts";

const ATOM = "http://www.w3.org/2005/Atom";
const LANGUAGE = "en-GB";

function atomEntry(item: FeedItem): string {
  return parent("entry", {}, [
    element("id", item.id),
    element("title", item.title),
    element("link", undefined, { href: item.url, rel: "alternate", type: "text/html" }),
    element("published", dateToRfc3339(item.date)),
    element("updated", dateToRfc3339(item.modified ?? item.date)),
    parent("author", {}, [element("name", item.author)]),
    ...item.tags.map((term) => element("category", undefined, { term })),
    element("summary", item.summary),
    element("content", item.html, { type: "html" }),
  ]);
}

/** Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed): string {
  return xmlDocument(
    parent("feed", { xmlns: ATOM, "xml:lang": LANGUAGE }, [
      element("id", feed.at(feed.paths.atom)),
      element("title", feed.title),
      element("subtitle", feed.description),
      element("link", undefined, {
        href: feed.at(feed.paths.atom),
        rel: "self",
        type: "application/atom+xml",
      }),
      element("link", undefined, { href: feed.url, rel: "alternate", type: "text/html" }),
      element("updated", dateToRfc3339(feed.updated)),
      parent("author", {}, [element("name", feed.author)]),
      ...feed.items.map(atomEntry),
    ]),
  );
}

/** RFC 822 with the zone said, so that every machine writes the same. */
const rfc822 = (date: Date): string => dateToRfc822(date, "UTC").replace(/GMT$/, "+0000");

function rssItem(item: FeedItem): string {
  return parent("item", {}, [
    element("title", item.title),
    element("link", item.url),
    element("guid", item.id, { isPermaLink: "false" }),
    element("pubDate", rfc822(item.date)),
    ...(item.modified === undefined ? [] : [element("atom:updated", dateToRfc3339(item.modified))]),
    element("dc:creator", item.author),
    ...item.tags.map((tag) => element("category", tag)),
    element("description", item.summary),
    element("content:encoded", item.html),
  ]);
}

/** RSS 2.0 with whole texts. */
export function rssFeed(feed: Feed): string {
  const spaces = {
    version: "2.0",
    "xmlns:atom": ATOM,
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return xmlDocument(
    parent("rss", spaces, [
      parent("channel", {}, [
        element("title", feed.title),
        element("link", feed.url),
        element("description", feed.description),
        element("language", LANGUAGE.toLowerCase()),
        element("lastBuildDate", rfc822(feed.updated)),
        element("atom:link", undefined, {
          href: feed.at(feed.paths.rss),
          rel: "self",
          type: "application/rss+xml",
        }),
        ...feed.items.map(rssItem),
      ]),
    ]),
  );
}

/** JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed): string {
  const items = feed.items.map(
    ({ id, url, title, summary, html, author, date, modified, tags }) => ({
      id,
      url,
      title,
      summary,
      content_html: html,
      date_published: dateToRfc3339(date),
      ...(modified === undefined ? {} : { date_modified: dateToRfc3339(modified) }),
      authors: [{ name: author }],
      ...(tags.length === 0 ? {} : { tags }),
    }),
  );
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.url,
    feed_url: feed.at(feed.paths.json),
    description: feed.description,
    language: LANGUAGE,
    authors: [{ name: feed.author }],
  };
  return `${JSON.stringify({ ...head, items }, null, 2)}\n`;
}
