/** The list of pages for search engines (sitemaps.org 0.9). */
import { ascending } from "../format/sort-order.ts";
import { element, parent, xmlDocument } from "./xml.ts";

export interface ListedPage {
  /** Path on this site. */
  readonly url: string;
  /** YYYY-MM-DD. */
  readonly modified?: string | undefined;
}

/** A sitemap of some pages; `origin` is the site's web address without a slash at the end. */
export function sitemap(pages: readonly ListedPage[], origin: string): string {
  const urls = pages
    .toSorted((a, b) => ascending(a.url, b.url))
    .map(({ url, modified }) =>
      parent("url", {}, [
        element("loc", origin + url),
        ...(modified === undefined ? [] : [element("lastmod", modified)]),
      ]),
    );
  return xmlDocument(
    parent("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, urls),
  );
}
