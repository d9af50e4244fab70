/** URLs, names and feeds of the parts of the newsletter. */
import type { FeedPart } from "../../export/feeds.ts";
import { isWholePlace } from "../../locations/areas.ts";
import type { Library } from "../../model/library.ts";
import { newsAreaUrl, groupUrl } from "../../model/addresses.ts";

/** An area in a sentence: its own name, and for the whole area of the site that of the place. */
export function areaWords(id: string, { area, data: { site } }: Library): string {
  const one = area(id);
  return isWholePlace(one) ? site.place : one.name;
}

export const yearUrl = (year: string): string => `/news/${year}/`;

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
  const name = areaWords(id, library);
  return {
    url: newsAreaUrl(id),
    title: `news about ${name}`,
    description: `Newsletter items about ${name}.`,
    holds: ({ areas }) => areas.includes(id),
  };
}
