/**
 * Follows every internal link, fragment and file reference in the built site, on disk and with
 * exact case.
 */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BuiltPage } from "./built-site.ts";

/** True when the path exists with this very spelling, on any disk. */
function exists(folder: string, path: string): boolean {
  const file = join(folder, path);
  return (
    existsSync(file) && readdirSync(dirname(file)).includes(path.slice(path.lastIndexOf("/") + 1))
  );
}

/** Looks for each path once: most links are on every page. */
function lookIn(folder: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    const kept = known.get(path);
    if (kept !== undefined) return kept;
    const found = exists(folder, path);
    known.set(path, found);
    return found;
  };
}

const fileOf = (path: string): string => (path.endsWith("/") ? `${path}index.html` : path);

/** Every internal link that leads nowhere: “/a/ links to /b/, which is not there”. */
export function brokenLinks(folder: string, pages: readonly BuiltPage[]): string[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const isThere = lookIn(folder);
  return pages.flatMap(({ url, $ }) =>
    $("[href], [src]")
      .toArray()
      .flatMap((element) => {
        const target = $(element).attr("href") ?? $(element).attr("src") ?? "";
        if (target === "" || /^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
        const { pathname, hash } = new URL(target, `https://example.org${url}`);
        const path = decodeURIComponent(pathname);
        if (!isThere(fileOf(path))) return [`${url} links to ${target}, which is not there`];
        if (hash === "" || hash === "#") return [];
        const page = byUrl.get(path);
        return page === undefined ||
          page.$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length > 0
          ? []
          : [`${url} links to ${target}, which has no such place on it`];
      }),
  );
}

/** An address with a place on its page: “/glossary/#consent”. */
const PLACE = /(?<![\w-])(\/(?:[a-z0-9-]+\/)*)#([A-Za-z0-9_-]+)(?![A-Za-z0-9_-])/g;

/**
 * Places that a file which is no page names and that are not there: a feed, a calendar, a mail,
 * data of the search. `siteUrl` begins its addresses where they are whole.
 */
export function missingPlaces(
  file: string,
  text: string,
  pages: readonly BuiltPage[],
  siteUrl: string,
): string[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const unfolded = text.replace(/\r\n[ \t]/g, ""); // RFC 5545, section 3.1
  return [...unfolded.replaceAll(siteUrl, "").matchAll(PLACE)].flatMap(
    ([place, url = "", id = ""]) => {
      const page = byUrl.get(url);
      return page === undefined || page.$(`[id="${id}"]`).length > 0
        ? []
        : [`${file} names ${place}, which is not there`];
    },
  );
}

/** Pages that no other page links to. */
export function lonelyPages(pages: readonly BuiltPage[]): string[] {
  const linked = new Set(
    pages.flatMap(({ url, $ }) =>
      $("a[href], form[action]")
        .toArray()
        .map((link) => $(link).attr("href") ?? $(link).attr("action") ?? "")
        .map((to) => new URL(to, `https://example.org${url}`))
        .filter((to) => to.host === "example.org" && to.pathname !== url)
        .map((to) => to.pathname),
    ),
  );
  return pages
    .map(({ url }) => url)
    .filter((url) => url !== "/404.html" && url !== "/" && !linked.has(url));
}
