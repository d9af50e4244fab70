/** What changed, as an Atom feed: one entry a day (RFC 4287). */
import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import { plainDate } from "../format/dates.ts";
import { joinAnd } from "../format/lists.ts";
import { small } from "../format/words.ts";
import type { ChangesOfKind, DayOfChanges, ToldChange } from "../freshness/change-log.ts";
import type { Library } from "../model/library.ts";
import { noon } from "./feeds.ts";
import { uuid5 } from "./names.ts";
import { element, escapeXml, parent, xmlDocument } from "./xml.ts";

export const CHANGES_FEED = "/changes/feed.xml";
export const changesFeedLink = {
  title: "What changed on this site (Atom)",
  url: CHANGES_FEED,
  type: "application/atom+xml",
} as const;

/** Days in the feed at most; the rest is on the pages of each year. */
const MAX_DAYS = 30;

/** “3 corrected and 1 closed”. */
export const inShort = ({ kinds }: DayOfChanges): string =>
  joinAnd(kinds.map(({ label, changes }) => `${changes.length} ${small(label)}`));

function line({ name, url, fields }: ToldChange, origin: string): string {
  const words =
    url === undefined
      ? escapeXml(name)
      : `<a href="${escapeXml(origin + url)}">${escapeXml(name)}</a>`;
  return `<li>${words}${fields.length === 0 ? "" : `: ${escapeXml(joinAnd(fields.map(small)))}`}</li>`;
}

const html = (kinds: readonly ChangesOfKind[], origin: string): string =>
  kinds
    .map(
      ({ label, changes }) =>
        `<h2>${label}</h2><ul>${changes.map((change) => line(change, origin)).join("")}</ul>`,
    )
    .join("");

function dayEntry(day: DayOfChanges, origin: string): string {
  const url = `${origin}/changes/${day.on.slice(0, 4)}/#day-${day.on}`;
  const date = dateToRfc3339(noon(day.on));
  return parent("entry", {}, [
    element("id", `urn:uuid:${uuid5(`/changes/#${day.on}`)}`),
    element("title", `${plainDate(day.on)}: ${inShort(day)}`),
    element("link", undefined, { href: url, rel: "alternate", type: "text/html" }),
    element("published", date),
    element("updated", date),
    element("content", html(day.kinds, origin), { type: "html" }),
  ]);
}

/** The latest days on which something changed. */
export function changesFeed(
  days: readonly DayOfChanges[],
  { data: { site }, today }: Library,
): string {
  return xmlDocument(
    parent("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en-GB" }, [
      element("id", `${site.url}${CHANGES_FEED}`),
      element("title", `${site.name}: what changed`),
      element("link", undefined, {
        href: `${site.url}${CHANGES_FEED}`,
        rel: "self",
        type: "application/atom+xml",
      }),
      element("link", undefined, {
        href: `${site.url}/changes/`,
        rel: "alternate",
        type: "text/html",
      }),
      element("updated", dateToRfc3339(noon(days[0]?.on ?? today))),
      parent("author", {}, [element("name", site.feedAuthor)]),
      ...days.slice(0, MAX_DAYS).map((day) => dayEntry(day, site.url)),
    ]),
  );
}
