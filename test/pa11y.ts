/**
 * The second opinion on accessibility: pa11y-ci with HTML CodeSniffer over every page of the built
 * site. axe, newer than the one pa11y brings, runs on the same pages (test/browser/page-walk.ts).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { addressOfFile, filesIn } from "../scripts/files-in.ts";
import { launchArguments } from "../scripts/browser.ts";
import { shellOfTests } from "./browser/shared-browser.ts";

export interface Barrier {
  readonly message: string;
  readonly code?: string;
  readonly selector?: string;
}

/** What pa11y-ci's JSON report says: for each address the barriers found. */
export type Report = Readonly<Record<string, readonly Barrier[]>>;

/** Pages that are not tested, and why. */
const LEFT_OUT: readonly {
  readonly why: string;
  readonly is: (path: string, html: string) => boolean;
}[] = [
  { why: "the editor is Decap CMS, which is not ours", is: (path) => path.startsWith("/admin/") },
  {
    why: "a message ready to be sent is read in a mail program",
    is: (path) => path.startsWith("/mail/"),
  },
  {
    why: "a page that has moved shows its target, which is tested itself",
    is: (_path, html) => /<meta[^>]+http-equiv=["']?refresh/i.test(html),
  },
];

/** The path of every page to test: those of the sitemap and those outside it. */
export function pagesOf(site: string): readonly string[] {
  const files = filesIn(site).filter((file) => file.endsWith(".html"));
  const pages = files.filter((file) => {
    const html = readFileSync(join(site, file), "utf8");
    return !LEFT_OUT.some(({ is }) => is(addressOfFile(file), html));
  });
  return pages.map(addressOfFile).sort();
}

/**
 * Pages that the sitemap names and that were not built. A server would show its “not found” page
 * there, which has no barrier.
 */
export function missingPages(site: string): readonly string[] {
  const file = join(site, "sitemap.xml");
  const urls = existsSync(file)
    ? [...readFileSync(file, "utf8").matchAll(/<loc>\s*(.*?)\s*<\/loc>/g)].map(
        ([, url]) => url ?? "",
      )
    : [];
  const built = new Set(filesIn(site).map(addressOfFile));
  return urls
    .map((url) => new URL(url).pathname)
    .filter((path) => !built.has(decodeURIComponent(path)));
}

/**
 * pa11y-ci passes on an empty list and on a page that it never saw, so the counts are compared.
 * Returns what is wrong, in sentences.
 */
export function complaints(
  paths: readonly string[],
  report: Report,
  origin: string,
): readonly string[] {
  if (paths.length === 0) return ["There was no page to test. Build the site first."];
  const tested = Object.keys(report);
  const missed = paths.filter((path) => !tested.includes(origin + path));
  return [
    ...missed.map((path) => `${path}: was not tested.`),
    ...tested.flatMap((url) =>
      describe(report[url] ?? []).map((sentence) => `${url.replace(origin, "")}: ${sentence}`),
    ),
  ];
}

/** One sentence for each kind of barrier on a page, with the first place where it stands. */
function describe(barriers: readonly Barrier[]): readonly string[] {
  const kinds = new Set(barriers.map(({ message }) => message));
  return [...kinds].map((message) => {
    const same = barriers.filter((barrier) => barrier.message === message);
    const place = same[0]?.selector ? ` At ${same[0].selector}` : "";
    return `${message}${place}${same.length > 1 ? ` and ${same.length - 1} more` : ""}`;
  });
}

/** True in a page that has pa11y's runner and HTML CodeSniffer. */
const hasRules = (): boolean => {
  const { __pa11y: runner } = window as { __pa11y?: { readonly runners: object } };
  return runner !== undefined && "htmlcs" in runner.runners && "HTMLCS" in window;
};

/**
 * What pa11y asks of a page, which it otherwise opens itself with Puppeteer. Its scripts, 400 kB,
 * come with each page from its start: sending them to a page anew takes longer than running them.
 */
class PageForPa11y {
  private readonly page: Page;
  /** The scripts that each page brings with it from its start. */
  private readonly brought = new Set<string>();
  /** Opens the page at an address. */
  readonly goto: (url: string) => Promise<void>;

  constructor(page: Page, open: (url: string) => Promise<void>) {
    this.page = page;
    this.goto = open;
  }
  async evaluate<Result, Given>(
    work: string | ((given: Given) => Result),
    given: Given,
  ): Promise<unknown> {
    if (typeof work !== "string")
      return this.page.evaluate(work as (given: unknown) => Result, given);
    if (this.brought.has(work) && (await this.page.evaluate(hasRules))) return undefined;
    if (!this.brought.has(work)) await this.page.addInitScript(work);
    this.brought.add(work);
    return this.page.evaluate(work);
  }
  /** The tests choose what the browser calls itself, and its size. */
  setUserAgent = (): Promise<void> => Promise.resolve();
  setViewport = (): Promise<void> => Promise.resolve();
  on = (): void => undefined;
  off = (): void => undefined;
}

/** pa11y-ci as a library (its README, “JavaScript interface” of pa11y for the options). */
type Pa11yCi = (urls: readonly string[], options: object) => Promise<unknown>;

/**
 * Runs pa11y-ci over these addresses, one after another, in a tab that is open already: a tab of
 * its own for each page took three times as long as its rules. `open` brings an address into the
 * tab. Returns pa11y-ci's own report.
 */
export async function runPa11yCi(
  urls: readonly string[],
  page: Page,
  open: (url: string) => Promise<void>,
): Promise<Report> {
  const pa11yCi = createRequire(import.meta.url)("pa11y-ci") as Pa11yCi;
  const folder = mkdtempSync(join(tmpdir(), "pa11y-"));
  const report = join(folder, "report.json");
  try {
    await pa11yCi(urls, {
      standard: "WCAG2AA",
      runners: ["htmlcs"],
      includeWarnings: false,
      concurrency: 1,
      timeout: 120_000,
      useIncognitoBrowserContext: false,
      reporters: [["json", { fileName: report }]],
      page: new PageForPa11y(page, open),
      // pa11y-ci starts a browser in any case; this one opens no window.
      chromeLaunchConfig: {
        executablePath: shellOfTests(),
        args: [...launchArguments, "--no-startup-window"],
        waitForInitialPage: false,
      },
    });
    return (JSON.parse(readFileSync(report, "utf8")) as { readonly results: Report }).results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * True when the browser gave up on the page: then there is a message that no rule has given, or
 * nothing at all.
 */
export function brokeDown(barriers: readonly Barrier[] | undefined): boolean {
  return barriers === undefined || barriers.some(({ code }) => code === undefined);
}
