/** The ledger of every URL that was ever published. Each of them must keep working or redirect. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./files-in.ts";

/** From the project's folder; one path a line, sorted. */
export const LEDGER = join("src", "site", "addresses.txt");

/** Files with permanent URLs: pages, feeds and calendars. */
const KEPT = /\.(?:html|xml|ics)$/;
/**
 * Files without permanent URLs: the editor, files that pages load, messages to send, files for
 * robots.
 */
const NOT_KEPT = /^\/(?:admin|assets|mail|pagefind)\/|^\/404\.html$|^\/sitemap[^/]*\.xml$/;

/** The address of each page and feed of a built site, sorted. */
export function builtAddresses(site: string): readonly string[] {
  return filesIn(site)
    .map((file) => `/${file}`)
    .filter((path) => KEPT.test(path) && !NOT_KEPT.test(path))
    .map((path) => path.replace(/\/index\.html$/, "/"))
    .sort();
}

/** The addresses of a ledger's text. */
export function parseLedger(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

/** The ledger of a project; empty when there is none yet. */
export function readLedger(root: string): readonly string[] {
  const file = join(root, LEDGER);
  return existsSync(file) ? parseLedger(readFileSync(file, "utf8")) : [];
}

/** The ledger's text with the new addresses put in. Nothing is ever taken out. */
export function extendLedger(before: readonly string[], built: readonly string[]): string {
  return [...new Set([...before, ...built])]
    .sort()
    .map((path) => `${path}\n`)
    .join("");
}

/** One sentence for each URL of the ledger that the built site neither serves nor redirects. */
export function lostAddresses(
  ledger: readonly string[],
  built: readonly string[],
): readonly string[] {
  const known = new Set(built);
  return ledger
    .filter((path) => !known.has(path))
    .map(
      (path) =>
        `${path} was published and is gone. Say in _data/redirects.json where it has moved to.`,
    );
}
