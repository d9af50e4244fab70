/** Links in the texts of entries that lead to a page of this site: the page must be there. */
import { type Addressed, addressOf } from "../addresses.ts";
import { type AnyEntry, collections, collectionNames } from "../collections/index.ts";
import type { SiteData } from "../data/index.ts";
import { quote } from "../fields/index.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { pageFinder } from "../site-pages.ts";
import type { Names } from "./cross-entry.ts";
import { isOwnAddress, linksIn } from "./markdown.ts";
import { fieldsOf } from "./read-entry.ts";
import { labelOf, walkFields } from "./walk.ts";

/** Feeds, calendars and other files, which are not pages. */
const FILE = /\.[a-z0-9]{2,5}$/;

const lastPart = (url: string): string => /([^/#]+)\/?$/.exec(url)?.[1] ?? "";

const nameOf = (entry: AnyEntry): string =>
  String((entry as unknown as Record<string, unknown>)[collections[entry.collection].title]);

/** The entry that was probably meant: of the same last part, else of the nearest in its folder. */
function meant(path: string, entries: readonly AnyEntry[]): AnyEntry | undefined {
  const part = lastPart(path);
  const same = entries.find(({ slug }) => slug === part);
  if (same) return same;
  const folder = path.replace(/[^/]+\/?$/, "");
  const within = entries.filter(({ url }) => url.startsWith(folder));
  const near = nearest(
    part,
    within.map(({ url }) => lastPart(url)),
  );
  return near === undefined ? undefined : within.find(({ url }) => lastPart(url) === near);
}

/** The path of a link to this site, from its first slash; undefined for any other link. */
export function ownPath(href: string, siteUrl: string): string | undefined {
  const own = href.startsWith(`${siteUrl}/`) ? href.slice(siteUrl.length) : href;
  return isOwnAddress(own) ? own.replace(/[#?].*$/, "") : undefined;
}

/** Entries, faulty ones too, with the addresses of their pages. */
export const withAddresses = (drafts: readonly AnyEntry[]): readonly AnyEntry[] =>
  drafts.map(
    (entry) =>
      ({
        ...entry,
        url: addressOf(entry.collection, entry.slug, entry as Addressed),
      }) as AnyEntry,
  );

/**
 * Returns a test for links: true when one leads to a page, or away from this site. Without data
 * every link passes.
 */
export function linkFinder(
  drafts: readonly AnyEntry[],
  data: SiteData | undefined,
  names: Names = {},
): (href: string) => boolean {
  if (!data) return () => true;
  const isPage = pageFinder(withAddresses(drafts), data);
  const read = new Set(drafts.map(({ collection, slug }) => `${collection}/${slug}`));
  // A file that cannot be read is known by its name alone.
  const unread = collectionNames.flatMap((name) =>
    [...(names[name] ?? [])].filter((slug) => !read.has(`${name}/${slug}`)),
  );
  const siteUrl = data.site.url.replace(/\/$/, "");
  return (href) => {
    const path = ownPath(href, siteUrl);
    return (
      path === undefined ||
      FILE.test(path) ||
      isPage(path) ||
      isPage(`${path}/`) ||
      unread.includes(lastPart(path))
    );
  };
}

/** Links of `checked` that lead to no page. `drafts` are all entries, faulty ones too. */
export function linkProblems(
  checked: readonly AnyEntry[],
  drafts: readonly AnyEntry[],
  data: SiteData,
  names: Names = {},
): Problem[] {
  const leads = linkFinder(drafts, data, names);
  return checked.flatMap((entry) => {
    const fields = fieldsOf(entry.collection);
    return walkFields(fields, entry as unknown as Record<string, unknown>).flatMap(
      ({ field, value, path }) =>
        field.kind !== "richText"
          ? []
          : linksIn(String(value))
              .filter((href) => !leads(href))
              .map((href) => {
                const near = meant(href.replace(/[#?].*$/, ""), withAddresses(drafts));
                const instead = near
                  ? `Did you mean “${nameOf(near)}”? Its page is ${near.url}`
                  : "Copy the address of the page again, or take the link out.";
                return {
                  file: entry.file,
                  field: labelOf(fields, path),
                  message: `has a link to ${quote(href)}, and this site has no such page. ${instead}`,
                };
              }),
    );
  });
}
