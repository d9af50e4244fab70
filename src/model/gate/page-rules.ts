/**
 * Checks that the pages every site needs are there, and that the links of `_data/` lead to pages.
 */
import { type Addressed, addressOf } from "../addresses.ts";
import {
  type AnyEntry,
  type CollectionName,
  collectionNames,
  collections,
} from "../collections/index.ts";
import { dataFiles, type SiteData } from "../data/index.ts";
import type { Problem } from "../problem.ts";
import { NEEDED_PAGES, pageFinder, SECTION_PAGES } from "../site-pages.ts";
import type { Names } from "./cross-entry.ts";
import { isOwnAddress } from "./markdown.ts";

/** The pages of `content/pages` that are not there and that views link to. */
export function missingPages(names: Names): readonly string[] {
  return NEEDED_PAGES.filter((slug) => names["pages"]?.has(slug) !== true);
}

function missingPageProblems(names: Names): Problem[] {
  return missingPages(names).map((slug) => ({
    file: `content/pages/${slug}.md`,
    field: "",
    message: `is missing, and other pages link to ${addressOf("pages", slug, {})}. Add this file.`,
  }));
}

interface Link {
  readonly file: string;
  readonly field: string;
  readonly url: string;
}

/** Every link to a page of this site in `_data/`. */
function linksOf({ navigation, thesaurus, redirects, guide }: SiteData): readonly Link[] {
  const menus = (Object.keys(navigation) as (keyof typeof navigation)[]).flatMap((name) =>
    navigation[name].map(({ url }, index) => ({
      file: "_data/navigation.json",
      field: `${dataFiles.navigation.fields[name].label} ${index + 1} › Address on this site`,
      url,
    })),
  );
  return [
    ...menus,
    ...thesaurus.pages.map(({ name, url }) => ({
      file: "_data/thesaurus.json",
      field: `${dataFiles.thesaurus.fields.pages.label} › ${name}`,
      url,
    })),
    ...guide.endings.flatMap(({ links }, index) =>
      links.map(({ url }) => ({
        file: "_data/guide.json",
        field: `${dataFiles.guide.fields.endings.label} ${index + 1} › Address on this site`,
        url,
      })),
    ),
    ...redirects.moved.map(({ to: url }, index) => ({
      file: "_data/redirects.json",
      field: `Moved pages ${index + 1} › New address`,
      url,
    })),
  ];
}

/** “Add it under “Site pages” (content/pages/help.md)”: the editor leaves the brackets out. */
const addTo = (name: CollectionName, slug = ""): string =>
  `Add it under “${collections[name].label}” (content/${name}${slug === "" ? "" : `/${slug}.md`})`;

/** What to add so that a link leads to a page. */
function remedy(url: string): string {
  if (SECTION_PAGES.includes(url)) {
    if (url === "/glossary/") return addTo("glossary");
    const [, name = ""] = /([^/]+)\/$/.exec(url) ?? [];
    return addTo(collectionNames.find((one) => one === name) ?? "guidance");
  }
  const [, first = "", second] = /^\/([^/]+)\/(?:([^/]+)\/)?$/.exec(url) ?? [];
  if (first === "" || second !== undefined) return "Add that page";
  return addTo("pages", first);
}

/**
 * Pages that are missing and links that lead nowhere. `drafts` includes entries with a fault: a
 * link to one is not a second fault. A file that cannot be read is known by its name alone.
 */
export function pageProblems(
  data: SiteData,
  drafts: readonly AnyEntry[],
  names: Names,
): readonly Problem[] {
  const withAddress = drafts.map((entry) => ({
    ...entry,
    url: addressOf(entry.collection, entry.slug, entry as Addressed),
  }));
  const isPage = pageFinder(withAddress as AnyEntry[], data);
  const read = new Set(drafts.map(({ collection, slug }) => `${collection}/${slug}`));
  const unread = Object.entries(names).flatMap(([collection, slugs]) =>
    [...slugs].filter((slug) => !read.has(`${collection}/${slug}`)),
  );
  const missing = missingPages(names).map((slug) => addressOf("pages", slug, {}));
  const problems = linksOf(data)
    .filter(({ url }) => isOwnAddress(url) && !isPage(url) && !isPage(`${url}/`))
    .filter(({ url }) => !unread.some((slug) => url.includes(`/${slug}/`)))
    .filter(({ url }) => !missing.includes(url.replace(/[#?].*$/, "")))
    .map(({ file, field, url }) => ({
      file,
      field,
      message: `“${url}” leads to no page of this site. ${remedy(url)}, or take the link out.`,
    }));
  return [...missingPageProblems(names), ...problems];
}
