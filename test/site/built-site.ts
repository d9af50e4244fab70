/** The built site as files, for tests that read what readers get. */
import { load, type CheerioAPI } from "cheerio";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesIn } from "../../scripts/files-in.ts";

export interface BuiltPage {
  /** Path of the page as a reader asks for it. */
  readonly url: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** Folder of the built site; the test command builds it once and names it in SITE_DIR. */
export function siteFolder(): string {
  const folder = resolve(process.env["SITE_DIR"] ?? "_site");
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`There is no built site in ${folder}. Run “npm run build” first.`);
  return folder;
}

/** Parsed when first asked: most tests read a few pages of the many. */
export function pageFrom(url: string, html: string): BuiltPage {
  let parsed: CheerioAPI | undefined;
  return {
    url,
    html,
    get $() {
      return (parsed ??= load(html));
    },
  };
}

interface Pages {
  readonly pages: BuiltPage[];
  readonly moved: BuiltPage[];
}

/** The pages of the site under test, which no test changes: read and parsed once for all files. */
let underTest: { readonly folder: string; readonly found: Pages } | undefined;

/**
 * Every HTML document, the CMS page, messages to be sent and pages that only lead elsewhere apart.
 * A test that changes a document takes a `clone()` of its part.
 */
export function pagesOf(folder: string): Pages {
  if (underTest?.folder === folder) return underTest.found;
  const found = readPages(folder);
  if (folder === resolve(process.env["SITE_DIR"] ?? "_site")) underTest = { folder, found };
  return found;
}

function readPages(folder: string): Pages {
  const all = filesIn(folder)
    .filter(
      (file) =>
        file.endsWith(".html") &&
        !["admin/", "pagefind/", "mail/"].some((part) => file.startsWith(part)),
    )
    .map((file) =>
      pageFrom(
        `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
        readFileSync(join(folder, file), "utf8"),
      ),
    );
  const isMoved = ({ html }: BuiltPage): boolean => /<meta[^>]+http-equiv=["']?refresh/i.test(html);
  return { pages: all.filter((page) => !isMoved(page)), moved: all.filter(isMoved) };
}
