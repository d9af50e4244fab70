/** The pages of a site, from its content and data, and the pages that every site needs. */
import {
  EASY_READ,
  LANGUAGES,
  PRINT,
  REACH,
  RESERVED,
  SIDE_BY_SIDE,
  addressOf,
  easyReadUrl,
  foldAddress,
  guideUrls,
  languageUrl,
  needUrl,
  areaUrl,
  ageUrl,
  noticeboardUrl,
  newsAreaUrl,
  groupUrl,
} from "./addresses.ts";
import { regexLines } from "../format/regex-lines.ts";
import { isForFamilies } from "../format/family-programme.ts";
import type { AnyEntry } from "./collections/index.ts";
import type { SiteData } from "./data/index.ts";

/** The files under `content/pages` to which views link by a fixed address, urgent help first. */
export const NEEDED_PAGES = [
  "urgent-help",
  "staying-safe-online",
  "privacy",
  "accessibility",
  "about",
  "post-an-item",
] as const;

const EARLY_HELP = "/early-help/";
const PROFESSIONALS = addressOf("guidance", "for-professionals", { audience: "professional" });

/** Collections whose entries are listed on a page at the top of the site. */
const LISTED = ["services", "hubs", "programmes", "organisations"] as const;

/** The sections that an entry belongs to; each has a page of its own. */
function sectionsOf(entry: AnyEntry): readonly string[] {
  if (LISTED.some((collection) => collection === entry.collection))
    return [`/${entry.collection}/`];
  if (entry.collection === "glossary") return ["/glossary/"];
  if (entry.collection === "levels") return [EARLY_HELP, "/early-help/levels/"];
  if (entry.collection !== "guidance") return [];
  if (entry.audience === "young") return ["/young-people/"];
  return entry.audience === "family" ? [EARLY_HELP] : [EARLY_HELP, PROFESSIONALS];
}

/** Pages of sections that are published only while they list an entry. */
export const SECTION_PAGES: readonly string[] = [
  EARLY_HELP,
  PROFESSIONALS,
  "/early-help/levels/",
  "/young-people/",
  "/glossary/",
  ...LISTED.map((collection) => `/${collection}/`),
];

/** The sections that are not empty. */
export const filledSections = (entries: readonly AnyEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(sectionsOf));

/** Pages that a site has whatever its content. */
const ALWAYS = [
  ...RESERVED.filter((url) => !SECTION_PAGES.includes(url)),
  "/news/issues/",
  "/data-health/",
  REACH,
  "/changes/",
  PRINT,
  "/admin/",
];

/** Pages that depend on the day of the build, such as an issue or a feed, and sheets to print. */
const DATED = regexLines("")`
  ^/(?:news|changes)/(?:\d{4}|issues/[^/]+(?:/print)?)/$|^/(?:news|changes)/.*feed
  |^/print/[a-z0-9-]+/$
`;

/**
 * Tells whether an address on this site leads to a page. What follows `#` or `?` does not count.
 * `entries` are those that are published.
 */
export function pageFinder(
  entries: readonly AnyEntry[],
  { taxonomy, places, redirects, guide, languages, easyread }: SiteData,
): (url: string) => boolean {
  const path = (url: string): string => foldAddress(url.replace(/[#?].*$/, ""));
  const slugs = (collection: AnyEntry["collection"]): readonly string[] =>
    entries.filter((entry) => entry.collection === collection).map(({ slug }) => slug);
  const known = new Set(
    [
      ...ALWAYS,
      ...filledSections(entries),
      ...entries
        .filter(({ collection }) => collection !== "helplines" && collection !== "glossary")
        .map((entry) => entry.url),
      ...taxonomy.needs.map(({ id }) => needUrl(id)),
      ...taxonomy.ageGroups.map(({ id }) => ageUrl(id)),
      ...places.areas.flatMap(({ id }) => [areaUrl(id), noticeboardUrl(id), newsAreaUrl(id)]),
      ...slugs("organisations").map(groupUrl),
      ...(entries.filter((one) => one.collection === "programmes" && isForFamilies(one)).length > 1
        ? [SIDE_BY_SIDE]
        : []),
      ...guideUrls(guide),
      ...languages.languages.map(({ code }) => languageUrl(code)),
      ...(languages.languages.length > 0 ? [LANGUAGES] : []),
      ...easyread.pages.map(({ id }) => easyReadUrl(id)),
      ...(easyread.pages.length > 0 ? [EASY_READ] : []),
      ...redirects.moved.map(({ from }) => from),
    ].map(path),
  );
  return (url) => known.has(path(url)) || DATED.test(path(url));
}
