import { adminPolicy } from "../../cms/policy.ts";
import { redirectPage, redirectRules } from "../../export/redirects.ts";
import { robots } from "../../export/robots.ts";
import { securityTxt } from "../../export/security-txt.ts";
import { sitemap } from "../../export/sitemap.ts";
import { webManifest } from "../../export/web-manifest.ts";
import { tileOrigin } from "../../model/data/basemap.ts";
import { subscribeOrigin } from "../../model/data/follow.ts";
import type { Library } from "../../model/library.ts";
import { headersFile } from "../headers.ts";
import { file, type PageRoute, type Route } from "../route.ts";

/** Pages that search engines may list. */
function listed(pages: readonly PageRoute[]): { url: string; modified: string | undefined }[] {
  return pages.flatMap(({ head }) => {
    const { url, modified, unlisted } = head();
    return unlisted === true ? [] : [{ url, modified }];
  });
}

/** An old address as a page of its own: a folder, unless it names a file. */
const pageAt = (from: string): string =>
  from.endsWith("/") || /\.[a-z0-9]+$/i.test(from) ? from : `${from}/`;

/** Files for search engines, for hosts, and for people who report a security problem. */
export function machineRoutes({
  data: { site, redirects, cms, basemap, follow },
  today,
}: Library): readonly Route[] {
  return [
    file("/sitemap.xml", ({ pages }) => sitemap(listed(pages), site.url)),
    file("/robots.txt", () => robots(site.url)),
    file("/.well-known/security.txt", () => securityTxt(site, today)),
    file("/site.webmanifest", () => webManifest(site)),
    file("/_headers", ({ pages, assets }) =>
      headersFile(
        pages.map(({ url }) => url),
        {
          admin: adminPolicy(cms),
          tiles: tileOrigin(basemap),
          subscribe: subscribeOrigin(follow),
          script: assets.inPage?.hash,
        },
      ),
    ),
    file("/_redirects", () => redirectRules(redirects.moved)),
    ...redirects.moved.map((moved) =>
      file(pageAt(moved.from), () => redirectPage(moved, site.url)),
    ),
  ];
}
